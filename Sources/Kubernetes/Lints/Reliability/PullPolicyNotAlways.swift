import Diagnostics

extension LintRule {
    /// Off by default: with Always, every start on every node depends on the registry.
    static let pullPolicyNotAlways = LintRule(
        "pull-policy-not-always", .info, isOnByDefault: false,
        summary: Message(
            "`imagePullPolicy` is not `Always`; with many nodes and a registry with rate limits, `Always` does more harm than good"),
        source: "CKV_K8S_15"
    ) { subject in
        subject.containers.compactMap { located in
            let image = ImageReference(located.container.image)
            let byDefault = image.digest == nil && (image.tag == nil || image.tag == "latest") ? "Always" : "IfNotPresent"
            let policy = located.container.imagePullPolicy.isEmpty ? byDefault : located.container.imagePullPolicy
            guard policy != "Always" else { return nil }
            return LintDiagnostic(
                Message("\(located.container.name) starts from the image cached on the node"),
                at: located.path.child("imagePullPolicy"))
        }
    }
}
