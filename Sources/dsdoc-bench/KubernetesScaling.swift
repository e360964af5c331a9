import Diagnostics
import Kubernetes
import Reconciliation

/// Input about Kubernetes that grows in one respect; the work on it has to grow no faster.
struct KubernetesScaling: ScalingInput {
    let name: String
    /// The smaller of the two sizes that are compared.
    let size: Int
    /// The manifests of a size.
    let text: @Sendable (Int) -> String
    let work: Work

    enum Work {
        /// Review, lint and report as `check` does.
        case check
        /// Run the scenario and explain it.
        case explain
    }

    /// Does the work once on input of a size.
    func run(_ size: Int) {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(text(size).utf8))
        switch work {
        case .explain: _ = Reconciliation.run(Scenario(yaml: [text]))
        case .check: check(text)
        }
    }

    private func check(_ text: MappedText) {
        var files = SourceFiles()
        let file = files.add(SourceFile(path: "a.yaml", bytes: text.bytes))
        let documents = ManifestDocument.read(text)
        let workloads = WorkloadIndex(documents: documents)
        let found = documents.map { review($0) }.flatMap { verdict in
            var others: [LintSubject.Workload] = []
            if case .daemonSet(let daemonSet)? = verdict.document.object { others = workloads.candidates(for: daemonSet.spec.selector) }
            return verdict.diagnostics
                + lint(verdict.document, isAccepted: verdict.accepted == true, source: text.bytes, others: others)
        }
        let report = Report(found, in: files, checked: [file], catalogue: .english)
        _ = TextReport(report, style: .plain).text()
    }

    static let all = pending + placement + lists + streams

    // MARK: Texts

    private static func node(_ number: Int, taints: String = "", pods: Int = 110) -> String {
        """
        {apiVersion: v1, kind: Node, metadata: {name: n\(number), labels: {kubernetes.io/hostname: n\(number)}}, spec: {taints: [\(taints)]},
        status: {allocatable: {cpu: "4", memory: 32Gi, pods: \(pods)}}}
        ---

        """
    }

    private static func nodes(_ count: Int, pods: Int = 110) -> String { (0..<count).map { node($0, pods: pods) }.joined() }

    private static func agent(_ name: String, label: String, spec: String = "", container: String = "", labels: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: \(name)
          labels: {\(labels)}
        spec:
          selector: {matchLabels: {a: \(label)}}
          template:
            metadata: {labels: {a: \(label)}}
            spec:
              \(spec)
              containers:
              - name: c
                image: x:1
                \(container)
        ---

        """
    }

    private static func list(_ count: Int, _ item: (Int) -> String) -> String {
        "[" + (0..<count).map(item).joined(separator: ",\n          ") + "]"
    }

    /// A DaemonSet for each number.
    private static func agents(_ count: Int, spec: (Int) -> String = { _ in "" }, container: (Int) -> String = { _ in "" }) -> String {
        (0..<count).map { agent("a\($0)", label: "b\($0)", spec: spec($0), container: container($0)) }.joined()
    }

    // MARK: Inputs

    /// More pods than the nodes hold.
    private static let pending = [
        KubernetesScaling(
            name: "alike Pending pods", size: 120,
            text: { size in
                nodes(10, pods: 5) + (0..<size).map { agent("a\($0)", label: "b") }.joined()
            }, work: .explain),
        KubernetesScaling(
            name: "different Pending pods", size: 120,
            text: { size in
                nodes(10, pods: 5) + agents(size, container: { "resources: {requests: {cpu: \($0 % 90 + 10)m}}" })
            }, work: .explain),
        KubernetesScaling(
            name: "nodes with Pending pods", size: 200,
            text: { size in
                nodes(size) + agents(8, container: { _ in "resources: {requests: {cpu: 900m}}" })
            }, work: .explain),
        KubernetesScaling(
            name: "priority classes", size: 400,
            text: { size in
                let classes = (0..<size).map {
                    "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: p\($0)}, value: \($0)}\n---\n"
                }
                return classes.joined() + nodes(10)
                    + agents(60, spec: { "priorityClassName: p\($0 % size)" }, container: { _ in "resources: {requests: {cpu: 100m}}" })
            }, work: .explain),
        KubernetesScaling(
            name: "claims of pods", size: 120,
            text: { size in
                nodes(10) + agents(size, spec: { "volumes: [{name: v, persistentVolumeClaim: {claimName: c\($0)}}]" })
            }, work: .explain),
        KubernetesScaling(
            name: "host ports that are taken", size: 120,
            text: { size in
                nodes(10) + agents(size, container: { _ in "ports: [{containerPort: 80, hostPort: 80}]" })
            }, work: .explain),
        KubernetesScaling(
            name: "namespaces", size: 100,
            text: { size in
                nodes(10, pods: 5) + (0..<size).map { "{apiVersion: v1, kind: Namespace, metadata: {name: s\($0)}}\n---\n" }.joined()
                    + agents(size)
            }, work: .explain),
    ]

    /// Terms that decide where pods may run.
    private static let placement = [
        KubernetesScaling(
            name: "taints of nodes", size: 400,
            text: { size in
                (0..<size).map { node($0, taints: "{key: k\($0), effect: NoSchedule}") }.joined() + agents(1)
            }, work: .explain),
        KubernetesScaling(
            name: "tolerations", size: 2000,
            text: { size in
                nodes(20) + agents(1, spec: { _ in "tolerations: " + list(size) { "{key: k\($0), operator: Exists}" } })
            }, work: .explain),
        KubernetesScaling(
            name: "affinity terms", size: 1000,
            text: { size in
                let terms = list(size) { "{matchExpressions: [{key: zone, operator: In, values: [z\($0)]}]}" }
                let required = "{requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: \(terms)}}"
                return nodes(20) + agents(1, spec: { _ in "affinity: {nodeAffinity: \(required)}" })
            }, work: .explain),
        KubernetesScaling(
            name: "domains of a spread", size: 400,
            text: { size in
                let constraint =
                    "maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, nodeAffinityPolicy: Ignore"
                let spec = "topologySpreadConstraints: [{\(constraint), labelSelector: {matchLabels: {a: b0}}}]"
                return nodes(size) + agents(1, spec: { _ in spec })
            }, work: .explain),
        KubernetesScaling(
            name: "anti-affinity of DaemonSets", size: 60,
            text: { size in
                let term = "{topologyKey: kubernetes.io/hostname, labelSelector: {matchExpressions: [{key: a, operator: Exists}]}}"
                let spec = "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [\(term)]}}"
                return nodes(10) + agents(size, spec: { _ in spec })
            }, work: .explain),
    ]

    /// Long lists in one manifest.
    private static let lists = [
        KubernetesScaling(
            name: "equal env", size: 1000,
            text: { size in
                agent("a", label: "b", container: "env: " + list(size) { _ in "{name: A, value: b}" })
            }, work: .check),
        KubernetesScaling(
            name: "env without names", size: 1000,
            text: { size in
                agent("a", label: "b", container: "env: " + list(size) { _ in "{name: '', value: b}" })
            }, work: .check),
        KubernetesScaling(
            name: "equal mounts", size: 1000,
            text: { size in
                agent(
                    "a", label: "b", spec: "volumes: [{name: v, emptyDir: {}}]",
                    container: "volumeMounts: " + list(size) { _ in "{name: v, mountPath: /a}" })
            }, work: .check),
        KubernetesScaling(
            name: "host paths", size: 1000,
            text: { size in
                agent(
                    "a", label: "b", spec: "volumes: " + list(size) { "{name: v\($0), hostPath: {path: /x\($0)}}" },
                    container: "volumeMounts: " + list(size) { "{name: v\($0), mountPath: /a\($0)}" })
            }, work: .check),
        KubernetesScaling(
            name: "equal ports", size: 1000,
            text: { size in
                agent("a", label: "b", container: "ports: " + list(size) { _ in "{containerPort: 80, hostPort: 80, name: p}" })
            }, work: .check),
        KubernetesScaling(
            name: "equal files of a volume", size: 1000,
            text: { size in
                agent(
                    "a", label: "b",
                    spec: "volumes: [{name: v, configMap: {name: x, items: " + list(size) { _ in "{key: a, path: b}" } + "}}]")
            }, work: .check),
        KubernetesScaling(
            name: "invalid labels", size: 1000,
            text: { size in
                agent("a", label: "b", labels: (0..<size).map { "a\($0): '-\($0)'" }.joined(separator: ",\n    "))
            }, work: .check),
        KubernetesScaling(
            name: "duplicate keys", size: 1000,
            text: { size in
                agent("a", label: "b", labels: (0..<size).map { _ in "a: b" }.joined(separator: ",\n    "))
            }, work: .check),
        KubernetesScaling(
            name: "equal conditions", size: 1000,
            text: { size in
                let terms = "[{matchExpressions: " + list(size) { _ in "{key: a, operator: In, values: [b]}" } + "}]"
                let required = "{requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: \(terms)}}"
                return agent("a", label: "b", spec: "affinity: {nodeAffinity: \(required)}")
            }, work: .check),
    ]

    /// Many documents in one text, and one long document.
    private static let streams = [
        KubernetesScaling(name: "documents", size: 400, text: { agents($0) }, work: .check),
        KubernetesScaling(
            name: "unknown kinds", size: 1000,
            text: { size in
                String(repeating: "apiVersion: apps/v1\nkind: DaemonSte\n---\n", count: size)
            }, work: .check),
        KubernetesScaling(
            name: "a long scalar", size: 200_000,
            text: { size in
                agent("a", label: "b", labels: "a: '" + String(repeating: "x", count: size) + "'")
            }, work: .check),
    ]
}
