import Diagnostics
import Kubernetes
import Reconciliation

/// The result of `dsdoc diff`: whether the API server accepts the update, what changes, and the effect on a cluster.
struct UpdateReport {
    /// `namespace/name`
    let key: String
    let accepted: Bool
    let code: Int
    let reason: String?
    let message: String?
    let causes: [StatusCause]
    let warnings: [String]
    let generation: UpdateVerdict.Change
    let templateGeneration: UpdateVerdict.Change
    let changes: [FieldChange]
    /// nil if no cluster is given, or the update is rejected.
    let outcome: UpdateOutcome?

    /// - Throws: if one of the manifests is no valid DaemonSet.
    init(_ old: ManifestDocument, _ new: ManifestDocument, cluster: Cluster?, version: KubernetesVersion) throws(CommandFailure) {
        guard case .daemonSet(let oldSet) = old.object else {
            throw .usage(Message("the old manifest cannot be read as a DaemonSet"))
        }
        key = "\(old.namespace ?? "default")/\(old.name ?? "")"
        changes = fieldChanges(from: old, to: new)
        if let rejection = new.rejection {
            (accepted, code, reason, message) = (false, rejection.code, rejection.reason, rejection.message(in: version))
            (causes, warnings, outcome) = ([], [], nil)
            generation = UpdateVerdict.Change(old: 1, new: 1)
            templateGeneration = generation
            return
        }
        guard case .daemonSet(let newSet) = new.object else {
            throw .usage(Message("the new manifest is not a DaemonSet"))
        }
        let verdict = reviewUpdate(oldSet, newSet, hasTemplateLabels: new.hasTemplateLabels, version: version)
        accepted = verdict.isAccepted
        code = accepted ? 200 : 422
        reason = accepted ? nil : "Invalid"
        (message, causes, warnings) = (verdict.message, verdict.causes, verdict.warnings)
        (generation, templateGeneration) = (verdict.generation, verdict.templateGeneration)
        outcome = accepted ? cluster.map { UpdateOutcome(from: oldSet, to: newSet, on: $0, version: version) } : nil
    }

    /// The causes, each once: the API server reports some of them several times.
    var distinctCauses: [StatusCause] {
        var seen: Set<StatusCause> = []
        return causes.filter { seen.insert($0).inserted }
    }

    /// The update in one line.
    var summary: Message {
        UpdateSummary(
            key: key, verdict: accepted ? .accepted : .rejected(code: code, fields: distinctCauses.map(\.field)), changes: changes,
            replacesPods: templateGeneration.old != templateGeneration.new, outcome: outcome
        ).line
    }

    /// The API server rejects the update, or pods that the controller wants to create.
    var isRejected: Bool { !accepted || outcome?.summary.hasRejectedPods ?? false }
}
