import Diagnostics

extension FieldHelp {
    /// The pod as a whole.
    static let podFields: [FieldHelp] = under(
        "spec.template.spec",
        [
            FieldHelp(
                "containers", .list(.object), .required, Message("Containers that run in the pod.")),
            FieldHelp(
                "initContainers", .list(.object),
                Message("Containers that run to completion, one after the other, before the other containers start.")
            ),
            FieldHelp("volumes", .list(.object), Message("Storage that the pod’s containers can mount.")),
            FieldHelp(
                "hostNetwork", .boolean, .actsAs("false"), Message("The pod uses the node’s network: its ports are ports of the node.")),
            FieldHelp("hostPID", .boolean, .actsAs("false"), Message("The pod sees all processes of the node.")),
            FieldHelp(
                "hostIPC", .boolean, .actsAs("false"), Message("The pod shares the node’s shared memory and semaphores.")),
            FieldHelp(
                "dnsPolicy", .string, .filled("ClusterFirst"),
                Message("DNS policy. With hostNetwork, only ClusterFirstWithHostNet uses the cluster's DNS.")),
            FieldHelp(
                "restartPolicy", .string, .filled("Always"),
                Message("Whether terminated containers restart. A DaemonSet allows Always only.")),
            FieldHelp(
                "terminationGracePeriodSeconds", .integer, .filled("30"),
                Message("Seconds between the stop signal and the kill when the pod is deleted.")),
            FieldHelp(
                "serviceAccountName", .string, .otherwise(Message("the pod then gets `default`")),
                Message("Service account that the pod uses with the API server.")),
            FieldHelp(
                "serviceAccount", .string, .otherwise(Message("copied from serviceAccountName")),
                Message("Old name of serviceAccountName.")),
            FieldHelp(
                "automountServiceAccountToken", .boolean,
                .otherwise(Message("set by the service account, else `true`")),
                Message("Whether an API token is mounted into the containers.")),
            FieldHelp(
                "securityContext", .object, .filled("{}"), Message("User, groups and security profiles for all containers of the pod.")),
            FieldHelp(
                "securityContext.runAsUser", .integer, .otherwise(Message("set by the image")),
                Message("User ID of the processes; a container's own value takes precedence.")),
            FieldHelp(
                "securityContext.fsGroup", .integer, Message("Group ID that owns the files of volumes that support it.")),
            FieldHelp(
                "securityContext.seccompProfile", .object, Message("Which system calls the containers may make.")),
        ])
}
