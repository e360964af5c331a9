import Diagnostics

/// The content of a server at one moment. The value is replaced as a whole, so a response never mixes two builds.
package struct PreviewSite: Sendable {
    /// One file of the site.
    package struct Resource: Sendable {
        /// The body.
        package let bytes: [UInt8]
        /// The `Content-Type`.
        package let type: String
        /// An entity tag: equal bytes have equal tags.
        package let tag: String
        /// Whether it is a file of the graph, which is not trusted as a page of the site is.
        package let isAsset: Bool

        /// - Parameter type: the `Content-Type`.
        package init(bytes: [UInt8], type: String, isAsset: Bool = false) {
            self.bytes = bytes
            self.type = type
            self.isAsset = isAsset
            tag = ContentHash(bytes).hex(16)
        }
    }

    /// The file at a path from the root of the site, without a leading slash (`pages/a.html`); nil if there is none. May be slow; may be
    /// called on any thread.
    package let resource: @Sendable (_ path: String) -> Resource?
    /// The page for unknown paths (404); nil for a plain message.
    package let notFound: @Sendable () -> Resource?
    /// Changes with everything that all pages share, such as a stylesheet.
    package let version: String

    /// - Parameters:
    ///   - version: changes with everything that all pages share.
    ///   - resource: called for each request, on any thread.
    package init(
        version: String, resource: @escaping @Sendable (_ path: String) -> Resource?,
        notFound: @escaping @Sendable () -> Resource? = { nil }
    ) {
        self.version = version
        self.resource = resource
        self.notFound = notFound
    }

    /// A site of files in memory; `404.html` is the page for unknown paths.
    package init(_ files: [String: Resource], version: String = "") {
        self.init(version: version, resource: { files[$0] }, notFound: { files["404.html"] })
    }
}
