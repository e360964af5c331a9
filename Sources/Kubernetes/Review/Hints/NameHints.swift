import Diagnostics

extension ErrorHint {
    /// A label with a value that labels cannot have.
    static func labelValue(at span: SourceSpan? = nil) -> ErrorHint {
        ErrorHint(
            .invalidLabel, at: span,
            help: Message(
                "a label value is empty or has at most 63 characters (letters, digits, `-`, `_`, `.`) and begins and ends with a letter or digit; put longer text in annotations"
            ))
    }

    fileprivate static let labelKey = ErrorHint(
        .invalidLabel,
        help: Message(
            "a key is a name of at most 63 characters (letters, digits, `-`, `_`, `.`), optionally with a domain and a slash before it: `app`, `example.com/app`"
        ))
}

extension FieldProblem {
    func hint(for cause: FieldError.NameCause) -> ErrorHint {
        switch cause {
        case .tooLong(let limit): nameHint(isLabel: limit == NameSyntax.labelLimit)
        case .dnsLabel, .dots: nameHint(isLabel: true)
        case .dnsSubdomain, .dnsSubdomainWithUnderscore: nameHint(isLabel: false)
        case .slashes, .emptyPrefix, .prefix, .emptyNamePart, .namePartTooLong, .namePart: .labelKey
        case .labelValueTooLong, .labelValue: .labelValue()
        case .configKey, .configKeyIsDots, .configKeyStartsWithDots, .emptyEnvironmentVariable, .environmentVariable, .httpHeader,
            .finalizer, .sysctl:
            generalHint
        }
    }

    /// Names of objects, containers and volumes. Where nothing else in the manifest refers to the name, the fix is a similar valid one.
    private func nameHint(isLabel: Bool) -> ErrorHint {
        let help =
            isLabel
            ? Message("use at most 63 lower-case letters, digits and `-`; begin and end with a letter or digit")
            : Message("use at most 253 lower-case letters, digits, `-` and `.`; each part begins and ends with a letter or digit")
        let valid = isUnreferencedName ? text.flatMap { Self.validName(like: $0, dots: !isLabel) } : nil
        return ErrorHint(
            .invalidName, help: help,
            fix: valid.flatMap { replacing(error.path, with: $0, Message("name it `\($0)`")) })
    }

    private var isUnreferencedName: Bool {
        let elements = error.path.elements
        if elements == [.child("metadata"), .child("name")] { return true }
        guard elements.last == .child("name"), elements.count >= 3, case .child(let list) = elements[elements.count - 3] else {
            return false
        }
        return ["containers", "initContainers"].contains(list)
    }

    /// The name in lower case, with hyphens for all characters that names cannot have.
    private static func validName(like text: String, dots: Bool) -> String? {
        let bytes = text.lowercased().utf8.map { byte in
            byte.isLowercaseAlphanumeric || (dots && byte == UInt8(ascii: ".")) ? byte : UInt8(ascii: "-")
        }
        guard let first = bytes.firstIndex(where: \.isLowercaseAlphanumeric),
            let last = bytes.lastIndex(where: \.isLowercaseAlphanumeric)
        else { return nil }
        let name = String(decoding: bytes[first...last].prefix(63), as: UTF8.self)
        return (dots ? NameSyntax.dnsSubdomain(name) : NameSyntax.dnsLabel(name)).isEmpty ? name : nil
    }
}
