import Diagnostics

/// Checks the user's message catalogues: every entry must be a label or sentence that exists, with the same parameters.
struct CatalogueCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// The parameters of each built-in label.
    private var parameters: [String: Set<Int>] = [:]
    /// Keys of labels that the program or a template uses, and of `LanguageKey`.
    private var labels: Set<String> = []
    /// The English templates of all sentences.
    private var sentences: Set<String> = []

    /// - Parameter used: keys of labels that templates use.
    init(_ overrides: [ThemeFile], used: Set<String>) {
        let catalogues = overrides.filter { Languages.language(of: $0) != nil }
        guard !catalogues.isEmpty else { return }
        labels = used.union(MessageKey.allCases.map(\.rawValue)).union(LanguageKey.allCases.map(\.rawValue))
        for file in BuiltInTheme.files where Languages.language(of: file) != nil {
            let builtIn = MessageFile(file.bytes)
            for entry in builtIn.labels { parameters[entry.key] = MessageTemplate.placeholders(in: entry.text) }
            sentences.formUnion(builtIn.sentences.map(\.key))
        }
        for file in catalogues { check(MessageFile(file.bytes), of: file) }
    }

    private mutating func check(_ file: MessageFile, of theme: ThemeFile) {
        for range in file.malformed {
            report("message-syntax", .error, Message("line is not `key = text`"), theme, range)
        }
        for label in file.labels {
            if let known = parameters[label.key] { checkParameters(label, known: known, theme) }
            if !labels.contains(label.key) { reportUnknown(label, among: labels, theme) }
        }
        for sentence in file.sentences {
            guard sentences.contains(sentence.key) else {
                reportUnknown(sentence, among: sentences, theme)
                continue
            }
            let known = MessageTemplate.placeholders(in: sentence.key)
            checkParameters(sentence, known: known, theme)
            for missing in known.subtracting(MessageTemplate.placeholders(in: sentence.text)).sorted().prefix(1) {
                report("message-parameter", .error, Message("the translation leaves out {\(missing)}"), theme, sentence.range)
            }
        }
    }

    private mutating func checkParameters(_ entry: MessageFile.Entry, known: Set<Int>, _ theme: ThemeFile) {
        guard let surplus = MessageTemplate.placeholders(in: entry.text).subtracting(known).min() else { return }
        report("message-parameter", .error, Message("message `\(entry.key)` has no parameter {\(surplus)}"), theme, entry.range)
    }

    /// An entry that nothing uses is most likely misspelt.
    private mutating func reportUnknown(_ entry: MessageFile.Entry, among known: Set<String>, _ theme: ThemeFile) {
        let limit = max(1, min(64, entry.key.utf8.count) / 3)
        let wanted = [UInt8](entry.key.utf8)
        let near = known.lazy.map { (distance: EditDistance.between(wanted, [UInt8]($0.utf8), atMost: limit), key: $0) }
            .filter { $0.distance <= limit }.min { ($0.distance, $0.key) < ($1.distance, $1.key) }
        report(
            "unknown-message", .warning, Message("nothing uses the message `\(entry.key)`"), theme, entry.range,
            help: near.map { Message("did you mean `\($0.key)`?") })
    }

    private mutating func report(
        _ rule: RuleID, _ severity: Severity, _ headline: Message, _ theme: ThemeFile, _ range: Range<Int>, help: Message? = nil
    ) {
        diagnostics.append(Diagnostic(rule, severity, headline, at: theme.span(range), help: help))
    }
}
