extension Report {
    /// The last line of a report: `2 errors and 1 warning in 14 files`.
    package var summary: Prose {
        let counts = Severity.allCases.reversed().map { ($0, count($0)) }.filter { $0.1 > 0 }
        let files = Prose(Report.counted(checked.count, "file"), zh: "\(checked.count) 個檔案")
        guard !counts.isEmpty else { return Prose("no findings in \(files.english)", zh: "\(files.chinese)，沒有發現問題") }
        let english = counts.map { severity, count in Report.counted(count, severity == .info ? "note" : severity.name) }
        let chinese = counts.map { severity, count in "\(count) 個\(Report.chineseName(severity))" }
        return Prose("\(Report.listed(english)) in \(files.english)", zh: "\(files.chinese)，\(chinese.joined(separator: "、"))")
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private static func listed(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func chineseName(_ severity: Severity) -> String {
        switch severity {
        case .error: "錯誤"
        case .warning: "警告"
        case .info: "提示"
        }
    }
}
