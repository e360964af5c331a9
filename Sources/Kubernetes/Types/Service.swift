import YAML

/// A Service: a stable name and address for a set of pods. *Source:* core/v1.
package struct Service: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var spec = ServiceSpec()
    package var status = ServiceStatus()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        spec = reader.object("spec")
        status = reader.object("status")
    }
}

/// The pods and ports of a Service, and how it is exposed. *Source:* core/v1.
package struct ServiceSpec: MappingDecodable {
    package var ports: [ServicePort] = []
    package var selector: [String: String] = [:]
    package var clusterIP = ""
    package var clusterIPs: [String] = []
    package var type = ""
    package var externalIPs: [String] = []
    package var sessionAffinity = ""
    package var loadBalancerIP = ""
    package var loadBalancerSourceRanges: [String] = []
    package var externalName = ""
    package var externalTrafficPolicy = ""
    package var healthCheckNodePort: Int32 = 0
    package var publishNotReadyAddresses = false
    package var sessionAffinityConfig: SessionAffinityConfig?
    package var ipFamilies: [String] = []
    package var ipFamilyPolicy: String?
    package var allocateLoadBalancerNodePorts: Bool?
    package var loadBalancerClass: String?
    package var internalTrafficPolicy: String?
    package var trafficDistribution: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        ports = reader.objects("ports")
        selector = reader.stringMap("selector")
        clusterIP = reader.string("clusterIP")
        clusterIPs = reader.strings("clusterIPs")
        type = reader.string("type", as: "v1.ServiceType")
        externalIPs = reader.strings("externalIPs")
        sessionAffinity = reader.string("sessionAffinity", as: "v1.ServiceAffinity")
        loadBalancerIP = reader.string("loadBalancerIP")
        loadBalancerSourceRanges = reader.strings("loadBalancerSourceRanges")
        externalName = reader.string("externalName")
        externalTrafficPolicy = reader.string("externalTrafficPolicy", as: "v1.ServiceExternalTrafficPolicy")
        healthCheckNodePort = reader.int32("healthCheckNodePort")
        publishNotReadyAddresses = reader.bool("publishNotReadyAddresses")
        sessionAffinityConfig = reader.optionalObject("sessionAffinityConfig")
        ipFamilies = reader.strings("ipFamilies", as: "v1.IPFamily")
        ipFamilyPolicy = reader.optionalString("ipFamilyPolicy", as: "v1.IPFamilyPolicy")
        allocateLoadBalancerNodePorts = reader.optionalBool("allocateLoadBalancerNodePorts")
        loadBalancerClass = reader.optionalString("loadBalancerClass")
        internalTrafficPolicy = reader.optionalString("internalTrafficPolicy", as: "v1.ServiceInternalTrafficPolicy")
        trafficDistribution = reader.optionalString("trafficDistribution")
    }
}

/// A port of a Service. *Source:* core/v1.
package struct ServicePort: MappingDecodable {
    package var name = ""
    package var `protocol` = ""
    package var appProtocol: String?
    package var port: Int32 = 0
    package var targetPort = IntOrString.int(0)
    package var nodePort: Int32 = 0

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        `protocol` = reader.string("protocol", as: "v1.Protocol")
        appProtocol = reader.optionalString("appProtocol")
        port = reader.int32("port")
        targetPort = reader.intOrString("targetPort")
        nodePort = reader.int32("nodePort")
    }
}

/// Session affinity settings. *Source:* core/v1.
package struct SessionAffinityConfig: MappingDecodable {
    package var clientIP: ClientIPConfig?

    package init() {}

    package init(_ reader: inout MappingReader) {
        clientIP = reader.optionalObject("clientIP")
    }
}

/// The timeout of session affinity by client address. *Source:* core/v1.
package struct ClientIPConfig: MappingDecodable {
    package var timeoutSeconds: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        timeoutSeconds = reader.optionalInt32("timeoutSeconds")
    }
}

/// The observed state of a Service. *Source:* core/v1.
package struct ServiceStatus: MappingDecodable {
    package var loadBalancer = LoadBalancerStatus()
    package var conditions: [Condition] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        loadBalancer = reader.object("loadBalancer")
        conditions = reader.objects("conditions")
    }
}

/// The addresses of a load balancer. *Source:* core/v1.
package struct LoadBalancerStatus: MappingDecodable {
    package var ingress: [LoadBalancerIngress] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        ingress = reader.objects("ingress")
    }
}

/// An address of a load balancer. *Source:* core/v1.
package struct LoadBalancerIngress: MappingDecodable {
    package var ip = ""
    package var hostname = ""
    package var ipMode: String?
    package var ports: [PortStatus] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        ip = reader.string("ip")
        hostname = reader.string("hostname")
        ipMode = reader.optionalString("ipMode", as: "v1.LoadBalancerIPMode")
        ports = reader.objects("ports")
    }
}

/// The observed state of a load balancer port. *Source:* core/v1.
package struct PortStatus: MappingDecodable {
    package var port: Int32 = 0
    package var `protocol` = ""
    package var error: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        port = reader.int32("port")
        `protocol` = reader.string("protocol", as: "v1.Protocol")
        error = reader.optionalString("error")
    }
}
