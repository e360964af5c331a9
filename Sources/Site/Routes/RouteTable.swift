import Diagnostics

/// Assigns routes. No two are equal on a file system that ignores case or Unicode composition, and none leaves the output folder or hides a
/// folder of the theme.
struct RouteTable {
    /// Folders at the root that the site itself uses.
    static let reservedFolders: Set<String> = ["all", "assets", "manifests", "search", "theme"]
    static let reservedFiles: Set<String> = ["index", "404", "graph"]

    /// A longer path is replaced by a hash in one folder: systems limit paths to 4,096 bytes, archives to less.
    private static let longestPath = 1_000

    private var taken: Set<String> = []

    /// Reserves a route of the site itself.
    mutating func reserve(_ path: String) -> Route {
        taken.insert(Self.key(path))
        return Route(path)
    }

    /// The route of a page; `/` in the name separates folders. Of two pages with the same file, the second gets a number, so request routes
    /// in the order of names.
    mutating func page(named name: String) -> Route {
        var parts = name.utf8.split(separator: UInt8(ascii: "/")).map { Slug.component(String(Substring($0))) }
        if parts.isEmpty { parts = [Slug.component(name)] }
        for index in parts.indices.dropLast() where parts[index].lowercased().hasSuffix(".html") {
            parts[index] = parts[index].dropLast(5) + "-html"
        }
        let reserved = parts.count == 1 ? Self.reservedFiles : Self.reservedFolders
        if reserved.contains(Self.key(parts[0])) { parts[0] = "_" + parts[0] }
        if parts.reduce(parts.count, { $0 + $1.utf8.count }) > Self.longestPath {
            parts = [parts[0], ContentHash(name).hex(16)]
        }
        return claim(folder: parts.dropLast().map { $0 + "/" }.joined(), stem: parts[parts.count - 1])
    }

    /// The route of a part (from 0) of a list.
    mutating func list(_ name: String, part: Int) -> Route { reserve("all/" + name + (part == 0 ? "" : "-\(part + 1)") + ".html") }

    private mutating func claim(folder: String, stem: String) -> Route {
        var number = 1
        var path = folder + stem + ".html"
        while !taken.insert(Self.key(path)).inserted {
            number += 1
            path = folder + Slug.numbered(stem, number) + ".html"
        }
        return Route(path)
    }

    /// Strings compare by canonical equivalence, so only case has to be folded.
    private static func key(_ path: String) -> String { path.lowercased() }
}
