import Diagnostics

/// The syntax of names. Each function gives what is wrong with a text, in the API server's words; nothing when all is well.
///
/// *Source:* apimachinery `util/validation/validation.go`, `api/validate/content`, `api/validation/generic.go`.
enum NameSyntax {
    static let subdomainLimit = 253
    static let labelLimit = 63

    /// A label of a DNS name: container and volume names, namespaces.
    static func dnsLabel(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > labelLimit { problems.append(tooLong(labelLimit)) }
        if !isDNSLabel(text.utf8) {
            problems.append(isDNSSubdomain(text.utf8) ? "must not contain dots" : dnsLabelWords)
        }
        return problems
    }

    /// Names of most objects.
    static func dnsSubdomain(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > subdomainLimit { problems.append(tooLong(subdomainLimit)) }
        if !isDNSSubdomain(text.utf8) { problems.append(dnsSubdomainWords) }
        return problems
    }

    /// Search domains, which may have underscores.
    static func dnsSubdomainWithUnderscore(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > subdomainLimit { problems.append(tooLong(subdomainLimit)) }
        if !isDNSSubdomain(text.utf8, underscores: true) { problems.append(dnsSubdomainUnderscoreWords) }
        return problems
    }

    /// A prefix of names yet to be generated may end in a dash.
    static func generateName(_ text: String) -> [String] {
        text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "-") ? dnsSubdomain(text.dropLast() + "a") : dnsSubdomain(text)
    }

    /// Keys of labels, annotations and taints: `example.com/name`.
    static func qualifiedName(_ text: String) -> [String] {
        let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
        let name = slash.map { text.utf8[text.utf8.index(after: $0)...] } ?? text.utf8[...]
        guard !name.contains(UInt8(ascii: "/")) else {
            return ["a qualified name \(qualifiedNameWords) with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"]
        }
        var problems: [String] = []
        if let slash {
            if slash == text.startIndex {
                problems.append("prefix part must be non-empty")
            } else {
                problems += dnsSubdomain(String(text[..<slash])).map { "prefix part \($0)" }
            }
        }
        if name.isEmpty {
            problems.append("name part must be non-empty")
        } else if name.count > labelLimit {
            problems.append("name part must be no more than \(labelLimit) bytes")
        }
        if !isQualifiedPart(name) { problems.append("name part \(qualifiedNameWords)") }
        return problems
    }

    static func labelValue(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > labelLimit { problems.append("must be no more than \(labelLimit) bytes") }
        if !text.isEmpty, !isQualifiedPart(text.utf8) { problems.append(labelValueWords) }
        return problems
    }

    /// Keys of ConfigMaps and Secrets.
    static func configKey(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > subdomainLimit { problems.append(tooLong(subdomainLimit)) }
        if text.isEmpty || !text.utf8.allSatisfy({ $0.isAlphanumeric || isDashDotOrUnderscore($0) }) { problems.append(configKeyWords) }
        if text == "." || text == ".." {
            problems.append("must not be '\(text)'")
        } else if text.hasPrefix("..") {
            problems.append("must not start with '..'")
        }
        return problems
    }

    static func environmentVariable(_ text: String) -> [String] {
        if text.isEmpty { return ["environment variable name must be non-empty"] }
        let isFine = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "=") }
        return isFine ? [] : ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
    }

    static func httpHeader(_ text: String) -> [String] {
        let isFine = !text.isEmpty && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        return isFine ? [] : [httpHeaderWords]
    }

    static func portName(_ text: String) -> [String] {
        var problems: [String] = []
        let bytes = text.utf8
        if bytes.count > 15 { problems.append(tooLong(15)) }
        if bytes.isEmpty || !bytes.allSatisfy({ $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") }) {
            problems.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
        }
        if !bytes.contains(where: \.isLowercaseLetter) { problems.append("must contain at least one letter (a-z)") }
        if text.containsBytes(of: "--") { problems.append("must not contain consecutive hyphens") }
        if bytes.first == UInt8(ascii: "-") || bytes.last == UInt8(ascii: "-") { problems.append("must not begin or end with a hyphen") }
        return problems
    }

    static func portNumber(_ number: Int64) -> [String] { (1...65535).contains(number) ? [] : [inclusiveRange(1, 65535)] }

    /// User and group ids.
    static func processID(_ number: Int64) -> [String] { (0...2_147_483_647).contains(number) ? [] : [inclusiveRange(0, 2_147_483_647)] }

    static func percent(_ text: String) -> [String] {
        let digits = text.utf8.dropLast()
        let isFine = text.utf8.last == UInt8(ascii: "%") && !digits.isEmpty && digits.allSatisfy(\.isDigit)
        return isFine ? [] : [percentWords]
    }

    static func tooLong(_ limit: Int) -> String { "must be no more than \(limit) characters" }
    static func inclusiveRange(_ low: Int64, _ high: Int64) -> String { "must be between \(low) and \(high), inclusive" }
}
