import Diagnostics

extension InlineSyntax {
    /// `((uuid))`; anything else in double parentheses is text.
    static let blockReference = InlineSyntax(name: "block-reference", triggers: [UInt8(ascii: "(")]) { scanner, index in
        let text = scanner.text
        guard text.has("((", at: index), text.has("))", at: index + 38), let id = BlockID(uuid: text[(index + 2)..<(index + 38)]),
            !scanner.isInLabel(index)
        else {
            return nil
        }
        let range = index..<index + 40
        scanner.context.add(.block(id), scanner.context.kind, scanner.source.span(range))
        return .inline(range, .blockReference(BlockReference(id: id, label: nil)))
    }
}

extension BlockID {
    /// nil if the bytes are no UUID: 8-4-4-4-12 hexadecimal digits.
    init?(uuid bytes: ArraySlice<UInt8>) {
        guard bytes.count == 36 else { return nil }
        for (offset, byte) in bytes.enumerated() {
            switch offset {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
            default: guard byte.isHexDigit else { return nil }
            }
        }
        text = String(decoding: bytes.map(\.lowercased), as: UTF8.self)
    }
}
