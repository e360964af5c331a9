import Diagnostics

/// The syntax of names. Each function returns what is wrong with a text; an empty list where it is valid.
///
/// *Source:* apimachinery `util/validation/validation.go`, `api/validate/content`, `api/validation/generic.go`.
enum NameSyntax {
    static let subdomainLimit = 253
    static let labelLimit = 63

    /// A label of a DNS name: container and volume names, namespaces.
    static func dnsLabel(_ text: String) -> [FieldError.NameCause] {
        var problems: [FieldError.NameCause] = []
        if text.utf8.count > labelLimit { problems.append(.tooLong(labelLimit)) }
        if !text.withBytes({ isDNSLabel($0) }) {
            problems.append(text.withBytes { isDNSSubdomain($0) } ? .dots : .dnsLabel)
        }
        return problems
    }

    /// Names of most objects.
    static func dnsSubdomain(_ text: String) -> [FieldError.NameCause] {
        var problems: [FieldError.NameCause] = []
        if text.utf8.count > subdomainLimit { problems.append(.tooLong(subdomainLimit)) }
        if !text.withBytes({ isDNSSubdomain($0) }) { problems.append(.dnsSubdomain) }
        return problems
    }

    /// Search domains, which may have underscores.
    static func dnsSubdomainWithUnderscore(_ text: String) -> [FieldError.NameCause] {
        var problems: [FieldError.NameCause] = []
        if text.utf8.count > subdomainLimit { problems.append(.tooLong(subdomainLimit)) }
        if !text.withBytes({ isDNSSubdomain($0, underscores: true) }) { problems.append(.dnsSubdomainWithUnderscore) }
        return problems
    }

    /// A prefix of names yet to be generated may end in a dash.
    static func generateName(_ text: String) -> [FieldError.NameCause] {
        text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "-") ? dnsSubdomain(text.dropLast() + "a") : dnsSubdomain(text)
    }

    /// Keys of labels, annotations and taints: `example.com/name`.
    static func qualifiedName(_ text: String) -> [FieldError.NameCause] {
        if text.withBytes(isQualifiedName) { return [] }
        let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
        let name = slash.map { text.utf8[text.utf8.index(after: $0)...] } ?? text.utf8[...]
        guard !name.contains(UInt8(ascii: "/")) else { return [.slashes] }
        var problems: [FieldError.NameCause] = []
        if let slash {
            if slash == text.startIndex {
                problems.append(.emptyPrefix)
            } else {
                problems += dnsSubdomain(String(text[..<slash])).map { .prefix($0) }
            }
        }
        if name.isEmpty {
            problems.append(.emptyNamePart)
        } else if name.count > labelLimit {
            problems.append(.namePartTooLong(labelLimit))
        }
        if !String(Substring(name)).withBytes(isQualifiedPart) { problems.append(.namePart) }
        return problems
    }

    static func labelValue(_ text: String) -> [FieldError.NameCause] {
        var problems: [FieldError.NameCause] = []
        if text.utf8.count > labelLimit { problems.append(.labelValueTooLong(labelLimit)) }
        if !text.isEmpty, !text.withBytes(isQualifiedPart) { problems.append(.labelValue) }
        return problems
    }

    /// Keys of ConfigMaps and Secrets.
    static func configKey(_ text: String) -> [FieldError.NameCause] {
        var problems: [FieldError.NameCause] = []
        if text.utf8.count > subdomainLimit { problems.append(.tooLong(subdomainLimit)) }
        if text.isEmpty || !text.utf8.allSatisfy({ $0.isAlphanumeric || isDashDotOrUnderscore($0) }) { problems.append(.configKey) }
        if text == "." || text == ".." {
            problems.append(.configKeyIsDots(text))
        } else if text.hasPrefix("..") {
            problems.append(.configKeyStartsWithDots)
        }
        return problems
    }

    static func environmentVariable(_ text: String) -> [FieldError.NameCause] {
        if text.isEmpty { return [.emptyEnvironmentVariable] }
        let isFine = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "=") }
        return isFine ? [] : [.environmentVariable]
    }

    static func httpHeader(_ text: String) -> [FieldError.NameCause] {
        let isFine = !text.isEmpty && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        return isFine ? [] : [.httpHeader]
    }

    static func portName(_ text: String) -> [FieldError.PortCause] {
        var problems: [FieldError.PortCause] = []
        let bytes = text.utf8
        if bytes.count > 15 { problems.append(.nameTooLong(15)) }
        if bytes.isEmpty || !bytes.allSatisfy({ $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") }) {
            problems.append(.nameCharacters)
        }
        if !bytes.contains(where: \.isLowercaseLetter) { problems.append(.nameWithoutLetter) }
        if text.containsBytes(of: "--") { problems.append(.nameWithDoubleHyphen) }
        if bytes.first == UInt8(ascii: "-") || bytes.last == UInt8(ascii: "-") { problems.append(.nameWithOuterHyphen) }
        return problems
    }

    static func isPercent(_ text: String) -> Bool {
        let digits = text.utf8.dropLast()
        return text.utf8.last == UInt8(ascii: "%") && !digits.isEmpty && digits.allSatisfy(\.isDigit)
    }
}
