import YAML

/// How many pods may be missing at a time where someone asks before taking them. *Source:* policy/v1.
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

/// Which pods are meant, and how many must be there. *Source:* policy/v1.
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

/// What the disruption controller has counted. *Source:* policy/v1.
package struct PodDisruptionBudgetStatus: MappingDecodable {
    package var observedGeneration: Int64 = 0
    /// When pods were taken, by their names, until they are gone.
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
