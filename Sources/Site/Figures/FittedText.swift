extension String {
    /// The beginning that has room for so many letters, with `…` where something is left out. Letters of Han are twice as wide.
    func fitted(to width: Int) -> String {
        // No letter is wider than its bytes.
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

    /// Past the letters for which there is room; nil where letters cannot be told by their bytes.
    private static func end(of text: UnsafeBufferPointer<UInt8>, _ width: Int) -> Int? {
        var used = 0
        var end: Int?
        var index = 0
        // One letter more than there is room for, since it might join the last.
        while index < text.count {
            guard let length = PlainLetters.length(text, at: index) else { return nil }
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
