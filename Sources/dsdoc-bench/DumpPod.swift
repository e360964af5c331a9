/// A pod of a generated dump.
struct DumpPod {
    private let node: DumpNode
    private let name: String
    private let namespace: String
    private let image: String
    private let metadata: [String]
    private let spec: [String]
    private let state: State

    /// What a kubelet or the scheduler reports.
    private enum State: Hashable { case running, pending, crashing, imageMissing, nodeNotReady }

    /// The pod of a DaemonSet on a node; nil where it has none.
    ///
    /// A rollout of `node-meter` has replaced the pods of the last third of the nodes and is stuck at the first of these.
    init?(of agent: DumpDaemonSet, on node: DumpNode, in dump: GeneratedDump) {
        guard agent.runs(on: node) else { return nil }
        let firstReplaced = dump.nodes.count - dump.nodes.count / 3
        let isPresent = agent.name != "node-meter" || node.number >= firstReplaced
        let isCrashing = agent.name == "node-meter" && node.number == firstReplaced
        var dice = Dice(dump.seed ^ UInt64(agent.name.utf8.count), node.number)
        let suffix = String((0..<5).map { _ in dice.pick(Array("bcdfghjklmnpqrstvwxz2456789")) })
        self.node = node
        name = agent.name
        namespace = agent.namespace
        image = agent.image(isPresent: isPresent)
        state = isCrashing ? .crashing : Self.state(of: agent, on: node)
        metadata =
            [
                "creationTimestamp: \"\(GeneratedDump.time(600 + node.number))\"", "generateName: \(name)-", "generation: 1", "labels:",
                "  app: \(name)", "  controller-revision-hash: \(agent.hash(isPresent: isPresent))",
                "  pod-template-generation: \"\(isPresent ? agent.generation : agent.generation - 1)\"",
            ] + Self.managedFields + ["name: \(name)-\(suffix)", "namespace: \(namespace)"] + agent.ownerReferences + [
                "resourceVersion: \"\(5000 + node.number)\"", "uid: \(GeneratedDump.uid(10 + name.utf8.count, node.number))",
            ]
        spec = Self.spec(of: agent, on: node, isPresent: isPresent, isBound: state != .pending, suffix)
    }

    /// A pod of a Deployment.
    private init(workload number: Int, milliCPU: Int, on node: DumpNode, _ dice: inout Dice) {
        self.node = node
        let app = "\(dice.pick(Words.things))-\(dice.below(40))"
        (name, namespace, image, state) = (app, "shop", "\(app):1.\(number)", node.isReady ? .running : .nodeNotReady)
        metadata =
            [
                "creationTimestamp: \"\(GeneratedDump.time(800 + node.number))\"", "generateName: \(app)-6f7d8c9b5f-", "labels:",
                "  app: \(app)",
            ]
            + Self.managedFields + [
                "name: \(app)-6f7d8c9b5f-\(node.number)-\(number)", "namespace: shop", "ownerReferences:", "- apiVersion: apps/v1",
                "  blockOwnerDeletion: true", "  controller: true", "  kind: ReplicaSet", "  name: \(app)-6f7d8c9b5f",
                "  uid: \(GeneratedDump.uid(30, number))", "resourceVersion: \"\(9000 + node.number)\"",
                "uid: \(GeneratedDump.uid(31 + number, node.number))",
            ]
        spec = [
            "containers:", "- image: registry.example.com/\(image)", "  imagePullPolicy: IfNotPresent", "  name: main", "  resources:",
            "    requests:", "      cpu: \(milliCPU)m", "      memory: 64Mi", "dnsPolicy: ClusterFirst", "enableServiceLinks: true",
            "nodeName: \(node.name)", "preemptionPolicy: PreemptLowerPriority", "priority: 0", "restartPolicy: Always",
            "schedulerName: default-scheduler", "securityContext: {}", "serviceAccount: default", "serviceAccountName: default",
            "terminationGracePeriodSeconds: 30",
        ]
    }

    /// The pods of Deployments on a node: a full one has less room than an agent requests.
    static func workloads(on node: DumpNode, _ seed: UInt64) -> [DumpPod] {
        guard node.kind != .controlPlane else { return [] }
        var dice = Dice(seed ^ 0xABCD, node.number)
        let taken = DumpDaemonSet.all.filter { $0.runs(on: node) && $0.name != "log-agent" }.reduce(0) { $0 + $1.milliCPU }
        var pods = (0..<4).map { DumpPod(workload: $0, milliCPU: 50, on: node, &dice) }
        if node.kind == .full { pods.append(DumpPod(workload: 4, milliCPU: 3920 - 200 - taken - 60, on: node, &dice)) }
        return pods
    }

    private static func state(of agent: DumpDaemonSet, on node: DumpNode) -> State {
        if !node.isReady { return .nodeNotReady }
        if node.kind == .full, agent.name == "log-agent" { return .pending }
        return agent.name == "disk-driver" && node.number == 4 ? .imageMissing : .running
    }

