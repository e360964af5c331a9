/// Appends JSON to bytes, in the order in which it is told to.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() {}

    mutating func object(_ fields: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        fields(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array<T>(_ items: some Sequence<T>, _ item: (inout JSONWriter, T) -> Void) {
        open(UInt8(ascii: "["))
        for value in items { item(&self, value) }
        close(UInt8(ascii: "]"))
    }

    mutating func field(_ name: String, _ value: (inout JSONWriter) -> Void) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        value(&self)
    }

    mutating func field(_ name: String, _ value: String?) { field(name) { $0.value(value) } }
    mutating func field(_ name: String, _ value: Bool) { field(name) { $0.raw(value ? "true" : "false") } }
    mutating func field(_ name: String, _ value: some BinaryInteger) { field(name) { $0.raw(String(value)) } }

    mutating func value(_ text: String?) {
        separate()
        if let text { quote(text) } else { bytes += "null".utf8 }
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes += [Self.digit(byte >> 4), Self.digit(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
}
