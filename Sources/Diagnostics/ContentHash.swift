/// xxHash64 with seed 0: the same on every machine and in every run, unlike `Hasher`. Used for the names of assets and anchors, and to
/// detect changed files.
///
/// *Source:* the xxHash specification, "XXH64 algorithm description".
package struct ContentHash: Hashable, Sendable {
    /// The 64 bits of the hash.
    package let value: UInt64

    /// Hashes bytes.
    package init(_ bytes: [UInt8]) { value = bytes.withUnsafeBytes(Self.hash) }

    /// Hashes the UTF-8 bytes of a text.
    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// The first hexadecimal digits, in lower case, padded with zeros.
    /// - Parameter digits: how many, 1–16.
    package func hex(_ digits: Int) -> String {
        let text = String(value, radix: 16)
        let padded = String(repeating: "0", count: 16 - text.count) + text
        return String(padded.prefix(max(1, min(16, digits))))
    }

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

    private static func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
        rotate(accumulator &+ lane &* prime2, 31) &* prime1
    }

    private static func hash(_ input: UnsafeRawBufferPointer) -> UInt64 {
        func lane(_ offset: Int) -> UInt64 { UInt64(littleEndian: input.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
        var offset = 0
        var hash: UInt64
        if input.count >= 32 {
            var (a, b, c, d) = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
            while offset + 32 <= input.count {
                a = round(a, lane(offset))
                b = round(b, lane(offset + 8))
                c = round(c, lane(offset + 16))
                d = round(d, lane(offset + 24))
                offset += 32
            }
            hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
            for sum in [a, b, c, d] { hash = (hash ^ round(0, sum)) &* prime1 &+ prime4 }
        } else {
            hash = prime5
        }
        hash = hash &+ UInt64(input.count)
        while offset + 8 <= input.count {
            hash = rotate(hash ^ round(0, lane(offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= input.count {
            let half = UInt64(UInt32(littleEndian: input.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotate(hash ^ (half &* prime1), 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < input.count {
            hash = rotate(hash ^ (UInt64(input[offset]) &* prime5), 11) &* prime1
            offset += 1
        }
        hash = (hash ^ hash >> 33) &* prime2
        hash = (hash ^ hash >> 29) &* prime3
        return hash ^ hash >> 32
    }
}
