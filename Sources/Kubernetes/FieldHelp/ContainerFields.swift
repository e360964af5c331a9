import Diagnostics

extension FieldHelp {
    /// A container, init containers too.
    static let containerFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp("name", .string, .required, Message("Name of the container, unique in its pod.")),
            FieldHelp("image", .string, .required, Message("Image that the container runs.")),
            FieldHelp(
                "imagePullPolicy", .string,
                .otherwise(Message("`Always` for the tag latest, else `IfNotPresent`")),
                Message("When the node fetches the image.")),
            FieldHelp(
                "command", .list(.string), .otherwise(Message("set by the image")),
                Message("Program that runs in place of the image’s entry point.")),
            FieldHelp(
                "args", .list(.string), .otherwise(Message("set by the image")), Message("Arguments of the program.")),
            FieldHelp(
                "ports", .list(.object), Message("Ports that the container listens on. Only hostPort opens one.")),
            FieldHelp(
                "ports[].name", .string, Message("Name of the port, by which Services and probes refer to it.")),
            FieldHelp("ports[].containerPort", .integer, .required, Message("Port in the container.")),
            FieldHelp(
                "ports[].hostPort", .integer, Message("Port of the node that leads here. Only one pod on a node can have it.")),
            FieldHelp("ports[].protocol", .string, .filled("TCP"), Message("TCP, UDP or SCTP.")),
            FieldHelp("resources", .object, Message("Resources that the container is guaranteed (requests) and its maximum (limits).")),
            FieldHelp(
                "resources.requests", .map(.quantity), .otherwise(Message("same as the limits")),
                Message("Resources that must be free on the node; the scheduler counts requests only.")),
            FieldHelp("resources.requests.cpu", .quantity, Message("CPU time reserved on the node.")),
            FieldHelp("resources.requests.memory", .quantity, Message("Memory reserved on the node.")),
            FieldHelp("resources.requests.<key>", .quantity, Message("Amount of this resource reserved on the node.")),
            FieldHelp(
                "resources.limits", .map(.quantity), .otherwise(Message("no limit")), Message("Maximum that the container can use.")),
            FieldHelp(
                "resources.limits.cpu", .quantity, Message("Maximum CPU time; the container is throttled above it.")),
            FieldHelp("resources.limits.memory", .quantity, Message("Maximum memory; the container is OOM-killed above it.")),
            FieldHelp("resources.limits.<key>", .quantity, Message("Maximum amount of this resource.")),
            FieldHelp("lifecycle", .object, Message("Hooks that run right after the container starts and before it stops.")),
            FieldHelp("lifecycle.preStop", .object, Message("Runs before the container receives its stop signal.")),
            FieldHelp("lifecycle.postStart", .object, Message("Runs right after the container has started.")),
            FieldHelp(
                "terminationMessagePolicy", .string, .filled("File"),
                Message("Where the termination message comes from: a file, or else the last log lines.")),
            FieldHelp("volumeMounts", .list(.object), Message("Volumes of the pod that the container sees.")),
            FieldHelp("volumeMounts[].name", .string, .required, Message("Name of the pod’s volume.")),
            FieldHelp("volumeMounts[].mountPath", .string, .required, Message("Path at which the volume is mounted in the container.")),
            FieldHelp("volumeMounts[].readOnly", .boolean, .actsAs("false"), Message("Mounts the volume read-only.")),
            FieldHelp(
                "volumeMounts[].subPath", .string, .actsAs("\"\""), Message("Path in the volume that is mounted in place of its root.")),
            FieldHelp(
                "volumeMounts[].mountPropagation", .string, .actsAs("None"),
                Message(
                    "Whether later mounts propagate: from the node to the container (HostToContainer), or in both directions (Bidirectional)."
                )),
        ])
}
