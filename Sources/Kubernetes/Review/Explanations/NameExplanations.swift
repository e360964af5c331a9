import Diagnostics

extension Explainer {
    static let labelValueHelp = Message(
        "a label's value has at most 63 letters, digits, `-`, `_` and `.`, begins and ends with a letter or digit, or is empty; longer texts belong in annotations"
    )

    /// Keys and values of labels.
    static let labelSyntax = Explainer { problem in
        let detail = problem.error.detail
        if detail.hasPrefix("a valid label must be") || detail == "must be no more than 63 bytes" {
            return Explanation("invalid-label", help: labelValueHelp)
        }
        guard detail.hasPrefix("name part") || detail.hasPrefix("prefix part") || detail.hasPrefix("a qualified name must") else {
            return nil
        }
        return Explanation(
            "invalid-label",
            help: Message(
                "a key is a name of at most 63 letters, digits, `-`, `_` and `.`, perhaps behind a domain and a slash: `app`, `example.com/app`"
            ))
    }

    /// Names of objects, containers and volumes. Where the name means nothing elsewhere in the manifest, a valid one like it is offered.
    static let nameSyntax = Explainer { problem in
        let detail = problem.error.detail
        let isLabel =
            detail.hasPrefix("a lowercase RFC 1123 label") || detail == NameSyntax.tooLong(63) || detail == "must not contain dots"
        guard isLabel || detail.hasPrefix("a lowercase RFC 1123 subdomain") || detail == NameSyntax.tooLong(253), let name = problem.text
        else { return nil }
        let help =
            isLabel
            ? Message("only lower case letters, digits and `-`, at most 63, beginning and ending with a letter or digit")
            : Message("only lower case letters, digits, `-` and `.`, at most 253, each part beginning and ending with a letter or digit")
        let valid = asName(name, dots: !isLabel)
        return Explanation(
            "invalid-name", help: help,
            fix: isFree(problem.error.path)
                ? valid.flatMap { problem.replacing(problem.error.path, with: $0, Message("name it `\($0)`")) } : nil)
    }

    private static func isFree(_ path: FieldPath) -> Bool {
        let elements = path.elements
        if elements == [.child("metadata"), .child("name")] { return true }
        guard elements.last == .child("name"), elements.count >= 3, case .child(let list) = elements[elements.count - 3] else {
            return false
        }
        return ["containers", "initContainers"].contains(list)
    }

    /// The name in small letters, with hyphens for all that names cannot have.
    private static func asName(_ text: String, dots: Bool) -> String? {
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
