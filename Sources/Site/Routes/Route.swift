import Diagnostics

/// The path of a file in the output, relative to its root, with `/` separators, readable (`Kubernetes/節點.html`).
package struct Route: Hashable, Comparable, Sendable {
    /// Not percent-encoded.
    package let path: String
    /// The relative path from the folder of the file to the root: `../../`, or empty.
    let toRoot: String
    /// The path, percent-encoded.
    private let encoded: String
    /// Whether the first segment contains a colon and would be parsed as a scheme.
    private let isLikeScheme: Bool

    init(_ path: String) {
        self.init(path, toRoot: String(repeating: "../", count: path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }))
    }

    private init(_ path: String, toRoot: String) {
        self.path = path
        self.toRoot = toRoot
        encoded = Self.encoded(path)
        isLikeScheme = Self.isLikeScheme(encoded)
    }

    private static func isLikeScheme(_ path: String) -> Bool {
        path.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    }

    /// The same file for a server that sends it for any address: references are absolute if the address of the site is known.
    func served(at address: String?) -> Route {
        guard let address, let start = address.firstIndex(of: ":") else { return self }
        let afterScheme = address[start...].drop { $0 == ":" || $0 == "/" }
        return Route(path, toRoot: afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/")
    }

    /// By path.
    package static func < (left: Route, right: Route) -> Bool { left.path < right.path }

    /// A relative reference from this page to another, so that the site works in any folder and with `file://`.
    func reference(to target: Route, anchor: String? = nil) -> String {
        let page = base(for: target.isLikeScheme) + target.encoded
        guard let anchor else { return page }
        return page + "#" + Self.encoded(anchor)
    }

    func reference(toPath path: String) -> String {
        let path = Self.encoded(path)
        return base(for: Self.isLikeScheme(path)) + path
    }

    /// The reference as an attribute.
    func href(_ target: Route, anchor: String? = nil) -> Attribute {
        Attribute(href: base(for: target.isLikeScheme), target.encoded, anchor: anchor.map(Self.encoded))
    }

    private func base(for isLikeScheme: Bool) -> String { toRoot.isEmpty && isLikeScheme ? "./" : toRoot }

    /// Percent-encodes what is not allowed in a path or fragment; letters of all scripts stay readable.
    static func encoded(_ path: String) -> String { PercentEncoding.encode(path) { $0 >= 0x80 || isUnreserved($0) } }

    /// Percent-encodes everything but ASCII, for sitemaps, feeds and canonical addresses.
    static func encodedASCII(_ path: String) -> String { PercentEncoding.encode(path, keeping: isUnreserved) }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"): true
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "@"): true
        default: false
        }
    }
}
