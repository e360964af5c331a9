import Diagnostics

extension FieldHelp {
    /// Where the files of volumes come from.
    static let volumeFields: [FieldHelp] = under(
        "spec.template.spec.volumes[]",
        [
            FieldHelp("name", .string, .required, Message("Name by which containers mount the volume.")),
            FieldHelp(
                "hostPath", .object, Message("A file or folder of the node. What is written there outlives the pod.")),
            FieldHelp("hostPath.path", .string, .required, Message("Path on the node.")),
            FieldHelp(
                "hostPath.type", .string, .filled("\"\""),
                Message("What must be there before the mount, or is made, such as Directory or FileOrCreate. Empty checks nothing.")),
            FieldHelp(
                "emptyDir", .object, .otherwise(Message("filled in where no source is written")),
                Message("An empty folder that lives as long as the pod.")),
            FieldHelp("configMap", .object, Message("Entries of a ConfigMap as files.")),
            FieldHelp("configMap.name", .string, .required, Message("Name of the ConfigMap.")),
            FieldHelp(
                "configMap.defaultMode", .integer, .filled("0644"), Message("Rights of the files, octal with a leading 0.")),
            FieldHelp(
                "configMap.items", .list(.object), .otherwise(Message("all entries")), Message("Entries that become files.")
            ),
            FieldHelp("configMap.items[].key", .string, .required, Message("Key of the entry.")),
            FieldHelp("configMap.items[].path", .string, .required, Message("Path of the file in the volume.")),
            FieldHelp("secret", .object, Message("Entries of a Secret as files, kept in memory.")),
            FieldHelp("secret.secretName", .string, .required, Message("Name of the Secret.")),
            FieldHelp(
                "secret.defaultMode", .integer, .filled("0644"), Message("Rights of the files, octal with a leading 0.")),
        ])
}
