import Diagnostics
import Logseq
import Site

/// What the preview adds to pages: the findings of the note that no example shows, and on the first page those of no note at all.
struct PreviewNotices: Sendable {
    private let byTitleFile: [FileID: [Diagnostic]]
    private let general: [Diagnostic]
    private let report: Report
    private let fileOfRoute: @Sendable (PageModel) -> FileID?

    /// - Parameter findings: those that are not about an example.
    init(_ findings: [Diagnostic], handbook: LoadedHandbook, language: Language) {
        let shown = findings.filter { $0.severity > .info }
        let notes = Set(handbook.notes.map(\.file))
        var byFile: [FileID: [Diagnostic]] = [:]
        var general: [Diagnostic] = []
        for finding in shown {
            if let file = finding.primary?.span.file, notes.contains(file) {
                byFile[file, default: []].append(finding)
            } else {
                general.append(finding)
            }
        }
        byTitleFile = byFile
        self.general = general
        report = Report(shown, in: handbook.folder.files, checked: [], language: language)
        let graph = handbook.graph
        fileOfRoute = { page in page.note.flatMap { graph[$0].source?.file } }
    }

    /// The page with its findings at the beginning of its main part.
    func added(to page: [UInt8], of model: PageModel) -> [UInt8] {
        var findings = fileOfRoute(model).flatMap { byTitleFile[$0] } ?? []
        if model.route.path == "index.html" { findings = general + findings }
        guard !findings.isEmpty, let place = end(of: "<main", in: page) ?? end(of: "<body", in: page) else { return page }
        let text = TextReport(report, style: .plain)
        let body = findings.map { "<pre>\(escaped(text.text(of: $0)))</pre>" }.joined(separator: "\n")
        return page[..<place] + Array("\n<aside class=\"preview-findings\" role=\"alert\">\n\(body)\n</aside>\n".utf8) + page[place...]
    }

    /// Past the `>` of the first element of that name.
    private func end(of start: String, in page: [UInt8]) -> Int? {
        guard let range = page.firstRange(of: Array(start.utf8)) else { return nil }
        return page[range.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
