import Diagnostics

extension FieldHelp {
    /// What a container may do.
    static let securityFields: [FieldHelp] =
        under(
            "spec.template.spec.containers[]",
            [
                FieldHelp("securityContext", .object, Message("What the container may do, before what the pod says."))
            ])
        + under(
            "spec.template.spec.containers[].securityContext",
            [
                FieldHelp(
                    "privileged", .boolean, .actsAs("false"), Message("The container may do on the node whatever root may.")),
                FieldHelp(
                    "allowPrivilegeEscalation", .boolean, .actsAs("true"), Message("A process may gain more rights than its parent has.")),
                FieldHelp(
                    "capabilities", .object, .otherwise(Message("as the container runtime says")), Message("Single rights of root.")),
                FieldHelp("capabilities.add", .list(.string), Message("Rights that are added.")),
                FieldHelp("capabilities.drop", .list(.string), Message("Rights that are taken away; ALL takes all.")),
                FieldHelp(
                    "readOnlyRootFilesystem", .boolean, .actsAs("false"), Message("The container cannot write to its own files.")),
                FieldHelp(
                    "runAsNonRoot", .boolean, .otherwise(Message("as the pod says, else `false`")),
                    Message("A container that would run as root does not start.")),
                FieldHelp(
                    "runAsUser", .integer, .otherwise(Message("as the pod says, else the image")),
                    Message("User number of the processes.")),
                FieldHelp("seLinuxOptions", .object, Message("SELinux label of the processes.")),
                FieldHelp(
                    "seccompProfile", .object, .otherwise(Message("as the pod says")),
                    Message("Which system calls the container may make.")),
                FieldHelp(
                    "seccompProfile.type", .string, .required, Message("RuntimeDefault, Unconfined or Localhost.")),
            ])
}
