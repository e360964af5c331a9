import YAML

/// A piece of storage, as far as scheduling reads it. *Source:* core/v1.
package struct PersistentVolume: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = PersistentVolumeSpec()
    package var status = PersistentVolumeStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// What a volume offers, and the claim that has it. *Source:* core/v1.
package struct PersistentVolumeSpec: MappingDecodable {
    package var capacity: [String: Quantity] = [:]
    package var accessModes: [String] = []
    package var claimRef: VolumeClaimReference?
    package var storageClassName = ""
    package var volumeMode: String?
    package var volumeAttributesClassName: String?
    package var nodeAffinity: VolumeNodeAffinity?

    package init() {}

    package init(_ reader: inout MappingReader) {
        capacity = reader.resourceList("capacity")
        accessModes = reader.strings("accessModes")
        claimRef = reader.optionalObject("claimRef")
        storageClassName = reader.string("storageClassName")
        volumeMode = reader.optionalString("volumeMode")
        volumeAttributesClassName = reader.optionalString("volumeAttributesClassName")
        nodeAffinity = reader.optionalObject("nodeAffinity")
    }
}

/// The claim that a volume is bound to or reserved for. *Source:* core/v1 (ObjectReference).
package struct VolumeClaimReference: MappingDecodable {
    package var namespace = ""
    package var name = ""
    package var uid = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        namespace = reader.string("namespace")
        name = reader.string("name")
        uid = reader.string("uid")
    }
}

/// The nodes from which a volume can be reached. *Source:* core/v1.
package struct VolumeNodeAffinity: MappingDecodable {
    package var required: NodeSelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        required = reader.optionalObject("required")
    }
}

/// The observed state of a volume. *Source:* core/v1.
package struct PersistentVolumeStatus: MappingDecodable {
    package var phase = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        phase = reader.string("phase")
    }
}

/// How the volumes of claims are made, as far as scheduling reads it. *Source:* storage/v1.
package struct StorageClass: MappingDecodable {
    package var metadata = ObjectMeta()
    package var provisioner = ""
    package var volumeBindingMode: String?
    package var allowedTopologies: [TopologySelectorTerm] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        provisioner = reader.string("provisioner")
        volumeBindingMode = reader.optionalString("volumeBindingMode")
        allowedTopologies = reader.objects("allowedTopologies")
    }
}

/// Labels that a node must have for a volume to be made for it. *Source:* core/v1.
package struct TopologySelectorTerm: MappingDecodable {
    package var matchLabelExpressions: [TopologySelectorLabelRequirement] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        matchLabelExpressions = reader.objects("matchLabelExpressions")
    }
}

/// A label and the values that it may have. *Source:* core/v1.
package struct TopologySelectorLabelRequirement: MappingDecodable {
    package var key = ""
    package var values: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        values = reader.strings("values")
    }
}
