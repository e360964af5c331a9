import Diagnostics

/// A result of a rule, before it has the rule's id and a span.
package struct LintDiagnostic: Sendable {
    package let headline: Message
    /// Where; the nearest field that exists is shown where this one does not.
    package let field: FieldPath
    /// Overrides the rule's severity; nil keeps it.
    package let severity: Severity?
    package let label: Message?
    /// Other fields that have to do with it.
    package let related: [(field: FieldPath, label: Message)]
    package let help: Message?
    package let fix: Fix?

    package init(
        _ headline: Message, at field: FieldPath, severity: Severity? = nil, label: Message? = nil,
        related: [(field: FieldPath, label: Message)] = [], help: Message? = nil, fix: Fix? = nil
    ) {
        self.headline = headline
        self.field = field
        self.severity = severity
        self.label = label
        self.related = related
        self.help = help
        self.fix = fix
    }

    /// The diagnostic with the rule's id and, unless overridden, its severity.
    package func diagnostic(_ rule: RuleID, _ severity: Severity, in subject: LintSubject) -> Diagnostic {
        Diagnostic(
            rule, self.severity ?? severity, headline, at: subject.span(field), label: label,
            related: related.compactMap { field, label in subject.span(field).map { LabelledSpan($0, label) } }, help: help, fix: fix)
    }
}

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
    /// Where the fact comes from.
    package let source: String
    /// The diagnostics for one DaemonSet.
    package let check: @Sendable (LintSubject) -> [Diagnostic]

    init(
        _ id: RuleID, _ severity: Severity, isOnByDefault: Bool = true, summary: Message, source: String,
        find: @escaping @Sendable (LintSubject) -> [LintDiagnostic]
    ) {
        self.id = id
        self.severity = severity
        self.isOnByDefault = isOnByDefault
        self.summary = summary
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
    }

    /// All rules, in the order of the manual.
    package static let all: [LintRule] = Topic.allCases.flatMap(all(about:))

    /// The rules about a topic, in the order of the manual.
    package static func all(about topic: Topic) -> [LintRule] {
        switch topic {
        case .placement: placement
        case .access: access
        case .reliability: reliability
        }
    }

    /// The rules that run without configuration.
    package static let onByDefault = all.filter(\.isOnByDefault)

    /// The rules that run on rejected manifests too, since they explain the rejection.
    package static let onRejection: [LintRule] = [.removedAPI, .surgeNeedsZero, .selectorMismatch]

    /// The rules that run with these levels.
    package static func on(_ levels: RuleLevels) -> [LintRule] { all.filter { levels.isOn($0.id, byDefault: $0.isOnByDefault) } }

    /// nil if there is no such rule.
    package static func named(_ id: RuleID) -> LintRule? { all.first { $0.id == id } }

    private static let placement: [LintRule] = [
        .masterOnlyToleration, .missesControlPlane, .blanketToleration, .redundantToleration, .cniNeedsNotReady, .surgeNeedsZero,
        .surgeHostPort, .surgeSelfAntiAffinity, .spreadNoop, .badNumber, .emptyTerm, .contradictoryTerm,
        .termsExcludeNothing, .templateNodeName, .osArch, .noPriority,
        .selectorMismatch, .selectorOverlap, .selectorTooSpecific, .onDelete, .removedAPI,
    ]

    private static let access: [LintRule] = [
        .privilegedContainer, .privilegeEscalation, .runsAsRoot, .writableRootFilesystem, .addedCapabilities, .keptCapabilities,
        .noSeccompProfile, .hostNamespaces, .hostPath, .writableHostPath, .unusedHostPath, .runtimeSocket, .dockerPath, .hostPort,
        .unmaskedProc, .unsafeSysctl, .defaultServiceAccount, .secretInEnvironment,
    ]

    private static let reliability: [LintRule] = [
        .deprecatedRegistry, .floatingImageTag, .noImageDigest, .pullPolicyNotAlways, .noCPURequest, .noMemoryRequest, .noMemoryLimit,
        .noCPULimit, .noEphemeralStorage, .noReadinessProbe, .noLivenessProbe, .defaultNamespace, .duplicateEnvironment, .noNetworkPolicy,
    ]
}
