import YAML

/// A request for storage; the model uses little more than its name. *Source:* core/v1.
package struct PersistentVolumeClaim: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = PersistentVolumeClaimSpec()
    package var status = PersistentVolumeClaimStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The template of a pod's ephemeral claim. *Source:* core/v1.
package struct PersistentVolumeClaimTemplate: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = PersistentVolumeClaimSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
    }
}

/// The requested storage: class, access modes, size. *Source:* core/v1.
package struct PersistentVolumeClaimSpec: MappingDecodable {
    package var accessModes: [String] = []
    package var selector: LabelSelector?
    package var resources = VolumeResourceRequirements()
    package var volumeName = ""
    package var storageClassName: String?
    package var volumeMode: String?
    package var dataSource: TypedLocalObjectReference?
    package var dataSourceRef: TypedObjectReference?
    package var volumeAttributesClassName: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        accessModes = reader.strings("accessModes", as: "v1.PersistentVolumeAccessMode")
        selector = reader.optionalObject("selector")
        resources = reader.object("resources")
        volumeName = reader.string("volumeName")
        storageClassName = reader.optionalString("storageClassName")
        volumeMode = reader.optionalString("volumeMode", as: "v1.PersistentVolumeMode")
        dataSource = reader.optionalObject("dataSource")
        dataSourceRef = reader.optionalObject("dataSourceRef")
        volumeAttributesClassName = reader.optionalString("volumeAttributesClassName")
    }
}

/// The requested and maximum size. *Source:* core/v1.
package struct VolumeResourceRequirements: MappingDecodable {
    package var limits: [String: Quantity] = [:]
    package var requests: [String: Quantity] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        limits = reader.resourceList("limits")
        requests = reader.resourceList("requests")
    }
}

/// A reference to an object of any kind in the same namespace. *Source:* core/v1.
package struct TypedLocalObjectReference: MappingDecodable {
    package var apiGroup: String?
    package var kind = ""
    package var name = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiGroup = reader.optionalString("apiGroup")
        kind = reader.string("kind")
        name = reader.string("name")
    }
}

/// A reference to an object of any kind in any namespace. *Source:* core/v1.
package struct TypedObjectReference: MappingDecodable {
    package var apiGroup: String?
    package var kind = ""
    package var name = ""
    package var namespace: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiGroup = reader.optionalString("apiGroup")
        kind = reader.string("kind")
        name = reader.string("name")
        namespace = reader.optionalString("namespace")
    }
}

/// The observed state of a claim. *Source:* core/v1.
package struct PersistentVolumeClaimStatus: MappingDecodable {
    package var phase = ""
    package var accessModes: [String] = []
    package var capacity: [String: Quantity] = [:]
    package var conditions: [PersistentVolumeClaimCondition] = []
    package var allocatedResources: [String: Quantity] = [:]
    package var allocatedResourceStatuses: [String: String] = [:]
    package var currentVolumeAttributesClassName: String?
    package var modifyVolumeStatus: ModifyVolumeStatus?

    package init() {}

    package init(_ reader: inout MappingReader) {
        phase = reader.string("phase", as: "v1.PersistentVolumeClaimPhase")
        accessModes = reader.strings("accessModes", as: "v1.PersistentVolumeAccessMode")
        capacity = reader.resourceList("capacity")
        conditions = reader.objects("conditions")
        allocatedResources = reader.resourceList("allocatedResources")
        allocatedResourceStatuses = reader.stringMap("allocatedResourceStatuses", as: "map[v1.ResourceName]v1.ClaimResourceStatus")
        currentVolumeAttributesClassName = reader.optionalString("currentVolumeAttributesClassName")
        modifyVolumeStatus = reader.optionalObject("modifyVolumeStatus")
    }
}

/// A condition of a claim. *Source:* core/v1.
package struct PersistentVolumeClaimCondition: MappingDecodable {
    package var type = ""
    package var status = ""
    package var lastProbeTime: String?
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.PersistentVolumeClaimConditionType")
        status = reader.string("status", as: "v1.ConditionStatus")
        lastProbeTime = reader.time("lastProbeTime")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}

/// The progress of a change of a volume's attributes. *Source:* core/v1.
package struct ModifyVolumeStatus: MappingDecodable {
    package var targetVolumeAttributesClassName = ""
    package var status = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        targetVolumeAttributesClassName = reader.string("targetVolumeAttributesClassName")
        status = reader.string("status", as: "v1.PersistentVolumeClaimModifyVolumeStatus")
    }
}
