/// A value of EDN, the data notation of Clojure: in `config.edn`, queries and hiccup.
indirect enum EDN: Hashable, Sendable {
    case `nil`
    case boolean(Bool)
    case integer(Int)
    case decimal(Double)
    case string(String)
    /// Without its colon.
    case keyword(String)
    case symbol(String)
    case character(String)
    case list([EDN])
    case vector([EDN])
    /// Pairs in the order of the text.
    case map([Pair])
    case set([EDN])
    case tagged(String, EDN)

    struct Pair: Hashable, Sendable {
        let key: EDN
        let value: EDN
    }

    /// The value of a keyword in a map; of duplicates the last.
    subscript(key: String) -> EDN? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.last { $0.key == .keyword(key) }?.value
    }

    var string: String? { if case .string(let text) = self { text } else { nil } }
    var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    var keyword: String? { if case .keyword(let name) = self { name } else { nil } }

    /// The elements of a vector, list or set; nil for other values.
    var elements: [EDN]? {
        switch self {
        case .vector(let parts), .list(let parts), .set(let parts): parts
        case .nil, .boolean, .integer, .decimal, .string, .keyword, .symbol, .character, .map, .tagged: nil
        }
    }
}
