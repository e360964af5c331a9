/// The keys of a catalogue file that describe its language. All are optional.
enum LanguageKey: String, CaseIterable, Sendable {
    /// The language's name in the language itself: `français`.
    case name = "language-name"
    /// Tags and locales besides the file's own tag that select the language, separated by spaces: `zh-TW zh-HK`.
    case locales = "language-locales"
    /// Han characters that no other language uses. The language of a note in Han script is detected by them.
    case characters = "language-characters"
}
