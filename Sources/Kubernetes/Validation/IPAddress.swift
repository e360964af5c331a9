import Diagnostics

/// An IPv4 or IPv6 address, read as leniently as Kubernetes does: numbers of IPv4 may have leading zeros.
///
/// *Source:* k8s.io/utils `internal/third_party/forked/golang/net`, Go's `net/netip`.
struct IPAddress: Hashable {
    /// Four or sixteen.
    let bytes: [UInt8]
    let hasLeadingZeros: Bool

    var isIPv6: Bool { bytes.count == 16 }
    /// An IPv4-mapped IPv6 address: `::ffff:1.2.3.4`.
    var isMapped: Bool { isIPv6 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF }

    init?(_ text: String) {
        let characters = Array(text.utf8)
        guard characters.count <= 64 else { return nil }
        let firstSeparator = characters.first { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        switch firstSeparator {
        case UInt8(ascii: "."):
            guard let four = Self.fourParts(characters[...]) else { return nil }
            bytes = four.bytes
            hasLeadingZeros = four.hasLeadingZeros
        case UInt8(ascii: ":"):
            guard let sixteen = Self.sixteenBytes(characters) else { return nil }
            bytes = sixteen.bytes
            hasLeadingZeros = sixteen.hasLeadingZeros
        default: return nil
        }
    }

    private static func fourParts(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], hasLeadingZeros: Bool)? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard !part.isEmpty, part.allSatisfy(\.isDigit), let number = number(part, radix: 10), number <= 255 else {
                return nil
            }
            bytes.append(UInt8(number))
        }
        return (bytes, parts.contains { $0.count > 1 && $0.first == UInt8(ascii: "0") })
    }

    private static func sixteenBytes(_ text: [UInt8]) -> (bytes: [UInt8], hasLeadingZeros: Bool)? {
        var head: [UInt8] = []
        var tail: [UInt8]?
        var hasLeadingZeros = false
        var rest = text[...]
        if rest.starts(with: "::".utf8) {
            tail = []
            rest = rest.dropFirst(2)
            if rest.isEmpty { return (Array(repeating: 0, count: 16), false) }
        }
        while !rest.isEmpty {
            let group = rest.prefix { $0 != UInt8(ascii: ":") }
            var bytes: [UInt8]
            if group.contains(UInt8(ascii: ".")) {
                guard group.count == rest.count, let four = fourParts(group) else { return nil }
                bytes = four.bytes
                hasLeadingZeros = four.hasLeadingZeros
            } else {
                guard (1...4).contains(group.count), let number = number(group, radix: 16) else { return nil }
                bytes = [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
            if tail == nil { head += bytes } else { tail? += bytes }
            rest = rest.dropFirst(group.count)
            if rest.isEmpty { break }
            rest = rest.dropFirst()
            if rest.isEmpty { return nil }
            if rest.first == UInt8(ascii: ":") {
                guard tail == nil else { return nil }
                tail = []
                rest = rest.dropFirst()
            }
        }
        let count = head.count + (tail?.count ?? 0)
        guard let tail else { return count == 16 ? (head, hasLeadingZeros) : nil }
        guard count < 16 else { return nil }
        return (head + Array(repeating: 0, count: 16 - count) + tail, hasLeadingZeros)
    }

    private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> Int? {
        guard digits.count <= 16 else { return nil }
        guard let number = Int(String(decoding: digits, as: UTF8.self), radix: radix), digits.first != UInt8(ascii: "+"),
            digits.first != UInt8(ascii: "-")
        else { return nil }
        return number
    }

    /// The canonical form by RFC 5952; a mapped address in IPv4 form.
    var canonicalText: String {
        if !isIPv6 || isMapped { return bytes.suffix(4).map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        let gap = Self.longestZeros(groups)
        let text = { (part: ArraySlice<Int>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
        guard let gap else { return text(groups[...]) }
        return text(groups[..<gap.lowerBound]) + "::" + text(groups[gap.upperBound...])
    }

    /// The first of the longest runs of two or more zeros.
    private static func longestZeros(_ groups: [Int]) -> Range<Int>? {
        var best: Range<Int>?
        var start = 0
        for index in groups.indices {
            if groups[index] != 0 {
                start = index + 1
            } else if index + 1 - start >= 2, index + 1 - start > best?.count ?? 0 {
                best = start..<(index + 1)
            }
        }
        return best
    }
}
