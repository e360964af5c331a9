extension String {
    /// The beginning that has room for so many letters, with `…` where something is left out. Letters of Han are twice as wide.
    func fitted(to width: Int) -> String {
        // No letter is wider than its bytes.
        guard utf8.count > width else { return self }
        var used = 0
        var end = startIndex
        while end < endIndex {
            let next = index(after: end)
            used += utf8.distance(from: end, to: next) > 2 ? 2 : 1
            guard used <= width else { return self[..<end] + "…" }
            end = next
        }
        return self
    }
}
