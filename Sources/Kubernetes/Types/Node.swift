import YAML

/// A node. Its fields are on the heap and shared: clusters have many nodes, and passing one copies a reference. *Source:* core/v1.
package struct Node: MappingDecodable {
    /// The storage of a node.
    package struct Fields: Hashable, Sendable {
        package var apiVersion = ""
        package var kind = ""
        package var metadata = ObjectMeta()
        package var spec = NodeSpec()
        package var status = NodeStatus()
    }

    @CopyOnWriteBox private var fields = Fields()

    package var metadata: ObjectMeta {
        _read { yield fields.metadata }
        _modify { yield &fields.metadata }
    }
    package var spec: NodeSpec {
        _read { yield fields.spec }
        _modify { yield &fields.spec }
    }
    package var status: NodeStatus {
        _read { yield fields.status }
        _modify { yield &fields.status }
    }

    /// The shared storage.
    package var box: CopyOnWriteBox<Fields>.Box { $fields }

    package init() {}

    package init(_ reader: inout MappingReader) {
        var read = Fields()
        read.apiVersion = reader.string("apiVersion")
        read.kind = reader.string("kind")
        read.metadata = reader.object("metadata")
        read.spec = reader.object("spec")
        read.status = reader.object("status")
        fields = read
    }
}

/// The desired state of a node, such as its taints and whether it is cordoned (`unschedulable`). *Source:* core/v1.
package struct NodeSpec: MappingDecodable {
    package var podCIDR = ""
    package var podCIDRs: [String] = []
    package var providerID = ""
    package var unschedulable = false
    package var taints: [Taint] = []
    @IndirectOptional package var configSource: NodeConfigSource?
    package var externalID = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        podCIDR = reader.string("podCIDR")
        podCIDRs = reader.strings("podCIDRs")
        providerID = reader.string("providerID")
        unschedulable = reader.bool("unschedulable")
        taints = reader.objects("taints")
        configSource = reader.optionalObject("configSource")
        externalID = reader.string("externalID")
    }
}

/// Repels pods that do not tolerate it. *Source:* core/v1.
package struct Taint: MappingDecodable, GoPrintable {
    package var key = ""
    package var value = ""
    package var effect = ""
    package var timeAdded: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        value = reader.string("value")
        effect = reader.string("effect", as: "v1.TaintEffect")
        timeAdded = reader.time("timeAdded")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Key", key)
            writer.field("Value", value)
            writer.field("Effect", effect)
            writer.field("TimeAdded", timeAdded)
        }
    }
}

/// No longer used by Kubernetes; its fields are still known. *Source:* core/v1.
package struct NodeConfigSource: MappingDecodable {
    package var configMap: ConfigMapNodeConfigSource?

    package init() {}

    package init(_ reader: inout MappingReader) {
        configMap = reader.optionalObject("configMap")
    }
}

/// No longer used by Kubernetes; its fields are still known. *Source:* core/v1.
package struct ConfigMapNodeConfigSource: MappingDecodable {
    package var namespace = ""
    package var name = ""
    package var uid = ""
    package var resourceVersion = ""
    package var kubeletConfigKey = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        namespace = reader.string("namespace")
        name = reader.string("name")
        uid = reader.string("uid", as: "types.UID")
        resourceVersion = reader.string("resourceVersion")
        kubeletConfigKey = reader.string("kubeletConfigKey")
    }
}

/// The observed state of a node: capacity, conditions, addresses. *Source:* core/v1.
package struct NodeStatus: MappingDecodable {
    package var capacity: [String: Quantity] = [:]
    package var allocatable: [String: Quantity] = [:]
    package var phase = ""
    package var conditions: [NodeCondition] = []
    package var addresses: [NodeAddress] = []
    package var daemonEndpoints = NodeDaemonEndpoints()
    @IndirectOptional package var nodeInfo: NodeSystemInfo?
    package var images: [ContainerImage] = []
    package var volumesInUse: [String] = []
    package var volumesAttached: [AttachedVolume] = []
    @IndirectOptional package var config: NodeConfigStatus?
    package var runtimeHandlers: [NodeRuntimeHandler] = []
    package var features: NodeFeatures?
    package var declaredFeatures: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        capacity = reader.resourceList("capacity")
        allocatable = reader.resourceList("allocatable")
        phase = reader.string("phase", as: "v1.NodePhase")
        conditions = reader.objects("conditions")
        addresses = reader.objects("addresses")
        daemonEndpoints = reader.object("daemonEndpoints")
        nodeInfo = reader.optionalObject("nodeInfo")
        images = reader.objects("images")
        volumesInUse = reader.strings("volumesInUse", as: "v1.UniqueVolumeName")
        volumesAttached = reader.objects("volumesAttached")
        config = reader.optionalObject("config")
        runtimeHandlers = reader.objects("runtimeHandlers")
        features = reader.optionalObject("features")
        declaredFeatures = reader.strings("declaredFeatures")
    }
}

