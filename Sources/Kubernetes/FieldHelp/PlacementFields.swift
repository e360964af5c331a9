import Diagnostics

extension FieldHelp {
    /// What decides on which nodes the pods run.
    static let placementFields: [FieldHelp] =
        under(
            "spec.template.spec",
            [
                FieldHelp(
                    "nodeSelector", .map(.string), Message("Labels that a node must all have to get a pod.")),
                FieldHelp("nodeSelector.<key>", .string, Message("A label that the node must have, with this value.")),
                FieldHelp("affinity", .object, Message("Conditions and wishes on nodes, and on the pods already there.")),
                FieldHelp("affinity.nodeAffinity", .object, Message("Conditions and wishes on nodes.")),
                FieldHelp(
                    "priorityClassName", .string,
                    .otherwise(Message("the cluster’s default class, else priority `0`")),
                    Message("How important the pod is: where room is short, less important pods give way.")),
                FieldHelp(
                    "tolerations", .list(.object), .otherwise(Message("the controller adds its own")),
                    Message("Taints that the pod puts up with: it may run on nodes that have them.")),
                FieldHelp(
                    "tolerations[].key", .string, .otherwise(Message("all taints, with operator Exists")),
                    Message("Key of the taint.")),
                FieldHelp(
                    "tolerations[].operator", .string, .actsAs("Equal"),
                    Message("Equal compares the taint’s value, Exists takes any value.")),
                FieldHelp("tolerations[].value", .string, .actsAs("\"\""), Message("Value that the taint must have.")),
                FieldHelp(
                    "tolerations[].effect", .string, .otherwise(Message("all effects")),
                    Message("Effect of the taint: NoSchedule, PreferNoSchedule or NoExecute.")),
                FieldHelp(
                    "tolerations[].tolerationSeconds", .integer, .otherwise(Message("for ever")),
                    Message("How long the pod stays after a NoExecute taint has come.")),
            ])
        + under(
            "spec.template.spec.affinity.nodeAffinity",
            [
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution", .object,
                    Message("Terms of which a node must meet one. The controller also takes pods away from nodes that no longer do.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms", .list(.object), .required,
                    Message("Alternatives: one of them is enough.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions", .list(.object),
                    Message("Conditions on labels of the node, all of which must hold.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].key", .string, .required,
                    Message("Label of the node that is asked about.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].operator", .string, .required,
                    Message("In, NotIn, Exists, DoesNotExist, Gt or Lt.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].values", .list(.string),
                    Message("Values for In and NotIn; one number for Gt and Lt; none for the others.")),
            ])
}
