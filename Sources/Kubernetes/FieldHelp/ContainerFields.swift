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
                "command", .list(.string), .otherwise(Message("as the image says")),
                Message("Program that runs in place of the image’s entry point.")),
            FieldHelp(
                "args", .list(.string), .otherwise(Message("as the image says")), Message("Arguments of the program.")),
            FieldHelp(
                "ports", .list(.object), Message("Ports that the container listens on. Only hostPort opens one.")),
            FieldHelp(
                "ports[].name", .string, Message("Name of the port, by which Services and probes refer to it.")),
            FieldHelp("ports[].containerPort", .integer, .required, Message("Port in the container.")),
            FieldHelp(
                "ports[].hostPort", .integer, Message("Port of the node that leads here. Only one pod on a node can have it.")),
            FieldHelp("ports[].protocol", .string, .filled("TCP"), Message("TCP, UDP or SCTP.")),
            FieldHelp("resources", .object, Message("What the container is promised and what it may use at most.")),
            FieldHelp(
                "resources.requests", .map(.quantity), .otherwise(Message("as the limits")),
                Message("What a node must have free. The scheduler counts nothing else.")),
            FieldHelp("resources.requests.cpu", .quantity, Message("Processor time that the node sets aside.")),
            FieldHelp("resources.requests.memory", .quantity, Message("Memory that the node sets aside.")),
            FieldHelp("resources.requests.<key>", .quantity, Message("Amount of this resource that the node sets aside.")),
            FieldHelp(
                "resources.limits", .map(.quantity), .otherwise(Message("no limit")), Message("What the container may use at most.")),
            FieldHelp(
                "resources.limits.cpu", .quantity, Message("Processor time at most; above it the container is slowed.")),
            FieldHelp("resources.limits.memory", .quantity, Message("Memory at most; above it the container is killed.")),
            FieldHelp("resources.limits.<key>", .quantity, Message("Amount of this resource at most.")),
            FieldHelp("lifecycle", .object, Message("What runs right after the start and before the stop.")),
            FieldHelp("lifecycle.preStop", .object, Message("Runs before the container is asked to stop.")),
            FieldHelp("lifecycle.postStart", .object, Message("Runs right after the container has started.")),
            FieldHelp(
                "terminationMessagePolicy", .string, .filled("File"),
                Message("Where the message of an ended container comes from: a file, or else its last log lines.")),
            FieldHelp("volumeMounts", .list(.object), Message("Volumes of the pod that the container sees.")),
            FieldHelp("volumeMounts[].name", .string, .required, Message("Name of the pod’s volume.")),
            FieldHelp("volumeMounts[].mountPath", .string, .required, Message("Where the container sees it.")),
            FieldHelp("volumeMounts[].readOnly", .boolean, .actsAs("false"), Message("The container cannot write to it.")),
            FieldHelp(
                "volumeMounts[].subPath", .string, .actsAs("\"\""), Message("Path in the volume that is mounted in place of its root.")),
            FieldHelp(
                "volumeMounts[].mountPropagation", .string, .actsAs("None"),
                Message(
                    "Whether mounts made later on the node (HostToContainer) or in the container too (Bidirectional) are seen by the other."
                )),
        ])
}
