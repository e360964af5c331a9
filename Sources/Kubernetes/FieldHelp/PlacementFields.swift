import Diagnostics

extension FieldHelp {
    /// What decides on which nodes the pods run.
    static let placementFields: [FieldHelp] =
        under(
            "spec.template.spec",
            [
                FieldHelp(
                    "nodeSelector", .map(.string), Message("Labels that a node must have (all of them) to get a pod.")),
                FieldHelp("nodeSelector.<key>", .string, Message("A label that the node must have, with this value.")),
                FieldHelp("affinity", .object, Message("Requirements and preferences for nodes and for the pods already running there.")),
                FieldHelp("affinity.nodeAffinity", .object, Message("Requirements and preferences for nodes.")),
                FieldHelp(
                    "priorityClassName", .string,
                    .otherwise(Message("the cluster's default class, else priority `0`")),
                    Message("Importance of the pod: where resources are short, pods of lower priority are preempted.")),
                FieldHelp(
                    "tolerations", .list(.object), .otherwise(Message("the controller adds its own tolerations")),
                    Message("Taints that the pod tolerates: it can run on nodes that have them.")),
                FieldHelp(
                    "tolerations[].key", .string, .otherwise(Message("with operator Exists: all taints")),
                    Message("Key of the taint.")),
                FieldHelp(
                    "tolerations[].operator", .string, .actsAs("Equal"),
                    Message("Equal compares the taint's value, Exists matches any value.")),
                FieldHelp("tolerations[].value", .string, .actsAs("\"\""), Message("Value that the taint must have.")),
                FieldHelp(
                    "tolerations[].effect", .string, .otherwise(Message("all effects")),
                    Message("Effect of the taint: NoSchedule, PreferNoSchedule or NoExecute.")),
                FieldHelp(
                    "tolerations[].tolerationSeconds", .integer, .otherwise(Message("never evicted")),
                    Message("Seconds that the pod stays on the node after a NoExecute taint is added.")),
            ])
        + under(
            "spec.template.spec.affinity.nodeAffinity",
            [
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution", .object,
                    Message("Terms, of which a node must match at least one. The controller deletes pods from nodes that no longer match.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms", .list(.object), .required,
                    Message("Alternatives, of which one must match.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions", .list(.object),
                    Message("Requirements on node labels; all must match.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].key", .string, .required,
                    Message("Node label that is compared.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].operator", .string, .required,
                    Message("In, NotIn, Exists, DoesNotExist, Gt or Lt.")),
                FieldHelp(
                    "requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].values", .list(.string),
                    Message("Values for In and NotIn; one number for Gt and Lt; none for the others.")),
            ])
}
