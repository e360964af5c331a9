// Values of Kubernetes' string enumerations that the model depends on. Fields stay `String`: a manifest can have any value.
//
// *Source:* core/v1 and apps/v1 types.go.

/// `effect` of taints and tolerations.
package enum TaintEffect {
    package static let noSchedule = "NoSchedule"
    package static let preferNoSchedule = "PreferNoSchedule"
    package static let noExecute = "NoExecute"
}

/// `operator` of tolerations; empty means `Equal`.
package enum TolerationOperator {
    package static let equal = "Equal"
    package static let exists = "Exists"
    package static let lt = "Lt"
    package static let gt = "Gt"
}

/// `operator` of node selector requirements.
package enum NodeSelectorOperator {
    package static let `in` = "In"
    package static let notIn = "NotIn"
    package static let exists = "Exists"
    package static let doesNotExist = "DoesNotExist"
    package static let gt = "Gt"
    package static let lt = "Lt"
}

/// `operator` of label selector requirements.
package enum LabelSelectorOperator {
    package static let `in` = "In"
    package static let notIn = "NotIn"
    package static let exists = "Exists"
    package static let doesNotExist = "DoesNotExist"
}

/// `status.phase` of pods.
package enum PodPhase {
    package static let pending = "Pending"
    package static let running = "Running"
    package static let succeeded = "Succeeded"
    package static let failed = "Failed"
    package static let unknown = "Unknown"
}

/// `status` of conditions.
package enum ConditionStatus {
    package static let `true` = "True"
    package static let `false` = "False"
    package static let unknown = "Unknown"
}

/// `type` of node conditions.
package enum NodeConditionType {
    package static let ready = "Ready"
}

/// `type` of pod conditions.
package enum PodConditionType {
    package static let scheduled = "PodScheduled"
    package static let ready = "Ready"
}

/// `restartPolicy` of pods and containers.
package enum RestartPolicy {
    package static let always = "Always"
    package static let never = "Never"
}

/// `spec.updateStrategy.type` of DaemonSets.
package enum UpdateStrategyType {
    package static let rollingUpdate = "RollingUpdate"
    package static let onDelete = "OnDelete"
}

/// `whenUnsatisfiable` of topology spread constraints.
package enum UnsatisfiableConstraintAction {
    package static let doNotSchedule = "DoNotSchedule"
}

/// `nodeAffinityPolicy` and `nodeTaintsPolicy` of topology spread constraints.
package enum NodeInclusionPolicy {
    package static let honor = "Honor"
    package static let ignore = "Ignore"
}

/// `preemptionPolicy` of pods and priority classes.
package enum PreemptionPolicy {
    package static let never = "Never"
    package static let preemptLowerPriority = "PreemptLowerPriority"
}

/// `protocol` of ports.
package enum PortProtocol {
    package static let tcp = "TCP"
}

/// Names of resources in requests, limits and allocatable.
package enum ResourceName {
    package static let cpu = "cpu"
    package static let memory = "memory"
    package static let ephemeralStorage = "ephemeral-storage"
    package static let pods = "pods"
    package static let hugePagesPrefix = "hugepages-"
}
