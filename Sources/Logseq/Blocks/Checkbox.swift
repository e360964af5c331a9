import Diagnostics

/// `[ ]` and `[x]` at the start of a list item.
enum Checkbox {
    static func item(_ content: [BlockContent]) -> ItemList.Item {
        guard case .paragraph(let inlines)? = content.first, case .text(let text)? = inlines.first else {
            return ItemList.Item(isChecked: nil, content: content)
        }
        let bytes = Array(text.utf8)
        guard bytes.count >= 3, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"), bytes.count == 3 || bytes[3].isBlank else {
            return ItemList.Item(isChecked: nil, content: content)
        }
        let isChecked: Bool
        switch bytes[1] {
        case 0x20: isChecked = false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): isChecked = true
        default: return ItemList.Item(isChecked: nil, content: content)
        }
        let rest = String(decoding: bytes.dropFirst(4), as: UTF8.self)
        let paragraph = (rest.isEmpty ? [] : [.text(rest)]) + inlines.dropFirst()
        return ItemList.Item(isChecked: isChecked, content: (paragraph.isEmpty ? [] : [.paragraph(paragraph)]) + content.dropFirst())
    }
}
