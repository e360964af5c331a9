import Diagnostics

extension BlockConstruct {
    /// `:LOGBOOK:` … `:END:` is hidden, `:PROPERTIES:` contains properties; other drawers show their lines.
    static let drawer = BlockConstruct(name: "drawer", start: .opaque(.drawer)) { reader, line in
        guard let span = line.opaque else { return nil }
        let bytes = reader.bytes
        let name = String(decoding: bytes[line.text].trimmingBlanks().dropFirst().dropLast().map(\.lowercased), as: UTF8.self)
        let body = span.firstLine + 1..<span.lastLine
        switch name {
        case "logbook": reader.flush()
        case "properties" where !reader.isNested:
            for number in body {
                if let property = PropertyLine(drawer: bytes, reader.lines.start(number)..<reader.lines.end(number)) {
                    reader.add(property)
                }
            }
        default: reader.emit(.container(name: "drawer", reader.nested(body, indent: reader.firstIndent(body))))
        }
        return span.lastLine + 1
    }
}

extension PropertyLine {
    /// `:key: value`, as Org writes it.
    init?(drawer bytes: [UInt8], _ range: Range<Int>) {
        let text = bytes[range].trimmingBlanks()
        guard text.first == UInt8(ascii: ":"), let colon = text.dropFirst().firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex + 1
        else {
            return nil
        }
        key = PropertyKey.normalised(String(decoding: text[(text.startIndex + 1)..<colon], as: UTF8.self))
        line = text.startIndex..<text.endIndex
        let trimmed = text[(colon + 1)...].trimmingBlanks()
        value = trimmed.isEmpty ? text.endIndex..<text.endIndex : trimmed.startIndex..<trimmed.endIndex
    }
}
