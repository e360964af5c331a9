import Diagnostics

extension BlockConstruct {
    /// A term with `: descriptions` on the lines below; only before the first bullet of a page, as in Logseq.
    static let definitions = BlockConstruct(name: "definitions", start: .line([])) { reader, line in
        guard reader.isPreamble else { return nil }
        var number = line.number
        var found: [Definition] = []
        while let term = reader.term(number) {
            number += 1
            var descriptions: [[Inline]] = []
            while let text = reader.description(number) {
                descriptions.append(reader.inlines(text))
                number += 1
            }
            found.append(Definition(term: reader.inlines(term), descriptions: descriptions))
        }
        guard !found.isEmpty else { return nil }
        reader.emit(.definitions(found))
        return number
    }
}

extension BlockReader {
    /// The text of a line with a description on the next line; nil otherwise.
    fileprivate func term(_ number: Int) -> Range<Int>? {
        guard number + 1 < region.upperBound, description(number) == nil, description(number + 1) != nil else { return nil }
        let text = self.text(number)
        return text.isEmpty ? nil : text
    }

    /// The text after `: ` on a line; nil without it.
    fileprivate func description(_ number: Int) -> Range<Int>? {
        guard number < region.upperBound else { return nil }
        let text = self.text(number)
        guard text.count > 2, bytes[text.lowerBound] == UInt8(ascii: ":"), bytes[text.lowerBound + 1].isBlank else { return nil }
        return text.lowerBound + 2..<text.upperBound
    }

    /// A range of a line, parsed as inlines.
    func inlines(_ range: Range<Int>) -> [Inline] {
        let trimmed = bytes[range].trimmingBlanks()
        let mapped = MappedText(file: context.file, bytes: Array(trimmed), segments: [.init(textStart: 0, fileStart: trimmed.startIndex)])
        return context.inlines(InlineText(mapped))
    }
}
