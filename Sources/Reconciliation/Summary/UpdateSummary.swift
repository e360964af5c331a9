import Diagnostics
import Kubernetes

/// An update in one line that is fit for the title of a pull request.
package struct UpdateSummary: Sendable {
    /// The answer of the API server.
    package enum Verdict: Sendable {
        case accepted
        /// - Parameter fields: the fields of the causes.
        case rejected(code: Int, fields: [String])
    }

    /// `namespace/name`
    let key: String
    let verdict: Verdict
    let changes: [FieldChange]
    /// The update replaces pods: the template changes.
    let replacesPods: Bool
    /// Nil without a cluster.
    let outcome: UpdateOutcome?

    package init(key: String, verdict: Verdict, changes: [FieldChange], replacesPods: Bool, outcome: UpdateOutcome?) {
        self.key = key
        self.verdict = verdict
        self.changes = changes
        self.replacesPods = replacesPods
        self.outcome = outcome
    }

    /// `ops/probe: image p:1 → p:2; the rollout stops at 2 of 6 nodes: maxUnavailable 1`
    package var line: Message {
        let effects = Message.list([change] + effects, separator: .semicolon)
        return Message("\(key): \(effects)")
    }

    private var change: Message {
        let edits = UpdateEdit.all(changes)
        guard let first = edits.first(where: \.isImage) ?? edits.first else { return Message("no field changes") }
        switch edits.count {
        case 1: return Message(verbatim: first.text)
        case 2: return Message("\(first.text) and \(edits.count - 1) more change")
        default: return Message("\(first.text) and \(edits.count - 1) more changes")
        }
    }

    // MARK: Effects

    private var effects: [Message] {
        if case .rejected(let code, let fields) = verdict {
            return [fields.first.map { Message("rejected (\(code)): \($0)") } ?? Message("rejected (\(code))")]
        }
        guard let outcome else { return [replacesPods ? Message("accepted, replaces all pods") : Message("accepted, replaces no pod")] }
        // A pod that is missing on a node that should run it is part of how the rollout ends.
        let lost = outcome.nodes.count { $0.kind == .lost && !$0.isWanted }
        let gained = outcome.nodes.count { $0.kind == .gained }
        let losses = lost == 0 ? nil : lost == 1 ? Message("\(lost) node loses its pod") : Message("\(lost) nodes lose their pods")
        let gains = gained == 0 ? nil : gained == 1 ? Message("\(gained) node gains a pod") : Message("\(gained) nodes gain a pod")
        return [losses, gains].compactMap(\.self) + [outcome.endInBrief]
    }
}

extension UpdateOutcome {
    /// How the rollout ends, and why, with the names of nodes: `the rollout stops at 2 of 6 nodes: 2 Pending: cpu (n1, n2)`.
    package var end: Message { end(summary.clauses(of: causes)) }

    /// The same without names, and with one reason.
    var endInBrief: Message { end(summary.groups.lazy.filter { causes.contains($0.situation) }.prefix(1).map(\.title)) }

    private func end(_ reasons: [Message]) -> Message {
        let (all, list) = (Message.nodes(summary.wanted), Message.list(reasons, separator: .semicolon))
        switch result {
        case .noRollout: return Message("no pod is replaced")
        case .complete: return Message("the rollout completes on \(all)")
        case .stopped: return Message("the rollout stops at \(updated) of \(all): \(list)")
        case .waitsForDeletion: return Message("\(updated) of \(all) updated: the old pods stay until they are deleted")
        case .notReady: return Message("the rollout replaces the pods of \(updated) of \(all), and does not complete: \(list)")
        case .endless: return Message("pods are created and evicted in an endless loop")
        }
    }

    /// The pods that are not available, which stop a rollout or keep it from being complete; else those that wait.
    private var causes: [NodeSituation] {
        let unavailable: [NodeSituation] = [.missing, .pending, .notReady, .finished, .terminating]
        return summary.groups.contains { unavailable.contains($0.situation) } ? unavailable : [.outdated]
    }
}
