extension String {
    /// The beginning that fits into a width in columns, with `…` if something is omitted. Han characters are two columns wide.
    func fitted(to width: Int) -> String {
        // A character has at most as many columns as bytes.
        guard utf8.count > width else { return self }
        var text = self
        if let end = text.withUTF8({ Self.end(of: $0, width) }) {
            return end == utf8.count ? self : String(self[..<utf8.index(startIndex, offsetBy: end)]) + "…"
        }
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

    /// End of the characters that fit; nil if their boundaries cannot be found by bytes.
    private static func end(of text: UnsafeBufferPointer<UInt8>, _ width: Int) -> Int? {
        var used = 0
        var end: Int?
        var index = 0
        // One more character, because it may combine with the last one.
        while index < text.count {
            guard let length = SimpleCharacters.length(text, at: index) else { return nil }
            used += length > 2 ? 2 : 1
            if used > width {
                end = index
                break
            }
            index += length
        }
        return end ?? index
    }
}
