// The values of Kubernetes' string enumerations that the model decides by. Fields stay `String`: a manifest may say anything.

package enum TaintEffect {
    package static let noSchedule = "NoSchedule"
    package static let preferNoSchedule = "PreferNoSchedule"
    package static let noExecute = "NoExecute"
}

package enum TolerationOperator {
    package static let equal = "Equal"
    package static let exists = "Exists"
    package static let lt = "Lt"
    package static let gt = "Gt"
}

package enum NodeSelectorOperator {
    package static let `in` = "In"
    package static let notIn = "NotIn"
    package static let exists = "Exists"
    package static let doesNotExist = "DoesNotExist"
    package static let gt = "Gt"
    package static let lt = "Lt"
}

package enum LabelSelectorOperator {
    package static let `in` = "In"
    package static let notIn = "NotIn"
    package static let exists = "Exists"
    package static let doesNotExist = "DoesNotExist"
}

package enum PodPhase {
    package static let pending = "Pending"
    package static let running = "Running"
    package static let succeeded = "Succeeded"
    package static let failed = "Failed"
    package static let unknown = "Unknown"
}

package enum ConditionStatus {
    package static let `true` = "True"
    package static let `false` = "False"
    package static let unknown = "Unknown"
}

package enum NodeConditionType {
    package static let ready = "Ready"
}

package enum PodConditionType {
    package static let scheduled = "PodScheduled"
    package static let ready = "Ready"
}

package enum RestartPolicy {
    package static let always = "Always"
    package static let never = "Never"
}

package enum UpdateStrategyType {
    package static let rollingUpdate = "RollingUpdate"
    package static let onDelete = "OnDelete"
}

package enum UnsatisfiableConstraintAction {
    package static let doNotSchedule = "DoNotSchedule"
}

package enum NodeInclusionPolicy {
    package static let honor = "Honor"
    package static let ignore = "Ignore"
}

package enum PreemptionPolicy {
    package static let never = "Never"
    package static let preemptLowerPriority = "PreemptLowerPriority"
}

package enum PortProtocol {
    package static let tcp = "TCP"
}

package enum ResourceName {
    package static let cpu = "cpu"
    package static let memory = "memory"
    package static let ephemeralStorage = "ephemeral-storage"
    package static let pods = "pods"
    package static let hugePagesPrefix = "hugepages-"
}
