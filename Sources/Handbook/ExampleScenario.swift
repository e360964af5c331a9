import Kubernetes
import Reconciliation

/// The scenario of an example: its cluster, its documents, and the default scenario if the note has no steps.
struct ExampleScenario {
    private var scenario: Scenario
    private let cluster: String?
    private let origin: ExampleRun.ScenarioOrigin

    /// nil if there is no accepted DaemonSet to run, or the cluster is unknown.
    init?(_ example: Example, _ reviewed: [ReviewedDocument], _ context: HandbookContext) {
        let accepted = reviewed.contains { $0.document.kind == "DaemonSet" && $0.verdict.accepted == true }
        guard accepted else { return nil }
        let documents = Self.documents(of: reviewed, context.version)
        let ownNodes = Self.initialNodes(documents)
        if ownNodes.isEmpty || example.cluster != nil {
            let name = example.cluster?.text ?? context.clusters.defaultName
            guard let cluster = context.clusters[name] else { return nil }
            self.cluster = name
            scenario = Scenario(cluster, documents: documents)
        } else {
            cluster = nil
            scenario = Scenario(documents: documents)
        }
        if scenario.steps.count > 1 {
            origin = .written
        } else if let standard = DefaultScenario(on: Self.nodes(scenario.steps[0].changes)) {
            origin = .standard(joins: standard.joins, leaves: standard.leaves)
            scenario.steps += standard.steps
        } else {
            origin = .none
        }
    }

    func run(_ version: KubernetesVersion) -> ExampleRun {
        ExampleRun(
            cluster: cluster, origin: origin, start: scenario.steps[0], contents: scenario.contents,
            outcome: Reconciliation.run(scenario, version: version))
    }

    /// The documents as steps. An object that the API server rejects has no other effect.
    private static func documents(of reviewed: [ReviewedDocument], _ version: KubernetesVersion) -> [ScenarioDocument] {
        reviewed.compactMap { item in
            guard item.verdict.accepted == false, let code = item.verdict.code, let message = item.verdict.message else {
                return ScenarioDocument(item.document, version: version)
            }
            let object = "\(item.document.kind ?? "")/\(item.document.name ?? "")"
            let rejected = RejectedObject(object: object, code: code, message: message, errors: item.verdict.errors)
            return ScenarioDocument(rejected: item.document, rejected)
        }
    }

    private static func initialNodes(_ documents: [ScenarioDocument]) -> [Node] {
        let beforeSteps = documents.prefix { if case .step = $0 { false } else { true } }
        return nodes(beforeSteps.compactMap { if case .change(let change) = $0 { change } else { nil } })
    }

    private static func nodes(_ changes: some Sequence<Scenario.Change>) -> [Node] {
        changes.compactMap { if case .apply(.node(let node)) = $0 { node } else { nil } }
    }
}

extension ExampleRun {
    /// The step that the claims are compared with: the last if the note has steps, otherwise the first.
    package var claimedStep: StepOutcome? { origin == .written ? outcome.steps.last : outcome.steps.first }
}
