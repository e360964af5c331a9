import Diagnostics
import Reconciliation

/// The text about one DaemonSet.
struct PlacementText {
    let daemonSet: DaemonSetOutcome
    let summary: PlacementSummary
    /// Those of the step.
    private let nodes: [NodeFacts]
    /// Nil where no rollout is in progress.
    let rollout: RolloutPeak?
    let layout: ExplainLayout

    init(daemonSet: DaemonSetOutcome, nodes: [NodeFacts], rollout: RolloutPeak?, layout: ExplainLayout) {
        self.daemonSet = daemonSet
        self.rollout = rollout
        self.layout = layout
        summary = PlacementSummary(daemonSet)
        self.nodes = nodes
    }

    var hasTrouble: Bool { summary.hasTrouble }

    /// Why there are pods: the nodes of each reason.
    private var reasons: [PlacementReason.Group] { daemonSet.placementReasons(on: nodes) }

    /// - Parameter isInOverview: its numbers are in a table of several DaemonSets. Of one that runs on every node, the sentence is enough.
    func lines(isInOverview: Bool) -> [String] {
        guard !daemonSet.nodes.isEmpty else {
            return isInOverview ? [] : layout.fold(layout.say(Message("\(daemonSet.key): \(layout.noNodes)")), .warning)
        }
        var lines = layout.fold(layout.say(summary.sentence { layout.isShort($0) }), .strong)
        if !isInOverview { lines += [""] + numbers() }
        if !isInOverview || layout.isWide || summary.groups.contains(where: { $0.situation != .running }) {
            lines += [""] + (layout.isWide ? rows() : groups())
        }
        for group in summary.groups where !group.variants.isEmpty { lines += [""] + ReasonText(group: group, layout: layout).lines() }
        if !isInOverview, !layout.isWide, !layout.showsOnlyTrouble { lines += whyItRuns() }
        let facts = (rollout.map { [line(of: $0)] } ?? []) + daemonSet.services.map(line)
        if !facts.isEmpty { lines += [""] + facts.flatMap { layout.fold($0) } }
        for remark in daemonSet.remarks where !remark.repeatsExplanations {
            let ink = remark.severity == .info ? nil : remark.severity.ink
            lines += [""] + layout.fold("\(remark.severity.name): \(layout.say(remark.text))", ink)
        }
        return lines
    }

    /// A line for each reason for which there are pods, unless nothing restricts the DaemonSet.
    private func whyItRuns() -> [String] {
        let shown = reasons.filter { !$0.reason.isUnrestricted }.map { group in
            Message("runs on \(Message.names(group.nodes, atMost: Self.shownNodes)): \(group.reason.text)")
        }
        return shown.isEmpty ? [] : [""] + shown.flatMap { layout.fold(layout.say($0)) }
    }

    private func numbers() -> [String] {
        let status = daemonSet.status
        var table = TextTable(["DESIRED", "CURRENT", "READY", "UP-TO-DATE", "AVAILABLE", "MISSCHEDULED"], width: layout.columns)
        table.add([status.desired, status.current, status.ready, status.updated, status.available, status.misscheduled].map(String.init))
        return table.lines(layout.style)
    }

    // MARK: Nodes

    /// One row for each group of alike nodes.
    private func groups() -> [String] {
        let headers = [Message("NODES"), Message(verbatim: "POD"), Message("WHY"), Message("NAMES")].map(layout.say)
        var table = TextTable(headers, folded: [2, 3], width: layout.columns)
        for group in summary.groups where !isHidden(group.situation) {
            table.add([
                String(group.nodes.count), layout.pods(group.pods), group.reason.map(layout.say) ?? "", layout.names(group.nodes),
            ])
        }
        return table.lines(layout.style)
    }

    /// One row for each node, in the order of names.
    private func rows() -> [String] {
        let headers = [Message("NODE"), Message(verbatim: "POD"), Message("DECIDED BY"), Message("WHY")].map(layout.say)
        var table = TextTable(headers, width: layout.columns)
        let pairs = reasons.flatMap { group in group.nodes.map { ($0, group.reason.text) } }
        let texts = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        for row in daemonSet.nodes where !isHidden(NodeSituation(row)) {
            let explanation = row.explanation
            let reason = row.pods.allSatisfy(\.ready) ? texts[row.node] : nil
            table.add([
                row.node, layout.pods(row.pods.map(NodeGroup.Pod.init)), explanation?.decider.rawValue ?? "",
                (explanation?.fact ?? reason).map(layout.say) ?? "",
            ])
        }
        return table.lines(layout.style)
    }

    private func isHidden(_ situation: NodeSituation) -> Bool { layout.showsOnlyTrouble && situation == .running }

    // MARK: Facts

    private func line(of rollout: RolloutPeak) -> String {
        let budget = rollout.budget
        return layout.say(
            Message(
                "rollout: max \(rollout.unavailable) unavailable (maxUnavailable \(budget.maxUnavailable)), max \(rollout.surge) surge pods (maxSurge \(budget.maxSurge))"
            ))
    }

    private func line(of service: ServiceReachability) -> String {
        let name = "\(service.name) (\(service.routing.rawValue))"
        let endpoints =
            service.endpoints.isEmpty
            ? Message("service \(name): no endpoints")
            : Message("service \(name): endpoints on \(Message.names(service.endpoints, atMost: Self.shownNodes))")
        guard !service.withoutEndpoint.isEmpty else { return layout.say(endpoints) }
        let missing = Message("none on \(Message.names(service.withoutEndpoint, atMost: Self.shownNodes))")
        return layout.say(.list([endpoints, missing], separator: .semicolon))
    }

    private static let shownNodes = 5
}
