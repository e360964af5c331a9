/// The list of the files that dsdoc wrote into an output folder, stored there, so that a later build knows what it may replace and remove.
struct SiteManifest: Hashable, Sendable {
    static let fileName = ".dsdoc-site"
    private static let head = "# The files that dsdoc wrote here, each after a hash of its bytes. dsdoc removes or replaces no others.\n"

    /// Path from the output folder → hash of its bytes.
    var hashes: [String: UInt64] = [:]

    init(_ hashes: [String: UInt64] = [:]) { self.hashes = hashes }

    /// nil if the text is no valid manifest.
    init?(parsing bytes: [UInt8]) {
        guard bytes.starts(with: SiteManifest.head.utf8) else { return nil }
        for line in bytes.dropFirst(SiteManifest.head.utf8.count).split(separator: UInt8(ascii: "\n")) {
            let digits = line.prefix { $0 != UInt8(ascii: " ") }
            guard let hash = UInt64(String(decoding: digits, as: UTF8.self), radix: 16), digits.count == 16 else { return nil }
            let path = String(decoding: line.dropFirst(17), as: UTF8.self)
            // The file is not trusted: its paths must not leave the folder.
            guard SitePath.isSafe(path) else { return nil }
            hashes[path] = hash
        }
    }

    var bytes: [UInt8] {
        var text = SiteManifest.head
        for path in hashes.keys.sorted() {
            let digits = String(hashes[path, default: 0], radix: 16)
            text += String(repeating: "0", count: 16 - digits.count) + digits + " " + path + "\n"
        }
        return Array(text.utf8)
    }
}

/// Paths inside an output folder.
enum SitePath {
    /// Whether a relative path consists of real names only, so that it stays in its folder.
    static func isSafe(_ path: String) -> Bool {
        let bytes = path.utf8
        guard !bytes.contains(0), !bytes.contains(UInt8(ascii: "\n")) else { return false }
        return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        }
    }

    /// The folders above a path, outermost first: `a`, `a/b` for `a/b/c`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
