import Diagnostics

extension FieldHelp {
    /// The DaemonSet around its pods.
    static let workloadFields: [FieldHelp] =
        [
            FieldHelp("spec", .object, .required, Message("Desired state of the DaemonSet."))
        ]
        + under(
            "spec",
            [
                FieldHelp(
                    "selector", .object, .required,
                    Message("Selects the pods that belong to the DaemonSet. It must match the template's labels.")),
                FieldHelp(
                    "selector.matchLabels", .map(.string), Message("Labels that a pod must have (all of them) to belong to the DaemonSet.")),
                FieldHelp("selector.matchLabels.<key>", .string, Message("A label that its pods must have, with this value.")),
                FieldHelp(
                    "selector.matchExpressions", .list(.object), Message("Requirements on pod labels; all must match.")),
                FieldHelp("template", .object, .required, Message("Template of the pods.")),
                FieldHelp("template.metadata", .object, Message("Labels and annotations that each pod gets.")),
                FieldHelp(
                    "template.metadata.name", .string, Message("Has no effect: the pods are named after the DaemonSet.")),
                FieldHelp(
                    "template.metadata.labels", .map(.string), .required,
                    Message("Labels of the pods. The selector, Services and network policies find them by these.")),
                FieldHelp("template.metadata.labels.<key>", .string, Message("A label of each pod.")),
                FieldHelp(
                    "template.metadata.annotations", .map(.string),
                    Message("Annotations of the pods, often read by scrapers and injectors.")),
                FieldHelp("template.metadata.annotations.<key>", .string, Message("An annotation of each pod.")),
                FieldHelp("template.spec", .object, .required, Message("Containers, volumes and placement of the pods.")),
                FieldHelp(
                    "revisionHistoryLimit", .integer, .filled("10"),
                    Message("Number of old revisions kept for rollback.")),
                FieldHelp(
                    "minReadySeconds", .integer, .actsAs("0"),
                    Message("Seconds that a new pod must be ready before it counts as available.")),
                FieldHelp("updateStrategy", .object, Message("How pods are replaced when the template changes.")),
                FieldHelp(
                    "updateStrategy.type", .string, .filled("RollingUpdate"),
                    Message("RollingUpdate replaces pods automatically; OnDelete replaces a pod only after it is deleted.")),
                FieldHelp("updateStrategy.rollingUpdate", .object, Message("How many nodes a rolling update changes at a time.")),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxUnavailable", .integerOrPercent, .filled("1"),
                    Message(
                        "Maximum number of nodes without an available pod during an update. A percentage is of desired pods, rounded up.")
                ),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxSurge", .integerOrPercent, .filled("0"),
                    Message("Maximum number of nodes on which a new pod runs beside the old one. Either this or maxUnavailable must be 0.")),
            ])
}
