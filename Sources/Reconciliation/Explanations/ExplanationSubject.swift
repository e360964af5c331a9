import Diagnostics
import Kubernetes

/// One DaemonSet on one node, as the explanation rules read it.
struct ExplanationSubject {
    let controlPlane: ControlPlane
    let index: Int
    let slot: Int
    let row: NodeRow
    /// All nodes together.
    let overview: ClusterOverview
    /// What the DaemonSet's tolerations and node selection are good for.
    let use: SelectionUse

    init(_ controlPlane: ControlPlane, _ index: Int, _ slot: Int, _ row: NodeRow, _ overview: ClusterOverview, _ use: SelectionUse) {
        self.controlPlane = controlPlane
        self.index = index
        self.slot = slot
        self.row = row
        self.overview = overview
        self.use = use
    }

    var record: DaemonSetRecord { _read { yield controlPlane.daemonSetController.daemonSets[index] } }
    var daemonSet: DaemonSet { record.object }
    var template: PodSpec { _read { yield controlPlane.daemonSetController.daemonSets[index].object.spec.template.spec } }
    /// Nil for a deleted node.
    var node: NodeInfo? { controlPlane.cluster.nodes[slot].nodeInfo }
    var nodeName: String { controlPlane.cluster.nodes[slot].name }
    var taints: [Taint] { controlPlane.cluster.nodes[slot].taints }
    var labels: [String: String] { node?.labels ?? [:] }

    /// The pods on the node, oldest first.
    var pods: [PodRecord] { record.pods[slot].map { controlPlane.cluster[$0] } }

    /// The pod for the node that the scheduler has not bound.
    var pending: PodRecord? { pods.first { $0.node == nil && !$0.terminating && !$0.phase.isFinished } }

    /// The facts of a scheduler plugin that rejected the pending pod on its node.
    func facts<Fact: PluginFact>(_ type: Fact.Type) -> [Fact] { (pending.map(rejectionFacts) ?? []).compactMap { $0.as(type) } }

    /// The facts with which the scheduler rejected a pod on this node.
    func rejectionFacts(of pod: PodRecord) -> [RejectionFact] {
        guard let failure = pod.failure else { return [] }
        return failure.facts + failure.rejections.filter { $0.node == nodeName }.flatMap(\.facts)
    }

    var version: KubernetesVersion { controlPlane.version }

    /// The objects that admission plugins read.
    var policies: AdmissionPolicies { _read { yield controlPlane.cluster.policies } }

    /// Whether the taint eviction controller deleted a pod of the DaemonSet on this node in the present step.
    var wasEvicted: Bool { controlPlane.taintEvictionController.hasEvicted(ofDaemonSet: index, from: slot) }

    /// A pod of the node by its `namespace/name`, as it is shown: a pod of a DaemonSet as `daemonset@node`.
    func shownName(of pod: String) -> String {
        let found = controlPlane.cluster.nodes[slot].pods.first { controlPlane.cluster[$0].fullName == pod }
        return found.map { controlPlane.shownName($0) } ?? pod
    }

    /// The taints for which the controller creates no pod here.
    var untolerated: [Taint] { record.requirement.tolerations.untolerated(in: taints) }
}

/// The fields that explanations point to.
enum Field {
    static let podSpec = FieldPath("spec").child("template", "spec")
    static let tolerations = podSpec.child("tolerations")
    static let nodeSelector = podSpec.child("nodeSelector")
    static let nodeName = podSpec.child("nodeName")
    static let nodeAffinity = podSpec.child("affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
    static let priorityClassName = podSpec.child("priorityClassName")
    static let runtimeClassName = podSpec.child("runtimeClassName")
    static let spread = podSpec.child("topologySpreadConstraints")
    static let rollingUpdate = FieldPath("spec").child("updateStrategy", "rollingUpdate")
    static let strategyType = FieldPath("spec").child("updateStrategy", "type")
    static let selector = FieldPath("spec").child("selector")

    static func podAffinity(_ kind: String) -> FieldPath {
        podSpec.child("affinity", kind, "requiredDuringSchedulingIgnoredDuringExecution")
    }
}

/// A value as YAML in flow style.
enum FlowYAML {
    /// Quoted where a plain scalar would be read as another type.
    static func text(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.utf8.allSatisfy { isWordByte($0) } && !isReserved(value)
        if isPlain { return value }
        return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    static func list(_ values: [String]) -> String { "[" + values.map(text).joined(separator: ", ") + "]" }

    static func map(_ map: [String: String]) -> String {
        "{" + map.sorted { $0.key < $1.key }.map { "\(text($0.key)): \(text($0.value))" }.joined(separator: ", ") + "}"
    }

    static func toleration(_ toleration: Toleration) -> String {
        var parts: [String] = []
        if !toleration.key.isEmpty { parts.append("key: \(text(toleration.key))") }
        if !toleration.operator.isEmpty { parts.append("operator: \(toleration.operator)") }
        if !toleration.value.isEmpty { parts.append("value: \(text(toleration.value))") }
        if !toleration.effect.isEmpty { parts.append("effect: \(toleration.effect)") }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { byte.isAlphanumeric || "./-_".utf8.contains(byte) }

    private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "inf", "nan"]

    private static func isReserved(_ value: String) -> Bool {
        // A scalar of the characters of numbers may be read as a number.
        let isNumeric = value.utf8.allSatisfy { $0.isDigit || "+-._eExXoObB".utf8.contains($0) }
        return isNumeric || words.contains(value.lowercased()) || value.hasPrefix("-") || value.hasPrefix(".")
    }
}
