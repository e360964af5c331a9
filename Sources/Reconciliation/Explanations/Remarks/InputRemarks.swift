import Diagnostics
import Kubernetes

/// What the answer depends on that is not, or only in part, in the input.
extension RemarkRule {
    /// Pods of the input that the model replaces because they are not of the template.
    static let outdatedPods = RemarkRule("outdated-pods", .info) { subject in
        subject.record.outdated.map { outdated in
            let nodes = Message.names(outdated.nodes, atMost: 5)
            let pods =
                outdated.count == 1
                ? Message("\(outdated.count) pod of the input (\(nodes)) is outdated")
                : Message("\(outdated.count) pods of the input (\(nodes)) are outdated")
            let difference = outdated.difference?.text ?? Message("their labels name another revision")
            return switch outdated.basis {
            case .comparison:
                Message(
                    "\(pods): \(difference). The input has neither the live DaemonSet nor its ControllerRevisions, so the pods are compared with the template."
                )
            case .revision: Message("\(pods): \(difference).")
            case .update: Message("The manifest changes the template of the live DaemonSet; \(pods): \(difference).")
            }
        }
    }

    /// Webhooks and policies of the input, which the model doesn't run.
    static let unmodelledAdmission = RemarkRule("unmodelled-admission", .info) { subject in
        let objects = subject.controlPlane.unmodelledAdmission(of: subject.record.object).objects
        guard !objects.isEmpty else { return [] }
        let names = Message.names(objects.map { "\($0.kind)/\($0.metadata.name)" }, atMost: 5)
        return [
            Message(
                "Not modelled: \(names). They can reject or change the DaemonSet and its pods; that these are accepted holds without them.")
        ]
    }

    /// Pending pods for which no fix was looked for: the number of dry runs in one step is limited.
    static let untriedFixes = RemarkRule("fixes-not-tried", .info) { subject in
        switch subject.untried {
        case 0: []
        case 1: [Message("Fixes for 1 node are not tried: too many pods of the cluster are Pending to try a fix for each.")]
        default:
            [Message("Fixes for \(subject.untried) nodes are not tried: too many pods of the cluster are Pending to try a fix for each.")]
        }
    }

    /// Kinds that a dump doesn't have and that could change the answer.
    static let missingKinds = RemarkRule("missing-kinds", .info) { subject in
        let missing = MissingKind.all.filter { $0.isMissing(subject) }
        guard !missing.isEmpty else { return [] }
        let list = Message.list(missing.map { Message("`\($0.resource)` (\($0.effect))") })
        return [Message("The input has none of these: \(list). If the cluster has any, add them to the resources of `kubectl get`.")]
    }
}

/// A kind of which the input has no object, and what the answer lacks without it.
private struct MissingKind: Sendable {
    let kind: String
    /// As `kubectl get` names it.
    let resource: String
    let effect: Message
    let isRelevant: @Sendable (RemarkSubject) -> Bool

    /// Every cluster has objects of these kinds. Where all are there, the other kinds were requested as well, and have no objects.
    private static let always: Set<String> = ["Namespace", "PriorityClass", "Service"]

    func isMissing(_ subject: RemarkSubject) -> Bool {
        let contents = subject.controlPlane.contents
        guard contents.isPrinted, !contents.kinds.contains(kind) else { return false }
        let isComplete = contents.kinds.isSuperset(of: Self.always)
        return !isComplete && isRelevant(subject)
    }

    static let all: [MissingKind] = [
        MissingKind(kind: "Pod", resource: "pods", effect: Message("the nodes count as empty")) { _ in true },
        MissingKind(kind: "Namespace", resource: "namespaces", effect: Message("Pod Security rejects nothing")) { _ in true },
        MissingKind(kind: "PriorityClass", resource: "priorityclasses", effect: Message("classes and their default")) { _ in true },
        MissingKind(kind: "RuntimeClass", resource: "runtimeclasses", effect: Message("overhead and nodes of the class")) {
            $0.template.runtimeClassName != nil
        },
        MissingKind(kind: "LimitRange", resource: "limitranges", effect: Message("default requests, and limits")) { _ in true },
        MissingKind(kind: "ResourceQuota", resource: "resourcequotas", effect: Message("quotas reject nothing")) { _ in true },
        MissingKind(kind: "PersistentVolumeClaim", resource: "persistentvolumeclaims", effect: Message("no claim is bound")) {
            $0.template.volumes.contains { $0.persistentVolumeClaim != nil || $0.ephemeral != nil }
        },
        MissingKind(kind: "PodDisruptionBudget", resource: "poddisruptionbudgets", effect: Message("which pods are preempted")) {
            !$0.template.priorityClassName.isEmpty
        },
        MissingKind(
            kind: "MutatingWebhookConfiguration", resource: "mutatingwebhookconfigurations", effect: Message("changes of pods, rejections")
        ) { _ in true },
        MissingKind(
            kind: "ValidatingWebhookConfiguration", resource: "validatingwebhookconfigurations", effect: Message("rejections")
        ) { _ in true },
        MissingKind(
            kind: "ValidatingAdmissionPolicy", resource: "validatingadmissionpolicies,validatingadmissionpolicybindings",
            effect: Message("rejections")
        ) { _ in true },
    ]
}
