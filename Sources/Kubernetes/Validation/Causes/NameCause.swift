extension FieldError {
    /// Why a name, a key or a label's value is not valid.
    ///
    /// *Source:* apimachinery `util/validation/validation.go`, `api/validate/content`, `api/validation/generic.go`.
    package indirect enum NameCause: Hashable, Sendable {
        /// The limit in characters: 253 for subdomains and configuration keys, 63 for labels of a domain.
        case tooLong(Int)
        case dnsLabel
        /// A subdomain where a single label is required.
        case dots
        case dnsSubdomain
        case dnsSubdomainWithUnderscore
        /// A label's key with more than one slash.
        case slashes
        case emptyPrefix
        /// What is wrong with the domain before the slash of a label's key.
        case prefix(NameCause)
        case emptyNamePart
        /// The limit in bytes.
        case namePartTooLong(Int)
        case namePart
        /// The limit in bytes.
        case labelValueTooLong(Int)
        case labelValue
        case configKey
        /// A configuration key that is `.` or `..`.
        case configKeyIsDots(String)
        case configKeyStartsWithDots
        case emptyEnvironmentVariable
        case environmentVariable
        case httpHeader
        case finalizer
        case sysctl

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .tooLong(let limit): "must be no more than \(limit) characters"
            case .dnsLabel: NamePattern.dnsLabel
            case .dots: "must not contain dots"
            case .dnsSubdomain: NamePattern.dnsSubdomain
            case .dnsSubdomainWithUnderscore: NamePattern.dnsSubdomainWithUnderscore
            case .slashes:
                "a valid label key \(NamePattern.qualifiedName) with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
            case .emptyPrefix: "prefix part must be non-empty"
            // The same rule has another text for prefixes.
            case .prefix(.tooLong(let limit)): "prefix part must be no more than \(limit) bytes"
            case .prefix(let cause): "prefix part \(cause.detail(in: version))"
            case .emptyNamePart: "name part must be non-empty"
            case .namePartTooLong(let limit): "name part must be no more than \(limit) bytes"
            case .namePart: "name part \(NamePattern.qualifiedName)"
            case .labelValueTooLong(let limit): "must be no more than \(limit) bytes"
            case .labelValue: NamePattern.labelValue
            case .configKey: NamePattern.configKey
            case .configKeyIsDots(let text): "must not be '\(text)'"
            case .configKeyStartsWithDots: "must not start with '..'"
            case .emptyEnvironmentVariable: "environment variable name must be non-empty"
            case .environmentVariable: "a valid environment variable name must consist only of printable ASCII characters other than '='"
            case .httpHeader: NamePattern.httpHeader
            case .finalizer: "name is neither a standard finalizer name nor is it fully qualified"
            case .sysctl:
                "must have at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$"
            }
        }
    }
}

/// The texts with a regular expression in them. The two spaces before `or` are Kubernetes' own.
///
/// *Source:* apimachinery `util/validation/validation.go` (RegexError).
enum NamePattern {
    static let dnsLabel = text(
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an "
            + "alphanumeric character", "[a-z0-9]([-a-z0-9]*[a-z0-9])?", "my-name", "123-abc")
    static let dnsSubdomain = text(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an "
            + "alphanumeric character", "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", "example.com")
    static let dnsSubdomainWithUnderscore = text(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with "
            + "an alphanumeric character", "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*", "example.com")
    static let qualifiedName = text(
        "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
        "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]", "MyName", "my.name", "123-abc")
    static let labelValue = text(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
            + "alphanumeric character", "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?", "MyValue", "my_value", "12345")
    static let configKey = text(
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.'", "[-._a-zA-Z0-9]+", "key.name", "KEY_NAME", "key-name"
    )
    static let httpHeader = text(
        "a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", "X-Header-Name")
    static let percent = text("a valid percent string must be a numeric string followed by an ending '%'", "[0-9]+%", "1%", "93%")

    private static func text(_ rule: String, _ expression: String, _ examples: String...) -> String {
        let list = examples.map { "'\($0)', " }.joined(separator: " or ")
        return "\(rule) (e.g. \(list)regex used for validation is '\(expression)')"
    }
}
