import Diagnostics

/// Words in one buffer, by number, with their hashes: a site has millions of them, and each is looked for in several tables.
struct TokenList: Sendable {
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    private struct Entry {
        /// Where the word ends in `bytes`.
        let end: UInt32
        let hash: UInt32
    }

    var count: Int { entries.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<Int(entries[number].end)] }

    func hash(of number: Int) -> UInt32 { entries[number].hash }

    private func start(of number: Int) -> Int { number == 0 ? 0 : Int(entries[number - 1].end) }

    mutating func append(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) {
        bytes.append(contentsOf: word)
        entries.append(Entry(end: UInt32(bytes.count), hash: hash))
    }

    /// Whether a number is that of a word.
    func has(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, at number: Int) -> Bool {
        guard entries[number].hash == hash else { return false }
        let start = start(of: number)
        guard Int(entries[number].end) - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            for index in word.indices where all[start + index] != word[index] { return false }
            return true
        }
    }
}

/// Finds the numbers of words, which are in the order in which they first came.
struct TokenTable: Sendable {
    private(set) var list = TokenList()
    /// Open addressing, a power of two: the number of a word plus one, 0 where there is none.
    private var slots: [UInt32]

    init(reserving count: Int = 16) {
        var size = 32
        while size < count * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    /// The number of a word, which is given one if it has none.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int { number(of: word, hash: Self.hash(word)) }

    /// The same for a word of a list.
    mutating func number(of index: Int, in other: TokenList) -> Int {
        other[index].withUnsafeBufferPointer { number(of: $0, hash: other.hash(of: index)) }
    }

    func contains(_ index: Int, in other: TokenList) -> Bool {
        guard list.count > 0 else { return false }
        return other[index].withUnsafeBufferPointer { slots[slot(of: $0, hash: other.hash(of: index))] > 0 }
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        var slot = slot(of: word, hash: hash)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        if list.count * 2 >= slots.count {
            grow()
            slot = self.slot(of: word, hash: hash)
        }
        list.append(word, hash: hash)
        slots[slot] = UInt32(list.count)
        return list.count - 1
    }

    /// Where a word stands, or would.
    private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] > 0, !list.has(word, hash: hash, at: Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<list.count {
            var slot = Int(list.hash(of: number)) & (slots.count - 1)
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// The upper bits are folded in, since the lower ones choose the slot.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = FNV1a()
        for byte in word { hash.combine(UInt64(byte)) }
        return UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    }
}
