import Diagnostics
import Kubernetes
import Reconciliation

/// The result of `dsdoc diff`: whether the API server accepts the update, what changes, and the effect on a cluster.
struct UpdateReport {
    let name: String
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
        name = old.name ?? ""
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

    /// - Parameter errors: what could not be read of the cluster.
    func write(to json: inout JSONWriter, _ errors: [RejectedObject]) {
        json.object { json in
            if !errors.isEmpty { json.member("errors") { json in json.array { json in for error in errors { error.write(to: &json) } } } }
            json.member("accepted", accepted)
            json.member("code", code)
            json.member("reason", reason)
            json.member("message", message)
            json.member(causes: causes)
            json.member("warnings", strings: warnings)
            json.member("generation") { Self.write(generation, to: &$0) }
            json.member("templateGeneration") { Self.write(templateGeneration, to: &$0) }
            json.member("changes") { json in
                json.array { json in
                    for change in changes {
                        json.object { json in
                            json.member("field", change.field)
                            json.member("before", change.old)
                            json.member("after", change.new)
                        }
                    }
                }
            }
            json.member("nodes") { json in
                json.object { json in
                    for node in outcome?.nodes ?? [] {
                        json.member(node.node) { json in
                            json.object { json in
                                json.member("before", node.before)
                                json.member("after", node.after)
                            }
                        }
                    }
                }
            }
            json.member("rollout") { json in
                json.array { json in
                    for wave in outcome?.rollout ?? [] {
                        json.object { json in
                            json.member("time", wave.time)
                            json.member("terminated", strings: wave.terminated)
                            json.member("created", strings: wave.created)
                            json.member("ready", strings: wave.ready)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ change: UpdateVerdict.Change, to json: inout JSONWriter) {
        json.array { json in
            json.integer(change.old)
            json.integer(change.new)
        }
    }
}
