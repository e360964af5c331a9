/// An image reference: `registry/repository:tag@digest`.
///
/// *Source:* github.com/distribution/reference (grammar); Docker's rules for short names.
package struct ImageReference: Hashable, Sendable {
    /// nil for a short name, which the runtime resolves in its default registry.
    package let registry: String?
    /// Without the registry.
    package let repository: String
    /// nil if missing.
    package let tag: String?
    /// `sha256:…`; nil if missing.
    package let digest: String?

    /// Splits the text without validating its parts.
    package init(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        digest = parts.count > 1 ? String(parts[1]) : nil
        var name = parts.first ?? ""
        // A colon after the last slash begins the tag; one before it is part of the registry's port.
        let slash = name.lastIndex(of: "/")
        if let colon = name.lastIndex(of: ":"), slash.map({ colon > $0 }) ?? true {
            tag = String(name[name.index(after: colon)...])
            name = name[..<colon]
        } else {
            tag = nil
        }
        let first = name.firstIndex(of: "/").map { name[..<$0] }
        if let first, first.contains(".") || first.contains(":") || first == "localhost" {
            registry = String(first)
            repository = String(name.dropFirst(first.count + 1))
        } else {
            registry = nil
            repository = String(name)
        }
    }
}
