import Diagnostics

/// The grammar of simple queries: `(and [[a]] (not #b) (task TODO) (property key value) "text")`.
///
/// *Source:* logseq `src/main/frontend/db/query_dsl.cljs`.
struct QueryGrammar {
    private let bytes: [UInt8]
    private let config: GraphConfig
    private var index = 0
    private var depth = 0
    private var sort: QueryPlan.Sort?
    private var limit: Int?

    init(_ bytes: [UInt8], config: GraphConfig) {
        self.bytes = bytes
        self.config = config
    }

    mutating func plan() -> Result<QueryPlan, QueryFailure> {
        do {
            var parts: [QueryFilter] = []
            skipWhitespace()
            while index < bytes.count {
                if let filter = try filter() { parts.append(filter) }
                skipWhitespace()
            }
            guard !parts.isEmpty else { return .failure(QueryFailure(reason: "an empty query")) }
            return .success(QueryPlan(filter: parts.count == 1 ? parts[0] : .and(parts), sort: sort, limit: limit))
        } catch {
            return .failure(error)
        }
    }

    private mutating func skipWhitespace() {
        while index < bytes.count, bytes[index].isWhitespace || bytes[index] == UInt8(ascii: ",") { index += 1 }
    }

    /// A condition; nil for a clause that only sorts or limits the results.
    private mutating func filter() throws(QueryFailure) -> QueryFilter? {
        skipWhitespace()
        guard index < bytes.count else { throw QueryFailure(reason: "an unfinished query") }
        if bytes[index] != UInt8(ascii: "(") {
            switch try token() {
            case .page(let name), .tag(let name): return .reference(config.pageName(name))
            case .text(let text): return .content(text)
            case .symbol(let symbol): throw QueryFailure(reason: symbol)
            }
        }
        guard depth < ParseLimits.nesting else { throw QueryFailure(reason: "a query nested too deeply") }
        depth += 1
        defer { depth -= 1 }
        index += 1
        guard case .symbol(let name) = try token() else { throw QueryFailure(reason: "a form without a name") }
        let filter = try form(name.lowercased())
        skipWhitespace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else { throw QueryFailure(reason: "an unfinished query") }
        index += 1
        return filter
    }

    private mutating func form(_ name: String) throws(QueryFailure) -> QueryFilter? {
        switch name {
        case "and": return combined(try filters()) { .and($0) }
        case "or": return combined(try filters()) { .or($0) }
        case "not":
            let parts = try filters()
            return parts.isEmpty ? nil : .not(parts.count == 1 ? parts[0] : .and(parts))
        case "task", "todo": return .task(try texts().map { $0.uppercased() })
        case "priority": return .priority(try texts().map { $0.uppercased() })
        case "property":
            let words = try texts()
            guard let key = words.first else { throw QueryFailure(reason: "property") }
            return .property(key: PropertyKey.normalised(key), value: words.dropFirst().first)
        case "page-property":
            let words = try texts()
            guard let key = words.first else { throw QueryFailure(reason: "page-property") }
            return .pageProperty(key: PropertyKey.normalised(key), value: words.dropFirst().first)
        case "page-tags", "tags": return .pageTags(try texts().map { config.pageName($0) })
        case "all-page-tags": return .allPageTags
        case "namespace": return .namespace(config.pageName(try one(name)))
        case "page": return .onPage(config.pageName(try one(name)))
        case "page-ref": return .reference(config.pageName(try one(name)))
        case "between":
            let words = try texts()
            guard words.count == 2, let from = day(words[0]), let to = day(words[1]) else { throw QueryFailure(reason: "between") }
            return .between(from, to)
        case "sort-by":
            let words = try texts()
            guard let key = words.first else { throw QueryFailure(reason: "sort-by") }
            sort = QueryPlan.Sort(property: PropertyKey.normalised(key), isDescending: words.dropFirst().first?.lowercased() != "asc")
            return nil
        case "sample":
            guard let count = Int(try one(name)), count >= 0 else { throw QueryFailure(reason: "sample") }
            limit = count
            return nil
        default: throw QueryFailure(reason: name)
        }
    }

