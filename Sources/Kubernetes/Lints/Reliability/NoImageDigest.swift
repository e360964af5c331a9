import Diagnostics

extension LintRule {
    /// Off: a tag that is never moved is as good, and a digest is hard to read.
    static let noImageDigest = LintRule(
        "no-image-digest", .info, isOnByDefault: false,
        summary: Prose("The image is not pinned by its digest", zh: "映像檔沒有以 digest 固定"),
        source: "CKV_K8S_43"
    ) { subject in
        subject.containers.compactMap { place in
            guard !place.container.image.isEmpty, ImageReference(place.container.image).digest == nil else { return nil }
            return LintFinding(
                Prose("\(place.container.image) is not pinned by its digest", zh: "\(place.container.image) 沒有以 digest 固定"),
                at: place.path.child("image"), help: Prose("Add @sha256:…", zh: "請加上 @sha256:…"))
        }
    }
}
