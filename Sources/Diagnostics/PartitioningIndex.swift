extension RandomAccessCollection {
    /// The index of the first element that satisfies a condition; `endIndex` if none does. All elements after it must satisfy the condition
    /// too. Takes O(log n) calls.
    // Specialised but never inlined: works around an optimiser bug in Swift 6.3.
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
