import Diagnostics

/// Replacements for texts: the same text has the same one everywhere, so that what is equal stays equal, and what differs differs.
struct Pseudonyms: Sendable {
    enum Category: Int, CaseIterable, Sendable { case variables, arguments, addresses, hosts, registries, annotations }

    private var known: [Category: [String: Int]] = [:]
    /// New names of nodes by the old ones, and by their host names.
    private var nodes: [String: String] = [:]
    /// The repositories of images with another registry: registry and name.
    private var repositories: Set<String> = []

    /// Addresses that identify no one, and the names that documentation uses. *Source:* RFC 1122, 4291 and 2606.
    private static let kept: Set<String> = [
        "None", "0.0.0.0", "127.0.0.1", "::", "::1", "localhost", "example.com", "example.net", "example.org",
    ]

    mutating func number(of text: String, _ category: Category) -> Int {
        let next = (known[category]?.count ?? 0) + 1
        if let number = known[category]?[text] { return number }
        known[category, default: [:]][text] = next
        return next
    }

    /// Values of other fields, which a name must not be taken for.
    private static let words: Set<String> = [
        "linux", "windows", "amd64", "arm64", "arm", "s390x", "ppc64le", "true", "false", "True", "False", "Unknown", "Ready", "Node",
        "Pod", "default",
    ]

    /// Gives nodes new names in the same order: answers list nodes by name, and the scheduler compares names.
    mutating func rename(nodes names: Set<String>) {
        let old = names.subtracting(Self.words).filter { !$0.isEmpty }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let width = String(old.count).utf8.count
        for (index, name) in old.enumerated() {
            let digits = String(index + 1)
            nodes[name] = "node-" + String(repeating: "0", count: width - digits.utf8.count) + digits
        }
    }

    func node(_ name: String) -> String? { nodes[name] }

    /// Makes a host known, to be replaced in messages.
    mutating func learn(host: String) { if Self.address(host[...]) == nil { _ = number(of: host, .hosts) } }

    /// Addresses are of the ranges for benchmarks and documentation, hosts and registries of a domain for examples.
    ///
    /// *Source:* RFC 2544, 3849 and 2606.
    mutating func replacement(of text: String, _ category: Category) -> String {
        // `None` is no address.
        if text.isEmpty || Self.kept.contains(text) { return text }
        if category == .hosts, Self.address(text[...])?.count == text.count { return replacement(of: text, .addresses) }
        switch category {
        case .variables, .arguments, .annotations: return "redacted-\(number(of: text, category))"
        case .hosts: return "host-\(number(of: text, .hosts)).example"
        case .registries: return "registry-\(number(of: text, .registries)).example"
        case .addresses:
            let parts = text.split(separator: "/", maxSplits: 1)
            let number = number(of: String(parts.first ?? ""), .addresses)
            let address =
                text.utf8.contains(UInt8(ascii: ":"))
                ? "2001:db8::\(String(number, radix: 16))" : "198.\(18 + (number >> 16) % 2).\((number >> 8) % 256).\(number % 256)"
            return parts.count > 1 ? "\(address)/\(parts[1])" : address
        }
    }

    /// An image with another registry. A short name has none, and what is known to be frozen is no secret.
    mutating func image(_ text: String) -> String {
        let image = ImageReference(text)
        guard let registry = image.registry, !LintRule.isOldRegistry(text), !Self.kept.contains(registry) else { return text }
        repositories.insert("\(registry)/\(image.repository)")
        return replacement(of: registry, .registries) + text.dropFirst(registry.count)
    }

    private func isKnown(_ image: String) -> Bool {
        let image = ImageReference(image)
        return image.registry.map { repositories.contains("\($0)/\(image.repository)") } ?? false
    }

    // MARK: Messages

    /// A text for people, in which each address, host of a URL and registry of an image is replaced.
    mutating func message(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex { Self.separates($0) } ?? bytes.count
            if end > index { result += word(String(decoding: bytes[index..<end], as: UTF8.self)).utf8 }
            if end < bytes.count { result.append(bytes[end]) }
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func separates(_ byte: UInt8) -> Bool { byte.isWhitespace || "\"'`()[]{}<>,;=\\".utf8.contains(byte) }

    private mutating func word(_ word: String) -> String {
        if let scheme = word.firstRange(of: "://") {
            let host = word[scheme.upperBound...].prefix { !"/?#".contains($0) }
            return word[..<scheme.upperBound] + replacement(of: String(host), .hosts) + word[host.endIndex...]
        }
        // The colon after an address in an error is not part of it.
        let core = word.prefix(word.utf8.last == UInt8(ascii: ":") ? word.count - 1 : word.count)
        let rest = word[core.endIndex...]
        if let address = Self.address(core) {
            return replacement(of: String(address), .addresses) + core[address.endIndex...] + rest
        }
        let text = String(core)
        if let node = nodes[text] { return node + rest }
        if isKnown(text) { return image(text) + rest }
        for category in [Category.registries, .hosts] where known[category]?[text] != nil { return replacement(of: text, category) + rest }
        return word
    }

    /// The IPv4 or IPv6 address at the start of a word, before a port.
    private static func address(_ word: Substring) -> Substring? {
        let four = word.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        if four.split(separator: ".", omittingEmptySubsequences: false).count == 4, four.last?.isNumber == true { return four }
        let six = word.prefix { $0.isHexDigit || $0 == ":" }
        return six.count == word.count && six.split(separator: ":").count > 2 && six.count { $0 == ":" } > 2 ? six : nil
    }
}
