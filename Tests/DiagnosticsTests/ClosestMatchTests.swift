import Diagnostics
import TestSupport
import Testing

@Suite struct ClosestMatchTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3), ("abcd", "acbd", 1), ("節點", "點節", 1),
    ])
    func distances(_ left: String, _ right: String, _ distance: Int) {
        #expect(EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars), atMost: 9) == distance)
        #expect(EditDistance.between(Array(right.unicodeScalars), Array(left.unicodeScalars), atMost: 9) == distance)
    }

    /// What a common beginning and end leave is compared as the whole would be.
    @Test func isTheDistanceByDefinition() {
        var random = SplitMix(state: 5)
        for _ in 0..<500 {
            let words = (0..<2).map { _ in (0..<random.below(7)).map { _ in random.below(2) } }
            #expect(EditDistance.between(words[0], words[1], atMost: 9) == byDefinition(words[0][...], words[1][...]), "\(words)")
        }
    }

    private func byDefinition(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Int {
        guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
        let (fewer, less) = (left.dropLast(), right.dropLast())
        var distance = min(
            byDefinition(fewer, right) + 1, byDefinition(left, less) + 1, byDefinition(fewer, less) + (a == b ? 0 : 1))
        if fewer.last == b, less.last == a { distance = min(distance, byDefinition(fewer.dropLast(), less.dropLast()) + 1) }
        return distance
    }

    @Test(arguments: [
        ("onDelete", "OnDelete"), ("RolingUpdate", "RollingUpdate"), ("Recreate", nil), ("Ondlt", nil), ("OnDelet", "OnDelete"),
        ("two", "tow"),
        ("otw", "tow"), ("to", "tow"), ("x", nil), ("", nil),
    ])
    func theClosestNameIsFound(_ name: String, _ match: String?) {
        #expect(["OnDelete", "RollingUpdate", "tow", "owt"].closestMatch(to: name) == match)
    }
}
