import YAML

/// A request for devices, as far as scheduling reads it. *Source:* resource.k8s.io/v1.
package struct DynamicResourceClaim: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = ResourceClaimSpec()
    package var status = ResourceClaimStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The devices that a claim requests. *Source:* resource.k8s.io/v1.
package struct ResourceClaimSpec: MappingDecodable {
    package var devices = DeviceClaim()

    package init() {}

    package init(_ reader: inout MappingReader) {
        devices = reader.object("devices")
    }
}

/// *Source:* resource.k8s.io/v1.
package struct DeviceClaim: MappingDecodable {
    package var requests: [DeviceRequest] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        requests = reader.objects("requests")
    }
}

/// Devices of one class, or a list of alternatives. *Source:* resource.k8s.io/v1.
package struct DeviceRequest: MappingDecodable {
    package var name = ""
    package var exactly: DeviceSubRequest?
    package var firstAvailable: [DeviceSubRequest] = []
    /// Of v1beta1, where a request has no alternatives.
    package var deviceClassName = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        exactly = reader.optionalObject("exactly")
        firstAvailable = reader.objects("firstAvailable")
        deviceClassName = reader.string("deviceClassName")
    }
}

/// Devices of one class. *Source:* resource.k8s.io/v1.
package struct DeviceSubRequest: MappingDecodable {
    package var name = ""
    package var deviceClassName = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        deviceClassName = reader.string("deviceClassName")
    }
}

/// The allocation of a claim. *Source:* resource.k8s.io/v1.
package struct ResourceClaimStatus: MappingDecodable {
    package var allocation: AllocationResult?

    package init() {}

    package init(_ reader: inout MappingReader) {
        allocation = reader.optionalObject("allocation")
    }
}

/// The nodes that can use the allocated devices; nil for all. *Source:* resource.k8s.io/v1.
package struct AllocationResult: MappingDecodable {
    package var nodeSelector: NodeSelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        nodeSelector = reader.optionalObject("nodeSelector")
    }
}

/// The template of the claims that are made for pods. *Source:* resource.k8s.io/v1.
package struct ResourceClaimTemplate: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = ResourceClaimTemplateSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
    }
}

/// *Source:* resource.k8s.io/v1.
package struct ResourceClaimTemplateSpec: MappingDecodable {
    package var spec = ResourceClaimSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        spec = reader.object("spec")
    }
}

/// Devices that a driver offers, as far as scheduling reads it. *Source:* resource.k8s.io/v1.
package struct ResourceSlice: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = ResourceSliceSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
    }
}

/// *Source:* resource.k8s.io/v1.
package struct ResourceSliceSpec: MappingDecodable {
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var perDeviceNodeSelection: Bool?
    package var devices: [Device] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        nodeName = reader.optionalString("nodeName")
        nodeSelector = reader.optionalObject("nodeSelector")
        allNodes = reader.optionalBool("allNodes")
        perDeviceNodeSelection = reader.optionalBool("perDeviceNodeSelection")
        devices = reader.objects("devices")
    }
}

/// *Source:* resource.k8s.io/v1.
package struct Device: MappingDecodable {
    package var name = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
    }
}

/// Devices that claims can request by one name, as far as scheduling reads it. *Source:* resource.k8s.io/v1.
package struct DeviceClass: MappingDecodable {
    package var metadata = ObjectMeta()

    package init() {}

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
    }
}
