import Diagnostics

extension FieldHelp {
    /// The pod as a whole.
    static let podFields: [FieldHelp] = under(
        "spec.template.spec",
        [
            FieldHelp(
                "containers", .list(.object), .required, "Containers that run side by side in the pod.", zh: "Pod 中同時執行的容器。"),
            FieldHelp(
                "initContainers", .list(.object), "Containers that run to their end, one after the other, before the others start.",
                zh: "其他容器啟動前依序執行完畢的容器。"),
            FieldHelp("volumes", .list(.object), "Storage that the pod’s containers can mount.", zh: "容器可掛載的儲存空間。"),
            FieldHelp(
                "hostNetwork", .boolean, .actsAs("false"), "The pod uses the node’s network: its ports are ports of the node.",
                zh: "使用節點的網路：Pod 的連接埠就是節點的連接埠。"),
            FieldHelp("hostPID", .boolean, .actsAs("false"), "The pod sees all processes of the node.", zh: "看得到節點上的所有程序。"),
            FieldHelp(
                "hostIPC", .boolean, .actsAs("false"), "The pod shares the node’s shared memory and semaphores.", zh: "共用節點的共享記憶體與號誌。"),
            FieldHelp(
                "dnsPolicy", .string, .filled("ClusterFirst"),
                "Who resolves names. With hostNetwork, only ClusterFirstWithHostNet asks the cluster’s DNS.",
                zh: "由誰解析名稱。使用 hostNetwork 時，只有 ClusterFirstWithHostNet 會詢問叢集的 DNS。"),
            FieldHelp(
                "restartPolicy", .string, .filled("Always"), "Whether ended containers start again. A DaemonSet allows only Always.",
                zh: "容器結束後是否重啟；DaemonSet 只允許 Always。"),
            FieldHelp(
                "terminationGracePeriodSeconds", .integer, .filled("30"),
                "Seconds between the request to stop and the kill when a pod is deleted.", zh: "刪除 Pod 時，從要求停止到強制結束的秒數。"),
            FieldHelp(
                "serviceAccountName", .string, .otherwise(Prose("the pod then gets `default`", zh: "未寫時 Pod 使用 `default`")),
                "Account as which the pod speaks to the API server.", zh: "Pod 與 API server 通訊時使用的帳戶。"),
            FieldHelp(
                "serviceAccount", .string, .otherwise(Prose("copied from serviceAccountName", zh: "複製自 serviceAccountName")),
                "Old name of serviceAccountName.", zh: "serviceAccountName 的舊名稱。"),
            FieldHelp(
                "automountServiceAccountToken", .boolean,
                .otherwise(Prose("as the service account says, else `true`", zh: "依服務帳戶的設定，否則為 `true`")),
                "Whether a token for the API server is put into the containers.", zh: "是否把 API server 的權杖放進容器。"),
            FieldHelp(
                "securityContext", .object, .filled("{}"), "User, groups and profiles for all containers of the pod.",
                zh: "整個 Pod 的使用者、群組與安全設定。"),
            FieldHelp(
                "securityContext.runAsUser", .integer, .otherwise(Prose("as the image says", zh: "依映像檔的設定")),
                "User number of the processes. A container’s own value goes before it.", zh: "程序的使用者編號；容器自己的設定優先。"),
            FieldHelp(
                "securityContext.fsGroup", .integer, "Group that owns the files of volumes that support it.", zh: "支援的磁碟區中，檔案所屬的群組編號。"),
            FieldHelp(
                "securityContext.seccompProfile", .object, "Which system calls the containers may make.", zh: "容器可使用的系統呼叫。"),
        ])
}
