import Foundation
import Kubernetes
import Testing

@testable import Reconciliation

/// The fixture of a unit test case: nodes, pods and a DaemonSet, for one sync of the controller.
struct UnitWorld {
    private static let labels: [String: [String: String]] = [
        "P": ["name": "simple-daemon", "type": "production"], "T": ["name": "simple-daemon", "type": "test"],
    ]

    private var controlPlane = ControlPlane(version: .latest)
    private let now: Int
    private var ids: [PodID: String] = [:]

    init(_ unit: JSONTree, strategy: String) throws {
        now = unit["now"].int ?? 0
        for node in unit["nodes"].items {
            var object = Node()
            object.metadata.name = node["name"].text ?? ""
            object.metadata.labels = node["labels"].fields.compactMapValues(\.text)
            object.spec.taints = node["taints"].items.map { taint in
                var result = Taint()
                result.key = taint["key"].text ?? ""
                result.value = taint["value"].text ?? ""
                result.effect = taint["effect"].text ?? ""
                return result
            }
            controlPlane.apply(object)
        }
        var daemonSet = DaemonSet()
        daemonSet.metadata.name = "foo"
        daemonSet.metadata.namespace = unit["ds"]["namespace"].text ?? "default"
        daemonSet.spec.template.spec = try Self.template(unit["ds"])
        daemonSet.spec.template.metadata.labels = Self.labels["P"] ?? [:]
        daemonSet.spec.minReadySeconds = Int32(unit["ds"]["minReadySeconds"].int ?? 0)
        var selector = LabelSelector()
        if unit["ds"]["selector"] == .null { selector.matchLabels = Self.labels["P"] ?? [:] }
        daemonSet.spec.selector = selector
        daemonSet.spec.updateStrategy = Self.strategy(strategy)
        for pods in unit["pods"].items { add(pods, daemonSet.metadata.namespace) }
        _ = controlPlane.apply(.apply(.daemonSet(daemonSet)))
        controlPlane.cluster.nodes.sort()
        controlPlane.clock.advance(to: now)
    }

    private mutating func add(_ pods: JSONTree, _ namespace: String) {
        for _ in 0..<(pods["count"].int ?? 1) {
            var pod = Pod()
            pod.metadata.name = "pod-\(controlPlane.cluster.pods.count)"
            let labels = pods["labels"].text.flatMap { Self.labels[$0] } ?? pods["labels"].fields.compactMapValues(\.text)
            let hash = pods["hash"].text == "old" ? "old" : "recorded"
            let isOurs = pods["owner"].text == "ds"
            pod.metadata.labels = labels.merging(isOurs ? ["controller-revision-hash": hash] : [:]) { $1 }
            // An old pod with the same generation would count as updated.
            if isOurs { pod.metadata.labels["pod-template-generation"] = hash == "old" ? "0" : "1" }
            pod.spec.nodeName = pods["node"].text ?? ""
            if let owner = pods["owner"].text {
                var reference = OwnerReference()
                reference.kind = isOurs ? "DaemonSet" : "ReplicaSet"
                reference.name = isOurs ? "foo" : owner
                reference.controller = true
                pod.metadata.ownerReferences = [reference]
            }
            pod.status.phase = pods["phase"].text ?? "Running"
            pod.metadata.namespace = pods["namespace"].text.map { $0.isEmpty ? "other" : $0 } ?? namespace
            _ = controlPlane.apply(.apply(.pod(pod)))
            let id = PodID(rawValue: Int32(controlPlane.cluster.pods.count - 1))
            if controlPlane.cluster[id].phase == .pending { controlPlane.cluster[id].phase = .running }
            controlPlane.cluster[id].ready = pods["ready"].flag == true
            controlPlane.cluster[id].readySince = pods["readySince"].int ?? 0
            controlPlane.cluster[id].created = pods["created"].int ?? 0
            controlPlane.cluster[id].terminating = pods["deletionTimestamp"] != .null
            if let pinned = pods["pinnedTo"].text { controlPlane.cluster[id].target = controlPlane.slot(named: pinned) }
            ids[id] = pods["id"].text ?? pod.metadata.name
        }
    }

