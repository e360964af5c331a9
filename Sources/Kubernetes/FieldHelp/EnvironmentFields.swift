import Diagnostics

extension FieldHelp {
    /// Environment variables.
    static let environmentFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp("env", .list(.object), "Environment variables of the container.", zh: "容器的環境變數。"),
            FieldHelp("env[].name", .string, .required, "Name of the variable.", zh: "變數的名稱。"),
            FieldHelp(
                "env[].value", .string, .actsAs("\"\""), "Its value. $(NAME) stands for a variable that is set above it.",
                zh: "變數的值；$(NAME) 代表前面設定的變數。"),
            FieldHelp("env[].valueFrom", .object, "Where the value comes from instead.", zh: "改由別處取得的值。"),
            FieldHelp("env[].valueFrom.fieldRef", .object, "The value of a field of the pod itself.", zh: "取自 Pod 本身的欄位。"),
            FieldHelp(
                "env[].valueFrom.fieldRef.apiVersion", .string, .filled("v1"), "Version in which the path is read.", zh: "欄位路徑所用的版本。"),
            FieldHelp(
                "env[].valueFrom.fieldRef.fieldPath", .string, .required, "Field of the pod, such as spec.nodeName or status.podIP.",
                zh: "Pod 的欄位，例如 spec.nodeName 或 status.podIP。"),
            FieldHelp("env[].valueFrom.configMapKeyRef", .object, "An entry of a ConfigMap of the namespace.", zh: "命名空間內 ConfigMap 的一項。"),
            FieldHelp("env[].valueFrom.configMapKeyRef.name", .string, "Name of the ConfigMap.", zh: "ConfigMap 的名稱。"),
            FieldHelp("env[].valueFrom.configMapKeyRef.key", .string, .required, "Key of the entry.", zh: "該項的鍵。"),
            FieldHelp("env[].valueFrom.secretKeyRef", .object, "An entry of a Secret of the namespace.", zh: "命名空間內 Secret 的一項。"),
            FieldHelp("env[].valueFrom.secretKeyRef.name", .string, "Name of the Secret.", zh: "Secret 的名稱。"),
            FieldHelp("env[].valueFrom.secretKeyRef.key", .string, .required, "Key of the entry.", zh: "該項的鍵。"),
        ])
}
