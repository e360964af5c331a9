import TestSupport

/// A graph of generated notes: every word comes from a seed, so that searches can't succeed by accident.
struct SeededNotes {
    private var random: SplitMix
    private let words: [String]
    private let characters: [Character]

    init(seed: UInt64) {
        var random = SplitMix(state: seed)
        let syllables = ["ba", "ke", "do", "ri", "mu", "ta", "le", "so", "ni", "vo", "gra", "ste", "plo", "chi", "und", "ar", "el", "ox"]
        words = (0..<600).map { _ in (0...random.below(3)).map { _ in syllables[random.below(syllables.count)] }.joined() }
        characters = (0..<420).compactMap { _ in Unicode.Scalar(UInt32(0x4E00 + random.below(0x4000))).map(Character.init) }
        self.random = random
    }

    /// Writes `count` notes as a graph.
    mutating func write(_ count: Int, to folder: TemporaryFolder) throws {
        try folder.write("{:publishing/all-pages-public? true}\n", to: "logseq/config.edn")
        for number in 0..<count {
            let space = random.below(3) == 0 ? "\(word.capitalized)___" : ""
            try folder.write(note(), to: "pages/\(space)\(random.below(2) == 0 ? word.capitalized : phrase(5)) \(number).md")
        }
    }

    private mutating func note() -> String {
        var text = random.below(3) == 0 ? "owner:: \(word)\n\n" : ""
        for _ in 0..<(2 + random.below(4)) {
            if random.below(3) == 0 { text += "- ## \(random.below(2) == 0 ? phrase(6) : sentence())\n" }
            text += "- \(sentence())\n"
            for _ in 0..<random.below(3) { text += "\t- \(sentence())\n" }
            switch random.below(8) {
            case 0: text += "- | \(word) | \(phrase(3)) |\n  | --- | --- |\n  | \(phrase(4)) | \(word) |\n"
            case 1: text += "- ```bash\n  \(word) --\(word) \(phrase(3))\n  # \(phrase(8))\n  ```\n"
            case 2: text += "- > \(sentence())\n"
            case 3: text += "- 1. \(sentence())\n  2. \(sentence())\n"
            default: break
            }
        }
        return text
    }

    private var word: String { mutating get { words[random.below(words.count)] } }

    private mutating func phrase(_ most: Int) -> String {
        String((0..<(2 + random.below(most))).map { _ in characters[random.below(characters.count)] })
    }

    /// Words, phrases, and both without a space between them, in all kinds of markup.
    private mutating func sentence() -> String {
        let parts = (0..<(3 + random.below(6))).map { _ -> String in
            switch random.below(12) {
            case 0: "**\(word)**"
            case 1: "`\(word).\(word)/\(word)`"
            case 2: "[\(phrase(4))](https://example.com/\(word))"
            case 3: "\(phrase(3))\(word)\(phrase(3))"
            case 4: "*\(phrase(4))*"
            case 5: "\(word.capitalized)\(word.capitalized)"
            case 6: "\(word)-\(word) v\(random.below(9)).\(random.below(99))"
            case 7...9: phrase(9) + ["，", "。", "：", ""][random.below(4)]
            default: word
            }
        }
        return parts.joined(separator: random.below(2) == 0 ? " " : "")
    }
}
