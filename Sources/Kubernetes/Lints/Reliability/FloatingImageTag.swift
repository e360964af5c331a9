import Diagnostics

extension LintRule {
    /// Without a tag or with `latest`, nodes can run different versions, and a rollback doesn't restore the old image.
    static let floatingImageTag = LintRule(
        "floating-image-tag", .warning,
        summary: Message("no tag, or `latest`: nodes may run different versions"),
        source: "kubernetes.io/docs/concepts/containers/images; CKV_K8S_14"
    ) { subject in
        subject.containers.compactMap { located in
            let image = ImageReference(located.container.image)
            guard !located.container.image.isEmpty, image.digest == nil, image.tag == nil || image.tag == "latest" else { return nil }
            return LintDiagnostic(
                Message("\(located.container.image) can be a different version on each node"),
                at: located.path.child("image"), help: Message("Set a version"))
        }
    }
}
