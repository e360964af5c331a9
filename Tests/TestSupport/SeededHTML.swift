/// Random HTML as lines of a note: any element in any other, unclosed tags, text where none is allowed.
public struct SeededHTML {
    private var random: SplitMix
    /// Every text is a unique word, so that each can be searched for.
    public private(set) var words: [String] = []

    private static let elements = """
        abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure h2 h6 hr i ins kbd \
        li mark ol p pre q rp rt ruby s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
        """.split(separator: " ").map(String.init)
    private static let void: Set<String> = ["br", "hr", "wbr", "col"]

    public init(seed: UInt64) { random = SplitMix(state: seed) }

    /// A note with this number of blocks.
    public mutating func note(blocks: Int) -> String {
        var note = ""
        for _ in 0..<blocks {
            let (before, after) = [
                ("", ""), ("", ""), ("", ""), ("DONE ", ""), ("## ", ""), ("> ", ""), ("text ", ""), ("**", "**"),
                ("| a |\n  |---|\n  | ", " |"), ("1. ", ""),
            ][random.below(10)]
            note += "- \(before)\(tree(1 + random.below(5)))\(after)\n"
        }
        return note
    }

    private mutating func tree(_ depth: Int) -> String {
        guard depth > 0, random.below(4) > 0 else {
            if random.below(5) == 0 { return " " }
            let word = "word\(words.count)x"
            words.append(word)
            return [word, word, "**\(word)**", "[\(word)](https://a.example)", "*\(word)*"][random.below(5)]
        }
        let name = Self.elements[random.below(Self.elements.count)]
        let attribute = [
            "", "", "", " lang=fr", " dir=rtl", " open", " datetime=2024-01-02", " start=3", " title=x", " lang='no language'",
        ][random.below(10)]
        if Self.void.contains(name) { return "<\(name)\(attribute)>" }
        let content = (0..<random.below(4)).map { _ in tree(depth - 1) }.joined()
        return "<\(name)\(attribute)>\(content)" + (random.below(30) == 0 ? "" : "</\(name)>")
    }
}
