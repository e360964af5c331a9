import Diagnostics

/// A rule that checks the manifest of a DaemonSet on its own, without a cluster.
package struct LintRule: Sendable {
    /// In kebab-case; named for the problem.
    package let id: RuleID
    /// The default severity; results can override it.
    package let severity: Severity
    /// Rules that are off run only if the configuration turns them on.
    package let isOnByDefault: Bool
    /// What the rule reports, as a phrase: a row of the tables in the manual, which are generated from these.
    package let summary: Message
    /// Why the rule has its severity, as a phrase: another column of the tables. A warning is what the maintainers of a well-known agent
    /// would correct; what they do on purpose is an info.
    package let reason: Message
    /// Where the fact comes from.
    package let source: String
    /// The diagnostic for one DaemonSet; nil if it has no problem.
    package let check: @Sendable (LintSubject) -> Diagnostic?

    init(
        _ id: RuleID, _ severity: Severity, isOnByDefault: Bool = true, summary: Message, reason: Message, source: String,
        find: @escaping @Sendable (LintSubject) -> LintDiagnostic?
    ) {
        self.id = id
        self.severity = severity
        self.isOnByDefault = isOnByDefault
        self.summary = summary
        self.reason = reason
        self.source = source
        check = { subject in find(subject).map { $0.diagnostic(id, severity, in: subject) } }
    }

    /// What the rules of a folder, which are one table of the manual, are about.
    package enum Topic: CaseIterable, Sendable {
        /// Where pods run, and rollouts.
        case placement
        /// What the containers may do on a node.
        case access
        case reliability
        /// The objects that are applied with the manifest.
        case companions
    }

    /// All rules, in the order of the manual.
    package static let all: [LintRule] = Topic.allCases.flatMap(all(about:))

    /// The rules about a topic, in the order of the manual.
    package static func all(about topic: Topic) -> [LintRule] {
        switch topic {
        case .placement: placement
        case .access: access
        case .reliability: reliability
        case .companions: companions
        }
    }

    /// The rules that run without configuration.
    package static let onByDefault = all.filter(\.isOnByDefault)

    /// The rules that run on rejected manifests too, since they explain the rejection; each unless the error that it explains is reported.
    package static let onRejection: [(rule: LintRule, errors: Set<ErrorHintRule>)] = [
        (.removedAPI, [.retiredVersion, .unknownVersion]), (.surgeNeedsZero, [.surgeAndUnavailable]),
        (.selectorMismatch, [.selectorMismatch]),
    ]

    /// The rules that run with these levels.
    package static func on(_ levels: RuleLevels) -> [LintRule] { all.filter { levels.isOn($0.id, byDefault: $0.isOnByDefault) } }

    /// nil if there is no such rule.
    package static func named(_ id: RuleID) -> LintRule? { all.first { $0.id == id } }

    private static let placement: [LintRule] = [
        .masterOnlyToleration, .missesControlPlane, .blanketToleration, .redundantToleration, .cniNeedsNotReady, .surgeNeedsZero,
        .surgeHostPort, .surgeSelfAntiAffinity, .spreadNoop, .badNumber, .emptyTerm, .contradictoryTerm, .termsExcludeNothing,
        .templateNodeName, .osArch, .noPriority, .selectorMismatch, .selectorTooSpecific, .onDelete, .removedAPI,
    ]

    private static let access: [LintRule] = [
        .privilegedContainer, .privilegeEscalation, .runsAsRoot, .writableRootFilesystem, .addedCapabilities, .keptCapabilities,
        .noSeccompProfile, .hostNamespaces, .hostPath, .writableHostPath, .unusedHostPath, .runtimeSocket, .dockerPath, .hostPort,
        .unmaskedProc, .unsafeSysctl, .defaultServiceAccount, .secretInEnvironment,
    ]

    private static let reliability: [LintRule] = [
        .resourceVersionSet, .deprecatedRegistry, .floatingImageTag, .noImageDigest, .pullPolicyNotAlways, .noCPURequest, .noMemoryRequest,
        .noMemoryLimit,
        .noCPULimit, .noEphemeralStorage, .noReadinessProbe, .noLivenessProbe, .defaultNamespace, .duplicateEnvironment, .noNetworkPolicy,
    ]

    /// The rules that compare a manifest with other objects.
    package static let companions: [LintRule] = [
        .selectorOverlap, .missingServiceAccount, .missingPriorityClass, .missingConfigMap, .podsRejected,
    ]
}
