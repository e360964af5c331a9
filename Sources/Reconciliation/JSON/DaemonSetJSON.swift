import Diagnostics
import Kubernetes

extension DaemonSetOutcome {
    /// - Parameter facts: the nodes of the step.
    func write(
        to writer: inout JSONWriter, _ catalogue: MessageCatalogue, _ observations: TraceObservations.DaemonSet?,
        nodes facts: [NodeFacts]
    ) {
        writer.object { writer in
            if isRejected { writer.member("accepted", false) }
            writer.member("status") { status.write(to: &$0) }
            writer.member("generation", generation)
            writer.member("nodes") { writer in
                writer.object { writer in for row in nodes { writer.member(row.node) { row.write(to: &$0) } } }
            }
            writer.member("podTolerations") { $0.array(podTolerations) { $1.write(to: &$0) } }
            writer.member("podAffinity") { writer in
                if let podAffinity { podAffinity.write(to: &writer) } else { writer.object { _ in } }
            }
            writer.member("podLabels") { $0.write(podLabels) }
            writer.member("events") { $0.array(events) { $1.write(to: &$0) } }
            writer.member("revisions", revisions)
            if let statusAfterResync { writer.member("statusAfterResync") { statusAfterResync.write(to: &$0) } }
            writer.member("explanations") { writer in
                writer.object { writer in
                    for row in nodes {
                        if let explanation = row.explanation { writer.member(row.node) { explanation.write(to: &$0, catalogue) } }
                    }
                }
            }
            writer.member("placementReasons") { $0.array(placementReasons(on: facts)) { $1.write(to: &$0, catalogue) } }
            writer.member("sentences") { writer in
                writer.array(remarks) { writer, remark in
                    writer.object { writer in
                        writer.member("rule", remark.id.name)
                        writer.member("severity", remark.severity.name)
                        writer.member("text", remark.text.text(in: catalogue))
                    }
                }
            }
            writer.member("summary") { PlacementSummary(self).write(to: &$0, catalogue) }
            writer.member("services") { $0.array(services) { $1.write(to: &$0) } }
            if let observations { observations.write(to: &writer) }
        }
    }
}

extension StatusNumbers {
    /// As the API prints them: four numbers always, the others only when they are not zero.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("currentNumberScheduled", current)
            writer.member("numberMisscheduled", misscheduled)
            writer.member("desiredNumberScheduled", desired)
            writer.member("numberReady", ready)
            if observedGeneration != 0 { writer.member("observedGeneration", observedGeneration) }
            if updated != 0 { writer.member("updatedNumberScheduled", updated) }
            if available != 0 { writer.member("numberAvailable", available) }
            if unavailable != 0 { writer.member("numberUnavailable", unavailable) }
        }
    }
}

extension NodeRow {
    /// `"absent"`, a pod, or a list when there are several.
    func write(to writer: inout JSONWriter) {
        switch pods.count {
        case 0: writer.string("absent")
        case 1: pods[0].write(to: &writer, ofDaemonSet: true)
        default: writer.array(pods) { $1.write(to: &$0, ofDaemonSet: true) }
        }
    }
}

extension PodState {
    func write(to writer: inout JSONWriter, ofDaemonSet: Bool) {
        writer.object { writer in
            writer.member("state", state)
            writer.member("nodeName", nodeName)
            if nodeName != nil { writer.member("ready", ready) }
            if let podScheduled {
                writer.member("podScheduled") { writer in
                    writer.object { writer in
                        writer.member("status", podScheduled.status)
                        writer.member("reason", podScheduled.reason)
                        writer.member("message", podScheduled.message)
                    }
                }
            }
            if let fault { writer.member("notReady") { fault.write(to: &$0) } }
            if let updated { writer.member("updated", updated) }
            if !events.isEmpty { writer.member("events") { $0.array(events) { $1.write(to: &$0) } } }
            if !ofDaemonSet { writer.member("controller", controller) }
        }
    }
}

extension PodFault {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("status", status)
            writer.member("reason", reason)
            writer.member("container", container?.name)
            if let container { writer.member("restarts", container.restarts) }
        }
    }
}

extension Explanation {
    func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
        writer.object { writer in
            writer.member("decider", decider.rawValue)
            writer.member("rule", rule.name)
            writer.member("field", field?.description)
            writer.member("fact", fact.text(in: catalogue))
            writer.member("fix", fix?.text(in: catalogue))
            if let change { writer.member("change") { change.write(to: &$0) } }
            if isIntended { writer.member("intended", true) }
            writer.list("alternatives", alternatives) { $1.write(to: &$0) }
        }
    }
}

extension ManifestChange {
    /// The first part, and the others as `also`.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            parts[0].write(to: &writer)
            writer.list("also", Array(parts.dropFirst())) { writer, part in writer.object { part.write(to: &$0) } }
        }
    }
}

extension ManifestChange.Part {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.member("field", field.description)
        switch action {
        case .append(let yaml): writer.member("append", yaml)
        case .set(let yaml): writer.member("set", yaml)
        case .remove: writer.member("remove", true)
        }
    }
}
