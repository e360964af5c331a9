import Diagnostics

/// The parts of an item that make up most of a dump: the managers of fields (`metadata.managedFields`), and the images of a node
/// (`status.images`).
enum YAMLListBulk {
    private static let managedFields = "    managedFields:\n"
    private static let images = "    images:\n"
    private static let node = "  kind: Node\n"
    private static let status = "  status:\n"

    /// Whole lines, in ascending order.
    static func ranges(in bytes: [UInt8], _ item: Range<Int>) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { buffer in
            let bytes = UnsafeBufferPointer(rebasing: buffer[item])
            var ranges: [Range<Int>] = []
            var isNode = false
            var isStatus = false
            var line = 0
            while line < bytes.count {
                let start = line
                let isBulk = starts(bytes, line, managedFields) || (isNode && isStatus && starts(bytes, line, images))
                if starts(bytes, line, node) { isNode = true }
                if indentation(bytes, line) == 2 { isStatus = starts(bytes, line, status) }
                line = lineEnd(bytes, line)
                guard isBulk else { continue }
                while line < bytes.count, isInside(bytes, line) { line = lineEnd(bytes, line) }
                ranges.append(item.lowerBound + start..<item.lowerBound + line)
            }
            return ranges
        }
    }

    /// A line of a list whose key has four spaces before it.
    private static func isInside(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) -> Bool {
        let spaces = indentation(bytes, line)
        return spaces > 4 || (spaces == 4 && bytes[line + 4] == UInt8(ascii: "-"))
    }

    /// The spaces before the text of a line; 0 for a blank line.
    private static func indentation(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int {
        var index = line
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index < bytes.count && !bytes[index].isLineEnd ? index - line : 0
    }

    private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int {
        var index = line
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return min(index + 1, bytes.count)
    }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ text: String) -> Bool {
        var index = line
        for byte in text.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }
}

extension MappedText {
    /// A part of the text without some ranges in it, with the offsets of the same file.
    fileprivate func leaving(_ range: Range<Int>, to bytes: inout [UInt8], _ segments: inout [Segment]) {
        guard !range.isEmpty else { return }
        segments.append(Segment(textStart: bytes.count, fileStart: fileOffset(range.lowerBound)))
        bytes += self.bytes[range]
    }

    /// - Parameters:
    ///   - ranges: inside `part`, in ascending order.
    func leavingOut(_ ranges: [Range<Int>], of part: Range<Int>) -> MappedText {
        var bytes: [UInt8] = []
        var segments: [Segment] = []
        bytes.reserveCapacity(part.count)
        var start = part.lowerBound
        for range in ranges {
            leaving(start..<range.lowerBound, to: &bytes, &segments)
            start = range.upperBound
        }
        leaving(start..<part.upperBound, to: &bytes, &segments)
        return MappedText(file: file, bytes: bytes, segments: segments)
    }
}
