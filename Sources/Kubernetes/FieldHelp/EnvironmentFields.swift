import Diagnostics

extension FieldHelp {
    /// Environment variables.
    static let environmentFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp("env", .list(.object), Message("Environment variables of the container.")),
            FieldHelp("env[].name", .string, .required, Message("Name of the variable.")),
            FieldHelp(
                "env[].value", .string, .actsAs("\"\""), Message("Its value. $(NAME) stands for a variable that is set above it.")),
            FieldHelp("env[].valueFrom", .object, Message("Where the value comes from instead.")),
            FieldHelp("env[].valueFrom.fieldRef", .object, Message("The value of a field of the pod itself.")),
            FieldHelp(
                "env[].valueFrom.fieldRef.apiVersion", .string, .filled("v1"), Message("Version in which the path is read.")),
            FieldHelp(
                "env[].valueFrom.fieldRef.fieldPath", .string, .required,
                Message("Field of the pod, such as spec.nodeName or status.podIP.")),
            FieldHelp("env[].valueFrom.configMapKeyRef", .object, Message("An entry of a ConfigMap of the namespace.")),
            FieldHelp("env[].valueFrom.configMapKeyRef.name", .string, Message("Name of the ConfigMap.")),
            FieldHelp("env[].valueFrom.configMapKeyRef.key", .string, .required, Message("Key of the entry.")),
            FieldHelp("env[].valueFrom.secretKeyRef", .object, Message("An entry of a Secret of the namespace.")),
            FieldHelp("env[].valueFrom.secretKeyRef.name", .string, Message("Name of the Secret.")),
            FieldHelp("env[].valueFrom.secretKeyRef.key", .string, .required, Message("Key of the entry.")),
        ])
}
