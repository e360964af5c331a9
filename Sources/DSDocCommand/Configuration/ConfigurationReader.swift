import Diagnostics
import Kubernetes
import Logseq
import Site
import YAML

/// Parses `dsdoc.yaml`. An invalid value is reported, and the default is used.
struct ConfigurationReader {
    private(set) var configuration = Configuration()
    private(set) var diagnostics: [Diagnostic] = []

    private let document: YAMLDocument
    private let languages: Languages

    /// - Parameter languages: the values that `language` can have.
    static func read(_ text: MappedText, _ languages: Languages) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        guard let document = YAMLDocument.parse(text).first else { return (Configuration(), []) }
        var reader = ConfigurationReader(document, languages)
        reader.readRoot()
        return (reader.configuration, reader.diagnostics)
    }

    private init(_ document: YAMLDocument, _ languages: Languages) {
        self.document = document
        self.languages = languages
    }

    private mutating func readRoot() {
        if let failure = document.failure {
            return report("configuration-syntax", Message(verbatim: failure.message), at: document.text.span(failure.range))
        }
        guard let root = document.root, let entries = document.entries(of: root) else {
            return report(
                "configuration-syntax", Message("configuration must be `key: value` lines"),
                at: document.root.map(document.span))
        }
        for duplicate in document.duplicateKeys {
            report(
                "configuration-value", Message("`\(duplicate.name)` is set twice"),
                at: document.span(duplicate.key))
        }
        for entry in entries { read(entry) }
    }

    private mutating func read(_ entry: YAMLDocument.Entry) {
        guard let key = Key(rawValue: entry.key) else {
            let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
            return report(
                "configuration-key", Message("unknown setting `\(entry.key)`"),
                at: document.span(entry.keyNode),
                help: Message("the settings are \(known)"))
        }
        if key == .rules { return readRules(entry.value) }
        if key == .exclude { return readPatterns(entry) }
        guard let text = text(entry.value) else {
            return reject(entry, Message("a string"))
        }
        switch key {
        case .title: configuration.title = text
        case .cluster: configuration.cluster = text
        case .language:
            let tags = Message.codes(languages.all.map(\.tag))
            take(languages.language(for: text), entry, \.language, Message("one of \(tags)"))
        case .baseURL:
            take(
                Self.isWebAddress(text) ? text : nil, entry, \.baseURL,
                Message("a URL that begins with http:// or https://"))
        case .editURL:
            let isUsable = Self.isWebAddress(text) && text.contains("{path}")
            take(isUsable ? text : nil, entry, \.editURL, Message("a URL that contains `{path}`"))
        case .today:
            take(CalendarDay(text), entry, \.today, Message("a date such as `2026-11-24`"))
        case .kubernetes:
            let first = KubernetesVersion.known.lowerBound
            let last = KubernetesVersion.known.upperBound
            take(
                KubernetesVersion(text), entry, \.kubernetes,
                Message("a release from 1.\(first) to 1.\(last)"))
        case .failOn: take(Severity(named: text), entry, \.failOn, Message("`error`, `warning` or `info`"))
        case .rules, .exclude: break
        }
    }

    private enum Key: String, CaseIterable {
        case title, language, cluster
        case baseURL = "base-url"
        case editURL = "edit-url"
        case today, kubernetes
        case failOn = "fail-on"
        case exclude, rules
    }

    private mutating func readPatterns(_ entry: YAMLDocument.Entry) {
        let items = document.items(of: entry.value) ?? [entry.value]
        let patterns = items.compactMap(text)
        if patterns.count < items.count { reject(entry, Message("a list of patterns, as in a .gitignore")) }
        configuration.exclude = patterns
    }

    /// The span of the value of a setting; nil if it is missing.
    static func span(of key: String, in text: MappedText) -> SourceSpan? {
        guard let document = YAMLDocument.parse(text).first, let root = document.root else { return nil }
        return document.field(key, of: root).map { document.span($0.value) }
    }

    /// The patterns of `exclude` alone.
    static func excluded(_ bytes: [UInt8]) -> [String] {
        bytes.isEmpty ? [] : read(MappedText(file: FileID(rawValue: 0), bytes: bytes), Languages()).configuration.exclude
    }

    private mutating func readRules(_ node: NodeID) {
        guard let entries = document.entries(of: node) else {
            return report(
                "configuration-value", Message("`rules` must be `rule: level` lines"), at: document.span(node)
            )
        }
        for entry in entries {
            let level = text(entry.value) ?? ""
            // YAML reads `off` without quotes as a Boolean.
            let isOff = level == "off" || level == "false"
            let severity = Severity(named: level)
            guard isOff || severity != nil else {
                reject(entry, Message("`error`, `warning`, `info` or `off`"))
                continue
            }
            guard RuleNames.contains(entry.key) else {
                report(
                    "configuration-value", Message("unknown rule `\(entry.key)`"), at: document.span(entry.keyNode),
                    help: RuleNames.all.closestMatch(to: entry.key).map { Message("did you mean `\($0)`?") }
                        ?? Message("the manual lists the rules"))
                continue
            }
            configuration.rules.set(RuleID(entry.key), to: severity)
        }
    }

    private mutating func take<Value>(
        _ value: Value?, _ entry: YAMLDocument.Entry, _ path: WritableKeyPath<Configuration, Value>, _ wanted: Message
    ) {
        if let value { configuration[keyPath: path] = value } else { reject(entry, wanted) }
    }

    private mutating func take<Value>(
        _ value: Value?, _ entry: YAMLDocument.Entry, _ path: WritableKeyPath<Configuration, Value?>, _ wanted: Message
    ) {
        if let value { configuration[keyPath: path] = value } else { reject(entry, wanted) }
    }

    /// The source text of a scalar, so that `1.30` is unchanged.
    private func text(_ node: NodeID) -> String? {
        let node = document[document.resolve(node)]
        return node.kind == .scalar && !node.value.isEmpty ? node.value : nil
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 > 0x20 }) else { return false }
        return ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    }

    private mutating func reject(_ entry: YAMLDocument.Entry, _ wanted: Message) {
        report(
            "configuration-value", Message("`\(entry.key)` must be \(wanted)"),
            at: document.span(entry.value))
    }

    private mutating func report(_ rule: RuleID, _ headline: Message, at span: SourceSpan?, help: Message? = nil) {
        diagnostics.append(Diagnostic(rule, .error, headline, at: span, help: help))
    }
}

extension Severity {
    init?(named name: String) {
        guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
        self = severity
    }
}
