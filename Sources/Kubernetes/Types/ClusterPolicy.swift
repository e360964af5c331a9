import YAML

/// A named priority of pods. *Source:* scheduling/v1.
package struct PriorityClass: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var value: Int32 = 0
    package var globalDefault = false
    package var description = ""
    package var preemptionPolicy: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        value = reader.int32("value")
        globalDefault = reader.bool("globalDefault")
        description = reader.string("description")
        preemptionPolicy = reader.optionalString("preemptionPolicy", as: "v1.PreemptionPolicy")
    }
}

/// A container runtime handler with its pod overhead and the nodes that support it. *Source:* node/v1.
package struct RuntimeClass: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var handler = ""
    package var overhead: Overhead?
    package var scheduling: Scheduling?

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        handler = reader.string("handler")
        overhead = reader.optionalObject("overhead")
        scheduling = reader.optionalObject("scheduling")
    }
}

/// The resources that a pod needs in addition to its containers. *Source:* node/v1.
package struct Overhead: MappingDecodable {
    package var podFixed: [String: Quantity] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        podFixed = reader.resourceList("podFixed")
    }
}

/// The nodes that support a runtime class. *Source:* node/v1.
package struct Scheduling: MappingDecodable {
    package var nodeSelector: [String: String] = [:]
    package var tolerations: [Toleration] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        nodeSelector = reader.stringMap("nodeSelector")
        tolerations = reader.objects("tolerations")
    }
}

/// A namespace. *Source:* core/v1.
package struct Namespace: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = NamespaceSpec()
    package var status = NamespaceStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The finalizers of a namespace. *Source:* core/v1.
package struct NamespaceSpec: MappingDecodable {
    package var finalizers: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        finalizers = reader.strings("finalizers", as: "v1.FinalizerName")
    }
}

/// The phase of a namespace: active or terminating. *Source:* core/v1.
package struct NamespaceStatus: MappingDecodable {
    package var phase = ""
    package var conditions: [NamespaceCondition] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        phase = reader.string("phase", as: "v1.NamespacePhase")
        conditions = reader.objects("conditions")
    }
}

/// A condition of a namespace. *Source:* core/v1.
package struct NamespaceCondition: MappingDecodable {
    package var type = ""
    package var status = ""
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.NamespaceConditionType")
        status = reader.string("status", as: "v1.ConditionStatus")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}

/// Minimum, maximum and default resources of a namespace's pods and containers. *Source:* core/v1.
package struct LimitRange: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = LimitRangeSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
    }
}

/// The items of a LimitRange. *Source:* core/v1.
package struct LimitRangeSpec: MappingDecodable {
    package var limits: [LimitRangeItem] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        limits = reader.objects("limits")
    }
}

/// Minimum, maximum and default resources for containers, pods or claims. *Source:* core/v1.
package struct LimitRangeItem: MappingDecodable {
    package var type = ""
    package var max: [String: Quantity] = [:]
    package var min: [String: Quantity] = [:]
    package var `default`: [String: Quantity] = [:]
    package var defaultRequest: [String: Quantity] = [:]
    package var maxLimitRequestRatio: [String: Quantity] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.LimitType")
        max = reader.resourceList("max")
        min = reader.resourceList("min")
        `default` = reader.resourceList("default")
        defaultRequest = reader.resourceList("defaultRequest")
        maxLimitRequestRatio = reader.resourceList("maxLimitRequestRatio")
    }
}

/// Limits on the total resources of a namespace. *Source:* core/v1.
package struct ResourceQuota: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = ResourceQuotaSpec()
    package var status = ResourceQuotaStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The limits of a quota, and the scopes that select the objects it counts. *Source:* core/v1.
package struct ResourceQuotaSpec: MappingDecodable {
    package var hard: [String: Quantity] = [:]
    package var scopes: [String] = []
    package var scopeSelector: ScopeSelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        hard = reader.resourceList("hard")
        scopes = reader.strings("scopes", as: "v1.ResourceQuotaScope")
        scopeSelector = reader.optionalObject("scopeSelector")
    }
}

/// Conditions that an object must all match to be counted. *Source:* core/v1.
package struct ScopeSelector: MappingDecodable {
    package var matchExpressions: [ScopedResourceSelectorRequirement] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        matchExpressions = reader.objects("matchExpressions")
    }
}

/// A condition of a scope selector. *Source:* core/v1.
package struct ScopedResourceSelectorRequirement: MappingDecodable {
    package var scopeName = ""
    package var `operator` = ""
    package var values: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        scopeName = reader.string("scopeName", as: "v1.ResourceQuotaScope")
        `operator` = reader.string("operator", as: "v1.ScopeSelectorOperator")
        values = reader.strings("values")
    }
}

/// The limits of a quota and the amounts in use. *Source:* core/v1.
package struct ResourceQuotaStatus: MappingDecodable {
    package var hard: [String: Quantity] = [:]
    package var used: [String: Quantity] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        hard = reader.resourceList("hard")
        used = reader.resourceList("used")
    }
}
