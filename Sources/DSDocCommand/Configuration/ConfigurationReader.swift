import Diagnostics
import Logseq
import Reconciliation
import YAML

/// Reads `dsdoc.yaml`. What it does not understand it says, and goes on with the default.
struct ConfigurationReader {
    private(set) var configuration = Configuration()
    private(set) var diagnostics: [Diagnostic] = []

    private let document: YAMLDocument

    static func read(_ text: MappedText) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        guard let document = YAMLDocument.parse(text).first else { return (Configuration(), []) }
        var reader = ConfigurationReader(document)
        reader.readRoot()
        return (reader.configuration, reader.diagnostics)
    }

    private init(_ document: YAMLDocument) { self.document = document }

    private mutating func readRoot() {
        if let failure = document.failure {
            return report("configuration-syntax", Prose(verbatim: failure.message), at: document.text.span(failure.range))
        }
        guard let root = document.root, let entries = document.entries(of: root) else {
            return report(
                "configuration-syntax", Prose("configuration must be `key: value` lines", zh: "設定檔必須是 `key: value` 的形式"),
                at: document.root.map(document.span))
        }
        for duplicate in document.duplicateKeys {
            report(
                "configuration-value", Prose("`\(duplicate.name)` is set twice", zh: "`\(duplicate.name)` 設定了兩次"),
                at: document.span(duplicate.key))
        }
        for entry in entries { read(entry) }
    }

    private mutating func read(_ entry: YAMLDocument.Entry) {
        guard let key = Key(rawValue: entry.key) else {
            let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
            return report(
                "configuration-key", Prose("there is no setting `\(entry.key)`", zh: "沒有名為 `\(entry.key)` 的設定"),
                at: document.span(entry.keyNode),
                help: Prose("the settings are \(known)", zh: "可用的設定有 \(known)"))
        }
        if key == .rules { return readRules(entry.value) }
        guard let text = text(entry.value) else {
            return refuse(entry, Prose("a text", zh: "文字"))
        }
        switch key {
        case .title: configuration.title = text
        case .cluster: configuration.cluster = text
        case .language: take(Language(rawValue: text), entry, \.language, Prose("`en` or `zh-Hant`", zh: "`en` 或 `zh-Hant`"))
        case .baseURL:
            take(
                Self.isWebAddress(text) ? text : nil, entry, \.baseURL,
                Prose("an address with http:// or https://", zh: "以 http:// 或 https:// 開頭的網址"))
        case .editURL:
            let isUsable = Self.isWebAddress(text) && text.contains("{path}")
            take(isUsable ? text : nil, entry, \.editURL, Prose("a web address with `{path}` in it", zh: "含有 `{path}` 的網址"))
        case .today:
            take(CalendarDay(text), entry, \.today, Prose("a day such as `2026-11-24`", zh: "日期，例如 `2026-11-24`"))
        case .kubernetes:
            let first = KubernetesVersion.known.lowerBound
            let last = KubernetesVersion.known.upperBound
            take(
                KubernetesVersion(text), entry, \.kubernetes,
                Prose("a release from 1.\(first) to 1.\(last)", zh: "1.\(first) 到 1.\(last) 之間的版本"))
        case .failOn: take(Severity(named: text), entry, \.failOn, Prose("`error`, `warning` or `info`", zh: "`error`、`warning` 或 `info`"))
        case .rules: break
        }
    }

    private enum Key: String, CaseIterable {
        case title, language, cluster
        case baseURL = "base-url"
        case editURL = "edit-url"
        case today, kubernetes
        case failOn = "fail-on"
        case rules
    }

    private mutating func readRules(_ node: NodeID) {
        guard let entries = document.entries(of: node) else {
            return report(
                "configuration-value", Prose("`rules` must be `rule: level` lines", zh: "`rules` 必須是 `規則: 等級` 的形式"), at: document.span(node)
            )
        }
        for entry in entries {
            let level = text(entry.value) ?? ""
            // YAML takes a bare `off` for a boolean.
            let isOff = level == "off" || level == "false"
            let severity = Severity(named: level)
            guard isOff || severity != nil else {
                refuse(entry, Prose("`error`, `warning`, `info` or `off`", zh: "`error`、`warning`、`info` 或 `off`"))
                continue
            }
            configuration.rules.set(RuleID(entry.key), to: severity)
        }
    }

    private mutating func take<Value>(
        _ value: Value?, _ entry: YAMLDocument.Entry, _ path: WritableKeyPath<Configuration, Value>, _ wanted: Prose
    ) {
        if let value { configuration[keyPath: path] = value } else { refuse(entry, wanted) }
    }

    private mutating func take<Value>(
        _ value: Value?, _ entry: YAMLDocument.Entry, _ path: WritableKeyPath<Configuration, Value?>, _ wanted: Prose
    ) {
        if let value { configuration[keyPath: path] = value } else { refuse(entry, wanted) }
    }

    /// The text of a scalar as it is written, so that `1.30` stays itself.
    private func text(_ node: NodeID) -> String? {
        let node = document[document.resolve(node)]
        return node.kind == .scalar && !node.value.isEmpty ? node.value : nil
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 > 0x20 }) else { return false }
        return ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    }

    private mutating func refuse(_ entry: YAMLDocument.Entry, _ wanted: Prose) {
        report(
            "configuration-value", Prose("`\(entry.key)` must be \(wanted.english)", zh: "`\(entry.key)` 必須是\(wanted.chinese)"),
            at: document.span(entry.value))
    }

    private mutating func report(_ rule: RuleID, _ headline: Prose, at span: SourceSpan?, help: Prose? = nil) {
        diagnostics.append(Diagnostic(rule, .error, headline, at: span, help: help))
    }
}

extension Severity {
    init?(named name: String) {
        guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
        self = severity
    }
}
