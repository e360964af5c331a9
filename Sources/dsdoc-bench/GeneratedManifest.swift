/// A DaemonSet that the API server accepts, with the fields that published ones use as often as they do.
enum GeneratedManifest {
    static func lines(_ number: Int, _ dice: inout Dice) -> [String] {
        let agent = dice.pick(Words.agents)
        let name = "\(agent)-\(number)"
        let key = dice.pick(["name", "app", "k8s-app", "app.kubernetes.io/name"])
        var lines = [
            "apiVersion: apps/v1", "kind: DaemonSet", "metadata:", "  name: \(name)",
            "  namespace: \(dice.pick(["kube-system", "logging", "monitoring", "default"]))", "  labels:", "    \(key): \(name)", "spec:",
        ]
        if dice.chance(40) {
            lines += [
                "  updateStrategy:", "    type: RollingUpdate", "    rollingUpdate:",
                "      maxUnavailable: \(dice.pick(["1", "2", "10%"]))",
            ]
        }
        if dice.chance(20) { lines.append("  minReadySeconds: \(dice.within(5...60))") }
        lines.append("  selector:")
        if dice.chance(25) {
            lines += ["    matchExpressions:", "    - key: \(key)", "      operator: In", "      values: [\(name)]"]
        } else {
            lines += ["    matchLabels:", "      \(key): \(name)"]
        }
        lines += ["  template:", "    metadata:", "      labels:", "        \(key): \(name)", "    spec:"]
        if dice.chance(45) {
            let (label, value) = dice.pick(Words.selectors)
            lines += ["      nodeSelector:", "        \(label): \(value)"]
        }
        if dice.chance(20) { lines += ["      hostNetwork: true", "      dnsPolicy: ClusterFirstWithHostNet"] }
        if dice.chance(20) { lines.append("      priorityClassName: system-node-critical") }
        lines += tolerations(&dice)
        let volumes = dice.pick(Words.paths, dice.within(1...3))
        lines += [
            "      containers:", "      - name: \(agent)",
            "        image: registry.example.com/\(agent):\(dice.within(1...9)).\(dice.below(30)).\(dice.below(10))", "        resources:",
            "          limits:", "            memory: \(dice.pick([128, 200, 256, 512]))Mi", "          requests:",
            "            cpu: \(dice.pick([50, 100, 250]))m", "            memory: \(dice.pick([64, 100, 128]))Mi", "        volumeMounts:",
        ]
        for (index, path) in volumes.enumerated() {
            lines += ["        - name: host\(index)", "          mountPath: \(path)"]
            if dice.chance(50) { lines.append("          readOnly: true") }
        }
        lines += ["      terminationGracePeriodSeconds: \(dice.pick([10, 30, 60]))", "      volumes:"]
        for (index, path) in volumes.enumerated() {
            lines += ["      - name: host\(index)", "        hostPath:", "          path: \(path)"]
        }
        return lines
    }

    private static func tolerations(_ dice: inout Dice) -> [String] {
        let count = dice.below(4)
        guard count > 0 else { return [] }
        var lines = ["      tolerations:"]
        for taint in dice.pick(Words.taints, count) {
            switch dice.below(3) {
            case 0: lines += ["      - key: \(taint)", "        effect: \(dice.pick(["NoSchedule", "NoExecute"]))"]
            case 1: lines += ["      - key: \(taint)", "        operator: Exists", "        effect: NoSchedule"]
            default:
                lines += [
                    "      - key: \(taint)", "        operator: Equal", "        value: \(dice.pick(Words.things))",
                    "        effect: NoExecute",
                    "        tolerationSeconds: \(dice.within(30...600))",
                ]
            }
        }
        return lines
    }

    /// A plain node with a label or a taint here and there, of one of these sizes.
    static func node(_ number: Int, cpu: [Int] = [2, 4, 8], pods: Int = 110, _ dice: inout Dice) -> [String] {
        let name = "node-\(number)"
        var lines = [
            "apiVersion: v1", "kind: Node", "metadata:", "  name: \(name)", "  labels:", "    kubernetes.io/hostname: \(name)",
            "    kubernetes.io/os: linux", "    topology.kubernetes.io/zone: zone-\(dice.pick(["a", "b", "c"]))",
        ]
        if dice.chance(10) {
            lines += ["spec:", "  taints:", "  - key: \(dice.pick(Words.taints))", "    effect: \(dice.pick(["NoSchedule", "NoExecute"]))"]
        }
        return lines
            + [
                "status:", "  allocatable:", "    cpu: \"\(dice.pick(cpu))\"", "    memory: \(pods > 110 ? 256 : 16)Gi",
                "    pods: \"\(pods)\"",
            ]
    }
}
