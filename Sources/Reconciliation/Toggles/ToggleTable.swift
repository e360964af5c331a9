import Kubernetes

/// What each node answers for every combination of toggles: computed by the model, never guessed.
///
/// Where nodes cannot influence one another, a node's answer depends on the toggles that concern it and on no others, so a few runs hold the
/// answers of all nodes to all combinations. Where they can, every combination of a few toggles is run.
package struct ToggleTable<Answer: Hashable & Sendable>: Sendable {
    package struct Row: Sendable {
        package let node: String
        /// The toggles that concern the node, by their index; rising.
        package let toggles: [Int]
        /// One for each combination: bit 0 of the index is the first of `toggles`.
        package let answers: [Answer]
    }

    package let toggles: [Toggle]
    /// In the order of the nodes of the outcome.
    package let rows: [Row]

    /// nil where nothing can be toggled, or where there would be too much to run.
    ///
    /// - Parameters:
    ///   - step: the first step of a scenario, which applies the DaemonSet of this `namespace/name` once.
    ///   - outcome: what the step as it is led to.
    ///   - answer: what is shown of a node; what depends on nothing but the pods of its row.
    package init?(
        _ step: Scenario.Step, daemonSet key: String, outcome: StepOutcome, version: KubernetesVersion, answer: (NodeRow) -> Answer
    ) {
        guard outcome.settled, let baseline = outcome.daemonSets.first(where: { $0.key == key })?.nodes,
            let world = ToggleWorld(step, daemonSet: key), world.nodes.count <= ToggleWorld.mostNodes
        else { return nil }
        var toggles = Toggle.all(world.daemonSet, on: world.nodes)
        if !world.isIndependent { toggles = Array(toggles.prefix(ToggleWorld.mostTogether)) }
        var plan = TogglePlan(toggles, in: world)
        while plan == nil, toggles.count > 1 {
            toggles.removeLast()
            plan = TogglePlan(toggles, in: world)
        }
        guard let plan else { return nil }
        var answers: [[String: Answer]] = []
        for run in plan.runs {
            let on = toggles.indices.filter { run & (1 << $0) != 0 }
            var changed = step.applying(on.map { toggles[$0] }, to: key)
            // Nodes that none of them concerns answer as before, and nobody else asks them.
            if world.isIndependent {
                changed.keepNodes { name in plan.concerned[name]?.contains { run & (1 << $0) != 0 } ?? true }
            }
            let rows = on.isEmpty ? baseline : Simulation.rows(of: key, after: changed, version: version)
            guard let rows else { return nil }
            answers.append(Dictionary(rows.map { ($0.node, answer($0)) }, uniquingKeysWith: { first, _ in first }))
        }
        var rows: [Row] = []
        for row in baseline {
            guard let concerned = plan.concerned[row.node] else { return nil }
            var cells: [Answer] = []
            for combination in 0..<(1 << concerned.count) {
                guard let place = plan.run(for: combination, of: concerned), let cell = answers[place][row.node] else { return nil }
                cells.append(cell)
            }
            rows.append(Row(node: row.node, toggles: concerned, answers: cells))
        }
        self.toggles = toggles
        self.rows = rows
    }
}

/// What a first step holds, as far as toggles ask.
struct ToggleWorld {
    static let mostNodes = 300
    /// Toggles that are run in all their combinations where nodes can influence one another.
    static let mostTogether = 3

    let daemonSet: DaemonSet
    /// With all their taints, those of their conditions too.
    let nodes: [(node: Node, taints: [Taint])]
    /// Whether what happens on a node depends on that node alone.
    let isIndependent: Bool

    /// nil where the step has not exactly one such DaemonSet, or does more than to apply objects.
    init?(_ step: Scenario.Step, daemonSet key: String) {
        var sets: [DaemonSet] = []
        var nodes: [(node: Node, taints: [Taint])] = []
        var isIndependent = true
        for change in step.changes {
            guard case .apply(let object) = change else { return nil }
            switch object {
            case .daemonSet(let daemonSet): sets.append(daemonSet)
            case .node(let node): nodes.append((node, node.spec.taints + node.derivedTaints))
            case .pod(let pod):
                isIndependent = isIndependent && !pod.spec.nodeName.isEmpty && !pod.spec.reachesBeyondItsNode
            case .resourceQuota: isIndependent = false
            default: break
            }
        }
        let own = sets.filter { $0.key == key }
        guard own.count == 1, !nodes.isEmpty else { return nil }
        daemonSet = own[0]
        self.nodes = nodes
        self.isIndependent = isIndependent && sets.count == 1 && !daemonSet.spec.template.spec.reachesBeyondItsNode
    }
}

extension PodSpec {
    /// Whether pods with this specification can keep others away from other nodes, or be kept away by them.
    fileprivate var reachesBeyondItsNode: Bool {
        affinity?.podAffinity != nil || affinity?.podAntiAffinity != nil || !topologySpreadConstraints.isEmpty || !resourceClaims.isEmpty
            || volumes.contains { $0.persistentVolumeClaim != nil || $0.ephemeral != nil }
    }
}

/// Which combinations are run, so that every node has an answer to every combination that concerns it.
struct TogglePlan {
    /// More runs than this cost more than they are worth.
    private static let mostRuns = 16

    /// By node: the indexes of toggles that concern it.
    let concerned: [String: [Int]]
    /// Combinations by their bits.
    private(set) var runs: [Int]

    /// nil where too many runs would be needed.
    init?(_ toggles: [Toggle], in world: ToggleWorld) {
        guard !toggles.isEmpty else { return nil }
        var concerned: [String: [Int]] = [:]
        let spec = world.daemonSet.spec.template.spec
        let tolerations = NodeRequirement(template: spec).tolerations
        for (node, taints) in world.nodes {
            concerned[node.metadata.name] =
                world.isIndependent
                ? toggles.indices.filter { toggles[$0].concerns(node, taints: taints, of: spec, tolerations: tolerations) }
                : Array(toggles.indices)
        }
        self.concerned = concerned
        // A run decides some toggles; it may serve others that agree with it.
        var open: [(mask: Int, bits: Int)] = []
        for set in Set(concerned.values).sorted(by: { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }) {
            guard 1 << set.count <= Self.mostRuns else { return nil }
            let mask = set.reduce(0) { $0 | 1 << $1 }
            for combination in 0..<(1 << set.count) {
                let bits = Self.bits(combination, of: set)
                if let place = open.firstIndex(where: { ($0.bits ^ bits) & ($0.mask & mask) == 0 }) {
                    open[place] = (open[place].mask | mask, open[place].bits | bits)
                } else {
                    open.append((mask, bits))
                }
            }
            guard open.count <= Self.mostRuns else { return nil }
        }
        runs = open.map(\.bits)
    }

    /// The run that holds the answer to a combination of these toggles.
    func run(for combination: Int, of toggles: [Int]) -> Int? {
        let mask = toggles.reduce(0) { $0 | 1 << $1 }
        return runs.firstIndex { $0 & mask == Self.bits(combination, of: toggles) }
    }

    private static func bits(_ combination: Int, of toggles: [Int]) -> Int {
        toggles.enumerated().reduce(0) { combination & (1 << $1.offset) != 0 ? $0 | 1 << $1.element : $0 }
    }
}
