import Diagnostics

extension FieldHelp {
    /// The DaemonSet around its pods.
    static let workloadFields: [FieldHelp] =
        [
            FieldHelp("spec", .object, .required, "What the DaemonSet shall be like.", zh: "DaemonSet 應有的樣子。")
        ]
        + under(
            "spec",
            [
                FieldHelp(
                    "selector", .object, .required, "Tells the DaemonSet which pods are its own. The template’s labels must match it.",
                    zh: "決定哪些 Pod 屬於這個 DaemonSet；範本的標籤必須符合。"),
                FieldHelp("selector.matchLabels", .map(.string), "Labels that a pod must all have to be its own.", zh: "Pod 必須全部具備的標籤。"),
                FieldHelp("selector.matchLabels.<key>", .string, "A label that its pods must have, with this value.", zh: "Pod 必須具備的標籤與值。"),
                FieldHelp(
                    "selector.matchExpressions", .list(.object), "Conditions on labels that a pod must all meet.", zh: "Pod 的標籤必須全部符合的條件。"),
                FieldHelp("template", .object, .required, "What each of the pods is made after.", zh: "每個 Pod 的範本。"),
                FieldHelp("template.metadata", .object, "Labels and annotations that each pod gets.", zh: "每個 Pod 會有的標籤與註解。"),
                FieldHelp(
                    "template.metadata.name", .string, "Has no effect: the pods are named after the DaemonSet.",
                    zh: "沒有作用：Pod 的名稱取自 DaemonSet。"),
                FieldHelp(
                    "template.metadata.labels", .map(.string), .required,
                    "Labels of the pods. The selector, Services and network policies find them by these.",
                    zh: "Pod 的標籤；選擇器、Service 與網路政策都靠它找到 Pod。"),
                FieldHelp("template.metadata.labels.<key>", .string, "A label of each pod.", zh: "每個 Pod 的一個標籤。"),
                FieldHelp(
                    "template.metadata.annotations", .map(.string), "Annotations of the pods, often read by scrapers and injectors.",
                    zh: "Pod 的註解，常供監控與注入工具讀取。"),
                FieldHelp("template.metadata.annotations.<key>", .string, "An annotation of each pod.", zh: "每個 Pod 的一個註解。"),
                FieldHelp("template.spec", .object, .required, "Containers, volumes and placement of the pods.", zh: "Pod 的容器、磁碟區與放置條件。"),
                FieldHelp(
                    "revisionHistoryLimit", .integer, .filled("10"), "How many old versions of the template are kept for a rollback.",
                    zh: "保留幾個舊版範本以供回復。"),
                FieldHelp(
                    "minReadySeconds", .integer, .actsAs("0"), "How long a new pod must be ready before it counts as available.",
                    zh: "新的 Pod 就緒多久之後才算可用（秒）。"),
                FieldHelp("updateStrategy", .object, "How pods are replaced when the template changes.", zh: "範本變更時如何更換 Pod。"),
                FieldHelp(
                    "updateStrategy.type", .string, .filled("RollingUpdate"),
                    "RollingUpdate replaces the pods by itself; OnDelete waits until someone deletes each.",
                    zh: "RollingUpdate 會自動更換；OnDelete 等人刪除 Pod 才換新。"),
                FieldHelp("updateStrategy.rollingUpdate", .object, "How many nodes an update may touch at a time.", zh: "一次更新可影響多少節點。"),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxUnavailable", .integerOrPercent, .filled("1"),
                    "On how many nodes the pod may be missing during an update. A percentage counts wanted pods and is rounded up.",
                    zh: "更新期間最多幾個節點可缺少可用的 Pod；百分比以應有的 Pod 數計，向上取整。"),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxSurge", .integerOrPercent, .filled("0"),
                    "On how many nodes a new pod may start beside the old one. Either this or maxUnavailable must be 0.",
                    zh: "最多幾個節點可讓新的 Pod 與舊的並存；它與 maxUnavailable 之一必須為 0。"),
            ])
}
