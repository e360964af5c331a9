import Diagnostics

/// A credential that is recognised by its form, wherever it is written.
struct CredentialForm: Sendable {
    /// The bytes after the prefix.
    enum Alphabet: Sendable { case capitals, alphanumeric, word, base64 }

    let prefix: StaticString
    let alphabet: Alphabet
    /// How many bytes follow the prefix.
    let lengths: ClosedRange<Int>
    /// Who issues it.
    let issuer: String

    init(_ prefix: StaticString, _ alphabet: Alphabet, _ lengths: ClosedRange<Int>, _ issuer: String) {
        self.prefix = prefix
        self.alphabet = alphabet
        self.lengths = lengths
        self.issuer = issuer
    }

    /// *Source:* the documentation of each issuer on the formats of its tokens.
    static let all: [CredentialForm] = [
        CredentialForm("AKIA", .capitals, 16...16, "AWS"), CredentialForm("ASIA", .capitals, 16...16, "AWS"),
        CredentialForm("AIza", .word, 35...35, "Google"), CredentialForm("ya29.", .word, 20...2000, "Google"),
        CredentialForm("GOCSPX-", .word, 20...40, "Google"), CredentialForm("AccountKey=", .base64, 80...90, "Azure"),
        CredentialForm("ghp_", .alphanumeric, 36...255, "GitHub"), CredentialForm("gho_", .alphanumeric, 36...255, "GitHub"),
        CredentialForm("ghu_", .alphanumeric, 36...255, "GitHub"), CredentialForm("ghs_", .alphanumeric, 36...255, "GitHub"),
        CredentialForm("ghr_", .alphanumeric, 36...255, "GitHub"), CredentialForm("github_pat_", .word, 22...255, "GitHub"),
        CredentialForm("glpat-", .word, 20...300, "GitLab"), CredentialForm("gldt-", .word, 20...300, "GitLab"),
        CredentialForm("glrt-", .word, 20...300, "GitLab"), CredentialForm("glptt-", .word, 20...300, "GitLab"),
        CredentialForm("xoxb-", .word, 10...255, "Slack"), CredentialForm("xoxp-", .word, 10...255, "Slack"),
        CredentialForm("xoxa-", .word, 10...255, "Slack"), CredentialForm("xoxr-", .word, 10...255, "Slack"),
        CredentialForm("xoxs-", .word, 10...255, "Slack"), CredentialForm("xapp-", .word, 10...255, "Slack"),
        CredentialForm("hooks.slack.com/services/T", .base64, 24...80, "Slack"),
        CredentialForm("sk_live_", .alphanumeric, 16...255, "Stripe"), CredentialForm("rk_live_", .alphanumeric, 16...255, "Stripe"),
        CredentialForm("sk-ant-", .word, 32...255, "Anthropic"), CredentialForm("sk-", .word, 32...255, "OpenAI"),
        CredentialForm("npm_", .alphanumeric, 36...36, "npm"), CredentialForm("pypi-AgE", .word, 50...255, "PyPI"),
        CredentialForm("dckr_pat_", .word, 20...64, "Docker"), CredentialForm("hf_", .alphanumeric, 34...40, "Hugging Face"),
        CredentialForm("dop_v1_", .alphanumeric, 64...64, "DigitalOcean"), CredentialForm("SG.", .word, 22...22, "SendGrid"),
        CredentialForm("hvs.", .word, 24...255, "Vault"), CredentialForm("glsa_", .word, 32...64, "Grafana"),
    ]

    /// Whether a credential can begin with two bytes: at 256 times the first and the second.
    private static let canBegin: [Bool] = {
        var table = [Bool](repeating: false, count: 65_536)
        for start in all.map(\.prefix) + ["eyJ", "--", ":/"] {
            start.withUTF8Buffer { table[Int($0[0]) << 8 | Int($0[1])] = true }
        }
        return table
    }()

    /// A credential in a text.
    struct Match: Sendable {
        enum Kind: Sendable {
            case token(issuer: String)
            case jsonWebToken, privateKey, passwordInAddress
        }

        let kind: Kind
        /// What must not be shown: without the prefix that gives the form away.
        let range: Range<Int>
    }

