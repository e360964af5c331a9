import Diagnostics

/// What the API server says of a text that does not match, and the matching itself.
extension NameSyntax {
    static let dnsLabelWords = pattern(
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an "
            + "alphanumeric character", "[a-z0-9]([-a-z0-9]*[a-z0-9])?", "my-name", "123-abc")
    static let dnsSubdomainWords = pattern(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an "
            + "alphanumeric character", "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", "example.com")
    static let dnsSubdomainUnderscoreWords = pattern(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with "
            + "an alphanumeric character", "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*", "example.com")
    static let qualifiedNameWords = pattern(
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
        "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]", "MyName", "my.name", "123-abc")
    static let labelValueWords = pattern(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
            + "alphanumeric character", "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?", "MyValue", "my_value", "12345")
    static let configKeyWords = pattern(
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.'", "[-._a-zA-Z0-9]+", "key.name", "KEY_NAME", "key-name"
    )
    static let httpHeaderWords = pattern(
        "a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", "X-Header-Name")
    static let percentWords = pattern(
        "a valid percent string must be a numeric string followed by an ending '%'", "[0-9]+%", "1%", "93%")

    /// The two spaces before `or` are Kubernetes' own.
    private static func pattern(_ words: String, _ expression: String, _ examples: String...) -> String {
        let list = examples.map { "'\($0)', " }.joined(separator: " or ")
        return "\(words) (e.g. \(list)regex used for validation is '\(expression)')"
    }

    static func isDashDotOrUnderscore(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    static func isDNSLabel(_ bytes: some BidirectionalCollection<UInt8>, underscores: Bool = false) -> Bool {
        var bytes = bytes[...]
        if underscores, bytes.first == UInt8(ascii: "_") { bytes = bytes.dropFirst() }
        guard let first = bytes.first, let last = bytes.last, first.isLowercaseAlphanumeric, last.isLowercaseAlphanumeric else {
            return false
        }
        return bytes.allSatisfy { $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") || (underscores && $0 == UInt8(ascii: "_")) }
    }

    static func isDNSSubdomain(_ text: some BidirectionalCollection<UInt8>, underscores: Bool = false) -> Bool {
        var rest = text[...]
        while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
            guard isDNSLabel(rest[..<dot], underscores: underscores) else { return false }
            rest = rest[rest.index(after: dot)...]
        }
        return isDNSLabel(rest, underscores: underscores)
    }

    static func isQualifiedPart(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, first.isAlphanumeric, last.isAlphanumeric else { return false }
        return bytes.allSatisfy { $0.isAlphanumeric || isDashDotOrUnderscore($0) }
    }
}
