import Diagnostics

extension FieldHelp {
    /// What every object has.
    static let objectFields: [FieldHelp] = [
        FieldHelp(
            "apiVersion", .string, .required, Message("Group and version of the API that the object is written in.")),
        FieldHelp("kind", .string, .required, Message("Kind of the object.")),
        FieldHelp("metadata", .object, .required, Message("Name, namespace, labels and annotations of the object.")),
        FieldHelp(
            "metadata.name", .string, .required,
            Message("Name of the object, unique in its namespace. The names of its pods begin with it.")),
        FieldHelp(
            "metadata.namespace", .string, .actsAs("default"),
            Message("Namespace that the object and its pods live in. Without it kubectl takes that of its context.")),
        FieldHelp(
            "metadata.labels", .map(.string), Message("Labels of the object itself, by which others find it. Its pods have their own.")),
        FieldHelp("metadata.labels.<key>", .string, Message("A label of the object.")),
        FieldHelp(
            "metadata.annotations", .map(.string), Message("Notes on the object for tools and people. Nothing is selected by them.")),
        FieldHelp("metadata.annotations.<key>", .string, Message("An annotation of the object.")),
    ]
}
