import Diagnostics

/// Whether a key or value is probably a misspelt form of another.
enum Spelling {
    /// Equal but for case, separators or the prefix, or one letter off.
    static func isNear(key: String, _ other: String) -> Bool {
        guard key != other else { return false }
        let (name, otherName) = (self.name(of: key), self.name(of: other))
        // A name such as `role` is common to many prefixes; one that is written without any prefix names none of them.
        if name == otherName, !name.isEmpty { return key == name || other == otherName || isRenamed(key, other) }
        return isNear(key, other)
    }

    /// Equal but for case or separators, or one letter off. A difference in a number or in a short word is no mistake: `zone-a`, `zone-b`.
    static func isNear(_ text: String, _ other: String) -> Bool {
        guard text != other, abs(text.utf8.count - other.utf8.count) <= 4, text.utf8.count <= 400 else { return false }
        let (words, others) = (self.words(of: text), self.words(of: other))
        if Array(words.joined()) == Array(others.joined()) { return true }
        guard words.count == others.count else { return false }
        let different = zip(words, others).filter { $0 != $1 }
        guard different.count == 1, let (word, otherWord) = different.first else { return false }
        let isLong = min(word.count, otherWord.count) >= 4
        guard isLong, !word.contains(where: \.isDigit), !otherWord.contains(where: \.isDigit) else { return false }
        return EditDistance.between(word, otherWord, atMost: 1) == 1
    }

    /// Without its prefix.
    private static func name(of key: String) -> String {
        key.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(key[key.index(after: $0)...]) } ?? key
    }

    /// Whether Kubernetes has renamed the one label to the other: `beta.kubernetes.io/os`, `failure-domain.beta.kubernetes.io/zone`.
    private static func isRenamed(_ key: String, _ other: String) -> Bool {
        let isOld = { (key: String) in
            key.utf8.starts(with: "beta.kubernetes.io/".utf8) || key.utf8.starts(with: "failure-domain.beta.".utf8)
        }
        return isOld(key) != isOld(other) && key.containsDomain && other.containsDomain
    }

    /// In lower case, split at everything that is neither a letter nor a digit.
    private static func words(of text: String) -> [[UInt8]] {
        text.utf8.split { !$0.isAlphanumeric }.map { word in word.map { (65...90).contains($0) ? $0 + 32 : $0 } }
    }
}

extension String {
    /// Whether the key is in a domain of Kubernetes.
    fileprivate var containsDomain: Bool {
        let prefix = utf8.prefix { $0 != UInt8(ascii: "/") }
        return prefix.elementsEqual("kubernetes.io".utf8) || String(Substring(prefix)).hasSuffix(".kubernetes.io")
    }
}