    private func combined(_ parts: [QueryFilter], _ make: ([QueryFilter]) -> QueryFilter) -> QueryFilter? {
        parts.isEmpty ? nil : parts.count == 1 ? parts[0] : make(parts)
    }

    private mutating func filters() throws(QueryFailure) -> [QueryFilter] {
        var parts: [QueryFilter] = []
        while true {
            skipWhitespace()
            guard index < bytes.count, bytes[index] != UInt8(ascii: ")") else { return parts }
            if let filter = try filter() { parts.append(filter) }
        }
    }

    /// The arguments up to the closing parenthesis, without brackets and quotes; `[a b]` gives two arguments.
    private mutating func texts() throws(QueryFailure) -> [String] {
        var words: [String] = []
        while true {
            skipWhitespace()
            guard index < bytes.count, bytes[index] != UInt8(ascii: ")") else { return words }
            switch try token() {
            case .page(let text), .tag(let text), .text(let text): words.append(text)
            case .symbol(let text): words.append(text)
            }
        }
    }

    private mutating func one(_ name: String) throws(QueryFailure) -> String {
        guard let token = try texts().first else { throw QueryFailure(reason: name) }
        return token
    }

    private enum Token {
        case page(String), tag(String), text(String), symbol(String)
    }

    private mutating func token() throws(QueryFailure) -> Token {
        skipWhitespace()
        guard index < bytes.count else { throw QueryFailure(reason: "an unfinished query") }
        let start = index
        switch bytes[index] {
        case UInt8(ascii: "\""):
            index += 1
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
            guard index < bytes.count else { throw QueryFailure(reason: "an unfinished text") }
            index += 1
            return .text(String(decoding: bytes[start + 1..<index - 1], as: UTF8.self))
        case UInt8(ascii: "[") where bytes.has("[[", at: index):
            return .page(try bracketed(from: index))
        case UInt8(ascii: "#") where bytes.has("#[[", at: index):
            index += 1
            return .tag(try bracketed(from: index))
        case UInt8(ascii: "#"):
            index += 1
            return .tag(plainWord())
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): throw QueryFailure(reason: "datalog")
        case UInt8(ascii: "("), UInt8(ascii: ")"): throw QueryFailure(reason: "a misplaced parenthesis")
        default: return .symbol(plainWord())
        }
    }

    private mutating func plainWord() -> String {
        let start = index
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: "("), bytes[index] != UInt8(ascii: ")") {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func bracketed(from start: Int) throws(QueryFailure) -> String {
        index = start + 2
        while index + 1 < bytes.count, !bytes.has("]]", at: index) { index += 1 }
        guard bytes.has("]]", at: index) else { throw QueryFailure(reason: "an unfinished page name") }
        let name = String(decoding: bytes[start + 2..<index].trimmingBlanks(), as: UTF8.self)
        index += 2
        return name
    }

    /// `today`, `-7d`, `+1w`, `[[Aug 8th, 2024]]`.
    private func day(_ token: String) -> QueryDay? {
        switch token.lowercased() {
        case "today": return .relative(days: 0)
        case "yesterday": return .relative(days: -1)
        case "tomorrow": return .relative(days: 1)
        default: break
        }
        if let day = config.journals.day(token) { return .fixed(day) }
        guard let unit = token.utf8.last, let count = Int(token.dropLast()), (-99_999...99_999).contains(count) else { return nil }
        switch unit | 0x20 {
        case UInt8(ascii: "d"): return .relative(days: count)
        case UInt8(ascii: "w"): return .relative(days: count * 7)
        case UInt8(ascii: "m"): return .relative(days: count * 30)
        case UInt8(ascii: "y"): return .relative(days: count * 365)
        default: return nil
        }
    }
}
