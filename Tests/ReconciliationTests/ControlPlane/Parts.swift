import Kubernetes

@testable import Reconciliation

/// Small values for tests that drive one part of the control plane alone.
enum Parts {
    static func node(_ name: String, taints: [Taint] = [], ready: Bool = true) -> NodeInfo {
        node(name, taints: taints, ready: ready ? ConditionStatus.true : ConditionStatus.false)
    }

    /// - Parameter ready: the status of the condition: `Unknown`.
    static func node(_ name: String, taints: [Taint] = [], ready: String) -> NodeInfo {
        var node = Node()
        node.metadata.name = name
        node.spec.taints = taints
        var condition = NodeCondition()
        condition.type = "Ready"
        condition.status = ready
        node.status.conditions = [condition]
        return NodeInfo(node.box)
    }

    static func noExecute(_ key: String) -> Taint {
        var taint = Taint()
        taint.key = key
        taint.effect = TaintEffect.noExecute
        return taint
    }

    static func toleration(_ key: String, seconds: Int64?) -> Toleration {
        var toleration = Toleration()
        toleration.key = key
        toleration.operator = TolerationOperator.exists
        toleration.tolerationSeconds = seconds
        return toleration
    }

    private static var container: Container {
        var container = Container()
        container.name = "c"
        container.image = "i:1"
        return container
    }

    static func podInfo(labels: [String: String] = [:]) -> PodInfo {
        var spec = PodSpec()
        spec.containers = [container]
        return PodInfo(namespace: "default", labels: labels, spec: spec)
    }

    /// - Returns: the id of a pending pod without a node.
    static func addPod(
        _ name: String, labels: [String: String] = [:], owner: PodOwner = .noController, to cluster: inout ClusterState
    ) -> PodID {
        let pod = PodRecord(id: cluster.nextPodID, name: .given(name), podInfo: podInfo(labels: labels), owner: owner, created: 0)
        cluster.add(pod)
        return pod.id
    }

    static func daemonSet(_ name: String = "d", nodeSelector: [String: String] = [:]) -> DaemonSetRecord {
        var object = DaemonSet()
        object.metadata.name = name
        object.metadata.namespace = "default"
        object.spec.selector = LabelSelector()
        object.spec.selector?.matchLabels = ["app": name]
        object.spec.template.metadata.labels = ["app": name]
        object.spec.template.spec.nodeSelector = nodeSelector
        object.spec.template.spec.containers = [container]
        object.spec.updateStrategy.type = "RollingUpdate"
        return DaemonSetRecord(object, generation: 1, templateGeneration: 1)
    }
}
