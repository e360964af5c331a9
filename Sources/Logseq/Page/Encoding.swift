import Diagnostics

/// Reports notes that are not UTF-8; invalid bytes are shown as U+FFFD.
enum Encoding {
    static func check(_ bytes: [UInt8], context: ParseContext) {
        guard String(validating: bytes, as: UTF8.self) == nil, let range = firstError(bytes) else { return }
        context.diagnostics.append(
            Diagnostic(
                "invalid-utf8", .warning, Message("the file is not valid UTF-8"),
                at: SourceSpan(file: context.file, range: range),
                help: Message("save it as UTF-8; invalid bytes are shown as �")))
    }

    private static func firstError(_ bytes: [UInt8]) -> Range<Int>? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset..<min(offset + 1, bytes.count)
            }
        }
    }
}
