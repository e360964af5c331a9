/// xxHash64 with seed 0: the same on every machine and in every run, unlike `Hasher`. Names assets and anchors.
///
/// *Source:* the xxHash specification, "XXH64 algorithm description".
package struct ContentHash: Hashable, Sendable {
    package let value: UInt64

    package init(_ bytes: some Collection<UInt8>) {
        value = bytes.withContiguousStorageIfAvailable { Self.hash($0) } ?? Array(bytes).withUnsafeBufferPointer { Self.hash($0) }
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// The first `digits` (1–16) hexadecimal digits.
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

    private static func hash(_ input: UnsafeBufferPointer<UInt8>) -> UInt64 {
        func read(_ offset: Int, _ count: Int) -> UInt64 {
            var result: UInt64 = 0
            for index in 0..<count { result |= UInt64(input[offset + index]) << UInt64(8 * index) }
            return result
        }
        var offset = 0
        var hash: UInt64
        if input.count >= 32 {
            var lanes = [prime1 &+ prime2, prime2, 0, 0 &- prime1]
            while offset + 32 <= input.count {
                for lane in 0..<4 { lanes[lane] = round(lanes[lane], read(offset + lane * 8, 8)) }
                offset += 32
            }
            hash = rotate(lanes[0], 1) &+ rotate(lanes[1], 7) &+ rotate(lanes[2], 12) &+ rotate(lanes[3], 18)
            for lane in lanes { hash = (hash ^ round(0, lane)) &* prime1 &+ prime4 }
        } else {
            hash = prime5
        }
        hash = hash &+ UInt64(input.count)
        while offset + 8 <= input.count {
            hash = rotate(hash ^ round(0, read(offset, 8)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= input.count {
            hash = rotate(hash ^ (read(offset, 4) &* prime1), 23) &* prime2 &+ prime3
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
