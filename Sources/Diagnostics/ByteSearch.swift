extension String {
    /// Whether a word stands anywhere in the text, byte for byte. The standard library's own search compares letters by what they mean, which
    /// takes long and is not what names and quoted texts ask for.
    package func containsBytes(of word: String) -> Bool {
        let (text, word) = (Array(utf8), Array(word.utf8))
        guard let first = word.first else { return true }
        var start = 0
        while start + word.count <= text.count, let next = text[start...(text.count - word.count)].firstIndex(of: first) {
            if text[next..<(next + word.count)].elementsEqual(word) { return true }
            start = next + 1
        }
        return false
    }
}
