import YAML

/// The observed state of a container. *Source:* core/v1.
package struct ContainerStatus: MappingDecodable {
    package var name = ""
    package var state = ContainerState()
    package var lastState = ContainerState()
    package var ready = false
    package var restartCount: Int32 = 0
    package var image = ""
    package var imageID = ""
    package var containerID = ""
    package var started: Bool?
    package var allocatedResources: [String: Quantity] = [:]
    package var resources: ResourceRequirements?
    package var volumeMounts: [VolumeMountStatus] = []
    package var user: ContainerUser?
    package var allocatedResourcesStatus: [ResourceStatus] = []
    package var stopSignal: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        state = reader.object("state")
        lastState = reader.object("lastState")
        ready = reader.bool("ready")
        restartCount = reader.int32("restartCount")
        image = reader.string("image")
        imageID = reader.string("imageID")
        containerID = reader.string("containerID")
        started = reader.optionalBool("started")
        allocatedResources = reader.resourceList("allocatedResources")
        resources = reader.optionalObject("resources")
        volumeMounts = reader.objects("volumeMounts")
        user = reader.optionalObject("user")
        allocatedResourcesStatus = reader.objects("allocatedResourcesStatus")
        stopSignal = reader.optionalString("stopSignal", as: "v1.Signal")
    }
}

/// The state of a container; exactly one field is set. *Source:* core/v1.
package struct ContainerState: MappingDecodable {
    package var waiting: ContainerStateWaiting?
    package var running: ContainerStateRunning?
    package var terminated: ContainerStateTerminated?

    package init() {}

    package init(_ reader: inout MappingReader) {
        waiting = reader.optionalObject("waiting")
        running = reader.optionalObject("running")
        terminated = reader.optionalObject("terminated")
    }
}

/// The reason for which a container is not running yet. *Source:* core/v1.
package struct ContainerStateWaiting: MappingDecodable {
    package var reason = ""
    package var message = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        reason = reader.string("reason")
        message = reader.string("message")
    }
}

/// The start time of a running container. *Source:* core/v1.
package struct ContainerStateRunning: MappingDecodable {
    package var startedAt: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        startedAt = reader.time("startedAt")
    }
}

/// The exit code, times and reason of a terminated container. *Source:* core/v1.
package struct ContainerStateTerminated: MappingDecodable {
    package var exitCode: Int32 = 0
    package var signal: Int32 = 0
    package var reason = ""
    package var message = ""
    package var startedAt: String?
    package var finishedAt: String?
    package var containerID = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        exitCode = reader.int32("exitCode")
        signal = reader.int32("signal")
        reason = reader.string("reason")
        message = reader.string("message")
        startedAt = reader.time("startedAt")
        finishedAt = reader.time("finishedAt")
        containerID = reader.string("containerID")
    }
}

/// The observed state of a volume mount. *Source:* core/v1.
package struct VolumeMountStatus: MappingDecodable {
    package var name = ""
    package var mountPath = ""
    package var readOnly = false
    package var recursiveReadOnly: String?
    package var volumeStatus: VolumeStatus?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        mountPath = reader.string("mountPath")
        readOnly = reader.bool("readOnly")
        recursiveReadOnly = reader.optionalString("recursiveReadOnly", as: "v1.RecursiveReadOnlyMode")
        volumeStatus = reader.optionalObject("volumeStatus")
    }
}

/// The observed state of a mounted volume. *Source:* core/v1.
package struct VolumeStatus: MappingDecodable {
    package var image: ImageVolumeStatus?

    package init() {}

    package init(_ reader: inout MappingReader) {
        image = reader.optionalObject("image")
    }
}

/// The resolved image of an image volume. *Source:* core/v1.
package struct ImageVolumeStatus: MappingDecodable {
    package var imageRef = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        imageRef = reader.string("imageRef")
    }
}

/// The user identity of a container. *Source:* core/v1.
package struct ContainerUser: MappingDecodable {
    package var linux: LinuxContainerUser?

    package init() {}

    package init(_ reader: inout MappingReader) {
        linux = reader.optionalObject("linux")
    }
}

/// The user and group ids of a container's first process. *Source:* core/v1.
package struct LinuxContainerUser: MappingDecodable {
    package var uid: Int64 = 0
    package var gid: Int64 = 0
    package var supplementalGroups: [Int64] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        uid = reader.int64("uid")
        gid = reader.int64("gid")
        supplementalGroups = reader.int64s("supplementalGroups")
    }
}

/// The health of devices allocated to a container. *Source:* core/v1.
package struct ResourceStatus: MappingDecodable {
    package var name = ""
    package var resources: [ResourceHealth] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name", as: "v1.ResourceName")
        resources = reader.objects("resources")
    }
}

/// The health of one device. *Source:* core/v1.
package struct ResourceHealth: MappingDecodable {
    package var resourceID = ""
    package var health = ""
    package var message: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        resourceID = reader.string("resourceID", as: "v1.ResourceID")
        health = reader.string("health", as: "v1.ResourceHealthStatus")
        message = reader.optionalString("message")
    }
}
