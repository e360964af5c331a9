import ArgumentParser
import Diagnostics
import Kubernetes
import Reconciliation

/// Hypothetical changes of the cluster, applied before anything runs: added nodes first, then the other changes in this order.
struct WhatIfOptions: ParsableArguments, Sendable {
    @Option(name: .customLong("add"), help: ArgumentHelp("Add the nodes in a file, or replace those of their names.", valueName: "file"))
    var additions: [String] = []

    @Option(help: ArgumentHelp("Taint a node: NODE=key:effect or NODE=key=value:effect; NODE=key- takes taints away.", valueName: "taint"))
    var taint: [String] = []

    @Option(help: ArgumentHelp("Label a node: NODE=key=value; NODE=key- takes the label away.", valueName: "label"))
    var label: [String] = []

    @Option(help: ArgumentHelp("Cordon a node.", valueName: "node"))
    var cordon: [String] = []

    @Option(help: ArgumentHelp("Undo the cordon of a node.", valueName: "node"))
    var uncordon: [String] = []

    @Option(help: ArgumentHelp("Take a node away.", valueName: "node"))
    var remove: [String] = []

    func validate() throws {
        for text in taint where WhatIf(taint: text) == nil {
            throw ValidationError("--taint \(text): write NODE=key:effect, NODE=key=value:effect or NODE=key-.")
        }
        for text in label where WhatIf(label: text) == nil {
            throw ValidationError("--label \(text): write NODE=key=value or NODE=key-.")
        }
    }

    /// The scenario on the changed cluster.
    func apply(_ changes: [WhatIf], to scenario: Scenario) throws(CommandFailure) -> Scenario {
        var changed = scenario
        for change in changes {
            guard let next = changed.applying(change) else {
                throw .usage(Message("no node \(change.node)"))
            }
            changed = next
        }
        return changed
    }

    /// The changes, with the nodes of the files to add.
    func changes(_ findings: inout InputFindings, version: KubernetesVersion, jobs: Int) async throws(CommandFailure) -> [WhatIf] {
        var added: [WhatIf] = []
        for path in additions {
            let nodes = try await findings.readCluster(path, version: version, jobs: jobs).nodes
            guard !nodes.isEmpty else { throw .usage(Message("\(path) contains no nodes")) }
            added += nodes.map(WhatIf.add)
        }
        let edits = taint.compactMap(WhatIf.init(taint:)) + label.compactMap(WhatIf.init(label:))
        return added + edits + cordon.map(WhatIf.cordon) + uncordon.map(WhatIf.uncordon) + remove.map(WhatIf.remove)
    }
}
