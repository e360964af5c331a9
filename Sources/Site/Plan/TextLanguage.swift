import Diagnostics
import Logseq

/// The language of a note: its property `language::`, otherwise a guess from its characters.
enum TextLanguage {
    /// The number of characters that are counted for a guess.
    private static let sample = 600

    /// A language tag for `lang`.
    ///
    /// - Parameter language: the site's, for notes with too little text.
    static func of(_ page: Page, in graph: Graph, default language: Language, among languages: Languages) -> String {
        if let written = page.source?.property("language")?.text, isTag(written) { return written }
        return guess(page.blocks, plainText: PlainText(graph: graph), default: language, hanCharacters: languages.hanCharacters).tag
    }

    /// A guess. Han characters are about twice as dense as Latin ones, and Chinese notes quote a lot of English: a quarter of Han is
    /// Chinese.
    private static func guess(_ blocks: [Block], plainText: PlainText, default language: Language, hanCharacters: HanCharacters) -> Language
    {
        var han = 0
        var latin = 0
        var own = hanCharacters.none
        scan: for block in blocks {
            for case .paragraph(let inlines) in block.content {
                for scalar in plainText.of(inlines).unicodeScalars {
                    if scalar.isASCII {
                        guard UInt8(truncatingIfNeeded: scalar.value).isLetter else { continue }
                        latin += 1
                    } else {
                        guard EastAsianText.isHan(scalar.value) else { continue }
                        han += 1
                        hanCharacters.add(scalar.value, to: &own)
                    }
                    if han + latin == sample { break scan }
                }
            }
        }
        guard han + latin > 0 else { return language }
        if hanCharacters.languages.contains(language) {
            if han == 0 { return latin > 40 ? .english : language }
            return hanCharacters.language(of: own) ?? language
        }
        // Without a distinctive character, the last language by its tag: `zh-Hant`.
        return han * 4 < latin ? language : hanCharacters.language(of: own) ?? hanCharacters.languages.last ?? language
    }

    static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...4).contains(parts.count)
            && parts.allSatisfy {
                (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isAlphanumeric)
            }
            && (2...3).contains(parts[0].utf8.count)
    }
}
