import Diagnostics
import Handbook
import Logseq

extension ExampleSection {
    /// The manifest: highlighted, with line numbers, comments set apart, diagnostics below their lines, and defaulted lines.
    static let manifest = ExampleSection(name: "manifest") { context, writer in ManifestFigure(context: context).write(to: &writer) }
}

private struct ManifestFigure {
    let context: ExampleContext

    private var lines: ManifestLines { context.lines }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        let defaulted = DefaultedLines(context)
        var byLine: [Int: [ReportedDiagnostic]] = [:]
        for reported in context.result.diagnostics {
            let line = reported.diagnostic.primary.flatMap { lines.line(of: $0.span) } ?? max(0, lines.count - 1)
            byLine[line, default: []].append(reported)
        }
        let defaultsSwitch = context.anchor + "-ghosts"
        writer.element(.figure, [.class("code manifest")]) { writer in
            if !defaulted.isEmpty {
                writer.element(.input, [Attribute("type", "checkbox"), .id(defaultsSwitch), .class("ghost-switch")])
            }
            writer.element(.div, [.class("tools")]) { writer in
                if !defaulted.isEmpty {
                    writer.element(.span, [.class("quiet")], text: messages(.ghostLegend))
                    writer.element(.label, [Attribute("for", defaultsSwitch), .class("tool")], text: messages(.hideGhosts))
                }
                writer.element(
                    .a,
                    [
                        .class("tool"), .href(context.page.route.reference(toPath: ManifestFiles.path(context.result.example))),
                        Attribute("download", nil),
                    ], text: messages(.download))
                writer.element(
                    .button,
                    [
                        .class("tool needs-script"), Attribute("type", "button"), Attribute("data-copy", nil),
                        Attribute("data-done", messages(.copied)),
                    ],
                    text: messages(.copy))
            }
            writer.element(.div, [.class("yaml")]) { writer in
                var highlighter = YAMLHighlighter()
                if let fields = context.page.plan.fields[context.language] {
                    highlighter.marks = FieldMarks(
                        context.result, after: context.result.example.id.ordinal == 0 ? nil : context.page.firstExample)
                    highlighter.fieldsPage = context.page.reference(to: fields)
                }
                var isOpen = false
                for line in 0..<lines.count {
                    if !isOpen { Self.open(&writer) }
                    isOpen = true
                    self.line(line, marked: worst(byLine[line]), &highlighter, to: &writer)
                    if let here = byLine[line] {
                        Self.close(&writer)
                        isOpen = false
                        for reported in here { DiagnosticBox.write(reported, context, to: &writer) }
                    }
                    let filled = defaulted.after(line)
                    if !filled.isEmpty, !isOpen {
                        Self.open(&writer)
                        isOpen = true
                    }
                    for run in filled.split(by: \.author) { self.defaulted(run, to: &writer) }
                }
                if isOpen { Self.close(&writer) }
            }
        }
    }

    private static func open(_ writer: inout HTMLWriter) {
        writer.open(.pre)
        writer.open(.code)
    }

    private static func close(_ writer: inout HTMLWriter) {
        writer.close(.code)
        writer.close(.pre)
    }

    private func worst(_ diagnostics: [ReportedDiagnostic]?) -> Severity? {
        diagnostics?.filter { $0.suppressionReason == nil }.map(\.diagnostic.severity).max()
    }

    /// Lines are most of a page: the number of each is its link and its target, and the line ends with its line feed.
    private func line(_ line: Int, marked severity: Severity?, _ highlighter: inout YAMLHighlighter, to writer: inout HTMLWriter) {
        let anchor = context.anchor(ofLine: line)
        let attributes = [Attribute.id(anchor), .href("#" + anchor)]
        writer.element(.a, attributes + (severity.map { [.class($0.name)] } ?? []), text: String(line + 1))
        highlighter.line(lines.bytes[lines.ranges[line]], to: &writer)
        writer.newline()
    }

    /// Writes consecutive lines of one author.
    private func defaulted(_ run: ArraySlice<DefaultedLines.Line>, to writer: inout HTMLWriter) {
        writer.element(.span, [.class("ghost")]) { writer in
            for (number, line) in run.enumerated() {
                writer.text(String(repeating: " ", count: line.indent) + line.text)
                if number == 0 { writer.element(.small, text: context.messages(line.author == .apiServer ? .byServer : .byController)) }
                writer.newline()
            }
        }
    }
}

extension Array {
    /// Runs of consecutive elements with equal values of a key.
    fileprivate func split(by key: KeyPath<Element, some Equatable>) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || self[index + 1][keyPath: key] != self[index][keyPath: key] {
            runs.append(self[start...index])
            start = index + 1
        }
        return runs
    }
}

/// A diagnostic below its line, as `details`.
private enum DiagnosticBox {
    static func write(_ reported: ReportedDiagnostic, _ context: ExampleContext, to writer: inout HTMLWriter) {
        let diagnostic = reported.diagnostic
        let isAccepted = reported.suppressionReason != nil
        writer.element(
            .details,
            [.class("finding " + (isAccepted ? "accepted" : diagnostic.severity.name))]
                + (diagnostic.severity == .error && !isAccepted ? [.open] : [])
        ) { writer in
            writer.element(.summary) { writer in
                writer.element(.b, text: context.messages(isAccepted ? .acceptedFinding : diagnostic.severity.message))
                writer.text(" ")
                context.say(diagnostic.headline, to: &writer)
            }
            writer.element(.div) { writer in
                if let reason = reported.suppressionReason {
                    writer.element(.p, text: context.messages(.acceptedBecause, context.say(reason)))
                }
                if let label = diagnostic.primary?.label { writer.element(.p) { context.say(label, to: &$0) } }
                if let help = diagnostic.help { writer.element(.p) { context.say(help, to: &$0) } }
                if let fix = diagnostic.fix { self.fix(fix, context, to: &writer) }
                writer.element(.p, [.class("origin")]) { $0.element(.code, text: diagnostic.rule.name) }
            }
        }
    }

    private static func fix(_ fix: Fix, _ context: ExampleContext, to writer: inout HTMLWriter) {
        writer.element(.p) { context.say(fix.summary, to: &$0) }
        guard let edits = context.lines.edits(of: fix) else { return }
        let lines = FixDiff.lines(edits, bytes: context.lines.bytes, index: LineIndex(context.lines.bytes))
        guard !lines.isEmpty else { return }
        writer.element(.pre, [.class("diff")]) { writer in
            for line in lines {
                writer.element(line.isAdded ? .ins : .del, text: (line.isAdded ? "+ " : "- ") + line.text)
                writer.newline()
            }
        }
    }
}

extension Severity {
    var message: MessageKey {
        switch self {
        case .error: .severityError
        case .warning: .severityWarning
        case .info: .severityInfo
        }
    }
}

/// Manifests as files to download.
enum ManifestFiles {
    /// Relative to the site's root.
    static func path(_ example: Example) -> String {
        "manifests/\(Slug.component(example.id.page.key))-\(example.id.ordinal + 1).yaml"
    }
}
