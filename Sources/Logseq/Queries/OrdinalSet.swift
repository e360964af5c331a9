import Diagnostics

/// A set of numbers as ranges: sorted, not empty, apart from one another. Blocks of a page are neighbours, so sets of blocks have few ranges.
struct OrdinalSet {
    private(set) var ranges: [Range<Int32>] = []

    static let empty = OrdinalSet()

    /// - Parameter ranges: in any order; they may overlap.
    init(_ ranges: [Range<Int32>] = []) {
        let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
        self.ranges.reserveCapacity(ranges.count)
        for range in isSorted ? ranges : ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty { append(range) }
    }

    init(_ numbers: [Int32]) { self.init(numbers.map { $0..<$0 + 1 }) }

    /// How many numbers the set has.
    var count: Int { ranges.reduce(0) { $0 + $1.count } }
    var isEmpty: Bool { ranges.isEmpty }
    var numbers: some Sequence<Int32> { ranges.lazy.joined() }

    /// The numbers from 0 up to the limit that are not in the set.
    func complement(to limit: Int32) -> OrdinalSet {
        var result = OrdinalSet()
        var start: Int32 = 0
        for range in ranges {
            if range.lowerBound > start { result.ranges.append(start..<range.lowerBound) }
            start = range.upperBound
        }
        if start < limit { result.ranges.append(start..<limit) }
        return result
    }

    static func union(_ sets: [OrdinalSet]) -> OrdinalSet { sets.count == 1 ? sets[0] : OrdinalSet(sets.flatMap(\.ranges)) }

    /// Linear in the smaller set, and logarithmic in the other.
    func intersection(_ other: OrdinalSet) -> OrdinalSet {
        let (small, large) = ranges.count <= other.ranges.count ? (self, other) : (other, self)
        var result = OrdinalSet()
        for range in small.ranges {
            var index = large.ranges.partitioningIndex { $0.upperBound > range.lowerBound }
            while index < large.ranges.count, large.ranges[index].lowerBound < range.upperBound {
                result.ranges.append(range.clamped(to: large.ranges[index]))
                index += 1
            }
        }
        return result
    }

    private mutating func append(_ range: Range<Int32>) {
        if let last = ranges.last, range.lowerBound <= last.upperBound {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }
}
