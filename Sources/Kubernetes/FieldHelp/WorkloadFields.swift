import Diagnostics

extension FieldHelp {
    /// The DaemonSet around its pods.
    static let workloadFields: [FieldHelp] =
        [
            FieldHelp("spec", .object, .required, Message("What the DaemonSet shall be like."))
        ]
        + under(
            "spec",
            [
                FieldHelp(
                    "selector", .object, .required,
                    Message("Tells the DaemonSet which pods are its own. The template’s labels must match it.")),
                FieldHelp("selector.matchLabels", .map(.string), Message("Labels that a pod must all have to be its own.")),
                FieldHelp("selector.matchLabels.<key>", .string, Message("A label that its pods must have, with this value.")),
                FieldHelp(
                    "selector.matchExpressions", .list(.object), Message("Conditions on labels that a pod must all meet.")),
                FieldHelp("template", .object, .required, Message("What each of the pods is made after.")),
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
                    Message("How many old versions of the template are kept for a rollback.")),
                FieldHelp(
                    "minReadySeconds", .integer, .actsAs("0"), Message("How long a new pod must be ready before it counts as available.")),
                FieldHelp("updateStrategy", .object, Message("How pods are replaced when the template changes.")),
                FieldHelp(
                    "updateStrategy.type", .string, .filled("RollingUpdate"),
                    Message("RollingUpdate replaces the pods by itself; OnDelete waits until someone deletes each.")),
                FieldHelp("updateStrategy.rollingUpdate", .object, Message("How many nodes an update may touch at a time.")),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxUnavailable", .integerOrPercent, .filled("1"),
                    Message("On how many nodes the pod may be missing during an update. A percentage counts wanted pods and is rounded up.")
                ),
                FieldHelp(
                    "updateStrategy.rollingUpdate.maxSurge", .integerOrPercent, .filled("0"),
                    Message("On how many nodes a new pod may start beside the old one. Either this or maxUnavailable must be 0.")),
            ])
}
