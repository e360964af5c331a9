import Diagnostics

extension LintRule {
    /// Off by default: a tag that is never moved is as good, and digests are hard to read.
    static let noImageDigest = LintRule(
        "no-image-digest", .info, isOnByDefault: false,
        summary: Message("the image is not pinned by digest"),
        reason: Message("a tag that is never moved is as good"),
        source: "CKV_K8S_43"
    ) { subject in
        let tagged = subject.containers.filter {
            !$0.container.image.isEmpty && $0.image.digest == nil
        }
        return LintDiagnostic(
            tagged.map { LintOccurrence($0.container.image, at: $0.path.child("image")) }, help: Message("Add @sha256:…")
        ) { Message("Not pinned by its digest: \($0)") }
    }
}
