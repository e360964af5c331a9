/// A sentence for people, in each language that dsdoc speaks. It stands beside the logic that says it.
///
/// A literal is the same in all languages: use it for what Kubernetes itself says, and for names.
package struct Prose: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    package let english: String
    /// Traditional Chinese.
    package let chinese: String

    package init(_ english: String, zh chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    package init(stringLiteral value: String) { self.init(value, zh: value) }

    /// What somebody could write, marked as code, one after the other: `a`, `b`.
    package static func codes(_ texts: some Collection<some StringProtocol>) -> Prose {
        let marked = texts.map { "`\($0)`" }
        return Prose(marked.joined(separator: ", "), zh: marked.joined(separator: "、"))
    }

    package init(verbatim text: String) { self.init(text, zh: text) }

    package var description: String { english }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .english: english
        case .traditionalChinese: chinese
        }
    }
}

/// A language of the interface.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case traditionalChinese = "zh-Hant"
}
