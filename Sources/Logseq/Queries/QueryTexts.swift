import Diagnostics

/// The texts of all blocks, with an index of their trigrams, for queries that search texts.
struct QueryTexts {
    private var bytes: [UInt8] = []
    /// The offset of the text of each block, and at the end the number of all bytes.
    private var starts: [Int] = [0]
    /// By hash of a trigram: the blocks with a trigram of that hash, in order.
    private var blocks: [[Int32]]

    private static let buckets = 1 << 14

    init(_ graph: Graph) {
        blocks = Array(repeating: [], count: Self.buckets)
        for page in graph.pages {
            for block in page.blocks {
                bytes += block.content.plainText.utf8
                index(starts[starts.count - 1]..<bytes.count, of: Int32(starts.count - 1))
                starts.append(bytes.count)
            }
        }
    }

    private mutating func index(_ range: Range<Int>, of block: Int32) {
        guard range.count >= 3 else { return }
        for offset in range.lowerBound..<range.upperBound - 2 {
            let bucket = Self.bucket(bytes[offset], bytes[offset + 1], bytes[offset + 2])
            if blocks[bucket].last != block { blocks[bucket].append(block) }
        }
    }

    private static func bucket(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
        var hash = FNV1a()
        hash.combine(UInt64(a) | UInt64(b) << 8 | UInt64(c) << 16)
        return Int(truncatingIfNeeded: hash.value >> 40) & (buckets - 1)
    }

    /// The blocks among some blocks whose text has another text in it, byte for byte.
    func blocks(containing text: String, among candidates: OrdinalSet) -> OrdinalSet {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty else { return candidates }
        var rarest: [Int32]?
        for offset in 0..<max(0, wanted.count - 2) {
            let found = blocks[Self.bucket(wanted[offset], wanted[offset + 1], wanted[offset + 2])]
            if rarest.map({ found.count < $0.count }) ?? true { rarest = found }
        }
        let possible = rarest.map { OrdinalSet($0).intersection(candidates) } ?? candidates
        return OrdinalSet(possible.numbers.filter { contains(wanted, in: $0) })
    }

    private func contains(_ wanted: [UInt8], in block: Int32) -> Bool {
        let text = bytes[starts[Int(block)]..<starts[Int(block) + 1]]
        var rest = text
        while rest.count >= wanted.count, let next = rest.dropLast(wanted.count - 1).firstIndex(of: wanted[0]) {
            if bytes[next..<next + wanted.count].elementsEqual(wanted) { return true }
            rest = text[(next + 1)...]
        }
        return false
    }
}
