import Diagnostics
import YAML

extension ManifestDocument {
    /// The field that is most likely meant, or where the field belongs.
    func hint(forUnknownField problem: DecodeProblem) -> ErrorHint {
        if let home = MisplacedField.all.first(where: { $0.path == problem.path }) {
            return ErrorHint(.unknownField, help: home.help, fix: home.newName.flatMap { rename(problem, to: $0) })
        }
        if let meant = problem.suggestion {
            return ErrorHint(
                .unknownField, help: Message("did you mean `\(meant)`?"), fix: rename(problem, to: meant))
        }
        if problem.path.hasPrefix("spec.selector."), case .daemonSet = object {
            return ErrorHint(
                .unknownField,
                help: Message("a selector's labels belong one level deeper: `selector: {matchLabels: {…}}`"))
        }
        if let home = homeInPodSpec(problem) { return ErrorHint(.unknownField, help: home) }
        return ErrorHint(
            .unknownField,
            help: Message("Kubernetes 1.36 has no such field here: remove it, or check where it belongs"))
    }

    private func rename(_ problem: DecodeProblem, to name: String) -> Fix? {
        yaml.replacing(problem.node, with: name, Message("use `\(name)`"))
    }

    /// Where a field belongs that is written one or two levels too high or too low.
    private func homeInPodSpec(_ problem: DecodeProblem) -> Message? {
        guard case .daemonSet = object, let name = problem.path.split(separator: ".").last.map(String.init) else { return nil }
        let home: String
        if MisplacedField.podSpecFields.contains(name) {
            home = "spec.template.spec"
        } else if MisplacedField.containerFields.contains(name) {
            home = "spec.template.spec.containers[…]"
        } else if MisplacedField.specFields.contains(name) {
            home = "spec"
        } else {
            return nil
        }
        return Message("`\(name)` belongs in `\(home)`: check the indentation")
    }
}

/// A field that another kind has, or that is often written at the wrong level.
struct MisplacedField: Sendable {
    let path: String
    let help: Message
    var newName: String?

    static let all: [MisplacedField] = [
        MisplacedField(
            path: "spec.replicas",
            help: Message("a DaemonSet runs one pod on each eligible node and has no replica count: remove it, or use a Deployment")),
        MisplacedField(
            path: "spec.strategy",
            help: Message("`strategy` is a Deployment field; a DaemonSet has `updateStrategy`"),
            newName: "updateStrategy"),
        MisplacedField(
            path: "spec.serviceName",
            help: Message("this is a StatefulSet field: a DaemonSet's pods have no stable names")),
        MisplacedField(
            path: "spec.volumeClaimTemplates",
            help: Message("this is a StatefulSet field: use an `ephemeral` volume, or a `hostPath` on the node")),
        MisplacedField(
            path: "spec.podManagementPolicy",
            help: Message("this is a StatefulSet field: remove it")),
        MisplacedField(
            path: "spec.template.labels",
            help: Message("labels of the template belong in `spec.template.metadata.labels`")),
        MisplacedField(
            path: "spec.template.annotations",
            help: Message("annotations of the template belong in `spec.template.metadata.annotations`")),
    ]

    static let podSpecFields: Set<String> = [
        "activeDeadlineSeconds", "affinity", "automountServiceAccountToken", "containers", "dnsConfig", "dnsPolicy", "enableServiceLinks",
        "hostAliases", "hostIPC", "hostNetwork", "hostPID", "hostUsers", "imagePullSecrets", "initContainers", "nodeName", "nodeSelector",
        "priorityClassName", "restartPolicy", "runtimeClassName", "schedulerName", "serviceAccount", "serviceAccountName",
        "shareProcessNamespace", "terminationGracePeriodSeconds", "tolerations", "topologySpreadConstraints", "volumes",
    ]

    static let containerFields: Set<String> = [
        "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "ports", "readinessProbe",
        "resources",
        "startupProbe", "volumeMounts", "workingDir", "privileged", "capabilities", "allowPrivilegeEscalation", "readOnlyRootFilesystem",
    ]

    static let specFields: Set<String> = ["minReadySeconds", "revisionHistoryLimit", "selector", "template", "updateStrategy"]
}
