import Diagnostics
import Kubernetes
import Reconciliation

/// A new image for every DaemonSet of a cluster: each pod is replaced, within budgets that mostly let one node go at a time.
struct RolloutBenchmark {
    let nodes: Int
    let daemonSets: Int

    var name: String { "roll \(nodes) × \(daemonSets)" }

    func run(_ watch: inout Stopwatch) async {
        var dice = Dice(13, 0)
        let sets = (0..<daemonSets).map { GeneratedManifest.lines($0, &dice).joined(separator: "\n") }
        let cluster = Self.read(
            (0..<nodes).map { GeneratedManifest.node($0, cpu: [32, 64], pods: 250, &dice).joined(separator: "\n") } + sets)
        let update = Scenario.Step(name: "update", changes: cluster.daemonSets.map { .apply(.daemonSet(Self.updated($0))) })
        var scenario = Scenario(cluster, documents: [])
        scenario.steps.append(update)
        for index in scenario.steps[0].changes.indices {
            guard case .apply(.daemonSet(let set)) = scenario.steps[0].changes[index] else { continue }
            scenario.steps[0].changes[index] = .apply(.daemonSet(Self.hurried(set)))
        }
        await watch.measure(name) { _ = Reconciliation.run(scenario) }
    }

    private static func read(_ documents: [String]) -> Cluster {
        Cluster(yaml: MappedText(file: FileID(rawValue: 0), bytes: Array(documents.joined(separator: "\n---\n").utf8)))
    }

    /// Without `minReadySeconds`, so that no rollout waits for the clock.
    private static func hurried(_ set: DaemonSet) -> DaemonSet {
        var set = set
        set.spec.minReadySeconds = 0
        return set
    }

    private static func updated(_ set: DaemonSet) -> DaemonSet {
        var set = hurried(set)
        for index in set.spec.template.spec.containers.indices { set.spec.template.spec.containers[index].image += "-next" }
        return set
    }
}
