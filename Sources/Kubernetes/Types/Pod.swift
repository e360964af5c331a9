import YAML

/// A pod. *Source:* core/v1.
package struct Pod: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    @CopyOnWriteBox package var spec = PodSpec()
    @CopyOnWriteBox package var status = PodStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The observed state of a pod. *Source:* core/v1.
package struct PodStatus: MappingDecodable {
    package var observedGeneration: Int64 = 0
    package var phase = ""
    package var conditions: [PodCondition] = []
    package var message = ""
    package var reason = ""
    package var nominatedNodeName = ""
    package var hostIP = ""
    package var hostIPs: [HostIP] = []
    package var podIP = ""
    package var podIPs: [PodIP] = []
    package var startTime: String?
    package var initContainerStatuses: [ContainerStatus] = []
    package var containerStatuses: [ContainerStatus] = []
    package var qosClass = ""
    package var ephemeralContainerStatuses: [ContainerStatus] = []
    package var resize = ""
    package var resourceClaimStatuses: [PodResourceClaimStatus] = []
    package var extendedResourceClaimStatus: PodExtendedResourceClaimStatus?
    package var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus] = []
    package var allocatedResources: [String: Quantity] = [:]
    package var resources: ResourceRequirements?

    package init() {}

    package init(_ reader: inout MappingReader) {
        observedGeneration = reader.int64("observedGeneration")
        phase = reader.string("phase", as: "v1.PodPhase")
        conditions = reader.objects("conditions")
        message = reader.string("message")
        reason = reader.string("reason")
        nominatedNodeName = reader.string("nominatedNodeName")
        hostIP = reader.string("hostIP")
        hostIPs = reader.objects("hostIPs")
        podIP = reader.string("podIP")
        podIPs = reader.objects("podIPs")
        startTime = reader.time("startTime")
        initContainerStatuses = reader.objects("initContainerStatuses")
        containerStatuses = reader.objects("containerStatuses")
        qosClass = reader.string("qosClass", as: "v1.PodQOSClass")
        ephemeralContainerStatuses = reader.objects("ephemeralContainerStatuses")
        resize = reader.string("resize", as: "v1.PodResizeStatus")
        resourceClaimStatuses = reader.objects("resourceClaimStatuses")
        extendedResourceClaimStatus = reader.optionalObject("extendedResourceClaimStatus")
        nodeAllocatableResourceClaimStatuses = reader.objects("nodeAllocatableResourceClaimStatuses")
        allocatedResources = reader.resourceList("allocatedResources")
        resources = reader.optionalObject("resources")
    }
}

/// A condition of a pod. *Source:* core/v1.
package struct PodCondition: MappingDecodable {
    package var type = ""
    package var observedGeneration: Int64 = 0
    package var status = ""
    package var lastProbeTime: String?
    package var lastTransitionTime: String?
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.PodConditionType")
        observedGeneration = reader.int64("observedGeneration")
        status = reader.string("status", as: "v1.ConditionStatus")
        lastProbeTime = reader.time("lastProbeTime")
        lastTransitionTime = reader.time("lastTransitionTime")
        reason = reader.string("reason")
        message = reader.string("message")
    }
}

/// An address of the pod's node. *Source:* core/v1.
package struct HostIP: MappingDecodable {
    package var ip = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        ip = reader.string("ip")
    }
}

/// An address of the pod. *Source:* core/v1.
package struct PodIP: MappingDecodable {
    package var ip = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        ip = reader.string("ip")
    }
}

/// The ResourceClaim created for a pod's resource claim. *Source:* core/v1.
package struct PodResourceClaimStatus: MappingDecodable {
    package var name = ""
    package var resourceClaimName: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        resourceClaimName = reader.optionalString("resourceClaimName")
    }
}

/// The ResourceClaim created for extended resources that devices provide. *Source:* core/v1.
package struct PodExtendedResourceClaimStatus: MappingDecodable {
    package var requestMappings: [ContainerExtendedResourceRequest] = []
    package var resourceClaimName = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        requestMappings = reader.objects("requestMappings")
        resourceClaimName = reader.string("resourceClaimName")
    }
}

/// Maps an extended resource of a container to a request of a ResourceClaim. *Source:* core/v1.
package struct ContainerExtendedResourceRequest: MappingDecodable {
    package var containerName = ""
    package var resourceName = ""
    package var requestName = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        containerName = reader.string("containerName")
        resourceName = reader.string("resourceName")
        requestName = reader.string("requestName")
    }
}

/// The node resources that a claim uses. *Source:* core/v1.
package struct NodeAllocatableResourceClaimStatus: MappingDecodable {
    package var resourceClaimName = ""
    package var containers: [String] = []
    package var resources: [String: Quantity] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        resourceClaimName = reader.string("resourceClaimName")
        containers = reader.strings("containers")
        resources = reader.resourceList("resources")
    }
}
