/// Why a text is not YAML, or not YAML that Kubernetes can convert to JSON.
package struct YAMLFailure: Error, Hashable, Sendable {
    /// What goyaml, libyaml below it, or the conversion to JSON reports.
    package enum Cause: Hashable, Sendable {
        /// The rest of a line `--- …` that kubectl does not accept as a separator: the stream cannot be cut into documents.
        case documentSeparator(String)
        case parser(ParserProblem)
        /// A flow collection without a comma before its next item; the character that would close it.
        case flowSeparator(closing: String)
        case unknownAnchor(String)
        /// The limit of nesting.
        case maxDepth(Int)
        case outOfMemory
        case excessiveAliasing
        /// An anchor whose value contains its own alias.
        case recursiveAnchor(String)
        case invalidBase64
        /// The tag that the value has, the value, and the tag that is written; both in short form: `!!int`.
        case tagMismatch(resolved: String, value: String, written: String)
        case mergeValue
        /// A mapping or sequence as a key, in Go's syntax.
        case mapKey(String)
        /// A key that cannot be a string in JSON: null, and integers above the range of `int64`. All in Go's syntax.
        case unsupportedKey(type: String, key: String, value: String)
        /// `NaN` and infinity, which JSON cannot express.
        case unsupportedNumber(String)
        /// A number of a JSON document that no double can hold.
        case numberOutOfRange(String)
    }

    /// A problem that libyaml reports. Those that people meet most have a case of their own.
    ///
    /// *Source:* libyaml `src/scanner.c`, `src/parser.c`.
    package enum ParserProblem: Hashable, Sendable {
        /// A token begins with a tab, `@`, a backquote or `%`.
        case tokenStart
        /// A tab where an indentation is expected; libyaml's text.
        case tab(String)
        /// A `: ` inside a plain scalar, or a field that is indented too far.
        case mappingValue
        /// An escape that goyaml does not know.
        case escape
        /// A colon in a plain scalar before an indicator, which libyaml alone rejects.
        case colon
        /// A directive `%YAML` of another version than 1.1.
        case version
        case other(String)

        private static let tokenStartText = "found character that cannot start any token"
        private static let escapeText = "found unknown escape character"
        private static let colonText = "found unexpected ':'"
        private static let versionText = "found incompatible YAML document"
        private static let mappingValueText = "mapping values are not allowed in this context"

        init(libyaml text: String) {
            switch text {
            case Self.tokenStartText: self = .tokenStart
            case Self.mappingValueText: self = .mappingValue
            case Self.escapeText: self = .escape
            case Self.colonText: self = .colon
            case Self.versionText: self = .version
            case _ where text.starts(with: "found a tab character"): self = .tab(text)
            default: self = .other(text)
            }
        }

        fileprivate var text: String {
            switch self {
            case .tokenStart: Self.tokenStartText
            case .mappingValue: Self.mappingValueText
            case .escape: Self.escapeText
            case .colon: Self.colonText
            case .version: Self.versionText
            case .tab(let text), .other(let text): text
            }
        }
    }

    /// What is wrong.
    package let cause: Cause
    /// The line that the parser names, from 1; nil where it names none.
    package let line: Int?
    /// Bytes of the text.
    package let range: Range<Int>

    init(_ cause: Cause, line: Int? = nil, range: Range<Int>) {
        self.cause = cause
        self.line = line
        self.range = range
    }

    /// The text of Kubernetes' YAML library: `yaml: line 3: mapping values are not allowed in this context`.
    package var message: String {
        let start = "yaml: " + (line.map { "line \($0): " } ?? "")
        return switch cause {
        case .documentSeparator(let rest): "invalid Yaml document separator: \(rest)"
        case .parser(let problem): start + problem.text
        case .flowSeparator(let closing): start + "did not find expected ',' or '\(closing)'"
        case .unknownAnchor(let name): start + "unknown anchor '\(name)' referenced"
        case .maxDepth(let limit): start + "exceeded max depth of \(limit)"
        case .outOfMemory: start + "out of memory"
        case .excessiveAliasing: start + "document contains excessive aliasing"
        case .recursiveAnchor(let name): start + "anchor '\(name)' value contains itself"
        case .invalidBase64: start + "!!binary value contains invalid base64 data"
        case .tagMismatch(let resolved, let value, let written): start + "cannot decode \(resolved) `\(value)` as a \(written)"
        case .mergeValue: start + "map merge requires map or sequence of maps as the value"
        case .mapKey(let key): start + "invalid map key: \(key)"
        case .unsupportedKey(let type, let key, let value): "unsupported map key of type: \(type), key: \(key), value: \(value)"
        case .unsupportedNumber(let text): "json: unsupported value: \(text)"
        case .numberOutOfRange(let text): "json: cannot unmarshal number \(text) into Go value of type float64"
        }
    }
}
