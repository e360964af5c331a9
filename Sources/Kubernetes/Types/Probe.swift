import YAML

/// A liveness, readiness or startup check by the kubelet. *Source:* core/v1.
package struct Probe: MappingDecodable {
    package var exec: ExecAction?
    package var httpGet: HTTPGetAction?
    package var tcpSocket: TCPSocketAction?
    package var grpc: GRPCAction?
    package var initialDelaySeconds: Int32 = 0
    package var timeoutSeconds: Int32 = 0
    package var periodSeconds: Int32 = 0
    package var successThreshold: Int32 = 0
    package var failureThreshold: Int32 = 0
    package var terminationGracePeriodSeconds: Int64?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "ProbeHandler"
        exec = reader.optionalObject("exec")
        httpGet = reader.optionalObject("httpGet")
        tcpSocket = reader.optionalObject("tcpSocket")
        grpc = reader.optionalObject("grpc")
        reader.embedded = nil
        initialDelaySeconds = reader.int32("initialDelaySeconds")
        timeoutSeconds = reader.int32("timeoutSeconds")
        periodSeconds = reader.int32("periodSeconds")
        successThreshold = reader.int32("successThreshold")
        failureThreshold = reader.int32("failureThreshold")
        terminationGracePeriodSeconds = reader.optionalInt64("terminationGracePeriodSeconds")
    }
}

/// Actions after a container starts and before it stops. *Source:* core/v1.
package struct Lifecycle: MappingDecodable {
    package var postStart: LifecycleHandler?
    package var preStop: LifecycleHandler?
    package var stopSignal: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        postStart = reader.optionalObject("postStart")
        preStop = reader.optionalObject("preStop")
        stopSignal = reader.optionalString("stopSignal", as: "v1.Signal")
    }
}

/// An action of a lifecycle hook; exactly one field is set. *Source:* core/v1.
package struct LifecycleHandler: MappingDecodable {
    package var exec: ExecAction?
    package var httpGet: HTTPGetAction?
    package var tcpSocket: TCPSocketAction?
    package var sleep: SleepAction?

    package init() {}

    package init(_ reader: inout MappingReader) {
        exec = reader.optionalObject("exec")
        httpGet = reader.optionalObject("httpGet")
        tcpSocket = reader.optionalObject("tcpSocket")
        sleep = reader.optionalObject("sleep")
    }
}

/// A command executed in the container, without a shell. *Source:* core/v1.
package struct ExecAction: MappingDecodable {
    package var command: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        command = reader.strings("command")
    }
}

/// An HTTP GET request to the container. *Source:* core/v1.
package struct HTTPGetAction: MappingDecodable {
    package var path = ""
    package var port = IntOrString.int(0)
    package var host = ""
    package var scheme = ""
    package var httpHeaders: [HTTPHeader] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        path = reader.string("path")
        port = reader.intOrString("port")
        host = reader.string("host")
        scheme = reader.string("scheme", as: "v1.URIScheme")
        httpHeaders = reader.objects("httpHeaders")
    }
}

/// An HTTP header of a probe. *Source:* core/v1.
package struct HTTPHeader: MappingDecodable {
    package var name = ""
    package var value = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        value = reader.string("value")
    }
}

/// A TCP connection to the container. *Source:* core/v1.
package struct TCPSocketAction: MappingDecodable {
    package var port = IntOrString.int(0)
    package var host = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        port = reader.intOrString("port")
        host = reader.string("host")
    }
}

/// A call of the gRPC health checking service. *Source:* core/v1.
package struct GRPCAction: MappingDecodable {
    package var port: Int32 = 0
    package var service: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        port = reader.int32("port")
        service = reader.optionalString("service")
    }
}

/// A pause. *Source:* core/v1.
package struct SleepAction: MappingDecodable {
    package var seconds: Int64 = 0

    package init() {}

    package init(_ reader: inout MappingReader) {
        seconds = reader.int64("seconds")
    }
}
