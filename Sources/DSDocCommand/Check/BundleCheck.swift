import Diagnostics
import Kubernetes
import Reconciliation
import Repository

/// Files that are applied together, with what the rules on them need to know.
struct CheckedBundle: Sendable {
    /// A file of the bundle.
    struct File: Sendable {
        let review: FileReview
        let bytes: [UInt8]
        /// Whether all rules look at it; otherwise only those on companions do, since it is part of an earlier bundle.
        let isFirst: Bool
    }

    let files: [File]
    let namespace: String?
    let generated: [Kustomization.GeneratedObject]
    let isComplete: Bool
    /// Whether the files are certainly applied together: a kustomization says so.
    let isCertain: Bool
    let rules: [LintRule]
    let version: KubernetesVersion
    let cluster: CheckedCluster?
    let existing: ExistingObjects
}

/// The findings of all rules in files that are applied together: on each manifest, on its companions, and on its outcome on a cluster.
struct BundleCheck: Sendable {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bundle: CheckedBundle) {
        let verdicts = bundle.files.flatMap(\.review.verdicts)
        let documents = verdicts.map(\.document)
        var companions = CompanionObjects(namespace: bundle.namespace, existing: bundle.existing)
        for document in documents { companions.add(document) }
        for object in bundle.generated { companions.add(kind: object.kind, namespace: object.namespace ?? "", name: object.name) }
        if !bundle.isComplete || bundle.files.contains(where: \.review.isTemplate) { companions.addUnknown() }
        let workloads = WorkloadIndex(documents: documents, namespace: bundle.namespace)
        let step = Self.step(verdicts, on: bundle.cluster, version: bundle.version)
        let onCompanions = bundle.rules.filter { rule in LintRule.companions.contains { $0.id == rule.id } }
        for file in bundle.files {
            let companions = bundle.isCertain ? companions : companions.judged(by: file.review.verdicts.lazy.map(\.document))
            if file.isFirst {
                diagnostics += file.review.notices + file.review.verdicts.flatMap(\.diagnostics)
                diagnostics += file.review.verdicts.flatMap { secretFindings(in: $0.document) }
            }
            for verdict in file.review.verdicts {
                var others: [LintSubject.Workload] = []
                if case .daemonSet(let daemonSet)? = verdict.document.object { others = workloads.candidates(for: daemonSet.spec.selector) }
                guard file.isFirst || verdict.accepted == true else { continue }
                let reported = Set(verdict.diagnostics.map(\.rule))
                diagnostics += lint(
                    verdict.document, isAccepted: verdict.accepted == true, reported: reported, source: file.bytes, others: others,
                    companions: companions, rules: file.isFirst ? bundle.rules : onCompanions, step: file.isFirst ? step : nil)
            }
        }
    }

    /// The last step of the documents on the cluster; nil if there is no node or no DaemonSet to run.
    private static func step(_ verdicts: [DocumentVerdict], on cluster: CheckedCluster?, version: KubernetesVersion) -> StepOutcome? {
        let accepted = verdicts.filter { $0.accepted != false }.map(\.document)
        let hasNodes = cluster?.cluster.nodes.isEmpty == false || accepted.contains { if case .node = $0.object { true } else { false } }
        guard hasNodes, accepted.contains(where: { if case .daemonSet = $0.object { true } else { false } }) else { return nil }
        let scenario = Scenario(cluster?.cluster ?? Cluster(), documents: accepted.compactMap { ScenarioDocument($0, version: version) })
        return Reconciliation.run(scenario, version: version).steps.last
    }
}
