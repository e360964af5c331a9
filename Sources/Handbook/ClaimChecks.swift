import Diagnostics
import Kubernetes
import Reconciliation

extension ExpectedOutcome {
    /// Compares each clause with the outcome. For several DaemonSets in a fence, numbers are sums, and a node counts if any of them runs
    /// there.
    ///
    /// - Parameter step: the first step, or the last if the note has steps of its own; nil if nothing ran.
    func check(against documents: [ReviewedDocument], step: StepOutcome?) -> [Claim] {
        let step = step.map { Self.restricted($0, to: documents) }
        let rejected = documents.first { $0.verdict.accepted == false }
        return clauses.map { clause in Claim(clause: clause, contradiction: contradiction(of: clause, rejected: rejected, step: step)) }
    }

    /// The outcome of the DaemonSets of the fence alone: the cluster can have others.
    private static func restricted(_ step: StepOutcome, to documents: [ReviewedDocument]) -> StepOutcome {
        let own = Set(
            documents.filter { $0.document.kind == "DaemonSet" }.compactMap { "\($0.verdict.namespace)/\($0.document.name ?? "")" })
        var restricted = step
        restricted.daemonSets.removeAll { !own.contains($0.key) }
        return restricted
    }

    private func contradiction(of clause: Clause, rejected: ReviewedDocument?, step: StepOutcome?) -> Message? {
        switch clause {
        case .rejected:
            return rejected == nil ? Message("the API server accepts it") : nil
        case .accepted:
            return rejected?.verdict.message.map { Message("the API server rejects it: \($0)") }
        case .count(let count, let expected):
            guard let step else { return Self.nothingRan }
            let actual = step.daemonSets.reduce(0) { $0 + $1.status[count] }
            return actual == expected ? nil : Message(verbatim: "\(count.rawValue)=\(actual)")
        case .runsOn(let node):
            return contradiction(on: node, in: step) { $0.contains { $0.state == "Running" } }
        case .pendingOn(let node):
            return contradiction(on: node, in: step) { $0.contains { $0.state == "Pending" } }
        case .notOn(let node):
            return contradiction(on: node, in: step) { $0.isEmpty }
        }
    }

    private static let nothingRan = Message("nothing ran")

    private func contradiction(on node: String, in step: StepOutcome?, holds: ([PodState]) -> Bool) -> Message? {
        guard let step else { return Self.nothingRan }
        let rows = step.daemonSets.compactMap { set in set.nodes.first { $0.node == node } }
        guard !rows.isEmpty else {
            return Message("the cluster has no node \(node)")
        }
        let pods = rows.flatMap(\.pods)
        guard !holds(pods) else { return nil }
        let why = rows.compactMap(\.explanation?.fact).first
        let state = pods.first.map { Message("the pod on \(node) is \($0.state.lowercased())") } ?? Message("\(node) gets no pod")
        return why.map { Message("\(state): \($0)") } ?? state
    }
}

extension StatusNumbers {
    /// The number with the name of a claim.
    subscript(count: ExpectedOutcome.Count) -> Int {
        switch count {
        case .desired: desired
        case .current: current
        case .ready: ready
        case .available: available
        case .unavailable: unavailable
        case .updated: updated
        case .misscheduled: misscheduled
        }
    }
}
