import Diagnostics

/// What a browser runs as a script when a file of the graph is opened: on the site, it has the rights of the site.
package struct AssetScript: Hashable, Sendable {
    /// The element, attribute or declaration, as written in messages.
    package let name: String
    /// Its bytes in the file.
    package let range: Range<Int>

    /// Whether a browser shows a file of the name as a document with scripts.
    package static func isPossible(in path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return [".html", ".htm", ".shtml", ".xhtml", ".xht", ".svg", ".xml", ".xsl", ".xslt"].contains(path[dot...].lowercased())
    }

    /// The first one of an HTML, SVG or XML file; nil if there is none. Linear.
    ///
    /// *Source:* the HTML Standard, sections 4.12.1 (script), 8.1.8.1 (event handlers) and 13.2.5 (tokenization); SVG 2, section 15.
    package static func first(in bytes: [UInt8]) -> AssetScript? {
        var scan = AssetScriptScan(bytes)
        return scan.run()
    }
}

private struct AssetScriptScan {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() -> AssetScript? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            if bytes.has("<!--", at: start) {
                skipComment(start)
            } else if index < bytes.count, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") {
                if let found = declaration(start) { return found }
            } else if index < bytes.count, bytes[index].isLetter, let found = tag(start) {
                return found
            }
        }
        return nil
    }

    private mutating func skipComment(_ start: Int) {
        index = start + 4
        // `<!-->` and `<!--->` are whole comments.
        index -= bytes.has(">", at: index) ? 2 : bytes.has("->", at: index) ? 1 : 0
        while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
            if bytes.has("-->", at: dash) || bytes.has("--!>", at: dash) {
                index = dash + 3
                return
            }
            index = dash + 1
        }
        index = bytes.count
    }

    /// An entity whose value may be markup that is written with references, and a style sheet that makes any markup of an XML file.
    private func declaration(_ start: Int) -> AssetScript? {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        let text = String(decoding: bytes[start..<min(end, start + 4096)], as: UTF8.self).lowercased()
        let isEntity = text.hasPrefix("<!entity") && text.containsBytes(of: "&#")
        let isTransformation = text.hasPrefix("<?xml-stylesheet") && text.containsBytes(of: "xsl")
        guard isEntity || isTransformation else { return nil }
        return AssetScript(name: isEntity ? "<!ENTITY>" : "<?xml-stylesheet?>", range: start..<min(end + 1, bytes.count))
    }

    /// The tag from `<`; the index is after it.
    private mutating func tag(_ start: Int) -> AssetScript? {
        let element = localName { $0.isWhitespace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        if element == "script" { return AssetScript(name: "<script>", range: start..<index) }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isWhitespace || bytes[index] == UInt8(ascii: "/") {
                index += 1
            } else {
                let nameStart = index
                let name = attributeName()
                let value = attributeValue()
                if isScript(name, value, of: element) { return AssetScript(name: name, range: nameStart..<index) }
            }
        }
        return nil
    }

    /// In lower case, without the prefix of a namespace.
    private mutating func localName(until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        let name = bytes[start..<index]
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return String(decoding: local.map(\.lowercased), as: UTF8.self)
    }

    private mutating func attributeName() -> String {
        let start = index
        let name = localName { $0.isWhitespace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
        // A name may begin with `=`.
        if index == start { index += 1 }
        return name
    }

    private mutating func attributeValue() -> Range<Int> {
        var start = index
        while start < bytes.count, bytes[start].isWhitespace { start += 1 }
        guard start < bytes.count, bytes[start] == UInt8(ascii: "=") else { return index..<index }
        start += 1
        while start < bytes.count, bytes[start].isWhitespace { start += 1 }
        guard start < bytes.count else {
            index = start
            return start..<start
        }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = bytes[(start + 1)...].firstIndex(of: quote) ?? bytes.count
            index = min(bytes.count, end + 1)
            return start + 1..<end
        }
        index = start
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
    }

    /// The shortest event handlers are `oncut` and `onend`.
    private func isHandler(_ name: String) -> Bool { name.utf8.count >= 5 && name.hasPrefix("on") && name.utf8.allSatisfy(\.isLetter) }

    private func isScript(_ name: String, _ value: Range<Int>, of element: String) -> Bool {
        if isHandler(name) || name == "srcdoc" { return true }
        if name == "attributename" { return isHandler(address(value)) }
        let animated = ["values", "to", "from", "by"].contains(name)
        if animated { return bytes[value].split(separator: UInt8(ascii: ";")).contains { isScriptAddress(address($0.indices)) } }
        let start = address(value)
        let holdsDocument = ["iframe", "frame", "object", "embed", "use"].contains(element)
        return isScriptAddress(start) || (holdsDocument && start.hasPrefix("data:"))
    }

    private func isScriptAddress(_ address: String) -> Bool {
        ["javascript:", "vbscript:", "data:text/html"].contains { address.hasPrefix($0) }
    }

    /// The beginning of an address as a browser reads it: in lower case, references decoded, without spaces and control characters.
    private func address(_ value: Range<Int>) -> String {
        // Long enough for a scheme of references with leading zeros.
        let start = bytes[value.lowerBound..<min(value.upperBound, value.lowerBound + 512)]
        let text = HTMLEntities.decoded(Self.numbersDecoded(start)[...])
        return String(decoding: text.utf8.filter { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased), as: UTF8.self)
    }

    /// Decodes numeric references to ASCII, which need no semicolon in HTML.
    private static func numbersDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            let isReference = text[index] == UInt8(ascii: "&") && text.has("#", at: index + 1)
            guard isReference, let (value, end) = number(text, index + 2) else {
                result.append(text[index])
                index += 1
                continue
            }
            result.append(value)
            index = end
        }
        return result
    }

    private static func number(_ text: ArraySlice<UInt8>, _ start: Int) -> (value: UInt8, end: Int)? {
        let isHex = start < text.endIndex && text[start].lowercased == UInt8(ascii: "x")
        var end = isHex ? start + 1 : start
        let digits = end
        while end < text.endIndex, text[end].isDigit || (isHex && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(text[end].lowercased)) {
            end += 1
        }
        guard let value = UInt8(String(decoding: text[digits..<end], as: UTF8.self), radix: isHex ? 16 : 10), value < 0x80 else {
            return nil
        }
        return (value, end < text.endIndex && text[end] == UInt8(ascii: ";") ? end + 1 : end)
    }
}
