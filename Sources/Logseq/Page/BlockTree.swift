import Diagnostics

/// Builds the tree of the blocks of a page.
struct BlockTree {
    private var blocks: [Block] = []
    /// The path to the last block: index and nesting of each ancestor.
    private var path: [(index: Int, nesting: Int)] = []

    var count: Int { blocks.count }

    /// Adds a block, as a child of the last block with less nesting.
    mutating func append(_ block: Block, nesting: Int) {
        while let last = path.last, last.nesting >= nesting { close(last.index); path.removeLast() }
        var block = block
        block.depth = path.count
        block.parent = path.last?.index
        path.append((blocks.count, nesting))
        blocks.append(block)
    }

    private mutating func close(_ index: Int) { blocks[index].end = blocks.count }

    /// The blocks, with their ends and anchors.
    mutating func finished(bytes: [UInt8]) -> [Block] {
        for last in path { close(last.index) }
        path = []
        BlockAnchors.assign(&blocks, bytes: bytes)
        return blocks
    }
}

/// Assigns the HTML ids of blocks: `id::`, otherwise a hash of the text of the block and of its ancestors.
enum BlockAnchors {
    static func assign(_ blocks: inout [Block], bytes: [UInt8]) {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(blocks.count)
        var used: [String: Int] = [:]
        used.reserveCapacity(blocks.count)
        for index in blocks.indices {
            let hash = hashed(bytes, blocks[index].span.range, from: blocks[index].parent.map { FNV1a(from: hashes[$0]) } ?? FNV1a())
            hashes.append(hash)
            let name = blocks[index].id?.text ?? base36(of: hash >> 16)
            let count = used[name, default: 0] + 1
            used[name] = count
            blocks[index].anchor = count == 1 ? name : "\(name)-\(count)"
        }
    }

    /// `b` and a number of 48 bits in base 36: short enough for an inline `String`.
    private static func base36(of number: UInt64) -> String {
        String(unsafeUninitializedCapacity: 12) { buffer in
            buffer[0] = UInt8(ascii: "b")
            var length = 1
            var rest = number
            repeat {
                rest /= 36
                length += 1
            } while rest > 0
            rest = number
            for index in stride(from: length - 1, to: 0, by: -1) {
                let digit = UInt8(truncatingIfNeeded: rest % 36)
                buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                rest /= 36
            }
            return length
        }
    }

    /// FNV-1a on words of eight bytes, with a shift to spread the high bits; the last word is padded with zeros.
    private static func hashed(_ bytes: [UInt8], _ range: Range<Int>, from start: FNV1a) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var hash = FNV1a(from: start.value ^ UInt64(range.count))
            var index = range.lowerBound
            func add(_ word: UInt64) {
                hash.combine(word)
                hash.value ^= hash.value >> 29
            }
            while index + 8 <= range.upperBound {
                add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            var word: UInt64 = 0
            while index < range.upperBound {
                word = word << 8 | UInt64(buffer[index])
                index += 1
            }
            add(word)
            add(0x9E37_79B9_7F4A_7C15)
            return hash.value
        }
    }
}
