import YAML

/// A limit on the pods that voluntary disruptions may evict at a time. *Source:* policy/v1.
package struct PodDisruptionBudget: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = PodDisruptionBudgetSpec()
    package var status = PodDisruptionBudgetStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The selected pods, and how many must be available or may be unavailable. *Source:* policy/v1.
package struct PodDisruptionBudgetSpec: MappingDecodable {
    package var minAvailable: IntOrString?
    package var selector: LabelSelector?
    package var maxUnavailable: IntOrString?
    package var unhealthyPodEvictionPolicy: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        minAvailable = reader.optionalIntOrString("minAvailable")
        selector = reader.optionalObject("selector")
        maxUnavailable = reader.optionalIntOrString("maxUnavailable")
        unhealthyPodEvictionPolicy = reader.optionalString("unhealthyPodEvictionPolicy", as: "v1.UnhealthyPodEvictionPolicyType")
    }
}

/// The numbers of pods that the disruption controller observes. *Source:* policy/v1.
package struct PodDisruptionBudgetStatus: MappingDecodable {
    package var observedGeneration: Int64 = 0
    /// Pod name → time of its eviction, until the pod is deleted.
    package var disruptedPods: [String: String] = [:]
    package var disruptionsAllowed: Int32 = 0
    package var currentHealthy: Int32 = 0
    package var desiredHealthy: Int32 = 0
    package var expectedPods: Int32 = 0
    package var conditions: [Condition] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        observedGeneration = reader.int64("observedGeneration")
        disruptedPods = reader.stringMap("disruptedPods", as: "map[string]v1.Time")
        disruptionsAllowed = reader.int32("disruptionsAllowed")
        currentHealthy = reader.int32("currentHealthy")
        desiredHealthy = reader.int32("desiredHealthy")
        expectedPods = reader.int32("expectedPods")
        conditions = reader.objects("conditions")
    }
}
