import Diagnostics

extension LintRule {
    /// Off: with Always each start on each node asks the registry, so a DaemonSet depends on it on every node at once.
    static let pullPolicyNotAlways = LintRule(
        "pull-policy-not-always", .info, isOnByDefault: false,
        summary: Message(
            "`imagePullPolicy` is not `Always`; with many nodes and a registry with rate limits, `Always` does more harm than good"),
        source: "CKV_K8S_15"
    ) { subject in
        subject.containers.compactMap { place in
            let image = ImageReference(place.container.image)
            let byDefault = image.digest == nil && (image.tag == nil || image.tag == "latest") ? "Always" : "IfNotPresent"
            let policy = place.container.imagePullPolicy.isEmpty ? byDefault : place.container.imagePullPolicy
            guard policy != "Always" else { return nil }
            return LintFinding(
                Message("\(place.container.name) starts from the node's copy of the image"),
                at: place.path.child("imagePullPolicy"))
        }
    }
}