/// A condition of a node. *Source:* core/v1.
package struct NodeCondition: MappingDecodable {
    package var type = ""
    package var status = ""
    package var lastHeartbeatTime: String?
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.NodeConditionType")
        status = reader.string("status", as: "v1.ConditionStatus")
        lastHeartbeatTime = reader.time("lastHeartbeatTime")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}

/// An address or host name of a node. *Source:* core/v1.
package struct NodeAddress: MappingDecodable {
    package var type = ""
    package var address = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.NodeAddressType")
        address = reader.string("address")
    }
}

/// The ports of a node's system daemons. *Source:* core/v1.
package struct NodeDaemonEndpoints: MappingDecodable {
    package var kubeletEndpoint = DaemonEndpoint()

    package init() {}

    package init(_ reader: inout MappingReader) {
        kubeletEndpoint = reader.object("kubeletEndpoint")
    }
}

/// A port; its JSON key is `Port` with a capital letter. *Source:* core/v1.
package struct DaemonEndpoint: MappingDecodable {
    package var port: Int32 = 0

    package init() {}

    package init(_ reader: inout MappingReader) {
        port = reader.int32("Port")
    }
}

/// The machine and software of a node. *Source:* core/v1.
package struct NodeSystemInfo: MappingDecodable {
    package var machineID = ""
    package var systemUUID = ""
    package var bootID = ""
    package var kernelVersion = ""
    package var osImage = ""
    package var containerRuntimeVersion = ""
    package var kubeletVersion = ""
    package var kubeProxyVersion = ""
    package var operatingSystem = ""
    package var architecture = ""
    package var swap: NodeSwapStatus?

    package init() {}

    package init(_ reader: inout MappingReader) {
        machineID = reader.string("machineID")
        systemUUID = reader.string("systemUUID")
        bootID = reader.string("bootID")
        kernelVersion = reader.string("kernelVersion")
        osImage = reader.string("osImage")
        containerRuntimeVersion = reader.string("containerRuntimeVersion")
        kubeletVersion = reader.string("kubeletVersion")
        kubeProxyVersion = reader.string("kubeProxyVersion")
        operatingSystem = reader.string("operatingSystem")
        architecture = reader.string("architecture")
        swap = reader.optionalObject("swap")
    }
}

/// The swap space of a node. *Source:* core/v1.
package struct NodeSwapStatus: MappingDecodable {
    package var capacity: Int64?

    package init() {}

    package init(_ reader: inout MappingReader) {
        capacity = reader.optionalInt64("capacity")
    }
}

/// An image stored on a node. *Source:* core/v1.
package struct ContainerImage: MappingDecodable {
    package var names: [String] = []
    package var sizeBytes: Int64 = 0

    package init() {}

    package init(_ reader: inout MappingReader) {
        names = reader.strings("names")
        sizeBytes = reader.int64("sizeBytes")
    }
}

/// A volume attached to a node. *Source:* core/v1.
package struct AttachedVolume: MappingDecodable {
    package var name = ""
    package var devicePath = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name", as: "v1.UniqueVolumeName")
        devicePath = reader.string("devicePath")
    }
}

/// No longer used by Kubernetes; its fields are still known. *Source:* core/v1.
package struct NodeConfigStatus: MappingDecodable {
    package var assigned: NodeConfigSource?
    package var active: NodeConfigSource?
    package var lastKnownGood: NodeConfigSource?
    package var error = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        assigned = reader.optionalObject("assigned")
        active = reader.optionalObject("active")
        lastKnownGood = reader.optionalObject("lastKnownGood")
        error = reader.string("error")
    }
}

/// A runtime handler of a node. *Source:* core/v1.
package struct NodeRuntimeHandler: MappingDecodable {
    package var name = ""
    package var features: NodeRuntimeHandlerFeatures?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        features = reader.optionalObject("features")
    }
}

/// The supported features of a runtime handler. *Source:* core/v1.
package struct NodeRuntimeHandlerFeatures: MappingDecodable {
    package var recursiveReadOnlyMounts: Bool?
    package var userNamespaces: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        recursiveReadOnlyMounts = reader.optionalBool("recursiveReadOnlyMounts")
        userNamespaces = reader.optionalBool("userNamespaces")
    }
}

/// The supported features of a node's runtime, independent of the handler. *Source:* core/v1.
package struct NodeFeatures: MappingDecodable {
    package var supplementalGroupsPolicy: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        supplementalGroupsPolicy = reader.optionalBool("supplementalGroupsPolicy")
    }
}
