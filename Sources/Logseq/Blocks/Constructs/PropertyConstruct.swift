import Diagnostics

extension BlockConstruct {
    /// `key:: value`, on any line of a block.
    static let property = BlockConstruct(name: "property", start: .line([])) { reader, line in
        guard !reader.isNested, let property = PropertyLine(reader.bytes, line.text) else { return nil }
        reader.add(property)
        return line.number + 1
    }

    /// `SCHEDULED: <…>` and `DEADLINE: <…>`.
    static let planning = BlockConstruct(name: "planning", start: .line(Array("SsDd".utf8))) { reader, line in
        let bytes = reader.bytes
        var index = line.text.lowerBound
        var found = false
        while index < line.text.upperBound {
            let isScheduled = bytes.hasIgnoringCase("scheduled:", at: index)
            guard isScheduled || bytes.hasIgnoringCase("deadline:", at: index) else { break }
            var open = index + (isScheduled ? 10 : 9)
            while open < line.text.upperBound, bytes[open].isBlank { open += 1 }
            guard open < line.text.upperBound, bytes[open] == UInt8(ascii: "<"),
                let close = bytes[open..<line.text.upperBound].firstIndex(of: UInt8(ascii: ">")),
                let stamp = Timestamp(bytes[open + 1..<close])
            else { break }
            if isScheduled { reader.scheduled = stamp } else { reader.deadline = stamp }
            found = true
            index = close + 1
            while index < line.text.upperBound, bytes[index].isBlank { index += 1 }
        }
        guard found, !reader.isNested else { return nil }
        reader.flush()
        reader.appendRest(from: index, line: line.number)
        return line.number + 1
    }
}
