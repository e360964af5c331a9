/// Random numbers that are the same in every run.
///
/// *Source:* SplitMix64 (Steele, Lea and Flood, 2014).
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64, _ stream: Int) { state = seed &+ UInt64(stream) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 up to, and without, `count`.
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// The given number of different elements, in random order.
    mutating func pick<Element>(_ elements: [Element], _ count: Int) -> [Element] {
        var rest = elements
        return (0..<min(count, rest.count)).map { _ in rest.remove(at: below(rest.count)) }
    }
}
