extension Report {
    /// The last line of a report: `2 errors and 1 warning in 14 files`.
    package var summary: Message {
        let counts = Severity.allCases.reversed().map { ($0, count($0)) }.filter { $0.1 > 0 }.map(Report.counted)
        let files = checked.count == 1 ? Message("\(checked.count) file") : Message("\(checked.count) files")
        guard let last = counts.last else { return Message("no findings in \(files)") }
        let found = counts.count == 1 ? last : Message("\(Message.list(counts.dropLast())) and \(last)")
        return Message("\(found) in \(files)")
    }

    private static func counted(_ severity: Severity, _ count: Int) -> Message {
        switch severity {
        case .error: count == 1 ? Message("\(count) error") : Message("\(count) errors")
        case .warning: count == 1 ? Message("\(count) warning") : Message("\(count) warnings")
        case .info: count == 1 ? Message("\(count) note") : Message("\(count) notes")
        }
    }
}
