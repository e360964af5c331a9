import Diagnostics

extension LintRule {
    /// Without a tag, or with `latest`, each node may run another version, and a rollback brings nothing back.
    static let floatingImageTag = LintRule(
        "floating-image-tag", .warning,
        summary: Prose("The image has no tag, or the tag latest: nodes may run different versions", zh: "映像檔沒有 tag 或使用 latest：各節點可能執行不同版本"),
        source: "kubernetes.io/docs/concepts/containers/images; CKV_K8S_14"
    ) { subject in
        subject.containers.compactMap { place in
            let image = ImageReference(place.container.image)
            guard !place.container.image.isEmpty, image.digest == nil, image.tag == nil || image.tag == "latest" else { return nil }
            return LintFinding(
                Prose(
                    "\(place.container.image) may be another version on each node", zh: "\(place.container.image) 在各節點上可能是不同版本"),
                at: place.path.child("image"), help: Prose("Name a version", zh: "請指定版本"))
        }
    }
}
