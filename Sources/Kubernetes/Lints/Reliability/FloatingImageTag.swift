import Diagnostics

extension LintRule {
    /// Without a tag or with `latest`, nodes can run different versions, and a rollback doesn't restore the old image. A placeholder that
    /// a template engine replaces is not an image.
    static let floatingImageTag = LintRule(
        "floating-image-tag", .warning,
        summary: Message("no tag, or `latest`: nodes may run different versions; an info if only init containers of the agent do"),
        reason: Message("released manifests name a version"),
        source: "kubernetes.io/docs/concepts/containers/images; CKV_K8S_14"
    ) { subject in
        let working = subject.workingContainers.filter(\.hasFloatingImage)
        let floating = working.isEmpty ? subject.containers.filter(\.hasFloatingImage) : working
        return LintDiagnostic(
            floating.map { LintOccurrence($0.container.image, at: $0.path.child("image")) }, severity: working.isEmpty ? .info : .warning,
            help: Message("Set a version")
        ) { Message("Can be a different version on each node: \($0)") }
    }
}

extension LintSubject.LocatedContainer {
    fileprivate var hasFloatingImage: Bool {
        guard !container.image.isEmpty, image.digest == nil, image.tag == nil || image.tag == "latest" else { return false }
        return !["{{", "${", "$("].contains(where: container.image.containsBytes)
    }
}
