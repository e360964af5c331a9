import Diagnostics

extension FieldHelp {
    /// Environment variables.
    static let environmentFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp("env", .list(.object), Message("Environment variables of the container.")),
            FieldHelp("env[].name", .string, .required, Message("Name of the variable.")),
            FieldHelp(
                "env[].value", .string, .actsAs("\"\""), Message("Value of the variable; $(NAME) refers to a variable defined above it.")),
            FieldHelp("env[].valueFrom", .object, Message("Source of the value, in place of `value`.")),
            FieldHelp("env[].valueFrom.fieldRef", .object, Message("The value of a field of the pod itself.")),
            FieldHelp(
                "env[].valueFrom.fieldRef.apiVersion", .string, .filled("v1"), Message("Version in which the path is read.")),
            FieldHelp(
                "env[].valueFrom.fieldRef.fieldPath", .string, .required,
                Message("Field of the pod, such as spec.nodeName or status.podIP.")),
            FieldHelp("env[].valueFrom.configMapKeyRef", .object, Message("A key of a ConfigMap in the same namespace.")),
            FieldHelp("env[].valueFrom.configMapKeyRef.name", .string, Message("Name of the ConfigMap.")),
            FieldHelp("env[].valueFrom.configMapKeyRef.key", .string, .required, Message("Key of the entry.")),
            FieldHelp("env[].valueFrom.secretKeyRef", .object, Message("A key of a Secret in the same namespace.")),
            FieldHelp("env[].valueFrom.secretKeyRef.name", .string, Message("Name of the Secret.")),
            FieldHelp("env[].valueFrom.secretKeyRef.key", .string, .required, Message("Key of the entry.")),
        ])
}