    /// One sync and its effects. Creation and deletion events are not counted: another recorder emits them.
    mutating func sync() -> (creates: Int, deletes: Int, events: Int, deleted: [String]) {
        controlPlane.recorder.beginStep()
        controlPlane.syncDaemonSet(0)
        let created = controlPlane.recorder.events.filter { $0.verb == .created }.count
        let deleted = controlPlane.recorder.events.filter { $0.verb == .terminating }.map(\.pod)
        let events = controlPlane.daemonSetController.daemonSets[0].events.all.filter { if case .other = $0 { true } else { false } }.count
        return (created, deleted.count, events, deleted.map { ids[$0] ?? "?" })
    }

    /// A field of the status after the controller's update.
    mutating func status(_ field: String) -> Int? {
        controlPlane.syncDaemonSet(0)
        let status = controlPlane.daemonSetController.daemonSets[0].status
        return switch field {
        case "currentNumberScheduled": status.current
        case "numberReady": status.ready
        case "observedGeneration": Int(status.observedGeneration)
        default: nil
        }
    }

    // MARK: Parts

    static func template(_ description: JSONTree) throws -> PodSpec {
        var spec = PodSpec()
        spec.nodeName = description["nodeName"].text ?? ""
        spec.nodeSelector = description["nodeSelector"].fields.compactMapValues(\.text)
        if case .array(let terms) = description["nodeAffinityRequired"] {
            spec.affinity = try affinity(.object(["nodeAffinity": .object(["required": .array(terms)])]))
        }
        spec.tolerations = description["tolerations"].items.map { toleration in
            var result = Toleration()
            result.key = toleration["key"].text ?? ""
            result.operator = toleration["operator"].text ?? ""
            result.value = toleration["value"].text ?? ""
            result.effect = toleration["effect"].text ?? ""
            return result
        }
        var container = Container()
        container.name = "c"
        container.image = "foo/bar"
        spec.containers = [container]
        return spec
    }

    static func affinity(_ description: JSONTree) throws -> Affinity? {
        guard description != .null else { return nil }
        let terms = { (list: JSONTree) in
            list.items.map { item in
                var term = NodeSelectorTerm()
                term.matchExpressions = item["matchExpressions"].items.map(requirement)
                term.matchFields = item["matchFields"].items.map(requirement)
                return term
            }
        }
        var nodes = NodeAffinity()
        if description["nodeAffinity"]["required"] != .null {
            var selector = NodeSelector()
            selector.nodeSelectorTerms = terms(description["nodeAffinity"]["required"])
            nodes.requiredDuringSchedulingIgnoredDuringExecution = selector
        }
        nodes.preferredDuringSchedulingIgnoredDuringExecution = terms(description["nodeAffinity"]["preferred"]).map { term in
            var preferred = PreferredSchedulingTerm()
            preferred.preference = term
            return preferred
        }
        var affinity = Affinity()
        affinity.nodeAffinity = nodes
        return affinity
    }

    private static func requirement(_ description: JSONTree) -> NodeSelectorRequirement {
        var requirement = NodeSelectorRequirement()
        requirement.key = description["key"].text ?? ""
        requirement.operator = description["operator"].text ?? ""
        requirement.values = description["values"].items.compactMap(\.text)
        return requirement
    }

    /// `OnDelete`, `RollingUpdate(maxUnavailable=1)`, `RollingUpdate(maxUnavailable=0,maxSurge=1)`.
    private static func strategy(_ text: String) -> DaemonSetUpdateStrategy {
        var strategy = DaemonSetUpdateStrategy()
        strategy.type = String(text.prefix { $0 != "(" })
        guard strategy.type == "RollingUpdate" else { return strategy }
        var rolling = RollingUpdateDaemonSet()
        for part in text.drop(while: { $0 != "(" }).dropFirst().dropLast().split(separator: ",") {
            let pair = part.split(separator: "=")
            let value = IntOrString.int(Int32(pair[1]) ?? 0)
            if pair[0] == "maxSurge" { rolling.maxSurge = value } else { rolling.maxUnavailable = value }
        }
        strategy.rollingUpdate = rolling
        return strategy
    }

    static func number(_ value: JSONTree) -> IntOrPercentage? {
        if let text = value.text { return IntOrPercentage(.string(text)) }
        return value.int.map { .count($0) }
    }
}
