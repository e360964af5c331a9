/// How many elements must be inserted, deleted, replaced or swapped with their neighbour to turn one sequence into another.
///
/// *Source:* the optimal string alignment distance (Damerau 1964; each element is edited at most once).
package enum EditDistance {
    /// Takes time in proportion to the product of the lengths that are left without a common beginning and end.
    ///
    /// - Returns: the distance, or any number above `limit` where it is larger than that.
    package static func between<Element: Equatable>(_ left: [Element], _ right: [Element], atMost limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var end = 0
        while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        return whole(Array(left[start..<(left.count - end)]), Array(right[start..<(right.count - end)]))
    }

    private static func whole<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}

extension [String] {
    /// The name that a misspelt one probably means: equal but for the case of letters, or at most two bytes away, one in names under five bytes.
    /// The first of equals; nil where none is that close.
    package func closestMatch(to name: String) -> String? {
        let lowercased = name.lowercased()
        if let same = first(where: { $0.lowercased() == lowercased }) { return same }
        guard name.utf8.count <= 100 else { return nil }
        let limit = name.utf8.count < 5 ? 1 : 2
        let wanted = [UInt8](lowercased.utf8)
        let distances = map { (name: $0, distance: EditDistance.between(wanted, [UInt8]($0.lowercased().utf8), atMost: limit)) }
        return distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
    }
}
