import ArgumentParser
import Diagnostics
import Handbook
import Kubernetes
import Repository
import Site

/// `dsdoc check`
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reports everything that is wrong with a graph, or with files of Kubernetes objects.",
        discussion: """
            A folder with pages, journals or logseq in it is a graph; in any other folder notes, manifests and graphs are looked for, except what
            .gitignore files leave out. A note is checked within its graph. Manifests of one folder, of one kustomization, or named together are
            checked together. Kustomizations, patches, charts and templates are reported as such.

            Examples:
              dsdoc check                                   the graph in content/
              dsdoc check content/pages/DaemonSet.md --strict
              dsdoc check manifests/ --show info             also what is worth knowing and needs no change
              kubectl get ds -A -o yaml | dsdoc check -
              dsdoc check k8s --cluster nodes.yaml --exclude vendor/
              dsdoc check deploy --render                   what kustomize and Helm make of the files, found in the files
              dsdoc check --format sarif > findings.sarif   for code scanning; also json, junit, github
            """)

    @Argument(help: "Graphs, notes, folders, and files of Kubernetes objects; - is standard input.")
    var paths: [String] = ["content"]

    @Option(help: "text, json, sarif, junit or github.")
    var format = ReportFormat.text

    @Option(
        help:
            "Show findings of at least this severity: error, warning or info. Default: info, but warning in text, which counts the others.")
    var show: Severity?

    @Option(help: "A file of nodes and other objects that manifests are checked on, or `reference` for the built-in cluster.")
    var cluster: String?

    @Option(help: ArgumentHelp("Pass over paths in folders, as a line of a .gitignore would. May be repeated.", valueName: "pattern"))
    var exclude: [String] = []

    @Flag(help: "Check what kustomize, kubectl or helm, as far as they are installed, build of kustomizations and Helm charts.")
    var render = false

    @Option(help: ArgumentHelp("The most that building one kustomization or chart may take.", valueName: "seconds"))
    var renderTimeout = 30

    @OptionGroup var failure: FailureOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...3600).contains(renderTimeout) { throw ValidationError("--render-timeout must be from 1 to 3600.") }
    }

    func perform() async throws -> ExitStatus {
        let languages = try Languages.ofWorkingFolder()
        let named = try output.language.map { _ in try output.catalogue(languages) }
        var result = CheckedDiagnostics(languages)
        let excluded = IgnorePatterns(exclude)
        let targets = try CheckTargets(paths, excluded: excluded)
        result.addFailures(targets.failures)
        for graph in targets.graphs { try await result.addGraph(graph, excluded: excluded, jobs: output.workers) }
        let builder = render ? RenderManifests(seconds: renderTimeout, jobs: output.workers) : nil
        try await result.addManifests(targets, cluster: cluster, render: builder, jobs: output.workers)
        let catalogue = try named ?? output.catalogue(languages, usual: result.configuration?.language)
        let threshold = failure.threshold(result.configuration ?? Configuration())
        let report = Report(
            result.diagnostics, in: result.files, checked: result.checked, catalogue: catalogue, failOn: threshold,
            leastShown: leastShown(threshold), unchecked: result.unchecked)
        try announce(targets.foundGraphs, catalogue)
        try write(report, result, targets)
        return report.fails ? .diagnostics : .clean
    }

    /// What fails the check is always shown, unless an option says otherwise.
    private func leastShown(_ threshold: Severity) -> Severity { show ?? (format == .text ? min(.warning, threshold) : .info) }

    /// Names the graphs that were found below a folder: only the folder was named.
    private func announce(_ graphs: [String], _ catalogue: MessageCatalogue) throws(CommandFailure) {
        for graph in graphs { try Terminal.errors(output.color).write(Message("found a graph in \(graph)").text(in: catalogue) + "\n") }
    }

    private func write(_ report: Report, _ result: CheckedDiagnostics, _ targets: CheckTargets) throws(CommandFailure) {
        let terminal = Terminal.output(output.color)
        var json = JSONWriter(indent: format == .sarif ? 2 : nil)
        switch format {
        case .text: try terminal.write(TextReport(report, style: terminal.style).text())
        case .junit: try terminal.write(JUnitReport.text(report))
        case .github: try terminal.write(GitHubReport.text(report))
        case .sarif:
            SARIFReport.write(report, version: DSDoc.version, to: &json)
            json.endLine()
            try terminal.write(json.bytes)
        case .json:
            json.object { json in
                json.member("diagnostics") { JSONReport.write(report, to: &$0) }
                json.member("graphs", strings: targets.foundGraphs)
                json.member("documents") { DocumentsReport.write(result.verdicts, files: result.files, to: &$0) }
            }
            json.endLine()
            try terminal.write(json.bytes)
        }
    }
}
