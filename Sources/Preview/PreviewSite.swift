import Diagnostics

/// What a server shows at one moment: a value, swapped as a whole, so that no answer mixes two builds.
package struct PreviewSite: Sendable {
    /// One file of the site.
    package struct Resource: Sendable {
        package let bytes: [UInt8]
        /// The `Content-Type`.
        package let type: String
        /// Names the bytes: equal bytes have equal tags.
        package let tag: String

        package init(bytes: [UInt8], type: String) {
            self.bytes = bytes
            self.type = type
            tag = ContentHash(bytes).hex(16)
        }
    }

    /// The file at a path from the site's root, without a leading slash (`pages/a.html`); nil where there is none. May be slow, may be called on any thread.
    package let resource: @Sendable (_ path: String) -> Resource?
    /// The page for paths that lead nowhere.
    package let notFound: @Sendable () -> Resource?
    /// Changes when something that all pages share has changed, such as a stylesheet.
    package let version: String

    package init(
        version: String, resource: @escaping @Sendable (_ path: String) -> Resource?,
        notFound: @escaping @Sendable () -> Resource? = { nil }
    ) {
        self.version = version
        self.resource = resource
        self.notFound = notFound
    }

    /// A site that is all there already.
    package init(_ files: [String: Resource], version: String = "") {
        self.init(version: version, resource: { files[$0] }, notFound: { files["404.html"] })
    }
}
