import Kubernetes

/// Whether webhooks and policies, which the model doesn't run, see a DaemonSet or its pods.
///
/// *Source:* k8s.io/apiserver pkg/admission/plugin/webhook/predicates, pkg/admission/plugin/policy/matching.
struct UnmodelledAdmission: Sendable {
    let contents: ClusterContents
    /// Namespace and labels of the pods.
    let namespace: String
    let labels: [String: String]
    /// Nil where the input does not have the namespace: then every selector of namespaces matches.
    let namespaceLabels: [String: String]?

    /// The objects that see a pod or a DaemonSet and can reject or change it, in the order of the input.
    var objects: [AdmissionObject] { contents.admission.filter(sees) }

    /// Whether one of them changes pods.
    var changesPods: Bool { objects.contains(where: \.isMutating) }

    private func sees(_ object: AdmissionObject) -> Bool {
        switch object.kind {
        case "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration": return object.webhooks.contains(where: matches)
        case "ValidatingAdmissionPolicy", "MutatingAdmissionPolicy":
            return object.spec.matchConstraints.map(matches) ?? false && isBound(object)
        case "ClusterPolicy", "Policy":
            return isInScope(object) && object.spec.rules.contains { $0.match.kinds.contains(where: Self.isDaemonKind) }
        case _ where object.apiVersion.hasPrefix("policies.kyverno.io/"):
            return isInScope(object) && object.spec.matchConstraints.map(matches) ?? false
        case _ where object.apiVersion.contains(".gatekeeper.sh/"): return gatekeeperSees(object)
        default: return false
        }
    }

    /// A policy of a namespace is about that namespace alone.
    private func isInScope(_ object: AdmissionObject) -> Bool {
        object.metadata.namespace.isEmpty || object.metadata.namespace == namespace
    }

    private func matches(_ match: AdmissionMatch) -> Bool {
        (match.rules + match.resourceRules).contains(where: Self.isAboutPods) && selectsNamespace(match.namespaceSelector)
            && (match.objectSelector.map { LabelMatcher($0).matches(labels) } ?? true)
    }

    private func selectsNamespace(_ selector: LabelSelector?) -> Bool {
        guard let selector, let namespaceLabels else { return true }
        return LabelMatcher(selector).matches(namespaceLabels)
    }

    private static func isAboutPods(_ rule: AdmissionRule) -> Bool {
        guard rule.operations.contains(where: { ["*", "CREATE", "UPDATE"].contains($0) }) else { return false }
        let groups = { (group: String) in rule.apiGroups.contains(group) || rule.apiGroups.contains("*") }
        let resources = { (name: String) in rule.resources.contains { [name, "*", "*/*"].contains($0) } }
        return groups("") && resources("pods") || groups("apps") && resources("daemonsets")
    }

    /// A policy without a binding has no effect; one whose bindings only warn or audit rejects nothing.
    private func isBound(_ policy: AdmissionObject) -> Bool {
        guard contents.kinds.contains(policy.kind + "Binding") else { return true }
        return contents.admission.contains { binding in
            binding.kind == policy.kind + "Binding" && binding.spec.policyName == policy.metadata.name
                && (policy.isMutating || binding.spec.validationActions.contains("Deny"))
        }
    }

    private func gatekeeperSees(_ object: AdmissionObject) -> Bool {
        guard !["dryrun", "warn"].contains(object.spec.enforcementAction) else { return false }
        let match = object.spec.match ?? GatekeeperMatch()
        let kinds = match.kinds.flatMap(\.kinds) + object.spec.applyTo.flatMap(\.kinds)
        let isNamed = { (pattern: String) in pattern == namespace || pattern.hasSuffix("*") && namespace.hasPrefix(pattern.dropLast()) }
        return (kinds.isEmpty || kinds.contains(where: Self.isDaemonKind)) && !match.excludedNamespaces.contains(where: isNamed)
            && (match.namespaces.isEmpty || match.namespaces.contains(where: isNamed)) && selectsNamespace(match.namespaceSelector)
    }

    /// `Pod`, `v1/Pod`, `apps/v1/DaemonSet`, `*`.
    private static func isDaemonKind(_ kind: String) -> Bool {
        ["Pod", "DaemonSet", "*"].contains(kind.split(separator: "/").last.map(String.init) ?? kind)
    }
}

extension AdmissionObject {
    /// Whether it changes objects.
    var isMutating: Bool {
        kind.hasPrefix("Mutating") || apiVersion.hasPrefix("mutations.gatekeeper.sh/") || spec.rules.contains { $0.mutate != nil }
    }
}
