import YAML

/// The metadata of every object: name, labels, owners. *Source:* meta/v1.
package struct ObjectMeta: MappingDecodable {
    package var name = ""
    package var generateName = ""
    package var namespace = ""
    package var selfLink = ""
    package var uid = ""
    package var resourceVersion = ""
    package var generation: Int64 = 0
    package var creationTimestamp: String?
    package var deletionTimestamp: String?
    package var deletionGracePeriodSeconds: Int64?
    package var labels: [String: String] = [:]
    package var annotations: [String: String] = [:]
    package var ownerReferences: [OwnerReference] = []
    package var finalizers: [String] = []
    package var managedFields: [ManagedFieldsEntry] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        generateName = reader.string("generateName")
        namespace = reader.string("namespace")
        selfLink = reader.string("selfLink")
        uid = reader.string("uid", as: "types.UID")
        resourceVersion = reader.string("resourceVersion")
        generation = reader.int64("generation")
        creationTimestamp = reader.time("creationTimestamp")
        deletionTimestamp = reader.time("deletionTimestamp")
        deletionGracePeriodSeconds = reader.optionalInt64("deletionGracePeriodSeconds")
        labels = reader.stringMap("labels")
        annotations = reader.stringMap("annotations")
        ownerReferences = reader.objects("ownerReferences")
        finalizers = reader.strings("finalizers")
        managedFields = reader.objects("managedFields")
    }

    /// Whether an API server has stored the object: only it sets these fields.
    package var isStored: Bool { !uid.isEmpty && creationTimestamp != nil }
}

/// A reference to an owner; at most one owner is the controller. *Source:* meta/v1.
package struct OwnerReference: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var name = ""
    package var uid = ""
    package var controller: Bool?
    package var blockOwnerDeletion: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        name = reader.string("name")
        uid = reader.string("uid", as: "types.UID")
        controller = reader.optionalBool("controller")
        blockOwnerDeletion = reader.optionalBool("blockOwnerDeletion")
    }
}

/// The fields that a client manages. The model only decodes it, so that its fields are known. *Source:* meta/v1.
package struct ManagedFieldsEntry: MappingDecodable {
    package var manager = ""
    package var operation = ""
    package var apiVersion = ""
    package var time: String?
    package var fieldsType = ""
    package var subresource = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        manager = reader.string("manager")
        operation = reader.string("operation", as: "v1.ManagedFieldsOperationType")
        apiVersion = reader.string("apiVersion")
        time = reader.time("time")
        fieldsType = reader.string("fieldsType")
        reader.ignore("fieldsV1")
        subresource = reader.string("subresource")
    }
}

/// A condition on labels: all of `matchLabels` and all of `matchExpressions` must match. *Source:* meta/v1.
package struct LabelSelector: MappingDecodable, GoPrintable {
    package var matchLabels: [String: String] = [:]
    package var matchExpressions: [LabelSelectorRequirement] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        matchLabels = reader.stringMap("matchLabels")
        matchExpressions = reader.objects("matchExpressions")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("matchLabels", matchLabels, omitEmpty: true)
            writer.field("matchExpressions", matchExpressions, omitEmpty: true)
        }
    }
}

/// A condition on one label. *Source:* meta/v1.
package struct LabelSelectorRequirement: MappingDecodable, GoPrintable {
    package var key = ""
    package var `operator` = ""
    package var values: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        `operator` = reader.string("operator", as: "v1.LabelSelectorOperator")
        values = reader.strings("values")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("key", key)
            writer.field("operator", `operator`)
            writer.field("values", values, omitEmpty: true)
        }
    }
}

/// A reference to an object of the same namespace by name. *Source:* core/v1.
package struct LocalObjectReference: MappingDecodable {
    package var name = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
    }
}

/// A condition in the form of newer APIs. *Source:* meta/v1.
package struct Condition: MappingDecodable {
    package var type = ""
    package var status = ""
    package var observedGeneration: Int64 = 0
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type")
        status = reader.string("status", as: "v1.ConditionStatus")
        observedGeneration = reader.int64("observedGeneration")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}
