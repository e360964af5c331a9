import Diagnostics

extension FieldHelp {
    /// What a container may do.
    static let securityFields: [FieldHelp] =
        under(
            "spec.template.spec.containers[]",
            [
                FieldHelp("securityContext", .object, Message("Security settings of the container; they override the pod's."))
            ])
        + under(
            "spec.template.spec.containers[].securityContext",
            [
                FieldHelp(
                    "privileged", .boolean, .actsAs("false"), Message("The container has all privileges of root on the node.")),
                FieldHelp(
                    "allowPrivilegeEscalation", .boolean, .actsAs("true"),
                    Message("Whether a process can gain more privileges than its parent.")),
                FieldHelp(
                    "capabilities", .object, .otherwise(Message("set by the container runtime")), Message("Linux capabilities.")),
                FieldHelp("capabilities.add", .list(.string), Message("Capabilities to add.")),
                FieldHelp("capabilities.drop", .list(.string), Message("Capabilities to drop; ALL drops all.")),
                FieldHelp(
                    "readOnlyRootFilesystem", .boolean, .actsAs("false"), Message("Mounts the container's root file system read-only.")),
                FieldHelp(
                    "runAsNonRoot", .boolean, .otherwise(Message("set by the pod, else `false`")),
                    Message("The kubelet does not start a container that would run as root.")),
                FieldHelp(
                    "runAsUser", .integer, .otherwise(Message("set by the pod, else by the image")),
                    Message("User ID of the processes.")),
                FieldHelp("seLinuxOptions", .object, Message("SELinux label of the processes.")),
                FieldHelp(
                    "seccompProfile", .object, .otherwise(Message("set by the pod")),
                    Message("Which system calls the container may make.")),
                FieldHelp(
                    "seccompProfile.type", .string, .required, Message("RuntimeDefault, Unconfined or Localhost.")),
            ])
}
