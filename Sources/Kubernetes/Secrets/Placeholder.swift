import Diagnostics

/// Distinguishes secrets from values that are written instead of one: documentation and templates are full of these.
enum Placeholder {
    /// Parts that no secret has by chance, in lower case.
    private static let marks = [
        "${", "$(", "{{", "}}", "<", "%(", "[[", "changeme", "change-me", "change_me", "change me", "changeit", "example", "placeholder",
        "replace", "dummy", "redacted", "your", "insert", "todo", "fixme", "sample", "xxx", "***", "...", "…", "fake", "enc[aes", "vault:",
        "ref+", "secretref:", "op://", "arn:aws:",
    ]

    /// Whole values, in lower case.
    private static let words: Set<String> = [
        "password", "passwd", "pass", "passphrase", "secret", "token", "username", "user", "value", "key", "string", "test", "none", "null",
        "nil", "true", "false", "default", "empty", "base64", "mypassword", "mysecret", "mytoken", "my-password", "my-secret", "my-token",
        "my_password", "my_secret", "my_token", "foobar", "public", "disabled", "enabled",
    ]

    /// Shorter values are switches and the like.
    private static let shortest = 4

    /// Whether a value is probably no secret: empty, one character again and again, a word such as `changeme`, or a template.
    static func isLikely(_ bytes: some Collection<UInt8>) -> Bool { isLikely(String(decoding: bytes.prefix(4096), as: UTF8.self)) }

    static func isLikely(_ value: String) -> Bool {
        var lower: [UInt8] = value.utf8.map(\.lowercased)
        while let last = lower.last, last.isWhitespace { lower.removeLast() }
        guard lower.count >= shortest, Set(lower).count > 2 else { return true }
        let text = String(decoding: lower, as: UTF8.self)
        return words.contains(text) || marks.contains { text.containsBytes(of: $0) }
    }

    /// Whether the value of a field named for a secret is one: not where the secret is, or what it is called.
    ///
    /// - Parameter name: of the variable, argument or key.
    static func isSecret(_ value: String, of name: String) -> Bool {
        let bytes = Array(value.utf8)
        guard !isLikely(value), let first = bytes.first, first != UInt8(ascii: "/"), !bytes.starts(with: "file:".utf8),
            !bytes.starts(with: "http://".utf8), !bytes.starts(with: "https://".utf8), !bytes.contains(UInt8(ascii: "\n"))
        else { return false }
        let words = SensitiveName.words(name)
        // A number is a port or a time, an object is named with small letters and dashes.
        guard words.last != "password", words.last != "passwd" else { return words != SensitiveName.words(value) }
        if bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) || words == SensitiveName.words(value) { return false }
        let isName = bytes.contains { $0 == UInt8(ascii: "-") } && bytes.allSatisfy { $0.isLowercaseLetter || "-./".utf8.contains($0) }
        return !isName
    }
}

/// Names of variables, arguments and keys that are named for the secret in them.
enum SensitiveName {
    private static let last: Set<String> = [
        "password", "passwd", "pwd", "passphrase", "token", "secret", "apikey", "credential", "credentials", "secretkey", "accesskey",
        "privatekey",
    ]
    /// The words before `key`.
    private static let beforeKey: Set<String> = ["api", "access", "secret", "private", "encryption", "auth", "signing", "app", "master"]

    static func isSensitive(_ name: String) -> Bool {
        let words = words(name)
        guard let word = words.last else { return false }
        if last.contains(word) { return true }
        return word == "key" && words.dropLast().last.map(beforeKey.contains) ?? false
    }

    /// The words of `DB_PASSWORD`, `db-password`, `db.password` and `dbPassword`, in lower case.
    static func words(_ name: String) -> [String] {
        var words: [[UInt8]] = [[]]
        var wasSmall = false
        for byte in name.utf8.prefix(256) {
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            if !byte.isAlphanumeric || (isCapital && wasSmall) { words.append([]) }
            if byte.isAlphanumeric { words[words.count - 1].append(byte.lowercased) }
            wasSmall = byte.isLowercaseLetter
        }
        return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Keys of a Secret for what is no secret.
    private static let open: Set<String> = [
        "username", "user", "host", "hostname", "port", "database", "dbname", "db", "crt", "pub", "cert", "certificate", "namespace",
        "type",
        "region", "email", "endpoint", "url", "name", "ca", "id", "address", "schema", "provider",
    ]

    static func isOpen(_ key: String) -> Bool { words(key).last.map(open.contains) ?? true }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
