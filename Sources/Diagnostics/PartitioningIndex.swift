extension RandomAccessCollection {
    /// The index of the first element that satisfies a condition; `endIndex` if none does. All elements after it must satisfy the condition
    /// too. Takes O(log n) calls.
    ///
    /// The function of swift-algorithms, which adds 700 KB to the program. Public, because the compiler specialises inlinable code of other
    /// modules only where it is public.
    @inlinable
    public func partitioningIndex(where condition: (Element) -> Bool) -> Index {
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
