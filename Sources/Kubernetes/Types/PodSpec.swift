import YAML

/// The template for the pods of a workload. *Source:* core/v1.
package struct PodTemplateSpec: MappingDecodable {
    package var metadata = ObjectMeta()
    package var spec = PodSpec()

    package init() {}

    package init(metadata: ObjectMeta, spec: PodSpec) {
        self.metadata = metadata
        self.spec = spec
    }

    package init(_ reader: inout MappingReader) {
        metadata = reader.object("metadata")
        spec = reader.object("spec")
    }
}

/// The desired state of a pod. *Source:* core/v1.
package struct PodSpec: MappingDecodable {
    package var volumes: [Volume] = []
    package var initContainers: [Container] = []
    package var containers: [Container] = []
    package var ephemeralContainers: [EphemeralContainer] = []
    package var restartPolicy = ""
    package var terminationGracePeriodSeconds: Int64?
    package var activeDeadlineSeconds: Int64?
    package var dnsPolicy = ""
    package var nodeSelector: [String: String] = [:]
    package var serviceAccountName = ""
    package var serviceAccount = ""
    package var automountServiceAccountToken: Bool?
    package var nodeName = ""
    package var hostNetwork = false
    package var hostPID = false
    package var hostIPC = false
    package var shareProcessNamespace: Bool?
    @IndirectOptional package var securityContext: PodSecurityContext?
    package var imagePullSecrets: [LocalObjectReference] = []
    package var hostname = ""
    package var subdomain = ""
    @IndirectOptional package var affinity: Affinity?
    package var schedulerName = ""
    package var tolerations: [Toleration] = []
    package var hostAliases: [HostAlias] = []
    package var priorityClassName = ""
    package var priority: Int32?
    @IndirectOptional package var dnsConfig: PodDNSConfig?
    package var readinessGates: [PodReadinessGate] = []
    package var runtimeClassName: String?
    package var enableServiceLinks: Bool?
    package var preemptionPolicy: String?
    package var overhead: [String: Quantity] = [:]
    package var topologySpreadConstraints: [TopologySpreadConstraint] = []
    package var setHostnameAsFQDN: Bool?
    package var os: PodOS?
    package var hostUsers: Bool?
    package var schedulingGates: [PodSchedulingGate] = []
    package var resourceClaims: [PodResourceClaim] = []
    @IndirectOptional package var resources: ResourceRequirements?
    package var hostnameOverride: String?
    package var schedulingGroup: PodSchedulingGroup?

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumes = reader.objects("volumes")
        initContainers = reader.objects("initContainers")
        containers = reader.objects("containers")
        ephemeralContainers = reader.objects("ephemeralContainers")
        restartPolicy = reader.string("restartPolicy", as: "v1.RestartPolicy")
        terminationGracePeriodSeconds = reader.optionalInt64("terminationGracePeriodSeconds")
        activeDeadlineSeconds = reader.optionalInt64("activeDeadlineSeconds")
        dnsPolicy = reader.string("dnsPolicy", as: "v1.DNSPolicy")
        nodeSelector = reader.stringMap("nodeSelector")
        serviceAccountName = reader.string("serviceAccountName")
        serviceAccount = reader.string("serviceAccount")
        automountServiceAccountToken = reader.optionalBool("automountServiceAccountToken")
        nodeName = reader.string("nodeName")
        hostNetwork = reader.bool("hostNetwork")
        hostPID = reader.bool("hostPID")
        hostIPC = reader.bool("hostIPC")
        shareProcessNamespace = reader.optionalBool("shareProcessNamespace")
        securityContext = reader.optionalObject("securityContext")
        imagePullSecrets = reader.objects("imagePullSecrets")
        hostname = reader.string("hostname")
        subdomain = reader.string("subdomain")
        affinity = reader.optionalObject("affinity")
        schedulerName = reader.string("schedulerName")
        tolerations = reader.objects("tolerations")
        hostAliases = reader.objects("hostAliases")
        priorityClassName = reader.string("priorityClassName")
        priority = reader.optionalInt32("priority")
        dnsConfig = reader.optionalObject("dnsConfig")
        readinessGates = reader.objects("readinessGates")
        runtimeClassName = reader.optionalString("runtimeClassName")
        enableServiceLinks = reader.optionalBool("enableServiceLinks")
        preemptionPolicy = reader.optionalString("preemptionPolicy", as: "v1.PreemptionPolicy")
        overhead = reader.resourceList("overhead")
        topologySpreadConstraints = reader.objects("topologySpreadConstraints")
        setHostnameAsFQDN = reader.optionalBool("setHostnameAsFQDN")
        os = reader.optionalObject("os")
        hostUsers = reader.optionalBool("hostUsers")
        schedulingGates = reader.objects("schedulingGates")
        resourceClaims = reader.objects("resourceClaims")
        resources = reader.optionalObject("resources")
        hostnameOverride = reader.optionalString("hostnameOverride")
        schedulingGroup = reader.optionalObject("schedulingGroup")
    }
}

/// Entries of a pod's hosts file. *Source:* core/v1.
package struct HostAlias: MappingDecodable {
    package var ip = ""
    package var hostnames: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        ip = reader.string("ip")
        hostnames = reader.strings("hostnames")
    }
}

/// Additions to the resolver configuration that `dnsPolicy` generates. *Source:* core/v1.
package struct PodDNSConfig: MappingDecodable {
    package var nameservers: [String] = []
    package var searches: [String] = []
    package var options: [PodDNSConfigOption] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        nameservers = reader.strings("nameservers")
        searches = reader.strings("searches")
        options = reader.objects("options")
    }
}

/// An option of the resolver configuration, with or without a value. *Source:* core/v1.
package struct PodDNSConfigOption: MappingDecodable {
    package var name = ""
    package var value: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        value = reader.optionalString("value")
    }
}

/// A condition that must be true for the pod to be ready. *Source:* core/v1.
package struct PodReadinessGate: MappingDecodable {
    package var conditionType = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        conditionType = reader.string("conditionType", as: "v1.PodConditionType")
    }
}

/// The operating system of a pod: it decides which fields are allowed. *Source:* core/v1.
package struct PodOS: MappingDecodable {
    package var name = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name", as: "v1.OSName")
    }
}

/// Blocks scheduling of the pod until it is removed. *Source:* core/v1.
package struct PodSchedulingGate: MappingDecodable {
    package var name = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
    }
}

/// A claim for devices that the pod's containers can use. *Source:* core/v1.
package struct PodResourceClaim: MappingDecodable, GoPrintable {
    package var name = ""
    package var resourceClaimName: String?
    package var resourceClaimTemplateName: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        resourceClaimName = reader.optionalString("resourceClaimName")
        resourceClaimTemplateName = reader.optionalString("resourceClaimTemplateName")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Name", name)
            writer.field("ResourceClaimName", resourceClaimName)
            writer.field("ResourceClaimTemplateName", resourceClaimTemplateName)
        }
    }
}

/// The group that a pod is scheduled with; new in 1.36. *Source:* core/v1.
package struct PodSchedulingGroup: MappingDecodable {
    package var podGroupName: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        podGroupName = reader.optionalString("podGroupName")
    }
}
