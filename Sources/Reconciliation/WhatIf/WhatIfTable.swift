import Kubernetes

/// The result on each node for every combination of options, computed by the model.
///
/// Where nodes cannot influence one another, the result on a node depends only on the options that affect that node, so a few runs cover all
/// nodes and combinations. Where they can, every combination of a few options is run.
package struct WhatIfTable<Answer: Hashable & Sendable>: Sendable {
    package struct Row: Sendable {
        package let node: String
        /// The options that affect the node, by ascending index.
        package let options: [Int]
        /// One for each combination: bit 0 of the index is the first of `options`.
        package let answers: [Answer]
    }

    package let options: [WhatIfOption]
    /// In the order of the nodes of the outcome.
    package let rows: [Row]

    /// Nil without any option, or where too many runs would be needed.
    ///
    /// - Parameters:
    ///   - step: the first step of a scenario, which applies the DaemonSet of this `namespace/name` once.
    ///   - outcome: of the unchanged step.
    ///   - answer: what is shown of a row; depends only on the pods of the row.
    package init?(
        _ step: Scenario.Step, _ contents: ClusterContents = ClusterContents(), daemonSet key: String, outcome: StepOutcome,
        version: KubernetesVersion, answer: (NodeRow) -> Answer
    ) {
        guard outcome.settled, let baseline = outcome.daemonSets.first(where: { $0.key == key })?.nodes,
            let setup = WhatIfSetup(step, daemonSet: key), setup.nodes.count <= WhatIfSetup.maxNodes
        else { return nil }
        var options = WhatIfOption.all(setup.daemonSet, on: setup.nodes)
        if !setup.isIndependent { options = Array(options.prefix(WhatIfSetup.maxDependentOptions)) }
        var plan = WhatIfPlan(options, in: setup)
        while plan == nil, options.count > 1 {
            options.removeLast()
            plan = WhatIfPlan(options, in: setup)
        }
        guard let plan else { return nil }
        var answers: [[String: Answer]] = []
        for run in plan.runs {
            let on = options.indices.filter { run & (1 << $0) != 0 }
            var changed = step.applying(on.map { options[$0] }, to: key)
            // Nodes that none of them affects keep their result, and no other node depends on them.
            if setup.isIndependent {
                changed.keepNodes { name in plan.affecting[name]?.contains { run & (1 << $0) != 0 } ?? true }
            }
            let rows = on.isEmpty ? baseline : ControlPlane.rows(of: key, after: changed, contents, version: version)
            guard let rows else { return nil }
            answers.append(Dictionary(rows.map { ($0.node, answer($0)) }, uniquingKeysWith: { first, _ in first }))
        }
        var rows: [Row] = []
        for row in baseline {
            guard let affecting = plan.affecting[row.node] else { return nil }
            var cells: [Answer] = []
            for combination in 0..<(1 << affecting.count) {
                guard let run = plan.run(for: combination, of: affecting), let cell = answers[run][row.node] else { return nil }
                cells.append(cell)
            }
            rows.append(Row(node: row.node, options: affecting, answers: cells))
        }
        self.options = options
        self.rows = rows
    }
}

/// The nodes and the DaemonSet of a first step.
struct WhatIfSetup {
    static let maxNodes = 300
    /// Options that are run in all their combinations where nodes can influence one another.
    static let maxDependentOptions = 3

    let daemonSet: DaemonSet
    /// With all their taints, those of their conditions included.
    let nodes: [(node: Node, taints: [Taint])]
    /// Whether what happens on a node depends on that node alone.
    let isIndependent: Bool

    /// Nil unless the step has exactly one such DaemonSet and only applies objects.
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
                isIndependent = isIndependent && !pod.spec.nodeName.isEmpty && !pod.spec.affectsOtherNodes
            case .resourceQuota: isIndependent = false
            default: break
            }
        }
        let own = sets.filter { $0.key == key }
        guard own.count == 1, !nodes.isEmpty else { return nil }
        daemonSet = own[0]
        self.nodes = nodes
        self.isIndependent = isIndependent && sets.count == 1 && !daemonSet.spec.template.spec.affectsOtherNodes
    }
}

extension PodSpec {
    /// Whether pods with this specification affect, or are affected by, the scheduling on other nodes.
    fileprivate var affectsOtherNodes: Bool {
        affinity?.podAffinity != nil || affinity?.podAntiAffinity != nil || !topologySpreadConstraints.isEmpty || !resourceClaims.isEmpty
            || volumes.contains { $0.persistentVolumeClaim != nil || $0.ephemeral != nil }
    }
}

/// The combinations that are run, so that every node has a result for every combination of the options that affect it.
struct WhatIfPlan {
    /// The maximum number of runs.
    private static let maxRuns = 16

    /// By node name: the indexes of the options that affect it.
    let affecting: [String: [Int]]
    /// Combinations by their bits.
    private(set) var runs: [Int]

    /// Nil where too many runs would be needed.
    init?(_ options: [WhatIfOption], in setup: WhatIfSetup) {
        guard !options.isEmpty else { return nil }
        var affecting: [String: [Int]] = [:]
        let spec = setup.daemonSet.spec.template.spec
        let tolerations = NodeRequirement(template: spec).tolerations
        for (node, taints) in setup.nodes {
            affecting[node.metadata.name] =
                setup.isIndependent
                ? options.indices.filter { options[$0].mayAffect(node, taints: taints, of: spec, tolerations: tolerations) }
                : Array(options.indices)
        }
        self.affecting = affecting
        // A run fixes some options; sets of options that agree with it share the run.
        var open: [(mask: Int, bits: Int)] = []
        for set in Set(affecting.values).sorted(by: { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }) {
            guard 1 << set.count <= Self.maxRuns else { return nil }
            let mask = set.reduce(0) { $0 | 1 << $1 }
            for combination in 0..<(1 << set.count) {
                let bits = Self.bits(combination, of: set)
                if let index = open.firstIndex(where: { ($0.bits ^ bits) & ($0.mask & mask) == 0 }) {
                    open[index] = (open[index].mask | mask, open[index].bits | bits)
                } else {
                    open.append((mask, bits))
                }
            }
            guard open.count <= Self.maxRuns else { return nil }
        }
        runs = open.map(\.bits)
    }

    /// The index of the run that covers a combination of these options.
    func run(for combination: Int, of options: [Int]) -> Int? {
        let mask = options.reduce(0) { $0 | 1 << $1 }
        return runs.firstIndex { $0 & mask == Self.bits(combination, of: options) }
    }

    private static func bits(_ combination: Int, of options: [Int]) -> Int {
        options.enumerated().reduce(0) { combination & (1 << $1.offset) != 0 ? $0 | 1 << $1.element : $0 }
    }
}
