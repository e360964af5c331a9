import Diagnostics

extension LintRule {
    /// Off by default: a tag that is never moved is as good, and digests are hard to read.
    static let noImageDigest = LintRule(
        "no-image-digest", .info, isOnByDefault: false,
        summary: Message("the image is not pinned by digest"),
        source: "CKV_K8S_43"
    ) { subject in
        subject.containers.compactMap { located in
            guard !located.container.image.isEmpty, ImageReference(located.container.image).digest == nil else { return nil }
            return LintDiagnostic(
                Message("\(located.container.image) is not pinned by its digest"),
                at: located.path.child("image"), help: Message("Add @sha256:…"))
        }
    }
}
