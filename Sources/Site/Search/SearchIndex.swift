import Diagnostics

/// The search index as scripts that call `dsdocSearch`: a page that is opened as a file may load scripts, but nothing else.
///
/// `search/index.js` has the number of parts. `search/w-N.js` and `search/p-N.js` have words and pairs with their pages, `search/t-N.js`
/// has the addresses, titles and texts of some pages. A query loads the parts of its tokens, then the texts of the pages that it shows.
enum SearchIndex {
    /// Pages for each file of texts.
    static let pagesPerText = 16
    /// Target size of a part in bytes.
    private static let partSize = 48_000

    /// A page with a token: twice its number, plus one if the title has it.
    private typealias Posting = UInt32

    /// - Parameters:
    ///   - entries: of all searched pages, in the order of the plan.
    ///   - take: called with each file.
    static func write<Failure>(
        _ plan: SitePlan, _ entries: [SearchEntry], take: (OutputFile) throws(Failure) -> Void
    ) throws(Failure) {
        let words = wordPostings(entries)
        let wordParts = parts(words.reduce(0) { $0 + $1.key.count + 6 + 3 * $1.postings.count })
        for file in files("w", words, parts: wordParts) { try take(file) }
        let pairs = pairPostings(entries)
        let pairParts = parts(pairs.reduce(0) { $0 + 12 + 3 * $1.postings.count })
        for file in files("p", pairs, parts: pairParts) { try take(file) }
        for (number, start) in stride(from: 0, to: entries.count, by: pagesPerText).enumerated() {
            try take(text(number, entries[start..<min(start + pagesPerText, entries.count)], plan))
        }
        var index = ScriptWriter("index")
        index.open()
        index.field("words", wordParts)
        index.field("pairs", pairParts)
        index.field("perText", pagesPerText)
        index.field("pages", entries.count)
        index.close()
        try take(index.file)
    }

    private static func parts(_ size: Int) -> Int { max(1, size / partSize) }

    /// The part of a token: by its first two characters, or the first of a pair, so that words with a common prefix are in the same part.
    static func part(of token: some Collection<UInt8>, among parts: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        // A character has at most four bytes.
        let beginning = String(decoding: token.prefix(8), as: UTF8.self).unicodeScalars
        let letters = beginning.first.map { EastAsianText.contains($0.value) ? 1 : 2 } ?? 0
        for scalar in beginning.prefix(letters) { hash = (hash ^ scalar.value) &* 16_777_619 }
        return Int(hash % UInt32(parts))
    }

    /// Sorted by bytes.
    private static func wordPostings(_ entries: [SearchEntry]) -> [(key: ArraySlice<UInt8>, postings: [Posting])] {
        var table = TokenTable(reserving: 4096)
        var postings: [[Posting]] = []
        func add(_ word: ArraySlice<UInt8>, _ posting: Posting) {
            let number = table.number(of: word)
            if number == postings.count { postings.append([posting]) } else { postings[number].append(posting) }
        }
        for (number, entry) in entries.enumerated() {
            var inTitle = TokenTable()
            let (title, text) = (entry.titleTokens.words, entry.tokens.words)
            for index in 0..<title.count { _ = inTitle.number(of: title[index]) }
            for index in 0..<text.count where !inTitle.contains(text[index]) { add(text[index], Posting(2 * number)) }
            for index in 0..<title.count { add(title[index], Posting(2 * number + 1)) }
        }
        return postings.indices.map { (key: table.list[$0], postings: postings[$0]) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private static func pairPostings(_ entries: [SearchEntry]) -> [(key: ArraySlice<UInt8>, postings: [Posting])] {
        var found: [UInt64: [Posting]] = [:]
        for (number, entry) in entries.enumerated() {
            let inTitle = Set(entry.titleTokens.pairs)
            for pair in entry.tokens.pairs where !inTitle.contains(pair) { found[pair, default: []].append(Posting(2 * number)) }
            for pair in entry.titleTokens.pairs { found[pair, default: []].append(Posting(2 * number + 1)) }
        }
        return found.sorted { $0.key < $1.key }.map { (key: Array(string($0.key).utf8)[...], postings: $0.value) }
    }

    private static func string(_ pair: UInt64) -> String {
        var text = ""
        for value in [UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair)] {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    private static func files(_ kind: String, _ tokens: [(key: ArraySlice<UInt8>, postings: [Posting])], parts: Int) -> [OutputFile] {
        var scripts = (0..<parts).map { ScriptWriter("\(kind)-\($0)") }
        for part in scripts.indices { scripts[part].open() }
        for token in tokens { scripts[part(of: token.key, among: parts)].field(token.key, token.postings) }
        for part in scripts.indices { scripts[part].close() }
        return scripts.map(\.file)
    }

    private static func text(_ number: Int, _ entries: ArraySlice<SearchEntry>, _ plan: SitePlan) -> OutputFile {
        var script = ScriptWriter("t-\(number)")
        script.rows(
            entries.map { entry in
                let page = plan.pages[entry.page]
                return [Array(Route.encoded(page.route.path).utf8), Array(page.title.utf8), entry.text]
            })
        return script.file
    }
}
