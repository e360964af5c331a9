import Diagnostics

/// The patterns of names.
///
/// *Source:* apimachinery `util/validation/validation.go`.
extension NameSyntax {
    static func isDashDotOrUnderscore(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    static func isDNSLabel(_ bytes: UnsafeBufferPointer<UInt8>, underscores: Bool = false) -> Bool {
        let bytes = underscores && bytes.first == UInt8(ascii: "_") ? UnsafeBufferPointer(rebasing: bytes.dropFirst()) : bytes
        guard let first = bytes.first, let last = bytes.last, first.isLowercaseAlphanumeric, last.isLowercaseAlphanumeric else {
            return false
        }
        return bytes.allSatisfy { $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") || (underscores && $0 == UInt8(ascii: "_")) }
    }

    static func isDNSSubdomain(_ bytes: UnsafeBufferPointer<UInt8>, underscores: Bool = false) -> Bool {
        var start = 0
        while let dot = bytes[start...].firstIndex(of: UInt8(ascii: ".")) {
            guard isDNSLabel(UnsafeBufferPointer(rebasing: bytes[start..<dot]), underscores: underscores) else { return false }
            start = dot + 1
        }
        return isDNSLabel(UnsafeBufferPointer(rebasing: bytes[start...]), underscores: underscores)
    }

    static func isQualifiedPart(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, first.isAlphanumeric, last.isAlphanumeric else { return false }
        return bytes.allSatisfy { $0.isAlphanumeric || isDashDotOrUnderscore($0) }
    }

    /// A valid `example.com/name` or `name`.
    static func isQualifiedName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var name = bytes
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
            guard slash <= subdomainLimit, isDNSSubdomain(UnsafeBufferPointer(rebasing: bytes[..<slash])) else { return false }
            name = UnsafeBufferPointer(rebasing: bytes[(slash + 1)...])
        }
        return name.count <= labelLimit && isQualifiedPart(name)
    }
}

extension String {
    /// Runs a test on the bytes in UTF-8.
    func withBytes(_ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable(test) ?? Array(utf8).withUnsafeBufferPointer(test)
    }
}
