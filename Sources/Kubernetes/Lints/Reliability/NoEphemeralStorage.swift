import Diagnostics

extension LintRule {
    /// Off by default: few agents use much ephemeral storage.
    static let noEphemeralStorage = missing(
        "no-ephemeral-storage", .info, isOnByDefault: false, ResourceName.ephemeralStorage, in: "requests",
        summary: Message("no request for ephemeral storage"),
        reason: Message("few agents write much"),
        source: "kube-score container-ephemeral-storage-request-and-limit",
        help: Message("Request it if the container writes much to its own file system"))
}
