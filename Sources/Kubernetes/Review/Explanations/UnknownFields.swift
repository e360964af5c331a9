import Diagnostics
import YAML

extension ManifestDocument {
    /// The field that is most likely meant, or where the field belongs.
    func explainUnknownField(_ problem: DecodeProblem) -> Explanation {
        if let home = MisplacedField.all.first(where: { $0.path == problem.path }) {
            return Explanation("unknown-field", help: home.help, fix: home.newName.flatMap { rename(problem, to: $0) })
        }
        if let meant = problem.suggestion {
            return Explanation(
                "unknown-field", help: Prose("did you mean `\(meant)`?", zh: "你是不是要寫 `\(meant)`？"), fix: rename(problem, to: meant))
        }
        if problem.path.hasPrefix("spec.selector."), case .daemonSet = object {
            return Explanation(
                "unknown-field",
                help: Prose(
                    "labels of a selector stand one level deeper: `selector: {matchLabels: {…}}`",
                    zh: "選擇器的標籤要再深一層：`selector: {matchLabels: {…}}`"))
        }
        if let home = homeInPodSpec(problem) { return Explanation("unknown-field", help: home) }
        return Explanation(
            "unknown-field",
            help: Prose(
                "Kubernetes 1.36 knows no such field here: remove it, or look where it belongs",
                zh: "Kubernetes 1.36 在此沒有這個欄位：請移除，或確認它應在的位置"))
    }

    private func rename(_ problem: DecodeProblem, to name: String) -> Fix? {
        yaml.replacing(problem.node, with: name, Prose("write `\(name)`", zh: "改為 `\(name)`"))
    }

    /// A field of a pod's specification that stands one or two levels too high or too low.
    private func homeInPodSpec(_ problem: DecodeProblem) -> Prose? {
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
        return Prose("`\(name)` belongs in `\(home)`: check the indentation", zh: "`\(name)` 應放在 `\(home)`：請檢查縮排")
    }
}

/// Fields that other kinds have, or that stand in the wrong place again and again.
struct MisplacedField: Sendable {
    let path: String
    let help: Prose
    var newName: String?

    static let all: [MisplacedField] = [
        MisplacedField(
            path: "spec.replicas",
            help: Prose(
                "a DaemonSet runs one pod on each node that suits it, and counts nothing: remove it, or make a Deployment",
                zh: "DaemonSet 在每個符合條件的節點上各執行一個 Pod，沒有副本數：請移除，或改用 Deployment")),
        MisplacedField(
            path: "spec.strategy",
            help: Prose("that is a Deployment's; a DaemonSet has `updateStrategy`", zh: "那是 Deployment 的欄位；DaemonSet 用 `updateStrategy`"),
            newName: "updateStrategy"),
        MisplacedField(
            path: "spec.serviceName",
            help: Prose(
                "that is a StatefulSet's: a DaemonSet's pods have no names of their own", zh: "那是 StatefulSet 的欄位：DaemonSet 的 Pod 沒有固定名稱")),
        MisplacedField(
            path: "spec.volumeClaimTemplates",
            help: Prose(
                "that is a StatefulSet's: use a volume of the kind `ephemeral`, or one that lies on the node (`hostPath`)",
                zh: "那是 StatefulSet 的欄位：請用 `ephemeral` 磁碟區，或節點上的 `hostPath`")),
        MisplacedField(
            path: "spec.podManagementPolicy",
            help: Prose("that is a StatefulSet's: remove it", zh: "那是 StatefulSet 的欄位：請移除")),
        MisplacedField(
            path: "spec.template.labels",
            help: Prose("labels of the template belong in `spec.template.metadata.labels`", zh: "範本的標籤應放在 `spec.template.metadata.labels`")),
        MisplacedField(
            path: "spec.template.annotations",
            help: Prose(
                "annotations of the template belong in `spec.template.metadata.annotations`",
                zh: "範本的註解應放在 `spec.template.metadata.annotations`")),
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
