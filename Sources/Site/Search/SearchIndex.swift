/// The search index as scripts that call `dsdocSearch`: a page that was opened as a file may load scripts, but nothing else.
///
/// `search/index.js` says how many parts there are. `search/w-N.js` and `search/p-N.js` hold words and pairs with the pages they stand on,
/// `search/t-N.js` the addresses, titles and texts of a few pages. A query loads the parts of its own tokens, then the texts of those pages
/// that it shows.
enum SearchIndex {
    /// Pages whose texts lie in one file.
    static let pagesPerText = 16
    /// Bytes of a part that are aimed at.
    private static let partSize = 48_000

    /// A page with a token, and whether the title has it: as twice the number of the page, plus one.
    private typealias Posting = UInt32

    /// - Parameter entries: of all pages that can be found, in the order of the plan.
    static func files(_ plan: SitePlan, _ entries: [SearchEntry]) -> [OutputFile] {
        var files: [OutputFile] = []
        let words = wordPostings(entries)
        let pairs = pairPostings(entries)
        let wordParts = parts(words.reduce(0) { $0 + $1.key.utf8.count + 6 + 3 * $1.postings.count })
        let pairParts = parts(pairs.reduce(0) { $0 + 12 + 3 * $1.postings.count })
        files += write("w", words, parts: wordParts) { part(of: $0, among: wordParts) }
        files += write("p", pairs, parts: pairParts) { part(of: $0, among: pairParts) }
        for (number, start) in stride(from: 0, to: entries.count, by: pagesPerText).enumerated() {
            files.append(text(number, entries[start..<min(start + pagesPerText, entries.count)], plan))
        }
        var index = ScriptWriter("index")
        index.object([
            ("words", .number(wordParts)), ("pairs", .number(pairParts)), ("perText", .number(pagesPerText)),
            ("pages", .number(entries.count)),
        ])
        files.append(index.file)
        return files
    }

    private static func parts(_ size: Int) -> Int { max(1, size / partSize) }

    /// The part in which a token stands: by its first two letters, or the first of a pair, so that words with one beginning lie together.
    static func part(of token: String, among parts: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        let letters = token.unicodeScalars.first.map { SearchTokens.isUnspaced($0.value) ? 1 : 2 } ?? 0
        for scalar in token.unicodeScalars.prefix(letters) { hash = (hash ^ scalar.value) &* 16_777_619 }
        return Int(hash % UInt32(parts))
    }

    private static func wordPostings(_ entries: [SearchEntry]) -> [(key: String, postings: [Posting])] {
        var found: [String: [Posting]] = [:]
        for (number, entry) in entries.enumerated() {
            let inTitle = Set(entry.titleTokens.words)
            for word in entry.tokens.words where !inTitle.contains(word) { found[word, default: []].append(Posting(2 * number)) }
            for word in entry.titleTokens.words { found[word, default: []].append(Posting(2 * number + 1)) }
        }
        return found.map { (key: $0.key, postings: $0.value) }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private static func pairPostings(_ entries: [SearchEntry]) -> [(key: String, postings: [Posting])] {
        var found: [UInt64: [Posting]] = [:]
        for (number, entry) in entries.enumerated() {
            let inTitle = Set(entry.titleTokens.pairs)
            for pair in entry.tokens.pairs where !inTitle.contains(pair) { found[pair, default: []].append(Posting(2 * number)) }
            for pair in entry.titleTokens.pairs { found[pair, default: []].append(Posting(2 * number + 1)) }
        }
        return found.sorted { $0.key < $1.key }.map { (key: string($0.key), postings: $0.value) }
    }

    private static func string(_ pair: UInt64) -> String {
        var text = ""
        for value in [UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair)] {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    private static func write(
        _ kind: String, _ tokens: [(key: String, postings: [Posting])], parts: Int, part: (String) -> Int
    ) -> [OutputFile] {
        var fields = [[(String, ScriptWriter.Value)]](repeating: [], count: parts)
        for token in tokens { fields[part(token.key)].append((token.key, .postings(token.postings))) }
        return fields.enumerated().map { number, fields in
            var script = ScriptWriter("\(kind)-\(number)")
            script.object(fields)
            return script.file
        }
    }

    private static func text(_ number: Int, _ entries: ArraySlice<SearchEntry>, _ plan: SitePlan) -> OutputFile {
        var script = ScriptWriter("t-\(number)")
        script.array(entries.map { [Route.encoded(plan.pages[$0.page].route.path), plan.pages[$0.page].title, $0.text] })
        return script.file
    }
}

/// Writes one call of `dsdocSearch` with its name and data.
private struct ScriptWriter {
    enum Value {
        case number(Int)
        /// Differences between rising numbers, in base 36, separated by blanks.
        case postings([UInt32])
    }

    private let name: String
    private var bytes: [UInt8]

    init(_ name: String) {
        self.name = name
        bytes = Array("dsdocSearch(\"\(name)\",".utf8)
    }

    var file: OutputFile { OutputFile(path: "search/\(name).js", bytes: bytes + Array(");\n".utf8)) }

    mutating func object(_ fields: [(String, Value)]) {
        bytes.append(UInt8(ascii: "{"))
        for (number, (key, value)) in fields.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            string(key)
            bytes.append(UInt8(ascii: ":"))
            switch value {
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            case .postings(let postings): self.postings(postings)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func array(_ rows: [[String]]) {
        bytes.append(UInt8(ascii: "["))
        for (number, row) in rows.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "["))
            for (column, cell) in row.enumerated() {
                if column > 0 { bytes.append(UInt8(ascii: ",")) }
                string(cell)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func postings(_ postings: [UInt32]) {
        bytes.append(UInt8(ascii: "\""))
        var last: UInt32 = 0
        for (number, posting) in postings.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: " ")) }
            bytes.append(contentsOf: String(posting - last, radix: 36).utf8)
            last = posting
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A JavaScript string: JSON, and no line separators, which older scripts may not hold.
    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case 0..<0x20: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
