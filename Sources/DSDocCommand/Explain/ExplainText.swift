import Diagnostics
import Reconciliation

/// The text of an outcome: the numbers of each DaemonSet, and a row for each node.
struct ExplainText {
    let outcome: Outcome
    let file: String
    let catalogue: MessageCatalogue
    let style: TextStyle
    /// Width of tables in cells.
    var width: Int { min(style.width, 80) }

    func text() -> String {
        let observations = TraceObservations(outcome)
        var lines: [String] = []
        for (index, step) in outcome.steps.enumerated() {
            if outcome.steps.count > 1 { lines.append(style.paint("== \(VisibleText.of(step.name))", .strong)) }
            lines += self.lines(of: step) { observations.of($0, inStep: index)?.rollout }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// - Parameter rollout: of the DaemonSet with this `namespace/name`; nil where none is in progress.
    private func lines(of step: StepOutcome, rollout: (String) -> RolloutPeak?) -> [String] {
        var lines: [String] = []
        for rejected in step.errors {
            let location = rejected.location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
            lines += fold(
                location + say(Message("\(rejected.object) is rejected (\(rejected.code)): \(rejected.message)")), .error)
        }
        if !step.settled {
            lines += fold(say(Message("this never settles: pods are created and evicted in an endless loop")), .warning)
        }
        if step.daemonSets.isEmpty { lines.append(say(Message("no DaemonSet"))) }
        for daemonSet in step.daemonSets {
            if lines.last?.isEmpty == false { lines.append("") }
            lines += self.lines(of: daemonSet, rollout(daemonSet.key), reasons: reasons(of: daemonSet, step.nodes))
        }
        return lines
    }

    /// Why there is a pod, by the names of the nodes.
    private func reasons(of daemonSet: DaemonSetOutcome, _ nodes: [NodeFacts]) -> [String: Message] {
        let groups = daemonSet.placementReasons(on: nodes).flatMap { group in group.nodes.map { ($0, group.reason.text) } }
        return Dictionary(groups, uniquingKeysWith: { first, _ in first })
    }

    private func lines(of daemonSet: DaemonSetOutcome, _ rollout: RolloutPeak?, reasons: [String: Message]) -> [String] {
        let numbers = daemonSet.status
        var lines = fold("\(file): DaemonSet \(daemonSet.key) (Kubernetes \(outcome.version))", .strong)
        var table = TextTable(["DESIRED", "CURRENT", "READY", "UP-TO-DATE", "AVAILABLE", "MISSCHEDULED"], width: width)
        table.add(
            [numbers.desired, numbers.current, numbers.ready, numbers.updated, numbers.available, numbers.misscheduled].map(String.init))
        lines += table.lines(style)
        guard !daemonSet.nodes.isEmpty else {
            return lines
                + fold(
                    say(
                        Message("no nodes: give a cluster with --cluster FILE, or use the built-in one with --cluster reference")),
                    .warning)
        }
        lines.append("")
        var rows = TextTable(["NODE", "POD", say(Message("WHY"))], width: width)
        for row in daemonSet.nodes { rows.add([row.node, pods(row), why(row, reasons[row.node])]) }
        lines += rows.lines(style)
        let facts = (rollout.map { [line(of: $0)] } ?? []) + daemonSet.services.map(line)
        if !facts.isEmpty { lines += [""] + facts.flatMap { fold($0, nil) } }
        for remark in daemonSet.remarks {
            lines.append("")
            lines += fold(
                "\(remark.severity.name): \(remark.text.text(in: catalogue))", remark.severity == .info ? nil : remark.severity.ink)
        }
        return lines
    }

    private func line(of rollout: RolloutPeak) -> String {
        let budget = rollout.budget
        return say(
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
        guard !service.withoutEndpoint.isEmpty else { return say(endpoints) }
        let missing = Message("none on \(Message.names(service.withoutEndpoint, atMost: Self.shownNodes))")
        return say(.list([endpoints, missing], separator: .semicolon))
    }

    private static let shownNodes = 5

    private func pods(_ row: NodeRow) -> String {
        guard !row.pods.isEmpty else { return say(Message("absent")) }
        return row.pods.map { pod in
            if let fault = pod.fault, pod.state != "Terminating" { return fault.status == pod.state ? fault.reason : fault.status }
            guard pod.state == "Running", !pod.ready else { return pod.state }
            return say(Message("Running, not ready"))
        }.joined(separator: "\n")
    }

    private func why(_ row: NodeRow, _ reason: Message?) -> String {
        guard let explanation = row.explanation else { return row.pods.allSatisfy(\.ready) ? reason?.text(in: catalogue) ?? "" : "" }
        var lines = ["\(explanation.decider.rawValue): \(explanation.rule)", explanation.fact.text(in: catalogue)]
        if let message = row.pods.compactMap(\.podScheduled?.message).first { lines.append(message) }
        if let field = explanation.field { lines.append(say(Message("field: \(field)"))) }
        if let fix = explanation.fix { lines.append(say(Message("fix: \(fix)"))) }
        return lines.joined(separator: "\n")
    }

    private func fold(_ text: String, _ ink: TextStyle.Ink?) -> [String] {
        TextFolding.fold(text, to: width).map { line in ink.map { style.paint(line, $0) } ?? line }
    }

    private func say(_ message: Message) -> String { message.text(in: catalogue) }
}
