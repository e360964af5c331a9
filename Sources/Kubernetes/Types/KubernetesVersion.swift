/// A minor release of Kubernetes. Messages and a few rules differ between releases.
package struct KubernetesVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 36 in 1.36.
    package let minor: Int

    /// The releases that the model knows.
    package static let known = 29...36
    /// The release that every recorded answer comes from.
    package static let latest = KubernetesVersion(minor: 36)

    private init(minor: Int) { self.minor = minor }

    /// Reads `1.29` … `1.36`, with or without a leading `v` and a patch number; nil for anything else.
    package init?(_ text: String) {
        var text = text[...]
        if text.hasPrefix("v") { text = text.dropFirst() }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts[0] == "1", let minor = Int(parts[1]), Self.known.contains(minor) else {
            return nil
        }
        if parts.count == 3, UInt(parts[2]) == nil { return nil }
        self.minor = minor
    }

    package var description: String { "1.\(minor)" }

    package static func < (left: KubernetesVersion, right: KubernetesVersion) -> Bool { left.minor < right.minor }
}
