import Glibc
import Synchronization

/// Paths of the file system as texts. A name may have any bytes, a text has characters: a byte that is in no character is `\\xNN` in the text,
/// in messages too, and the byte again for the system.
enum FilePath {
    /// The bytes of each name that is not UTF-8, by its text.
    private static let names = Mutex<[String: [UInt8]]>([:])

    /// The text of a path.
    static func text(_ bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { name in
            if let text = String(validating: name, as: UTF8.self) { return text }
            let name = Array(name)
            let text = escaped(name)
            names.withLock { $0[text] = name }
            return text
        }.joined(separator: "/")
    }

    /// The path of a text for the system, with a zero at the end.
    static func path(_ text: String) -> [CChar] {
        let known = names.withLock { $0 }
        guard !known.isEmpty else { return Array(text.utf8CString) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { known[String($0)] ?? Array($0.utf8) }
        return parts.joined(separator: [UInt8(ascii: "/")]).map(CChar.init(bitPattern:)) + [0]
    }

    /// The arguments of the program. The value of `--option=value` is a path of its own.
    static func arguments() -> [String] {
        (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }.map { argument in
            let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
            let isOption = bytes.starts(with: "--".utf8)
            guard isOption, let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return text(bytes) }
            return text(bytes[...equals]) + text(bytes[(equals + 1)...])
        }
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        var result = ""
        var index = 0
        while index < bytes.count {
            let length = bytes[index] < 0xC0 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
            if let character = String(validating: bytes[index..<min(bytes.count, index + length)], as: UTF8.self) {
                result += character
                index += length
            } else {
                result += "\\x" + String(bytes[index], radix: 16)
                index += 1
            }
        }
        return result
    }
}
