import Diagnostics

extension FieldHelp {
    /// What every object has.
    static let objectFields: [FieldHelp] = [
        FieldHelp(
            "apiVersion", .string, .required, Message("API group and version of the object.")),
        FieldHelp("kind", .string, .required, Message("Kind of the object.")),
        FieldHelp("metadata", .object, .required, Message("Name, namespace, labels and annotations of the object.")),
        FieldHelp(
            "metadata.name", .string, .required,
            Message("Name of the object, unique in its namespace. The names of its pods begin with it.")),
        FieldHelp(
            "metadata.namespace", .string, .actsAs("default"),
            Message("Namespace of the object and its pods. Default: the namespace of kubectl's context.")),
        FieldHelp(
            "metadata.labels", .map(.string), Message("Labels of the object itself, for queries and selectors. Pods have their own labels.")
        ),
        FieldHelp("metadata.labels.<key>", .string, Message("A label of the object.")),
        FieldHelp(
            "metadata.annotations", .map(.string), Message("Metadata for tools and people; selectors can't match them.")),
        FieldHelp("metadata.annotations.<key>", .string, Message("An annotation of the object.")),
    ]
}
