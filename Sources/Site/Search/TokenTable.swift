import Diagnostics

/// Words in one buffer, by number, because a site has millions.
struct TokenList: Sendable {
    private var bytes: [UInt8] = []
    /// End of each word in `bytes`.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<Int(ends[number])] }

    private func start(of number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

    mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
    }

    /// Whether a number is the number of a word.
    func has(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
        let start = start(of: number)
        guard Int(ends[number]) - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            for index in word.indices where all[start + index] != word[index] { return false }
            return true
        }
    }

    /// A copy without spare capacity.
    var kept: TokenList {
        var list = TokenList()
        list.bytes = bytes.withoutRoom
        list.ends = ends.withoutRoom
        return list
    }
}

extension Array {
    /// A copy without spare capacity, for arrays that live until all pages are written.
    var withoutRoom: [Element] { withUnsafeBufferPointer { Array($0) } }
}

/// A hash table from words to numbers, which are in the order of first occurrence.
struct TokenTable: Sendable {
    private(set) var list = TokenList()
    /// Open addressing; the size is a power of two. The number of a word plus one, 0 for an empty slot.
    private var slots: [UInt32]

    init(reserving count: Int = 16) {
        var size = 32
        while size < count * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    /// The number of a word; a new word gets the next number.
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

    mutating func number(of word: ArraySlice<UInt8>) -> Int { word.withUnsafeBufferPointer { number(of: $0) } }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { list.count > 0 && word.withUnsafeBufferPointer { slots[slot(of: $0)] > 0 } }

    /// The slot of a word, or the empty slot for it.
    private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] > 0, !list.has(word, at: Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<list.count {
            var slot = list[number].withUnsafeBufferPointer(Self.hash) & (slots.count - 1)
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// Mixes in the upper bits, because the lower ones select the slot.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash = FNV1a()
        for byte in word { hash.combine(UInt64(byte)) }
        return Int(truncatingIfNeeded: (hash.value ^ hash.value >> 32) & 0x7FFF_FFFF)
    }
}
