import Diagnostics

extension FieldHelp {
    /// The pod as a whole.
    static let podFields: [FieldHelp] = under(
        "spec.template.spec",
        [
            FieldHelp(
                "containers", .list(.object), .required, Message("Containers that run side by side in the pod.")),
            FieldHelp(
                "initContainers", .list(.object), Message("Containers that run to their end, one after the other, before the others start.")
            ),
            FieldHelp("volumes", .list(.object), Message("Storage that the pod’s containers can mount.")),
            FieldHelp(
                "hostNetwork", .boolean, .actsAs("false"), Message("The pod uses the node’s network: its ports are ports of the node.")),
            FieldHelp("hostPID", .boolean, .actsAs("false"), Message("The pod sees all processes of the node.")),
            FieldHelp(
                "hostIPC", .boolean, .actsAs("false"), Message("The pod shares the node’s shared memory and semaphores.")),
            FieldHelp(
                "dnsPolicy", .string, .filled("ClusterFirst"),
                Message("Who resolves names. With hostNetwork, only ClusterFirstWithHostNet asks the cluster’s DNS.")),
            FieldHelp(
                "restartPolicy", .string, .filled("Always"),
                Message("Whether ended containers start again. A DaemonSet allows only Always.")),
            FieldHelp(
                "terminationGracePeriodSeconds", .integer, .filled("30"),
                Message("Seconds between the request to stop and the kill when a pod is deleted.")),
            FieldHelp(
                "serviceAccountName", .string, .otherwise(Message("the pod then gets `default`")),
                Message("Account as which the pod speaks to the API server.")),
            FieldHelp(
                "serviceAccount", .string, .otherwise(Message("copied from serviceAccountName")),
                Message("Old name of serviceAccountName.")),
            FieldHelp(
                "automountServiceAccountToken", .boolean,
                .otherwise(Message("as the service account says, else `true`")),
                Message("Whether a token for the API server is put into the containers.")),
            FieldHelp(
                "securityContext", .object, .filled("{}"), Message("User, groups and profiles for all containers of the pod.")),
            FieldHelp(
                "securityContext.runAsUser", .integer, .otherwise(Message("as the image says")),
                Message("User number of the processes. A container’s own value goes before it.")),
            FieldHelp(
                "securityContext.fsGroup", .integer, Message("Group that owns the files of volumes that support it.")),
            FieldHelp(
                "securityContext.seccompProfile", .object, Message("Which system calls the containers may make.")),
        ])
}
