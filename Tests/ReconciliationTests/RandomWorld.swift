import Foundation
import Kubernetes
import Reconciliation

/// A deterministic random number generator (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &self)] }
}

/// Clusters, DaemonSets and scenarios generated from a seed, as YAML.
struct RandomWorld {
    private(set) var yaml = ""
    private var dice: Dice

    init(seed: Int, nodes range: ClosedRange<Int> = 1...7) {
        dice = Dice(seed)
        let nodes = Int.random(in: range, using: &dice)
        for number in 0..<nodes { yaml += node(number) }
        for number in 0..<Int.random(in: 0...4, using: &dice) { yaml += pod(number, nodes: nodes) }
        let sets = Int.random(in: 1...2, using: &dice)
        for number in 0..<sets { yaml += daemonSet(number, image: 1) }
        for step in 0..<Int.random(in: 0...3, using: &dice) {
            yaml += "{apiVersion: dsdoc.dev/v1alpha1, kind: Step, name: step \(step), wait: \(dice.pick([0, 0, 5, 100]))}\n---\n"
            if dice.chance(50) { yaml += node(Int.random(in: 0...nodes, using: &dice)) }
            if dice.chance(60) { yaml += daemonSet(Int.random(in: 0..<sets, using: &dice), image: step + 2) }
            if dice.chance(15) {
                yaml += "apiVersion: dsdoc.dev/v1alpha1\nkind: Delete\ntarget: {kind: Node, name: n0}\n---\n"
            }
        }
    }

    private mutating func node(_ number: Int) -> String {
        var labels = ["kubernetes.io/hostname: n\(number)", "zone: \(dice.pick(["a", "b"]))"]
        if dice.chance(50) { labels.append("disk: \(dice.pick(["ssd", "hdd"]))") }
        var taints: [String] = []
        if dice.chance(25) { taints.append("{key: dedicated, value: x, effect: NoSchedule}") }
        if dice.chance(10) { taints.append("{key: drain, effect: NoExecute}") }
        let ready = dice.chance(85) ? "True" : dice.pick(["False", "Unknown"])
        return """
            apiVersion: v1
            kind: Node
            metadata: {name: n\(number), labels: {\(labels.joined(separator: ", "))}}
            spec: {unschedulable: \(dice.chance(10)), taints: [\(taints.joined(separator: ", "))]}
            status:
              allocatable: {cpu: '\(dice.pick([1, 2]))', memory: 2Gi, pods: '\(dice.pick([2, 110]))'}
              conditions: [{type: Ready, status: '\(ready)'}]
            ---

            """
    }

    private mutating func pod(_ number: Int, nodes: Int) -> String {
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: pre-\(number), labels: {app: \(dice.pick(["other", "set0"]))}}
        spec:
          nodeName: n\(Int.random(in: 0..<nodes, using: &dice))
          containers: [{name: c, image: x, resources: {requests: {cpu: \(dice.pick([100, 900]))m}}, ports: [{containerPort: 80, hostPort: \(dice.pick([80, 9100]))}]}]
        ---

        """
    }

    private mutating func daemonSet(_ number: Int, image: Int) -> String {
        var spec = [
            "containers: [{name: c, image: 'x:\(image)', resources: {requests: {cpu: \(dice.pick([50, 300, 1500]))m}}\(dice.chance(20) ? ", ports: [{containerPort: 1, hostPort: 9100}]" : "")}]"
        ]
        if dice.chance(30) {
            spec.append(
                "tolerations: [\(dice.pick(["{operator: Exists}", "{key: dedicated, operator: Exists}", "{key: drain, operator: Exists, effect: NoExecute}"]))]"
            )
        }
        if dice.chance(25) { spec.append("nodeSelector: {disk: ssd}") }
        if dice.chance(15) {
            spec.append(
                "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: zone, operator: In, values: [a]}]}]}}}"
            )
        }
        let strategy = dice.pick([
            "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 1}}", "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 50%}}",
            "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}", "{type: OnDelete}",
        ])
        return """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: set\(number)}
            spec:
              minReadySeconds: \(10 * number)
              updateStrategy: \(strategy)
              selector: {matchLabels: {app: set\(number)}}
              template:
                metadata: {labels: {app: set\(number)}}
                spec:
                  \(spec.joined(separator: "\n      "))
            ---

            """
    }
}
