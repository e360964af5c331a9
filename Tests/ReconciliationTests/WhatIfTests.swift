import Kubernetes
import Reconciliation
import Testing

struct WhatIfTests {
    private static let yaml = """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: Node, metadata: {name: a, labels: {disk: ssd}}}
        - {apiVersion: v1, kind: Node, metadata: {name: b}}
        - apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: d}
          spec:
            selector: {matchLabels: {app: d}}
            template:
              metadata: {labels: {app: d}}
              spec: {containers: [{name: c, image: i}]}
        """

    private static func nodesWithPod(_ changes: WhatIf?...) -> [String] {
        var world = cluster(yaml)
        for change in changes {
            guard let change, let changed = world.applying(change) else { return ["?"] }
            world = changed
        }
        return run(Scenario(world, documents: [])).steps[0].daemonSets[0].nodes.filter { !$0.pods.isEmpty }.map(\.node)
    }

    @Test func changesAreRead() {
        var taint = Taint()
        taint.key = "k"
        taint.effect = "NoSchedule"
        #expect(WhatIf(taint: "n=k:NoSchedule") == .taint(node: "n", taint))
        taint.value = "v"
        #expect(WhatIf(taint: "n=k=v:NoSchedule") == .taint(node: "n", taint))
        #expect(WhatIf(taint: "n=k-") == .untaint(node: "n", key: "k", effect: nil))
        #expect(WhatIf(taint: "n=k:NoExecute-") == .untaint(node: "n", key: "k", effect: "NoExecute"))
        for wrong in ["", "n", "n=", "=k:NoSchedule", "n=k", "n=k:Sometimes", "n=:NoSchedule"] {
            #expect(WhatIf(taint: wrong) == nil, "\(wrong)")
        }
        #expect(WhatIf(label: "n=k=v") == .label(node: "n", key: "k", value: "v"))
        #expect(WhatIf(label: "n=k-") == .label(node: "n", key: "k", value: nil))
        for wrong in ["", "n", "n=k", "n=-", "=k=v", "n==v"] { #expect(WhatIf(label: wrong) == nil, "\(wrong)") }
    }

    @Test func changesChangeTheResult() {
        #expect(Self.nodesWithPod() == ["a", "b"])
        #expect(Self.nodesWithPod(WhatIf(taint: "a=k:NoSchedule")) == ["b"])
        #expect(Self.nodesWithPod(WhatIf(taint: "a=k:NoSchedule"), WhatIf(taint: "a=k-")) == ["a", "b"])
        #expect(Self.nodesWithPod(.cordon(node: "a")) == ["a", "b"])
        #expect(Self.nodesWithPod(.remove(node: "a")) == ["b"])
        var added = Node()
        added.metadata.name = "c"
        #expect(Self.nodesWithPod(.add(added)) == ["a", "b", "c"])
        #expect(Self.nodesWithPod(.remove(node: "unknown")) == ["?"])
    }
}