    /// The credentials in a part of a text, in order. Linear.
    static func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Match] {
        let table = canBegin
        return bytes.withUnsafeBufferPointer { buffer in
            let bytes = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
            return table.withUnsafeBufferPointer { table in
                var found: [Match] = []
                var index = range.lowerBound
                while index + 1 < bytes.count {
                    if table[Int(bytes[index]) << 8 | Int(bytes[index + 1])], let match = match(bytes, index, after: range.lowerBound) {
                        found.append(match)
                        index = max(index, match.range.upperBound - 1)
                    }
                    index += 1
                }
                return found
            }
        }
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func match(_ bytes: Bytes, _ index: Int, after start: Int) -> Match? {
        switch bytes[index] {
        case UInt8(ascii: ":"): return address(bytes, index)
        case UInt8(ascii: "-"): return privateKey(bytes, index)
        default: break
        }
        guard index == start || !isWord(bytes[index - 1]) else { return nil }
        if let match = jsonWebToken(bytes, index) { return match }
        for form in all where has(bytes, form.prefix, at: index) {
            let first = index + form.prefix.utf8CodeUnitCount
            var end = first
            while end < bytes.count, end - first <= form.lengths.upperBound, form.alphabet.contains(bytes[end]) { end += 1 }
            guard form.lengths.contains(end - first), !Placeholder.isLikely(bytes[first..<end]) else { continue }
            return Match(kind: .token(issuer: form.issuer), range: first..<end)
        }
        return nil
    }

    /// Header, payload and signature; the first two are objects, whose `{"` is `eyJ`.
    private static func jsonWebToken(_ bytes: Bytes, _ index: Int) -> Match? {
        guard has(bytes, "eyJ", at: index) else { return nil }
        var parts: [Range<Int>] = []
        var first = index
        while parts.count < 3 {
            var end = first
            while end < bytes.count, isWord(bytes[end]) { end += 1 }
            parts.append(first..<end)
            guard parts.count < 3 else { break }
            guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
            first = end + 1
        }
        guard parts.allSatisfy({ $0.count >= 10 }), has(bytes, "eyJ", at: parts[1].lowerBound), !Placeholder.isLikely(bytes[parts[2]])
        else {
            return nil
        }
        return Match(kind: .jsonWebToken, range: parts[1].lowerBound..<parts[2].upperBound)
    }

    /// The longest key that is looked for, in bytes: its end may be missing.
    private static let longestKey = 16_384

    private static func privateKey(_ bytes: Bytes, _ index: Int) -> Match? {
        guard has(bytes, "-----BEGIN ", at: index) else { return nil }
        let head = index + 11
        guard let dashes = (head..<min(bytes.count, head + 40)).first(where: { bytes[$0] == UInt8(ascii: "-") }),
            has(bytes, "PRIVATE KEY-----", at: dashes - 11)
        else { return nil }
        let body = dashes + 5
        var end = body
        var letters = 0
        while end < bytes.count, end - body < longestKey, !has(bytes, "-----", at: end) {
            if Alphabet.base64.contains(bytes[end]) { letters += 1 }
            end += 1
        }
        guard letters >= 48, !Placeholder.isLikely(bytes[body..<end]) else { return nil }
        return Match(kind: .privateKey, range: body..<end)
    }

    /// `scheme://user:password@host`.
    private static func address(_ bytes: Bytes, _ index: Int) -> Match? {
        guard has(bytes, "://", at: index), index > 0, bytes[index - 1].isAlphanumeric else { return nil }
        var colon: Int?
        var end = index + 3
        while end < bytes.count, end - index < 256, bytes[end] > 0x20, !"/@\"'<>`\\,;".utf8.contains(bytes[end]) {
            if bytes[end] == UInt8(ascii: ":"), colon == nil { colon = end }
            end += 1
        }
        guard let colon, end < bytes.count, bytes[end] == UInt8(ascii: "@"), end > colon + 1 else { return nil }
        guard !Placeholder.isLikely(bytes[(colon + 1)..<end]) else { return nil }
        return Match(kind: .passwordInAddress, range: colon + 1..<end)
    }

    private static func isWord(_ byte: UInt8) -> Bool { Alphabet.word.contains(byte) }

    private static func has(_ bytes: Bytes, _ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= 0, index <= bytes.count - length else { return false }
        return text.withUTF8Buffer { text in (0..<length).allSatisfy { bytes[index + $0] == text[$0] } }
    }
}

extension CredentialForm.Alphabet {
    func contains(_ byte: UInt8) -> Bool {
        switch self {
        case .capitals: byte.isDigit || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
        case .alphanumeric: byte.isAlphanumeric
        case .word: byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        case .base64: byte.isAlphanumeric || "+/=".utf8.contains(byte)
        }
    }
}

extension CredentialForm.Match.Kind {
    /// For the list in a headline.
    var name: Message {
        switch self {
        case .token(let issuer): Message("a token of \(issuer)")
        case .jsonWebToken: Message("a JSON Web Token")
        case .privateKey: Message("a private key")
        case .passwordInAddress: Message("a password in an address")
        }
    }
}
