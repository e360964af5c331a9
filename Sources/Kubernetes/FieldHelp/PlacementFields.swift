import Diagnostics

extension FieldHelp {
    /// What decides on which nodes the pods run.
    static let placementFields: [FieldHelp] =
        under(
            "spec.template.spec",
            [
                FieldHelp(
                    "nodeSelector", .map(.string), "Labels that a node must all have to get a pod.", zh: "節點必須全部具備的標籤，才會有 Pod。"),
                FieldHelp("nodeSelector.<key>", .string, "A label that the node must have, with this value.", zh: "節點必須具備的標籤與值。"),
                FieldHelp("affinity", .object, "Conditions and wishes on nodes, and on the pods already there.", zh: "對節點及其上 Pod 的條件與偏好。"),
                FieldHelp("affinity.nodeAffinity", .object, "Conditions and wishes on nodes.", zh: "對節點的條件與偏好。"),
                FieldHelp(
                    "priorityClassName", .string,
                    .otherwise(Prose("the cluster’s default class, else priority `0`", zh: "叢集的預設類別，否則優先權為 `0`")),
                    "How important the pod is: where room is short, less important pods give way.", zh: "Pod 的重要程度；資源不足時較不重要的 Pod 讓位。"),
                FieldHelp(
                    "tolerations", .list(.object), .otherwise(Prose("the controller adds its own", zh: "控制器會加上自己的容忍")),
                    "Taints that the pod puts up with: it may run on nodes that have them.", zh: "Pod 能容忍的污點：可在有這些污點的節點上執行。"),
                FieldHelp(
                    "tolerations[].key", .string, .otherwise(Prose("all taints, with operator Exists", zh: "搭配 Exists 時為所有污點")),
                    "Key of the taint.", zh: "污點的鍵。"),
                FieldHelp(
                    "tolerations[].operator", .string, .actsAs("Equal"),
                    "Equal compares the taint’s value, Exists takes any value.", zh: "Equal 比對污點的值，Exists 接受任何值。"),
                FieldHelp("tolerations[].value", .string, .actsAs("\"\""), "Value that the taint must have.", zh: "污點必須有的值。"),
                FieldHelp(
                    "tolerations[].effect", .string, .otherwise(Prose("all effects", zh: "所有效果")),
                    "Effect of the taint: NoSchedule, PreferNoSchedule or NoExecute.", zh: "污點的效果：NoSchedule、PreferNoSchedule 或 NoExecute。"),
                FieldHelp(
                    "tolerations[].tolerationSeconds", .integer, .otherwise(Prose("for ever", zh: "永遠")),
                    "How long the pod stays after a NoExecute taint has come.", zh: "NoExecute 污點出現後，Pod 還能停留的秒數。"),
            ])
        + under(
            "spec.template.spec.affinity.nodeAffinity",
            [
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution", .object,
                    "Terms of which a node must meet one. The controller also takes pods away from nodes that no longer do.",
                    zh: "節點至少要符合其中一項；不再符合的節點，控制器會移除其 Pod。"),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms", .list(.object), .required,
                    "Alternatives: one of them is enough.", zh: "多項條件，符合其一即可。"),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions", .list(.object),
                    "Conditions on labels of the node, all of which must hold.", zh: "對節點標籤的條件，必須全部成立。"),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].key", .string, .required,
                    "Label of the node that is asked about.", zh: "要檢查的節點標籤。"),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].operator", .string, .required,
                    "In, NotIn, Exists, DoesNotExist, Gt or Lt.", zh: "In、NotIn、Exists、DoesNotExist、Gt 或 Lt。"),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].values", .list(.string),
                    "Values for In and NotIn; one number for Gt and Lt; none for the others.", zh: "供 In 與 NotIn 使用的值；Gt 與 Lt 用一個數字，其餘不寫。"),
            ])
}
