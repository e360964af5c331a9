import Diagnostics

extension LintRule {
    /// Off: few agents fill the disk, and those that do are known.
    static let noEphemeralStorage = missing(
        "no-ephemeral-storage", .info, isOnByDefault: false, ResourceName.ephemeralStorage, in: "requests",
        summary: Prose("A container requests no ephemeral storage", zh: "容器沒有要求 ephemeral-storage"),
        source: "kube-score container-ephemeral-storage-request-and-limit",
        help: Prose("Request it if it writes much to its own file system", zh: "若會大量寫入自己的檔案系統，請提出要求"))
}
