/// What a catalogue file says about its language. All of it can be left out.
enum LanguageKey: String, CaseIterable, Sendable {
    /// In the language itself: `français`.
    case name = "language-name"
    /// Tags and locales that the language is meant by besides its own tag, with spaces between: `zh-TW zh-HK`.
    case locales = "language-locales"
    /// Han letters that are written in this language and not in the other languages with Han letters. By them its texts are told from theirs.
    case letters = "language-letters"
}
