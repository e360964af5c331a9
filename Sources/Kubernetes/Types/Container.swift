import YAML

/// A container of a pod; init containers have the same fields. *Source:* core/v1.
package struct Container: MappingDecodable {
    package var name = ""
    package var image = ""
    package var command: [String] = []
    package var args: [String] = []
    package var workingDir = ""
    package var ports: [ContainerPort] = []
    package var envFrom: [EnvFromSource] = []
    package var env: [EnvVar] = []
    package var resources = ResourceRequirements()
    package var resizePolicy: [ContainerResizePolicy] = []
    package var restartPolicy: String?
    package var restartPolicyRules: [ContainerRestartRule] = []
    package var volumeMounts: [VolumeMount] = []
    package var volumeDevices: [VolumeDevice] = []
    @IndirectOptional package var livenessProbe: Probe?
    @IndirectOptional package var readinessProbe: Probe?
    @IndirectOptional package var startupProbe: Probe?
    @IndirectOptional package var lifecycle: Lifecycle?
    package var terminationMessagePath = ""
    package var terminationMessagePolicy = ""
    package var imagePullPolicy = ""
    @IndirectOptional package var securityContext: SecurityContext?
    package var stdin = false
    package var stdinOnce = false
    package var tty = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        image = reader.string("image")
        command = reader.strings("command")
        args = reader.strings("args")
        workingDir = reader.string("workingDir")
        ports = reader.objects("ports")
        envFrom = reader.objects("envFrom")
        env = reader.objects("env")
        resources = reader.object("resources")
        resizePolicy = reader.objects("resizePolicy")
        restartPolicy = reader.optionalString("restartPolicy", as: "v1.ContainerRestartPolicy")
        restartPolicyRules = reader.objects("restartPolicyRules")
        volumeMounts = reader.objects("volumeMounts")
        volumeDevices = reader.objects("volumeDevices")
        livenessProbe = reader.optionalObject("livenessProbe")
        readinessProbe = reader.optionalObject("readinessProbe")
        startupProbe = reader.optionalObject("startupProbe")
        lifecycle = reader.optionalObject("lifecycle")
        terminationMessagePath = reader.string("terminationMessagePath")
        terminationMessagePolicy = reader.string("terminationMessagePolicy", as: "v1.TerminationMessagePolicy")
        imagePullPolicy = reader.string("imagePullPolicy", as: "v1.PullPolicy")
        securityContext = reader.optionalObject("securityContext")
        stdin = reader.bool("stdin")
        stdinOnce = reader.bool("stdinOnce")
        tty = reader.bool("tty")
    }
}

/// A container added to a running pod for debugging. *Source:* core/v1.
package struct EphemeralContainer: MappingDecodable {
    package var name = ""
    package var image = ""
    package var command: [String] = []
    package var args: [String] = []
    package var workingDir = ""
    package var ports: [ContainerPort] = []
    package var envFrom: [EnvFromSource] = []
    package var env: [EnvVar] = []
    package var resources = ResourceRequirements()
    package var resizePolicy: [ContainerResizePolicy] = []
    package var restartPolicy: String?
    package var restartPolicyRules: [ContainerRestartRule] = []
    package var volumeMounts: [VolumeMount] = []
    package var volumeDevices: [VolumeDevice] = []
    @IndirectOptional package var livenessProbe: Probe?
    @IndirectOptional package var readinessProbe: Probe?
    @IndirectOptional package var startupProbe: Probe?
    @IndirectOptional package var lifecycle: Lifecycle?
    package var terminationMessagePath = ""
    package var terminationMessagePolicy = ""
    package var imagePullPolicy = ""
    @IndirectOptional package var securityContext: SecurityContext?
    package var stdin = false
    package var stdinOnce = false
    package var tty = false
    package var targetContainerName = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "EphemeralContainerCommon"
        name = reader.string("name")
        image = reader.string("image")
        command = reader.strings("command")
        args = reader.strings("args")
        workingDir = reader.string("workingDir")
        ports = reader.objects("ports")
        envFrom = reader.objects("envFrom")
        env = reader.objects("env")
        resources = reader.object("resources")
        resizePolicy = reader.objects("resizePolicy")
        restartPolicy = reader.optionalString("restartPolicy", as: "v1.ContainerRestartPolicy")
        restartPolicyRules = reader.objects("restartPolicyRules")
        volumeMounts = reader.objects("volumeMounts")
        volumeDevices = reader.objects("volumeDevices")
        livenessProbe = reader.optionalObject("livenessProbe")
        readinessProbe = reader.optionalObject("readinessProbe")
        startupProbe = reader.optionalObject("startupProbe")
        lifecycle = reader.optionalObject("lifecycle")
        terminationMessagePath = reader.string("terminationMessagePath")
        terminationMessagePolicy = reader.string("terminationMessagePolicy", as: "v1.TerminationMessagePolicy")
        imagePullPolicy = reader.string("imagePullPolicy", as: "v1.PullPolicy")
        securityContext = reader.optionalObject("securityContext")
        stdin = reader.bool("stdin")
        stdinOnce = reader.bool("stdinOnce")
        tty = reader.bool("tty")
        reader.embedded = nil
        targetContainerName = reader.string("targetContainerName")
    }
}

