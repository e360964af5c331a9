extension String {
    /// Whether the text contains another text, byte for byte.
    ///
    /// The search of the standard library compares characters by canonical equivalence, which is slower and not what names and quoted texts
    /// need.
    package func containsBytes(of other: String) -> Bool {
        let (text, other) = (Array(utf8), Array(other.utf8))
        guard let first = other.first else { return true }
        var start = 0
        while start + other.count <= text.count, let next = text[start...(text.count - other.count)].firstIndex(of: first) {
            if text[next..<(next + other.count)].elementsEqual(other) { return true }
            start = next + 1
        }
        return false
    }
}
