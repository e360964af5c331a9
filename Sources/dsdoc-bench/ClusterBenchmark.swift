import Diagnostics
import Kubernetes
import Reconciliation

/// A whole cluster: many DaemonSets on many nodes that are full of pods, some of them of these DaemonSets.
struct ClusterBenchmark {
    let nodes: Int
    let daemonSets: Int
    let podsPerNode: Int

    var name: String { "\(nodes) × \(daemonSets)" }

    /// Built for each run, so that only one exists at a time.
    private var cluster: Cluster {
        var dice = Dice(11, 0)
        let sets = (0..<daemonSets).map { GeneratedManifest.lines($0, &dice).joined(separator: "\n") }
        var objects = (0..<nodes).flatMap {
            Self.read(GeneratedManifest.node($0, cpu: [32, 64], pods: 250, &dice).joined(separator: "\n"))
        }
        let agents = sets.flatMap(Self.read).compactMap { if case .daemonSet(let set) = $0 { set } else { nil } }
        let workloads = (0..<40).flatMap { Self.read(Self.workload($0, &dice)) }.compactMap {
            if case .pod(let pod) = $0 { pod } else { nil }
        }
        for node in 0..<nodes {
            for index in 0..<podsPerNode {
                // A few come from DaemonSets, the others from Deployments.
                var pod = index % 6 == 0 && !agents.isEmpty ? Self.pod(of: dice.pick(agents)) : dice.pick(workloads)
                pod.metadata.name += "-\(node)-\(index)"
                pod.spec.nodeName = "node-\(node)"
                objects.append(.pod(pod))
            }
        }
        return Cluster(objects: objects + agents.map { .daemonSet($0) })
    }

    private static func read(_ yaml: String) -> [KubernetesObject] {
        Cluster(yaml: MappedText(file: FileID(rawValue: 0), bytes: Array(yaml.utf8))).objects
    }

    private static func workload(_ number: Int, _ dice: inout Dice) -> String {
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web-\(number)
          namespace: \(dice.pick(["shop", "blog", "default"]))
          labels: {app: web-\(number), pod-template-hash: "\(number)"}
          ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: web-\(number), uid: u\(number), controller: true}]
        spec:
          containers:
          - name: main
            image: registry.example.com/web:\(number)
            resources: {requests: {cpu: \(dice.pick([10, 20, 50]))m, memory: \(dice.pick([32, 64, 128]))Mi}}
        status: {phase: Running, conditions: [{type: Ready, status: "True"}]}
        """
    }

    private static func pod(of set: DaemonSet) -> Pod {
        var pod = Pod()
        pod.metadata = set.spec.template.metadata
        pod.metadata.name = set.metadata.name
        pod.metadata.namespace = set.metadata.namespace
        var owner = OwnerReference()
        owner.kind = "DaemonSet"
        owner.name = set.metadata.name
        owner.controller = true
        pod.metadata.ownerReferences = [owner]
        // Up to date, because this does not measure a rollout.
        pod.metadata.labels["pod-template-generation"] = "1"
        pod.spec = set.spec.template.spec
        pod.status.phase = "Running"
        return pod
    }

    func run(_ watch: inout Stopwatch) async {
        let cluster = cluster
        await watch.measure(name) { _ = Reconciliation.run(Scenario(cluster, documents: [])) }
    }
}
