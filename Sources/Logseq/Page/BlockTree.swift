import Diagnostics

/// The blocks of a page while they are put in their places.
struct BlockTree {
    private var blocks: [Block] = []
    /// The path to the last block: its index and nesting.
    private var path: [(index: Int, nesting: Int)] = []

    var count: Int { blocks.count }

    /// A block is a child of the last one before it that is less nested.
    mutating func append(_ block: Block, nesting: Int) {
        while let last = path.last, last.nesting >= nesting { close(last.index); path.removeLast() }
        var block = block
        block.depth = path.count
        block.parent = path.last?.index
        path.append((blocks.count, nesting))
        blocks.append(block)
    }

    private mutating func close(_ index: Int) { blocks[index].end = blocks.count }

    /// All blocks, with their ends and anchors.
    mutating func finished(bytes: [UInt8]) -> [Block] {
        for last in path { close(last.index) }
        path = []
        BlockAnchors.assign(&blocks, bytes: bytes)
        return blocks
    }
}

/// Names blocks within their page: by `id::`, else by a hash of their text and of their parents'.
enum BlockAnchors {
    static func assign(_ blocks: inout [Block], bytes: [UInt8]) {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(blocks.count)
        var used: [String: Int] = [:]
        used.reserveCapacity(blocks.count)
        for index in blocks.indices {
            var hash = blocks[index].parent.map { hashes[$0] } ?? 0xCBF2_9CE4_8422_2325
            for byte in bytes[blocks[index].span.range] where !byte.isWhitespace {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            hashes.append(hash)
            let name = blocks[index].id?.text ?? "b" + String(hash >> 16, radix: 36)
            let count = used[name, default: 0] + 1
            used[name] = count
            blocks[index].anchor = count == 1 ? name : "\(name)-\(count)"
        }
    }
}
