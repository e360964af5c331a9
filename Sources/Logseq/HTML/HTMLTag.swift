import Diagnostics

/// One tag of a known element: `<a href="x">`, `</a>`, `<br/>`.
struct HTMLTag: Sendable {
    /// In lower case.
    let name: String
    let isClosing: Bool
    let isSelfClosing: Bool
    let attributes: [Element.Attribute]

    /// Parses the tag in a range, from `<` to `>`; nil if it is no tag of a known element.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound + 1
        let end = range.upperBound - 1
        isClosing = index < end && bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let nameStart = index
        while index < end, bytes[index].isAlphanumeric { index += 1 }
        let name = bytes[nameStart..<index].map(\.lowercased)
        guard !name.isEmpty, HTMLNames.known.contains(name) || HTMLNames.obsolete.contains(name) else { return nil }
        guard index == end || bytes[index].isWhitespace || bytes[index] == UInt8(ascii: "/") else { return nil }
        self.name = String(decoding: name, as: UTF8.self)
        var attributes: [Element.Attribute] = []
        var isSelfClosing = false
        while index < end {
            let byte = bytes[index]
            if byte.isWhitespace {
                index += 1
            } else if byte == UInt8(ascii: "/") {
                isSelfClosing = index + 1 == end
                index += 1
            } else {
                guard let attribute = Self.attribute(bytes, &index, end) else { return nil }
                if attributes.count < 64 { attributes.append(attribute) }
            }
        }
        self.attributes = attributes
        self.isSelfClosing = isSelfClosing
    }

    /// A tag of an element that is not written as HTML.
    init(name: String, attributes: [Element.Attribute]) {
        self.name = name
        self.attributes = attributes
        isClosing = false
        isSelfClosing = false
    }

    func value(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    private static func attribute(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Element.Attribute? {
        let start = index
        while index < end, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "/"),
            bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "\"")
        {
            index += 1
        }
        guard index > start else { return nil }
        let name = String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)
        var after = index
        while after < end, bytes[after].isWhitespace { after += 1 }
        guard after < end, bytes[after] == UInt8(ascii: "=") else { return Element.Attribute(name: name, value: "") }
        index = after + 1
        while index < end, bytes[index].isWhitespace { index += 1 }
        guard index < end else { return Element.Attribute(name: name, value: "") }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let valueStart = index + 1
            index = valueStart
            while index < end, bytes[index] != quote { index += 1 }
            guard index < end else { return nil }
            index += 1
            return Element.Attribute(name: name, value: HTMLEntities.decoded(bytes[valueStart..<index - 1]))
        }
        let valueStart = index
        while index < end, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: "<") { index += 1 }
        guard index > valueStart else { return nil }
        return Element.Attribute(name: name, value: HTMLEntities.decoded(bytes[valueStart..<index]))
    }
}
