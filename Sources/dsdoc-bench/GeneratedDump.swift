/// A cluster as `kubectl get nodes,pods,… -A -o yaml --show-managed-fields` prints it: nodes of several kinds with their images, DaemonSets with their
/// revisions and pods, and other workloads. The same for the same seed.
///
/// What there is to find, with any number of nodes: `logging/log-agent` is not on nodes with a taint that it does not tolerate, and Pending
/// on full ones; the rollout of `monitoring/node-meter` is stuck at a pod that ends again and again; an image of `storage/disk-driver` cannot
/// be pulled on one node.
struct GeneratedDump {
    let nodes: [DumpNode]
    let seed: UInt64

    init(nodes count: Int, seed: UInt64) {
        self.seed = seed
        var dice = Dice(seed, 0)
        nodes = (0..<count).map { DumpNode($0, of: count, &dice) }
    }

    /// Writes the list piece by piece: a large one need not be in memory.
    func write(to output: (String) throws -> Void) rethrows {
        try output("apiVersion: v1\nitems:\n")
        for node in nodes { try output(Self.item(node.lines(seed))) }
        let agents = DumpDaemonSet.all
        for node in nodes {
            for agent in agents { if let pod = DumpPod(of: agent, on: node, in: self) { try output(Self.item(pod.lines)) } }
            for pod in DumpPod.workloads(on: node, seed) { try output(Self.item(pod.lines)) }
        }
        for lines in agents.map({ $0.lines(nodes) }) + agents.flatMap(\.revisions) + Self.others { try output(Self.item(lines)) }
        try output("kind: List\nmetadata:\n  resourceVersion: \"\"\n")
    }

    /// An object as an item of the list.
    private static func item(_ lines: [String]) -> String {
        var text = ""
        for (number, line) in lines.enumerated() { text += (number == 0 ? "- " : "  ") + line + "\n" }
        return text
    }

    /// A time that rises with the number.
    static func time(_ number: Int) -> String {
        let digits = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        return
            "2026-10-\(digits(1 + number / 86_400 % 28))T\(digits(number / 3600 % 24)):\(digits(number / 60 % 60)):\(digits(number % 60))Z"
    }

    static func uid(_ kind: Int, _ number: Int) -> String {
        var dice = Dice(UInt64(kind) << 32 | UInt64(number), 1)
        let hex = { (count: Int, value: UInt64) in
            let text = String(value, radix: 16)
            return String((String(repeating: "0", count: 16) + text).suffix(count))
        }
        let high = dice.next()
        return "\(hex(8, high))-\(hex(4, high >> 32))-4\(hex(3, high >> 48))-8\(hex(3, dice.next()))-\(hex(12, dice.next()))"
    }

    /// Objects that every cluster has.
    private static var others: [[String]] {
        let namespaces = ["default", "kube-system", "logging", "monitoring", "shop", "storage"].map { name in
            ["apiVersion: v1", "kind: Namespace", "metadata:", "  labels:", "    kubernetes.io/metadata.name: \(name)"]
                + metadata(name, 3, name.utf8.count) + ["spec:", "  finalizers:", "  - kubernetes", "status:", "  phase: Active"]
        }
        let classes = [("system-cluster-critical", 2_000_000_000), ("system-node-critical", 2_000_001_000)].map { name, value in
            ["apiVersion: scheduling.k8s.io/v1", "kind: PriorityClass", "metadata:"] + metadata(name, 4, value) + [
                "preemptionPolicy: PreemptLowerPriority", "value: \(value)",
            ]
        }
        let service =
            [
                "apiVersion: v1", "kind: Service", "metadata:", "  namespace: default",
            ] + metadata("kubernetes", 5, 0) + [
                "spec:", "  clusterIP: 10.96.0.1", "  ports:", "  - name: https", "    port: 443", "    protocol: TCP",
                "    targetPort: 6443",
                "  sessionAffinity: None", "  type: ClusterIP", "status:", "  loadBalancer: {}",
            ]
        return namespaces + classes + [service]
    }

    private static func metadata(_ name: String, _ kind: Int, _ number: Int) -> [String] {
        ["creationTimestamp: \"\(time(0))\"", "name: \(name)", "resourceVersion: \"11\"", "uid: \(uid(kind, number))"].indented(2)
    }
}
