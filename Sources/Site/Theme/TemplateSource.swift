/// A template file: its tags and the text between them, in the order of the file.
///
/// *Source:* the Mustache specification 1.4 without its optional modules (lambdas, inheritance, dynamic names).
struct TemplateSource: Sendable {
    struct Token: Sendable {
        enum Kind: Sendable {
            /// Text inside a line; text from the start of a line, where a partial is indented.
            case literal, line
            case text, markup, section, inverted, end, partial, comment, delimiters, unsupported
        }

        let kind: Kind
        /// Without whitespace around it; empty for text.
        var name = ""
        /// The bytes of the text, or of the tag with its delimiters.
        let range: Range<Int>
        /// The whitespace before a tag that is alone on its line.
        var margin = 0..<0
    }

    let name: String
    let bytes: [UInt8]
    /// Each section has its end.
    let tokens: [Token]

    init(_ name: String, _ bytes: [UInt8]) throws(TemplateError) {
        self.name = name
        self.bytes = bytes
        var parser = TemplateParser(bytes, of: name)
        tokens = try parser.parse()
    }
}

/// Why a template cannot be used, and where.
struct TemplateError: Error {
    enum Cause {
        case unclosedTag, unsupportedTag(String), delimiters, nestedTooDeeply
        case unopenedEnd(String), wrongEnd(String, open: String), unclosedSection(String)
        case unknownPartial(String)
        /// Templates that include each other, the first one again at the end.
        case recursion([String])
        /// Templates that include each other, the last one of which passes a bound.
        case tooLarge([String])
    }

    let cause: Cause
    let template: String
    let range: Range<Int>
    /// The tags by which the template is included, the innermost first.
    var around: [(template: String, range: Range<Int>)] = []
}
