import Diagnostics

extension LintRule {
    /// Off by default: with Always, every start on every node depends on the registry.
    static let pullPolicyNotAlways = LintRule(
        "pull-policy-not-always", .info, isOnByDefault: false,
        summary: Message("`imagePullPolicy` is not `Always`"),
        reason: Message("with many nodes and a registry with rate limits, `Always` does more harm than good"),
        source: "CKV_K8S_15"
    ) { subject in
        let cached = subject.containers.filter { located in
            let image = located.image
            let byDefault = image.digest == nil && (image.tag == nil || image.tag == "latest") ? "Always" : "IfNotPresent"
            let policy = located.container.imagePullPolicy.isEmpty ? byDefault : located.container.imagePullPolicy
            return policy != "Always"
        }
        return LintDiagnostic(cached.map { LintOccurrence($0.name, at: $0.path.child("imagePullPolicy")) }) {
            Message("Starts from the image cached on the node: \($0)")
        }
    }
}
