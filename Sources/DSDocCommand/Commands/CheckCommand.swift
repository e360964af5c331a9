import ArgumentParser
import Diagnostics
import Handbook
import Kubernetes
import Site

/// `dsdoc check`
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reports everything that is wrong with a graph, or with files of Kubernetes objects.",
        discussion: """
            A folder with pages, journals or logseq in it is a graph; any other folder is searched for manifests. A note is checked within its
            graph.

            Examples:
              dsdoc check                                   the graph in content/
              dsdoc check content/pages/DaemonSet.md --strict
              dsdoc check manifests/ --show info             also what is worth knowing and needs no change
              kubectl get ds -A -o yaml | dsdoc check -
              dsdoc check --format sarif > findings.sarif   for code scanning; also json, junit, github
            """)

    @Argument(help: "Graphs, notes, and files of Kubernetes objects; - is standard input.")
    var paths: [String] = ["content"]

    @Option(help: "text, json, sarif, junit or github.")
    var format = ReportFormat.text

    @Option(
        help:
            "Show findings of at least this severity: error, warning or info. Default: info, but warning in text, which counts the others.")
    var show: Severity?

    @OptionGroup var failure: FailureOptions
    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        let languages = try Languages.ofWorkingFolder()
        let named = try output.language.map { _ in try output.catalogue(languages) }
        var result = CheckedDiagnostics(languages)
        let targets = try CheckTargets(paths)
        for (root, notes) in targets.graphs { try await result.addGraph(root, notes: notes, jobs: output.workers) }
        try await result.addManifests(targets.manifests, jobs: output.workers)
        let catalogue = try named ?? output.catalogue(languages, usual: result.configuration?.language)
        let threshold = failure.threshold(result.configuration ?? Configuration())
        let report = Report(
            result.diagnostics, in: result.files, checked: result.checked, catalogue: catalogue, failOn: threshold,
            leastShown: leastShown(threshold), unchecked: result.unchecked)
        write(report, result)
        return report.fails ? .diagnostics : .clean
    }

    /// What fails the check is always shown, unless an option says otherwise.
    private func leastShown(_ threshold: Severity) -> Severity { show ?? (format == .text ? min(.warning, threshold) : .info) }

    private func write(_ report: Report, _ result: CheckedDiagnostics) {
        let terminal = Terminal.output(output.color)
        var json = JSONWriter(indent: format == .sarif ? 2 : nil)
        switch format {
        case .text: terminal.write(TextReport(report, style: terminal.style).text())
        case .junit: terminal.write(JUnitReport.text(report))
        case .github: terminal.write(GitHubReport.text(report))
        case .sarif:
            SARIFReport.write(report, version: DSDoc.version, to: &json)
            json.endLine()
            terminal.write(json.bytes)
        case .json:
            json.object { json in
                json.member("diagnostics") { JSONReport.write(report, to: &$0) }
                json.member("documents") { DocumentsReport.write(result.verdicts, files: result.files, to: &$0) }
            }
            json.endLine()
            terminal.write(json.bytes)
        }
    }
}
