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
        let (at, slash, colon, dot) = (UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."))
        var name = text.utf8[...]
        if let end = name.firstIndex(of: at) {
            digest = String(text[name.index(after: end)...])
            name = name[..<end]
        } else {
            digest = nil
        }
        // A colon after the last slash begins the tag; one before it is part of the registry's port.
        let base = name.lastIndex(of: slash).map(name.index(after:)) ?? name.startIndex
        if let end = name[base...].lastIndex(of: colon) {
            tag = String(Substring(name[name.index(after: end)...]))
            name = name[..<end]
        } else {
            tag = nil
        }
        guard let end = name.firstIndex(of: slash),
            name[..<end].contains(where: { $0 == dot || $0 == colon }) || text[..<end] == "localhost"
        else {
            registry = nil
            repository = String(Substring(name))
            return
        }
        registry = String(text[..<end])
        repository = String(Substring(name[name.index(after: end)...]))
    }
}
