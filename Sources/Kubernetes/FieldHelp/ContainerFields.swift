import Diagnostics

extension FieldHelp {
    /// A container, init containers too.
    static let containerFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp("name", .string, .required, "Name of the container, unique in its pod.", zh: "容器的名稱，在 Pod 內唯一。"),
            FieldHelp("image", .string, .required, "Image that the container runs.", zh: "容器執行的映像檔。"),
            FieldHelp(
                "imagePullPolicy", .string,
                .otherwise(Prose("`Always` for the tag latest, else `IfNotPresent`", zh: "標籤為 latest 時 `Always`，否則 `IfNotPresent`")),
                "When the node fetches the image.", zh: "節點何時取得映像檔。"),
            FieldHelp(
                "command", .list(.string), .otherwise(Prose("as the image says", zh: "依映像檔的設定")),
                "Program that runs in place of the image’s entry point.", zh: "取代映像檔進入點的程式。"),
            FieldHelp(
                "args", .list(.string), .otherwise(Prose("as the image says", zh: "依映像檔的設定")), "Arguments of the program.", zh: "程式的參數。"),
            FieldHelp(
                "ports", .list(.object), "Ports that the container listens on. Only hostPort opens one.", zh: "容器監聽的連接埠；只有 hostPort 會真的開放。"),
            FieldHelp(
                "ports[].name", .string, "Name of the port, by which Services and probes refer to it.", zh: "連接埠的名稱，供 Service 與探測引用。"),
            FieldHelp("ports[].containerPort", .integer, .required, "Port in the container.", zh: "容器的連接埠。"),
            FieldHelp(
                "ports[].hostPort", .integer, "Port of the node that leads here. Only one pod on a node can have it.",
                zh: "通往此處的節點連接埠；同一節點只有一個 Pod 能使用。"),
            FieldHelp("ports[].protocol", .string, .filled("TCP"), "TCP, UDP or SCTP.", zh: "TCP、UDP 或 SCTP。"),
            FieldHelp("resources", .object, "What the container is promised and what it may use at most.", zh: "容器獲得保證的資源與使用上限。"),
            FieldHelp(
                "resources.requests", .map(.quantity), .otherwise(Prose("as the limits", zh: "與上限相同")),
                "What a node must have free. The scheduler counts nothing else.", zh: "節點必須有的餘量，排程器只看這個。"),
            FieldHelp("resources.requests.cpu", .quantity, "Processor time that the node sets aside.", zh: "節點保留的處理器時間。"),
            FieldHelp("resources.requests.memory", .quantity, "Memory that the node sets aside.", zh: "節點保留的記憶體。"),
            FieldHelp("resources.requests.<key>", .quantity, "Amount of this resource that the node sets aside.", zh: "節點保留的這項資源。"),
            FieldHelp(
                "resources.limits", .map(.quantity), .otherwise(Prose("no limit", zh: "沒有上限")), "What the container may use at most.",
                zh: "容器可用的上限。"),
            FieldHelp(
                "resources.limits.cpu", .quantity, "Processor time at most; above it the container is slowed.", zh: "處理器時間的上限，超過即被放慢。"),
            FieldHelp("resources.limits.memory", .quantity, "Memory at most; above it the container is killed.", zh: "記憶體的上限，超過即被終止。"),
            FieldHelp("resources.limits.<key>", .quantity, "Amount of this resource at most.", zh: "這項資源的上限。"),
            FieldHelp("lifecycle", .object, "What runs right after the start and before the stop.", zh: "啟動之後與停止之前執行的動作。"),
            FieldHelp("lifecycle.preStop", .object, "Runs before the container is asked to stop.", zh: "在要求容器停止之前執行。"),
            FieldHelp("lifecycle.postStart", .object, "Runs right after the container has started.", zh: "在容器啟動之後立即執行。"),
            FieldHelp(
                "terminationMessagePolicy", .string, .filled("File"),
                "Where the message of an ended container comes from: a file, or else its last log lines.", zh: "容器結束訊息的來源：檔案，或記錄的最後幾行。"),
            FieldHelp("volumeMounts", .list(.object), "Volumes of the pod that the container sees.", zh: "容器看得到的磁碟區。"),
            FieldHelp("volumeMounts[].name", .string, .required, "Name of the pod’s volume.", zh: "Pod 磁碟區的名稱。"),
            FieldHelp("volumeMounts[].mountPath", .string, .required, "Where the container sees it.", zh: "容器中的掛載路徑。"),
            FieldHelp("volumeMounts[].readOnly", .boolean, .actsAs("false"), "The container cannot write to it.", zh: "容器不能寫入。"),
            FieldHelp(
                "volumeMounts[].subPath", .string, .actsAs("\"\""), "Path in the volume that is mounted in place of its root.",
                zh: "改為掛載磁碟區內的這個路徑。"),
            FieldHelp(
                "volumeMounts[].mountPropagation", .string, .actsAs("None"),
                "Whether mounts made later on the node (HostToContainer) or in the container too (Bidirectional) are seen by the other.",
                zh: "之後的掛載是否互相可見：HostToContainer 為節點到容器，Bidirectional 為雙向。"),
        ])
}
