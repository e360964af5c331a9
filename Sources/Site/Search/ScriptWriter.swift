import Diagnostics

/// Writes one call of `dsdocSearch` with its name and data.
struct ScriptWriter {
    private let name: String
    private var bytes: [UInt8]
    private var isFirst = true

    init(_ name: String) {
        self.name = name
        bytes = Array("dsdocSearch(\"\(name)\",".utf8)
    }

    var file: OutputFile { OutputFile(path: "search/\(name).js", bytes: bytes + Array(");\n".utf8)) }

    /// Begins an object.
    mutating func open() { bytes.append(UInt8(ascii: "{")) }
    mutating func close() { bytes.append(UInt8(ascii: "}")) }

    mutating func field(_ key: String, _ number: Int) {
        self.key(key.utf8)
        bytes += String(number).utf8
    }

    /// Differences of ascending numbers, in base 36, separated by spaces.
    mutating func field(_ key: some Collection<UInt8>, _ postings: [UInt32]) {
        self.key(key)
        bytes.append(UInt8(ascii: "\""))
        var last: UInt32 = 0
        for (number, posting) in postings.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: " ")) }
            base36(posting - last)
            last = posting
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// An array of arrays of strings, which are UTF-8.
    mutating func rows(_ rows: [[[UInt8]]]) {
        bytes.append(UInt8(ascii: "["))
        for (number, row) in rows.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "["))
            for (column, cell) in row.enumerated() {
                if column > 0 { bytes.append(UInt8(ascii: ",")) }
                string(cell)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func key(_ key: some Collection<UInt8>) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        string(key)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func base36(_ number: UInt32) {
        var power: UInt32 = 1
        while number / power >= 36 { power *= 36 }
        while power > 0 {
            let digit = UInt8(truncatingIfNeeded: number / power % 36)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            power /= 36
        }
    }

    private mutating func string(_ text: some Collection<UInt8>) {
        let written: Void? = text.withContiguousStorageIfAvailable { JSONString.append($0, to: &bytes) }
        if written == nil { Array(text).withUnsafeBufferPointer { JSONString.append($0, to: &bytes) } }
    }
}
