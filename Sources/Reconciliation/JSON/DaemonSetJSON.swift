import Diagnostics
import Kubernetes

extension DaemonSetOutcome {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("status") { status.write(to: &$0) }
            writer.field("generation", generation)
            writer.field("nodes") { writer in
                writer.object { writer in for row in nodes { writer.field(row.node) { row.write(to: &$0) } } }
            }
            writer.field("podTolerations") { $0.array(podTolerations) { $1.write(to: &$0) } }
            writer.field("podAffinity") { writer in
                if let podAffinity { podAffinity.write(to: &writer) } else { writer.object { _ in } }
            }
            writer.field("podLabels") { $0.write(podLabels) }
            writer.field("events") { $0.array(events) { $1.write(to: &$0) } }
            writer.field("revisions", revisions)
            if let statusAfterResync { writer.field("statusAfterResync") { statusAfterResync.write(to: &$0) } }
            writer.field("explanations") { writer in
                writer.object { writer in
                    for row in nodes { if let explanation = row.explanation { writer.field(row.node) { explanation.write(to: &$0) } } }
                }
            }
            writer.field("sentences") { writer in
                writer.array(sentences) { writer, sentence in
                    writer.object { writer in
                        writer.field("rule", sentence.id.name)
                        writer.field("severity", sentence.severity.name)
                        writer.field("text", sentence.text.english)
                    }
                }
            }
        }
    }
}

extension StatusNumbers {
    /// As the API prints them: four numbers always, the others only when they are not zero.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("currentNumberScheduled", current)
            writer.field("numberMisscheduled", misscheduled)
            writer.field("desiredNumberScheduled", desired)
            writer.field("numberReady", ready)
            if observedGeneration != 0 { writer.field("observedGeneration", observedGeneration) }
            if updated != 0 { writer.field("updatedNumberScheduled", updated) }
            if available != 0 { writer.field("numberAvailable", available) }
            if unavailable != 0 { writer.field("numberUnavailable", unavailable) }
        }
    }
}

extension NodeRow {
    /// `"absent"`, a pod, or a list when there are several.
    func write(to writer: inout JSONWriter) {
        switch pods.count {
        case 0: writer.value("absent")
        case 1: pods[0].write(to: &writer, ofDaemonSet: true)
        default: writer.array(pods) { $1.write(to: &$0, ofDaemonSet: true) }
        }
    }
}

extension PodState {
    func write(to writer: inout JSONWriter, ofDaemonSet: Bool) {
        writer.object { writer in
            writer.field("state", state)
            writer.field("nodeName", nodeName)
            if nodeName != nil { writer.field("ready", ready) }
            if let podScheduled {
                writer.field("podScheduled") { writer in
                    writer.object { writer in
                        writer.field("status", podScheduled.status)
                        writer.field("reason", podScheduled.reason)
                        writer.field("message", podScheduled.message)
                    }
                }
            }
            if let updated { writer.field("updated", updated) }
            if !events.isEmpty { writer.field("events") { $0.array(events) { $1.write(to: &$0) } } }
            if !ofDaemonSet { writer.field("controller", controller) }
        }
    }
}

extension Explanation {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("decider", decider.rawValue)
            writer.field("rule", rule.name)
            writer.field("field", field?.description)
            writer.field("fact", fact.english)
            writer.field("fix", fix?.english)
            if let change { writer.field("change") { change.write(to: &$0) } }
        }
    }
}

extension ManifestChange {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("field", field.description)
            switch action {
            case .append(let yaml): writer.field("append", yaml)
            case .set(let yaml): writer.field("set", yaml)
            case .remove: writer.field("remove", true)
            }
        }
    }
}
