import Diagnostics

extension FieldHelp {
    /// What a container may do.
    static let securityFields: [FieldHelp] =
        under(
            "spec.template.spec.containers[]",
            [
                FieldHelp("securityContext", .object, "What the container may do, before what the pod says.", zh: "容器的權限，優先於 Pod 的設定。")
            ])
        + under(
            "spec.template.spec.containers[].securityContext",
            [
                FieldHelp(
                    "privileged", .boolean, .actsAs("false"), "The container may do on the node whatever root may.",
                    zh: "容器在節點上擁有 root 的一切權限。"),
                FieldHelp(
                    "allowPrivilegeEscalation", .boolean, .actsAs("true"), "A process may gain more rights than its parent has.",
                    zh: "程序能否取得比上層程序更多的權限。"),
                FieldHelp(
                    "capabilities", .object, .otherwise(Prose("as the container runtime says", zh: "依容器執行環境的設定")), "Single rights of root.",
                    zh: "root 的個別權限。"),
                FieldHelp("capabilities.add", .list(.string), "Rights that are added.", zh: "增加的權限。"),
                FieldHelp("capabilities.drop", .list(.string), "Rights that are taken away; ALL takes all.", zh: "移除的權限；ALL 為全部。"),
                FieldHelp(
                    "readOnlyRootFilesystem", .boolean, .actsAs("false"), "The container cannot write to its own files.",
                    zh: "容器不能寫入自己的檔案系統。"),
                FieldHelp(
                    "runAsNonRoot", .boolean, .otherwise(Prose("as the pod says, else `false`", zh: "依 Pod 的設定，否則為 `false`")),
                    "A container that would run as root does not start.", zh: "會以 root 執行的容器不啟動。"),
                FieldHelp(
                    "runAsUser", .integer, .otherwise(Prose("as the pod says, else the image", zh: "依 Pod，否則依映像檔")),
                    "User number of the processes.",
                    zh: "程序的使用者編號。"),
                FieldHelp("seLinuxOptions", .object, "SELinux label of the processes.", zh: "程序的 SELinux 標記。"),
                FieldHelp(
                    "seccompProfile", .object, .otherwise(Prose("as the pod says", zh: "依 Pod 的設定")),
                    "Which system calls the container may make.", zh: "容器可使用的系統呼叫。"),
                FieldHelp(
                    "seccompProfile.type", .string, .required, "RuntimeDefault, Unconfined or Localhost.",
                    zh: "RuntimeDefault、Unconfined 或 Localhost。"),
            ])
}
