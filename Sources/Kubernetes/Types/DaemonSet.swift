import YAML

/// A workload with one pod on every eligible node. *Source:* apps/v1.
package struct DaemonSet: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = DaemonSetSpec()
    package var status = DaemonSetStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The desired state of a DaemonSet: selector, pod template and update strategy. *Source:* apps/v1.
package struct DaemonSetSpec: MappingDecodable {
    package var selector: LabelSelector?
    package var template = PodTemplateSpec()
    package var updateStrategy = DaemonSetUpdateStrategy()
    package var minReadySeconds: Int32 = 0
    package var revisionHistoryLimit: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        selector = reader.optionalObject("selector")
        template = reader.object("template")
        updateStrategy = reader.object("updateStrategy")
        minReadySeconds = reader.int32("minReadySeconds")
        revisionHistoryLimit = reader.optionalInt32("revisionHistoryLimit")
    }
}

/// How a change of the template replaces pods. *Source:* apps/v1.
package struct DaemonSetUpdateStrategy: MappingDecodable, GoPrintable {
    package var type = ""
    package var rollingUpdate: RollingUpdateDaemonSet?

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.DaemonSetUpdateStrategyType")
        rollingUpdate = reader.optionalObject("rollingUpdate")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Type", type)
            writer.field("RollingUpdate", rollingUpdate)
        }
    }
}

/// The number of pods that an update may make unavailable (`maxUnavailable`) or create in addition (`maxSurge`). *Source:* apps/v1.
package struct RollingUpdateDaemonSet: MappingDecodable, GoPrintable {
    package var maxUnavailable: IntOrString?
    package var maxSurge: IntOrString?

    package init() {}

    package init(_ reader: inout MappingReader) {
        maxUnavailable = reader.optionalIntOrString("maxUnavailable")
        maxSurge = reader.optionalIntOrString("maxSurge")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            // Go's zero value of the type is the number.
            writer.field("MaxUnavailable", maxUnavailable ?? .int(0))
            writer.field("MaxSurge", maxSurge ?? .int(0))
        }
    }
}

/// The numbers of pods and nodes that the controller observes. *Source:* apps/v1.
package struct DaemonSetStatus: MappingDecodable {
    package var currentNumberScheduled: Int32 = 0
    package var numberMisscheduled: Int32 = 0
    package var desiredNumberScheduled: Int32 = 0
    package var numberReady: Int32 = 0
    package var observedGeneration: Int64 = 0
    package var updatedNumberScheduled: Int32 = 0
    package var numberAvailable: Int32 = 0
    package var numberUnavailable: Int32 = 0
    package var collisionCount: Int32?
    package var conditions: [DaemonSetCondition] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        currentNumberScheduled = reader.int32("currentNumberScheduled")
        numberMisscheduled = reader.int32("numberMisscheduled")
        desiredNumberScheduled = reader.int32("desiredNumberScheduled")
        numberReady = reader.int32("numberReady")
        observedGeneration = reader.int64("observedGeneration")
        updatedNumberScheduled = reader.int32("updatedNumberScheduled")
        numberAvailable = reader.int32("numberAvailable")
        numberUnavailable = reader.int32("numberUnavailable")
        collisionCount = reader.optionalInt32("collisionCount")
        conditions = reader.objects("conditions")
    }
}

/// A condition of a DaemonSet. *Source:* apps/v1.
package struct DaemonSetCondition: MappingDecodable {
    package var type = ""
    package var status = ""
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.DaemonSetConditionType")
        status = reader.string("status", as: "v1.ConditionStatus")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}
