import Diagnostics
import Logseq

/// In which language a note is written: what its property `language::` says, else a guess from its letters.
enum TextLanguage {
    /// Enough letters to tell by.
    private static let sample = 600

    /// A language tag for `lang`.
    static func of(_ page: Page, in graph: Graph, default language: Language) -> String {
        if let written = page.source?.property("language")?.text, isTag(written) { return written }
        return guess(page.blocks, words: PlainText(graph: graph), default: language)
    }

    /// The interface for a text in a language; nil where dsdoc has none.
    static func interface(for tag: String) -> Language? {
        let first = tag.lowercased().split(separator: "-").first
        return switch first {
        case "en": .english
        case "zh": .traditionalChinese
        default: nil
        }
    }

    /// Han letters carry about as much as two Latin ones, and Chinese notes quote much English: a quarter of Han is a Chinese text.
    private static func guess(_ blocks: [Block], words: PlainText, default language: Language) -> String {
        var han = 0
        var latin = 0
        scan: for block in blocks {
            for case .paragraph(let inlines) in block.content {
                for scalar in words.of(inlines).unicodeScalars {
                    switch scalar.value {
                    case 0x4E00...0x9FFF: han += 1
                    case 0x41...0x5A, 0x61...0x7A: latin += 1
                    default: continue
                    }
                    if han + latin == sample { break scan }
                }
            }
        }
        guard han + latin > 0 else { return language.rawValue }
        let isChinese = han * 4 >= latin
        switch language {
        case .english: return isChinese ? "zh-Hant" : "en"
        case .traditionalChinese: return han == 0 && latin > 40 ? "en" : "zh-Hant"
        }
    }

    private static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...4).contains(parts.count)
            && parts.allSatisfy {
                (1...8).contains($0.utf8.count)
                    && $0.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
            }
            && (2...3).contains(parts[0].utf8.count)
    }
}
