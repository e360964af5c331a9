/// Words in one buffer, by number: a site has millions of them.
struct TokenList: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])] }

    mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
    }

    /// Whether a number is that of a word.
    func has(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        guard Int(ends[number]) - start == word.count else { return false }
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
    mutating func number(of word: some Collection<UInt8>) -> Int {
        word.withContiguousStorageIfAvailable { number(of: $0) } ?? Array(word).withUnsafeBufferPointer { number(of: $0) }
    }

    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = slot(of: word)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        if list.count * 2 >= slots.count {
            grow()
            slot = self.slot(of: word)
        }
        list.append(word)
        slots[slot] = UInt32(list.count)
        return list.count - 1
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { slots[slot(of: $0)] > 0 } }

    /// Where a word stands, or would.
    private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] > 0, !list.has(word, at: Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<list.count {
            var slot = Self.hash(list[number]) & (slots.count - 1)
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// FNV-1a, its upper bits folded in since the lower ones choose the slot.
    private static func hash(_ word: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
