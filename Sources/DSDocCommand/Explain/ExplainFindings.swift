import Diagnostics
import Kubernetes
import Reconciliation

/// The findings of the rules that compare the DaemonSets of a file with its other objects and with the cluster they run on.
///
/// `dsdoc check` reports these and those on each manifest alone.
struct ExplainFindings: Sendable {
    /// All findings; text shows warnings and errors.
    let report: Report

    /// - Parameters:
    ///   - file: the file that is explained.
    ///   - cluster: the objects of `--cluster`; nil without it.
    ///   - outcome: of the file on the cluster.
    ///   - configuration: that of the file's folder.
    init(_ file: ReviewedFile, on cluster: Cluster?, _ outcome: Outcome, _ configuration: Configuration, _ catalogue: MessageCatalogue) {
        var files = SourceFiles()
        let id = files.add(file.source)
        var existing = ExistingObjects()
        for object in cluster?.objects ?? [] { existing.add(object) }
        let companions = file.companions.beside(existing)
        let workloads = WorkloadIndex(documents: file.workloads.lazy.map(\.document))
        // Only objects of modelled kinds are known of a cluster.
        let unknown: Set<RuleID> = cluster == nil ? [] : ["missing-service-account", "missing-config-map"]
        let rules = LintRule.companions.filter { configuration.rules.isOn($0.id, byDefault: $0.isOnByDefault) && !unknown.contains($0.id) }
        let step = outcome.steps.last
        let run = Set(step?.daemonSets.map(\.key) ?? [])
        var found: [Diagnostic] = []
        for (document, isAccepted) in file.workloads where isAccepted {
            guard case .daemonSet(let daemonSet)? = document.object,
                run.contains("\(document.objectName?.namespace ?? "")/\(daemonSet.metadata.name)")
            else { continue }
            found += lint(
                document, isAccepted: true, source: file.source.bytes, others: workloads.candidates(for: daemonSet.spec.selector),
                companions: companions, rules: rules, step: step)
        }
        report = Report(found.compactMap(configuration.adjusted), in: files, checked: [id], catalogue: catalogue)
    }

    /// Warnings and errors for people; empty if there are none.
    func text(_ style: TextStyle) -> String {
        let shown = Report(
            report.diagnostics.filter { $0.severity > .info }, in: report.files, checked: report.checked, catalogue: report.catalogue)
        return TextReport(shown, style: style).findings()
    }
}
