import Diagnostics
import Reconciliation

/// How the text of `explain` is written.
struct ExplainLayout {
    let catalogue: MessageCatalogue
    let style: TextStyle
    /// Cells of a line; nil never folds.
    let columns: Int?
    /// One row for each node, not for each group of nodes.
    var isWide = false
    /// Only what is not as the controllers want it.
    var showsOnlyTrouble = false
    /// The user selects DaemonSets by namespace, label or name.
    var isSelection = false
    /// The user named a cluster.
    var hasCluster = false
    /// All DaemonSets are in one namespace, which the user named.
    var hasOneNamespace = false

    func say(_ message: Message) -> String { message.text(in: catalogue) }

    /// Whether an answer has three lines at most. Without a width, it has one.
    func isShort(_ answer: Message) -> Bool { fold(say(answer)).count <= 3 }

    /// Why nothing runs where the input has no node.
    var noNodes: Message {
        hasCluster
            ? Message("the cluster has no nodes: run `\(KubectlCommand.full)`")
            : Message("no nodes: give a cluster with --cluster FILE, or use the built-in one with --cluster reference")
    }

    func fold(_ text: String, _ ink: TextStyle.Ink? = nil, indent: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return TextFolding.fold(text, to: columns.map { max(1, $0 - indent) }, hanging: indent > 0 ? 2 : 0).map { line in
            margin + (ink.map { style.paint(line, $0) } ?? line)
        }
    }
}

extension ExplainLayout {
    /// The states of the pods of a node.
    func pods(_ pods: [NodeGroup.Pod]) -> String {
        guard !pods.isEmpty else { return say(Message("absent")) }
        return pods.map { pod in
            if let fault = pod.fault { return fault }
            let state = pod.state == "Running" && !pod.ready ? Message("Running, not ready") : Message(verbatim: pod.state)
            return say(pod.isOld ? Message("\(state) (old)") : state)
        }.joined(separator: " + ")
    }

    /// The names of nodes that have a row in common.
    func names(_ nodes: [String]) -> String { say(.names(nodes, atMost: columns == nil ? 50 : 6)) }
}

/// The text of an outcome: the answer in a sentence for each DaemonSet, then groups of nodes, then the reasons.
struct ExplainText {
    let outcome: Outcome
    let layout: ExplainLayout

    /// - Parameter file: the name of the input, where there are several.
    func text(file: String? = nil) -> String {
        let observations = TraceObservations(outcome)
        var lines = file.map { [layout.style.paint("\(VisibleText.of($0)):", .strong)] } ?? []
        for (index, step) in outcome.steps.enumerated() {
            if outcome.steps.count > 1 { lines.append(layout.style.paint("== \(VisibleText.of(step.name))", .strong)) }
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
            lines += layout.fold(
                location + layout.say(Message("\(rejected.object) is rejected (\(rejected.code)): \(rejected.message)")), .error)
        }
        if !step.settled {
            lines += layout.fold(
                layout.say(Message("this never settles: pods are created and evicted in an endless loop")), .warning)
        }
        let all = step.daemonSets.map { PlacementText(daemonSet: $0, nodes: step.nodes, rollout: rollout($0.key), layout: layout) }
        let shown = layout.showsOnlyTrouble ? all.filter(\.hasTrouble) : all
        if all.isEmpty {
            // Where objects are rejected, that is the answer.
            if step.errors.isEmpty {
                lines.append(layout.say(layout.isSelection ? Message("no DaemonSet is selected") : Message("no DaemonSet")))
            }
        } else if shown.isEmpty || all.count > 1 {
            lines += OverviewText(all: all, shown: shown, layout: layout).lines()
        }
        for daemonSet in shown {
            if lines.last?.isEmpty == false { lines.append("") }
            lines += daemonSet.lines(isInOverview: all.count > 1)
        }
        return lines
    }
}
