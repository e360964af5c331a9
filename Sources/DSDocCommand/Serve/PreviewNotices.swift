import Diagnostics
import Logseq
import Site

/// The findings that the preview adds to pages: those of the note outside of examples, and on the home page those of no note.
struct PreviewNotices: Sendable {
    let handbook: LoadedHandbook
    let themeDiagnostics: [Diagnostic]
    /// For the site's language.
    let catalogue: MessageCatalogue

    init(_ handbook: LoadedHandbook, themeDiagnostics: [Diagnostic], catalogue: MessageCatalogue) {
        self.handbook = handbook
        self.themeDiagnostics = themeDiagnostics
        self.catalogue = catalogue
    }

    /// The page with its findings at the start of its main part.
    func added(to page: [UInt8], of model: PageModel) -> [UInt8] {
        let configuration = handbook.configuration
        let own = model.note.flatMap { handbook.graph[$0].source?.file }.map { handbook.ownDiagnostics(in: $0) } ?? []
        let all = (model.route.path == "index.html" ? ofNoNote : []) + own
        let shown = all.compactMap(configuration.adjusted).filter { $0.severity > .info }
        guard !shown.isEmpty, let position = end(of: "<main", in: page) ?? end(of: "<body", in: page) else { return page }
        let text = TextReport(Report(shown, in: handbook.folder.files, checked: [], catalogue: catalogue), style: .plain)
        let body = shown.map { "<pre>\(MarkupEscape.xml(text.text(of: $0)))</pre>" }.joined(separator: "\n")
        return page[..<position] + Array("\n<aside class=\"preview-findings\" role=\"alert\">\n\(body)\n</aside>\n".utf8)
            + page[position...]
    }

    private var ofNoNote: [Diagnostic] {
        let notes = Set(handbook.notes.map(\.file))
        return (handbook.ownDiagnostics + themeDiagnostics).filter { diagnostic in
            diagnostic.primary.map { !notes.contains($0.span.file) } ?? true
        }
    }

    /// Index after the `>` of the first element with a name.
    private func end(of start: String, in page: [UInt8]) -> Int? {
        guard let range = page.firstRange(of: Array(start.utf8)) else { return nil }
        return page[range.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }
}
