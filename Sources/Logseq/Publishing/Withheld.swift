/// What a published site must not contain: the names of private pages and the ids of their blocks.
package struct Withheld: Sendable {
    /// The names and aliases of private pages.
    private let names: Set<PageName>
    private let blocks: Set<BlockID>
    /// Names that stay, although a part of them can be the name of a private page: `a/b` below a private `a`.
    private let published: Set<PageName>
    /// Of `names`, in bytes.
    private let longest: Int
    private let config: GraphConfig

    /// In place of a name, in text that is no reference.
    static let mark = "…"

    /// Nothing is withheld.
    init(_ config: GraphConfig) { self.init(private: [], published: [], config: config) }

    init(private hidden: [ParsedPage], published shown: [ParsedPage], config: GraphConfig) {
        var names: Set<PageName> = []
        var blocks: Set<BlockID> = []
        for page in hidden {
            names.insert(page.name)
            for alias in page.aliases { names.insert(config.pageName(alias)) }
            for block in page.blocks { if let id = block.id { blocks.insert(id) } }
        }
        for page in shown { names.remove(page.name) }
        var published: Set<PageName> = []
        if !names.isEmpty {
            for page in shown {
                published.insert(page.name)
                for alias in page.aliases { published.insert(config.pageName(alias)) }
            }
        }
        self.config = config
        self.blocks = blocks
        self.names = names
        self.published = published.subtracting(names)
        longest = names.map(\.key.utf8.count).max() ?? 0
    }

    var isEmpty: Bool { names.isEmpty && blocks.isEmpty }

    func contains(_ id: BlockID) -> Bool { blocks.contains(id) }

    /// Whether a name is the name of a private page, or contains one: a page below it, an anchor on it, the path of its file, a reference.
    package func contains(_ name: PageName) -> Bool {
        guard !names.isEmpty, !published.contains(name) else { return false }
        return names.contains(name) || variants(of: name).contains(where: names.contains) || containsReference(name)
    }

    /// As `contains`, for a name in any spelling.
    func contains(named written: String) -> Bool { contains(config.pageName(written)) }

    /// The names that a written name can mean, beside itself.
    private func variants(of name: PageName) -> [PageName] {
        let bytes = Array(name.key.utf8)
        var variants: [PageName] = []
        if bytes.contains(UInt8(ascii: "/")) { variants += PageNames.parents(of: name) }
        if let end = bytes.firstIndex(where: { "#|^".utf8.contains($0) }), end > 0 { variants.append(Self.name(bytes[..<end])) }
        if let last = bytes.last, "_*~=^".utf8.contains(last) {
            let kept = bytes.prefix { !"_*~=^".utf8.contains($0) }
            variants.append(Self.name(kept))
        }
        let file = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
        let stem = PageIdentity.stem(String(decoding: file, as: UTF8.self))
        if stem.utf8.count < file.count { variants += [PageName(stem), PageName(config.title(ofFile: stem))] }
        return variants
    }

    private static func name(_ bytes: ArraySlice<UInt8>) -> PageName { PageName(String(decoding: bytes, as: UTF8.self)) }

    private func containsReference(_ name: PageName) -> Bool { name.key.containsBytes(of: "[[") && masked(name.key) != name.key }

    // MARK: Text

    /// The text with `…` in place of each reference to a private page or block, in the syntax of notes.
    package func masked(_ text: String) -> String {
        guard !isEmpty, Self.mayHaveReference(text) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        // The starts of open brackets in the result.
        var open: [Int] = []
        // The bytes from here to the index are at the end of the result.
        var copied = 0
        var index = 0
        while index < bytes.count {
            if bytes.has("[[", at: index) {
                open.append(result.count)
                result += bytes[index..<index + 2]
                index += 2
            } else if bytes.has("]]", at: index), let start = open.popLast() {
                if mask(&result, from: start) { copied = index + 2 } else { result += bytes[index..<index + 2] }
                index += 2
            } else if let end = tagEnd(bytes, index) ?? blockEnd(bytes, index) {
                result += Self.mark.utf8
                index = end
                copied = end
            } else if let (start, end) = path(bytes, from: copied, index) {
                result.removeLast(index - start)
                // A bracket inside the path was no start of a reference.
                while let last = open.last, last + 2 > result.count { open.removeLast() }
                result += Self.mark.utf8
                index = end
                copied = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        if let start = open.last { _ = mask(&result, from: start) }
        return String(decoding: result, as: UTF8.self)
    }

    private static func mayHaveReference(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "#") || (byte == last && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "("))) { return true }
            if byte | 0x20 == UInt8(ascii: "m"), last == UInt8(ascii: ".") { return true }
            last = byte
        }
        return false
    }

    /// Replaces the name after the brackets at `start`, if it is private.
    private func mask(_ result: inout [UInt8], from start: Int) -> Bool {
        guard isPrivate(result[(start + 2)...]) else { return false }
        result.removeSubrange(start...)
        result += Self.mark.utf8
        return true
    }

    private func isPrivate(_ name: ArraySlice<UInt8>) -> Bool {
        // Room for what `variants` removes. The bound keeps nested brackets linear.
        guard !name.isEmpty, name.count <= longest + 64, !name.has("[[", at: name.startIndex) else { return false }
        let name = config.pageName(String(decoding: name, as: UTF8.self))
        return !published.contains(name) && (names.contains(name) || variants(of: name).contains(where: names.contains))
    }

    private func tagEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "#"), !bytes.has("[[", at: index + 1) else { return nil }
        let (end, logseqEnd) = TagScan.ends(in: bytes, from: index + 1)
        return [logseqEnd, end].first { $0 > index && isPrivate(bytes[(index + 1)..<$0]) }
    }

    private func blockEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes.has("((", at: index), bytes.has("))", at: index + 38), let id = BlockID(uuid: bytes[index + 2..<index + 38]) else {
            return nil
        }
        return blocks.contains(id) ? index + 40 : nil
    }

    /// The name of a file at the end of a path, if its extension is at an index and its page is private.
    private func path(_ bytes: [UInt8], from copied: Int, _ index: Int) -> (start: Int, end: Int)? {
        guard bytes[index] == UInt8(ascii: ".") else { return nil }
        guard let length = bytes.hasIgnoringCase(".markdown", at: index) ? 9 : bytes.hasIgnoringCase(".md", at: index) ? 3 : nil else {
            return nil
        }
        // A character has up to three bytes in an address.
        let first = max(copied, index - 3 * (longest + 64))
        let slash = bytes[first..<index].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }
        let word = bytes[first..<index].lastIndex { $0.isWhitespace || "()[]<>\"'|".utf8.contains($0) }.map { $0 + 1 }
        for start in [slash ?? first, max(slash ?? first, word ?? first)] where start < index {
            let file = LinkTargets.percentDecoded(Array(bytes[start..<index])) + Array(".md".utf8)
            if isPrivate(file[...]) { return (start, index + length) }
        }
        return nil
    }

    /// The source of a query, also without words and strings that are names of private pages or ids of their blocks.
    func maskedQuery(_ text: String) -> String {
        guard !isEmpty else { return text }
        let bytes = Array(masked(text).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let isQuote = bytes[index] == UInt8(ascii: "\"")
            let start = isQuote ? index + 1 : index
            let end = bytes[start...].firstIndex { isQuote ? $0 == UInt8(ascii: "\"") : !Self.isWord($0) } ?? bytes.count
            if isQuote { result.append(bytes[index]) }
            result += isPrivate(bytes[start..<end]) || isPrivateBlock(bytes[start..<end]) ? ArraySlice(Self.mark.utf8) : bytes[start..<end]
            if end < bytes.count { result.append(bytes[end]) }
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool { !byte.isWhitespace && !"()[]{}\"'`,;".utf8.contains(byte) }

    private func isPrivateBlock(_ text: ArraySlice<UInt8>) -> Bool { BlockID(uuid: text).map(blocks.contains) ?? false }

    /// Whether an address opens a private page or block in Logseq: `logseq://graph/notes?page=name`.
    func opensPrivate(_ address: String) -> Bool {
        guard !isEmpty, Array(address.utf8.prefix(9)).hasIgnoringCase("logseq://", at: 0) else { return false }
        let bytes = Array(address.utf8)
        return bytes.split(whereSeparator: { "?&".utf8.contains($0) }).dropFirst().contains { item in
            guard let equals = item.firstIndex(of: UInt8(ascii: "=")) else { return false }
            let value = LinkTargets.percentDecoded(Array(item[(equals + 1)...]))[...]
            return isPrivate(value) || isPrivateBlock(value)
        }
    }
}
