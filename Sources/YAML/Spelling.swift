extension [String] {
    /// The word most like a misspelt one: the same in other letters, or at most two changes away, fewer in short words. The first of equals.
    package func spelt(like word: String) -> String? {
        let lowercased = word.lowercased()
        if let same = first(where: { $0.lowercased() == lowercased }) { return same }
        guard word.utf8.count <= 100 else { return nil }
        let allowed = word.utf8.count < 5 ? 1 : 2
        let distances = map { (word: $0, distance: Spelling.distance(lowercased, $0.lowercased(), atMost: allowed)) }
        return distances.filter { $0.distance <= allowed }.min { $0.distance < $1.distance }?.word
    }
}

private enum Spelling {
    /// How many bytes must be changed, added, taken away or swapped with their neighbour. Stops counting past the limit.
    static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
