extension RandomAccessCollection {
    /// The first index whose element fulfils a condition that all later ones fulfil too; the end where none does.
    // Specialised for each kind of list, never put in place: Swift 6.3's optimiser stumbles over that.
    @inlinable
    @inline(never)
    package func partitioningIndex(where condition: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if condition(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
