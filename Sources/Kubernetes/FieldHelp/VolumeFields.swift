import Diagnostics

extension FieldHelp {
    /// Where the files of volumes come from.
    static let volumeFields: [FieldHelp] = under(
        "spec.template.spec.volumes[]",
        [
            FieldHelp("name", .string, .required, Message("Name by which containers mount the volume.")),
            FieldHelp(
                "hostPath", .object, Message("A file or directory of the node. Its content outlives the pod.")),
            FieldHelp("hostPath.path", .string, .required, Message("Path on the node.")),
            FieldHelp(
                "hostPath.type", .string, .filled("\"\""),
                Message("Type that must exist, or is created, before the mount, such as Directory or FileOrCreate. Empty: no check.")),
            FieldHelp(
                "emptyDir", .object, .otherwise(Message("default where no source is set")),
                Message("An empty directory that exists as long as the pod.")),
            FieldHelp("configMap", .object, Message("Entries of a ConfigMap as files.")),
            FieldHelp("configMap.name", .string, .required, Message("Name of the ConfigMap.")),
            FieldHelp(
                "configMap.defaultMode", .integer, .filled("0644"), Message("File mode, octal with a leading 0.")),
            FieldHelp(
                "configMap.items", .list(.object), .otherwise(Message("all entries")), Message("Entries that become files.")
            ),
            FieldHelp("configMap.items[].key", .string, .required, Message("Key of the entry.")),
            FieldHelp("configMap.items[].path", .string, .required, Message("Path of the file in the volume.")),
            FieldHelp("secret", .object, Message("Entries of a Secret as files, kept in memory.")),
            FieldHelp("secret.secretName", .string, .required, Message("Name of the Secret.")),
            FieldHelp(
                "secret.defaultMode", .integer, .filled("0644"), Message("File mode, octal with a leading 0.")),
        ])
}