/// A port that a container listens on; `hostPort` also binds that port of the node. *Source:* core/v1.
package struct ContainerPort: MappingDecodable {
    package var name = ""
    package var hostPort: Int32 = 0
    package var containerPort: Int32 = 0
    package var `protocol` = ""
    package var hostIP = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        hostPort = reader.int32("hostPort")
        containerPort = reader.int32("containerPort")
        `protocol` = reader.string("protocol", as: "v1.Protocol")
        hostIP = reader.string("hostIP")
    }
}

/// Whether resizing a resource restarts the container. *Source:* core/v1.
package struct ContainerResizePolicy: MappingDecodable {
    package var resourceName = ""
    package var restartPolicy = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        resourceName = reader.string("resourceName", as: "v1.ResourceName")
        restartPolicy = reader.string("restartPolicy", as: "v1.ResourceResizeRestartPolicy")
    }
}

/// An action for certain exit codes of a container. *Source:* core/v1.
package struct ContainerRestartRule: MappingDecodable {
    package var action = ""
    package var exitCodes: ContainerRestartRuleOnExitCodes?

    package init() {}

    package init(_ reader: inout MappingReader) {
        action = reader.string("action", as: "v1.ContainerRestartRuleAction")
        exitCodes = reader.optionalObject("exitCodes")
    }
}

/// The exit codes that a restart rule applies to, or does not apply to. *Source:* core/v1.
package struct ContainerRestartRuleOnExitCodes: MappingDecodable {
    package var `operator` = ""
    package var values: [Int32] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        `operator` = reader.string("operator", as: "v1.ContainerRestartRuleOnExitCodesOperator")
        values = reader.int32s("values")
    }
}

/// The resources that are reserved for a container (`requests`) and its maximum (`limits`). *Source:* core/v1.
package struct ResourceRequirements: MappingDecodable {
    package var limits: [String: Quantity] = [:]
    package var requests: [String: Quantity] = [:]
    package var claims: [ResourceClaim] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        limits = reader.resourceList("limits")
        requests = reader.resourceList("requests")
        claims = reader.objects("claims")
    }
}

/// A reference to one of the pod's resource claims. *Source:* core/v1.
package struct ResourceClaim: MappingDecodable {
    package var name = ""
    package var request = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        request = reader.string("request")
    }
}

/// The mount of a volume in a container. *Source:* core/v1.
package struct VolumeMount: MappingDecodable {
    package var name = ""
    package var readOnly = false
    package var recursiveReadOnly: String?
    package var mountPath = ""
    package var subPath = ""
    package var mountPropagation: String?
    package var subPathExpr = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        readOnly = reader.bool("readOnly")
        recursiveReadOnly = reader.optionalString("recursiveReadOnly", as: "v1.RecursiveReadOnlyMode")
        mountPath = reader.string("mountPath")
        subPath = reader.string("subPath")
        mountPropagation = reader.optionalString("mountPropagation", as: "v1.MountPropagationMode")
        subPathExpr = reader.string("subPathExpr")
    }
}

/// The path of a raw block volume in a container. *Source:* core/v1.
package struct VolumeDevice: MappingDecodable {
    package var name = ""
    package var devicePath = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        devicePath = reader.string("devicePath")
    }
}
