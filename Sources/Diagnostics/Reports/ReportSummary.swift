extension Report {
    /// The numbers of all findings: `2 errors and 1 warning in 14 files`.
    package var summary: Message { summary(from: .info) }

    /// The last line of the text: the numbers of the findings that it shows, and by rule of those that it does not, and what the run did
    /// not check.
    var lastLine: Message {
        var clauses = [summary(from: leastShown)]
        let hidden = Severity.allCases.reversed().filter { $0 < leastShown && count($0) > 0 }
        if let most = hidden.last {
            let counts = Message.list(hidden.map(countedByRule))
            clauses.append(Message("hidden: \(counts), shown by --show \(most.name)"))
        }
        if !unchecked.isEmpty {
            let counts = Message.list(unchecked.map { Message("\($0.name) \($0.count)") })
            clauses.append(Message("not checked: \(counts)"))
        }
        return Message.list(clauses, separator: .semicolon)
    }

    /// - Parameter least: findings below this severity are left out.
    private func summary(from least: Severity) -> Message {
        let counts = Severity.allCases.reversed().map { ($0, count($0)) }.filter { $0 >= least && $1 > 0 }.map(Report.counted)
        let files = checked.count == 1 ? Message("\(checked.count) file") : Message("\(checked.count) files")
        guard let last = counts.last else {
            let hasNone = Severity.allCases.allSatisfy { count($0) == 0 }
            return switch hasNone ? .info : least {
            case .info: Message("no findings in \(files)")
            case .warning: Message("no errors or warnings in \(files)")
            case .error: Message("no errors in \(files)")
            }
        }
        let found = counts.count == 1 ? last : Message("\(Message.list(counts.dropLast())) and \(last)")
        return Message("\(found) in \(files)")
    }

    /// `14 infos (host-path 9, os-arch 5)`.
    private func countedByRule(_ severity: Severity) -> Message {
        let rules = Message.list(countsByRule(severity).map { Message(verbatim: "\($0.rule.name) \($0.count)") })
        return Message("\(Report.counted(severity, count(severity))) (\(rules))")
    }

    private static func counted(_ severity: Severity, _ count: Int) -> Message {
        switch severity {
        case .error: count == 1 ? Message("\(count) error") : Message("\(count) errors")
        case .warning: count == 1 ? Message("\(count) warning") : Message("\(count) warnings")
        case .info: count == 1 ? Message("\(count) info") : Message("\(count) infos")
        }
    }
}
