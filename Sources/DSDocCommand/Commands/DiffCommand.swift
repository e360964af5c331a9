import ArgumentParser
import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// `dsdoc diff`
struct DiffCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what an update of a DaemonSet does: whether it is accepted, what changes, and how it rolls out.",
        discussion: """
            Each file holds the DaemonSet, among other objects if need be; DaemonSets are paired by namespace and name. The first line sums the
            update up, as the title of a pull request. With a cluster it says whether the rollout completes, where it stops and why.

            Exit status: 1 if the API server would reject an update or its pods, or if a file has no DaemonSet; 2 if a file is empty.

            Examples:
              \(ProgramName.shown) diff old.yaml new.yaml
              \(ProgramName.shown) diff old.yaml new.yaml --cluster nodes.yaml -o markdown
              git show main:agent.yaml | \(ProgramName.shown) diff - agent.yaml --cluster reference
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json, markdown }

    @Argument(help: "The DaemonSet as it is; - is standard input.")
    var old: String

    @Argument(help: "The DaemonSet as it is to be; - is standard input.")
    var new: String

    @Option(help: "A file of nodes and other objects to roll the update out on, or `reference` for the built-in cluster.")
    var cluster: String?

    @Option(
        help:
            "The release of Kubernetes to answer as, from 1.\(KubernetesVersion.known.lowerBound) to 1.\(KubernetesVersion.known.upperBound)."
    )
    var kubernetes = KubernetesVersion.latest

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("format")],
        help: "text, json (one object, or a list for several DaemonSets) or markdown.")
    var format = Format.text

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if old == "-", new == "-" { throw ValidationError("Standard input can be read once.") }
    }

    func perform() async throws -> ExitStatus {
        let catalogue = try output.catalogue(.ofWorkingFolder())
        var findings = InputFindings()
        var cluster: Cluster?
        if let name = self.cluster { cluster = try await findings.readCluster(name, version: kubernetes, jobs: output.workers) }
        let reports = try pairs().map { try UpdateReport($0, $1, cluster: cluster, version: kubernetes) }
        let terminal = Terminal.output(output.color)
        let layout = ExplainLayout(catalogue: catalogue, style: terminal.style, columns: terminal.columns)
        let texts = reports.map { UpdateText(report: $0, layout: layout) }
        switch format {
        case .json: try terminal.write(Self.json(reports, findings.errors(catalogue), catalogue))
        case .markdown: try terminal.write(texts.map { $0.markdown() }.joined(separator: "\n"))
        case .text: try terminal.write(findings.text(terminal.style, catalogue) + texts.map { $0.text() }.joined(separator: "\n"))
        }
        return reports.contains(where: \.isRejected) || findings.fail ? .diagnostics : .clean
    }

    /// The pairs of DaemonSets to compare: the only ones of both files, even with different names, otherwise those with the same namespace
    /// and name.
    private func pairs() throws(CommandFailure) -> [(ManifestDocument, ManifestDocument)] {
        let before = try Self.daemonSets(in: old)
        let after = try Self.daemonSets(in: new)
        if before.count == 1, after.count == 1 { return [(before[0], after[0])] }
        let key = { (document: ManifestDocument) in [document.namespace, document.name] }
        let known = Dictionary(before.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var result: [(ManifestDocument, ManifestDocument)] = []
        for document in after {
            guard let match = known[key(document)] else {
                let name = document.name ?? ""
                throw .usage(Message("\(old) has no DaemonSet \(name) to compare with"))
            }
            result.append((match, document))
        }
        return result
    }

    private static func daemonSets(in path: String) throws(CommandFailure) -> [ManifestDocument] {
        let bytes = try ObjectFile.readContent(path).bytes
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        let found = documents.filter { $0.kind == "DaemonSet" }
        // A document that is not valid YAML or has no kind is included, with its error.
        let shown = found.isEmpty ? documents.filter { $0.rejection != nil } : found
        guard !shown.isEmpty else { throw CommandFailure(status: .diagnostics, message: Message("\(path) contains no DaemonSet")) }
        return shown
    }

    /// - Parameter errors: what could not be read of the cluster.
    private static func json(_ reports: [UpdateReport], _ errors: [RejectedObject], _ catalogue: MessageCatalogue) -> [UInt8] {
        var json = JSONWriter()
        if reports.count == 1 {
            for report in reports { report.write(to: &json, errors, catalogue) }
        } else {
            json.array { json in for report in reports { report.write(to: &json, errors, catalogue) } }
        }
        json.endLine()
        return json.bytes
    }
}