    private static func spec(
        of agent: DumpDaemonSet, on node: DumpNode, isPresent: Bool, isBound: Bool, _ suffix: String
    ) -> [String] {
        let affinity = [
            "affinity:", "  nodeAffinity:", "    requiredDuringSchedulingIgnoredDuringExecution:", "      nodeSelectorTerms:",
            "      - matchFields:", "        - key: metadata.name", "          operator: In", "          values:",
            "          - \(node.name)",
        ]
        let template = agent.podSpec(isPresent: isPresent)
        let own = isBound ? ["nodeName: \(node.name)"] : []
        let priority = agent.priorityClass == nil ? 0 : 2_000_001_000
        var tolerations = ["not-ready", "unreachable"].map { ("NoExecute", $0) }
        tolerations += ["disk-pressure", "memory-pressure", "pid-pressure", "unschedulable"].map { ("NoSchedule", $0) }
        if agent.hostNetwork { tolerations.append(("NoSchedule", "network-unavailable")) }
        let added = tolerations.flatMap { ["- effect: \($0)", "  key: node.kubernetes.io/\($1)", "  operator: Exists"] }
        let token = [
            "- name: kube-api-access-\(suffix)", "  projected:", "    defaultMode: 420", "    sources:", "    - serviceAccountToken:",
            "        expirationSeconds: 3607", "        path: token", "    - configMap:", "        items:", "        - key: ca.crt",
            "          path: ca.crt", "        name: kube-root-ca.crt",
        ]
        return affinity + ["enableServiceLinks: true"] + own + ["preemptionPolicy: PreemptLowerPriority", "priority: \(priority)"]
            + template.fields + added + template.volumes + token
    }

    var lines: [String] {
        ["apiVersion: v1", "kind: Pod", "metadata:"] + metadata.indented(2) + ["spec:"] + spec.indented(2) + ["status:"]
            + status.indented(2)
    }

    private static let managedFields = DumpManagedFields.lines([
        (
            "kube-controller-manager", nil,
            [
                "f:metadata": ["f:generateName", "f:labels", "f:ownerReferences"],
                "f:spec": ["f:affinity", "f:containers", "f:tolerations", "f:volumes"],
            ]
        ),
        ("kubelet", "status", ["f:status": ["f:conditions", "f:containerStatuses", "f:hostIP", "f:phase", "f:podIP", "f:startTime"]]),
    ])

    // MARK: Status

    private var status: [String] {
        guard state != .pending else {
            return [
                "conditions:", "- lastProbeTime: null", "  lastTransitionTime: \"\(GeneratedDump.time(650))\"",
                "  message: '0/1 nodes are available: 1 Insufficient cpu.'", "  reason: Unschedulable", "  status: \"False\"",
                "  type: PodScheduled", "phase: Pending", "qosClass: Burstable",
            ]
        }
        let areContainersReady = state == .running || state == .nodeNotReady
        let conditions = ["PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled"].flatMap { type in
            let isTrue = type == "Ready" ? state == .running : type == "ContainersReady" ? areContainersReady : true
            return [
                "- lastProbeTime: null", "  lastTransitionTime: \"\(GeneratedDump.time(660))\"", "  observedGeneration: 1",
                "  status: \"\(isTrue ? "True" : "False")\"", "  type: \(type)",
            ]
        }
        let address = "10.0.\(node.number / 256 % 256).\(node.number % 256)"
        let id = node.uid.replacing("-", with: "")
        let container =
            [
                "- containerID: containerd://\(id)", "  image: registry.example.com/\(image)",
                "  imageID: registry.example.com/\(image)@sha256:\(id)",
            ] + lastState.indented(2) + ["  name: \(name)", "  ready: \(areContainersReady)"] + containerState.indented(2)
        return ["conditions:"] + conditions + ["containerStatuses:"] + container + [
            "hostIP: \(address)", "phase: \(state == .imageMissing ? "Pending" : "Running")", "podIP: \(address)", "podIPs:",
            "- ip: \(address)", "qosClass: Burstable", "startTime: \"\(GeneratedDump.time(640))\"",
        ]
    }

    private var lastState: [String] {
        guard state == .crashing else { return ["lastState: {}"] }
        return [
            "lastState:", "  terminated:", "    exitCode: 1", "    finishedAt: \"\(GeneratedDump.time(700))\"", "    reason: Error",
            "    startedAt: \"\(GeneratedDump.time(690))\"",
        ]
    }

    private var containerState: [String] {
        switch state {
        case .running, .nodeNotReady, .pending:
            ["restartCount: 0", "started: true", "state:", "  running:", "    startedAt: \"\(GeneratedDump.time(660))\""]
        case .crashing:
            [
                "restartCount: 41", "started: false", "state:", "  waiting:",
                "    message: back-off 5m0s restarting failed container=\(name)", "    reason: CrashLoopBackOff",
            ]
        case .imageMissing:
            [
                "restartCount: 0", "started: false", "state:", "  waiting:",
                "    message: 'Back-off pulling image \"registry.example.com/\(image)\"'", "    reason: ImagePullBackOff",
            ]
        }
    }
}
