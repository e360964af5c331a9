import Diagnostics

extension BlockConstruct {
    /// `---`. Without this construct, Markdown would make a heading of the paragraph above.
    static let rule = BlockConstruct(name: "rule", start: .line([UInt8(ascii: "-")])) { reader, line in
        let text = reader.bytes[line.text].trimmingBlanks()
        guard text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        reader.emit(.rule)
        return line.number + 1
    }

    /// `[//]: # (a comment)`.
    static let linkComment = BlockConstruct(name: "link-comment", start: .line([UInt8(ascii: "[")])) { reader, line in
        guard reader.bytes.has("[//]: #", at: line.text.lowerBound) else { return nil }
        return line.number + 1
    }

    /// `#+KEY: value`: a property in the syntax of Org; in the preamble a property of the page.
    static let directive = BlockConstruct(name: "directive", start: .line([UInt8(ascii: "#")])) { reader, line in
        let bytes = reader.bytes
        guard !reader.isNested, bytes.has("#+", at: line.text.lowerBound), let colon = bytes[line.text].firstIndex(of: UInt8(ascii: ":")),
            let property = PropertyLine(directive: bytes, line.text, colon: colon)
        else { return nil }
        reader.add(property)
        return line.number + 1
    }
}

extension PropertyLine {
    /// Parses `#+KEY: value` of Org; nil if it is something else.
    init?(directive bytes: [UInt8], _ range: Range<Int>, colon: Int) {
        let name = bytes[(range.lowerBound + 2)..<colon]
        guard !name.isEmpty, name.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        key = PropertyKey.normalised(String(decoding: name, as: UTF8.self))
        line = range
        let trimmed = bytes[(colon + 1)..<range.upperBound].trimmingBlanks()
        value = trimmed.isEmpty ? range.upperBound..<range.upperBound : trimmed.startIndex..<trimmed.endIndex
    }
}
