/// Words in one buffer, by number: a site has millions of them.
struct TokenList: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])] }

    mutating func append(_ word: some Collection<UInt8>) {
        bytes += word
        ends.append(UInt32(bytes.count))
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
    mutating func number(of word: some RandomAccessCollection<UInt8>) -> Int {
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

    func contains(_ word: some RandomAccessCollection<UInt8>) -> Bool { slots[slot(of: word)] > 0 }

    /// Where a word stands, or would.
    private func slot(of word: some RandomAccessCollection<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] > 0, !list[Int(slots[slot]) - 1].elementsEqual(word) { slot = (slot + 1) & (slots.count - 1) }
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
