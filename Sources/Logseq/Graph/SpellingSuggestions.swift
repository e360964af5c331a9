import Diagnostics

/// Finds the page that a name without a file probably means: the same name except for whitespace, punctuation and a plural, or a name at an
/// edit distance of one.
struct SpellingSuggestions {
    /// The missing pages by their normalised names, unless these are too short to compare.
    private var bySquashed: [String: [PageID]] = [:]
    /// The missing pages with names of five or more characters, by the hashes of the name with one character deleted.
    private var byDeletion: [Int: [PageID]] = [:]
    private let graph: Graph

    init(_ graph: Graph) {
        self.graph = graph
        for page in graph.pages where graph.isMissing(page.id) {
            let squashed = Self.squashed(page.name.key)
            if squashed.unicodeScalars.count >= 2 { bySquashed[squashed, default: []].append(page.id) }
            for hash in Self.deletions(page.name.key) { byDeletion[hash, default: []].append(page.id) }
        }
    }

    /// For each missing page with a suggestion: the first page with the same normalised name, otherwise the first at an edit distance of
    /// one.
    func all() -> [PageID: PageID] {
        guard !bySquashed.isEmpty || !byDeletion.isEmpty else { return [:] }
        var alike: [PageID: PageID] = [:]
        var oneAway: [PageID: PageID] = [:]
        for page in graph.pages where page.source != nil && page.date == nil {
            for missing in bySquashed[Self.squashed(page.name.key)] ?? [] where alike[missing] == nil { alike[missing] = page.id }
            for hash in Self.deletions(page.name.key) {
                for missing in byDeletion[hash] ?? [] where oneAway[missing] == nil {
                    if Self.isOneAway(page.name.key, graph.name(of: missing).key) { oneAway[missing] = page.id }
                }
            }
        }
        return alike.merging(oneAway) { alike, _ in alike }
    }

    /// Letters and digits only, without an English plural.
    private static func squashed(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            var bytes = name.utf8.filter { $0.isAlphanumeric || $0 == UInt8(ascii: "/") }
            if bytes.count > 4, bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
        var scalars = name.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "/" }
        if scalars.count > 4, scalars.last == "s" { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Hashes of a name and of the name with each character deleted; [] for short and very long names. Comparable within one run only.
    private static func deletions(_ name: String) -> [Int] {
        let scalars = Array(name.unicodeScalars)
        guard (5...48).contains(scalars.count) else { return [] }
        var result = [hash(scalars, without: nil)]
        for index in scalars.indices { result.append(hash(scalars, without: index)) }
        return result
    }

    private static func hash(_ scalars: [Unicode.Scalar], without skipped: Int?) -> Int {
        var hash = FNV1a()
        for index in scalars.indices where index != skipped { hash.combine(UInt64(scalars[index].value)) }
        return Int(truncatingIfNeeded: hash.value)
    }

    /// Whether one character was inserted, deleted or replaced, or two neighbours swapped. A digit is never a typing error: `Page 1` is not
    /// `Page 2`.
    private static func isOneAway(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        guard EditDistance.between(x, y, atMost: 1) == 1 else { return false }
        let isNumeric = { (scalar: Unicode.Scalar) in scalar.properties.numericType != nil }
        guard x.count == y.count else { return x.filter(isNumeric) == y.filter(isNumeric) }
        return !zip(x, y).contains { $0 != $1 && (isNumeric($0) || isNumeric($1)) }
    }
}
