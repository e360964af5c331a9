/// A node of a generated dump.
struct DumpNode {
    enum Kind { case controlPlane, gpu, cordoned, notReady, full, plain }

    let number: Int
    let kind: Kind
    let name: String
    let zone: String
    /// `metadata.uid`
    let uid: String

    init(_ number: Int, of count: Int, _ dice: inout Dice) {
        self.number = number
        // Small clusters have one of each kind as well.
        let rare = max(1, count / 100)
        switch number {
        case ..<min(3, max(1, count / 10)): kind = .controlPlane
        case _ where number % (count / rare) == 5: kind = .gpu
        case _ where number % (count / rare) == 6: kind = .notReady
        case _ where number % (count / rare) == 7: kind = .full
        case _ where number % (count / rare) == 8: kind = .cordoned
        default: kind = .plain
        }
        let address = "\(number / 65_536 + 16)-\(number / 256 % 256)-\(number % 256)"
        name = "ip-10-\(address).eu-central-1.compute.internal"
        zone = "eu-central-1\(dice.pick(["a", "b", "c"]))"
        uid = GeneratedDump.uid(1, number)
    }

    var isReady: Bool { kind != .notReady }

    private var taints: [(key: String, value: String?, effect: String)] {
        switch kind {
        case .controlPlane: [("node-role.kubernetes.io/control-plane", nil, "NoSchedule")]
        case .gpu: [("nvidia.com/gpu", "present", "NoSchedule")]
        case .cordoned: [("node.kubernetes.io/unschedulable", nil, "NoSchedule")]
        case .notReady: [("node.kubernetes.io/not-ready", nil, "NoSchedule"), ("node.kubernetes.io/not-ready", nil, "NoExecute")]
        case .full, .plain: []
        }
    }

    private var labels: [(String, String)] {
        var labels = [
            ("beta.kubernetes.io/arch", "amd64"), ("beta.kubernetes.io/instance-type", "m6i.xlarge"), ("beta.kubernetes.io/os", "linux"),
            ("failure-domain.beta.kubernetes.io/zone", zone), ("kubernetes.io/arch", "amd64"), ("kubernetes.io/hostname", name),
            ("kubernetes.io/os", "linux"),
        ]
        if kind == .controlPlane { labels.append(("node-role.kubernetes.io/control-plane", "\"\"")) }
        labels.append(("node.kubernetes.io/instance-type", "m6i.xlarge"))
        if kind == .gpu { labels.append(("nvidia.com/gpu.present", "\"true\"")) }
        return labels + [("topology.kubernetes.io/region", "eu-central-1"), ("topology.kubernetes.io/zone", zone)]
    }

    func lines(_ seed: UInt64) -> [String] {
        var dice = Dice(seed, number + 1)
        let pods = "10.\(number / 256 % 256).\(number % 256).0/24"
        let metadata =
            [
                "annotations:", "  csi.volume.kubernetes.io/nodeid: '{\"disk.csi.example.com\":\"i-\(uid.prefix(8))\"}'",
                "  node.alpha.kubernetes.io/ttl: \"0\"", "  volumes.kubernetes.io/controller-managed-attach-detach: \"true\"",
                "creationTimestamp: \"\(GeneratedDump.time(number))\"", "labels:",
            ] + labels.map { "  \($0): \($1)" } + Self.managedFields + [
                "name: \(name)", "resourceVersion: \"\(1000 + number)\"", "uid: \(uid)",
            ]
        let spec = ["podCIDR: \(pods)", "podCIDRs:", "- \(pods)", "providerID: aws:///\(zone)/i-\(uid.prefix(8))"] + taintLines
        return ["apiVersion: v1", "kind: Node", "metadata:"] + metadata.indented(2) + ["spec:"] + spec.indented(2) + ["status:"]
            + status(&dice).indented(2)
    }

    private var taintLines: [String] {
        let list = taints.flatMap { taint in
            ["- effect: \(taint.effect)", "  key: \(taint.key)"] + (taint.value.map { ["  value: \($0)"] } ?? [])
        }
        return (list.isEmpty ? [] : ["taints:"]) + list + (kind == .cordoned ? ["unschedulable: true"] : [])
    }

    private func status(_ dice: inout Dice) -> [String] {
        let address = "10.0.\(number / 256 % 256).\(number % 256)"
        let info = [
            "nodeInfo:", "  architecture: amd64", "  bootID: \(GeneratedDump.uid(6, number))",
            "  containerRuntimeVersion: containerd://2.1.4",
            "  kernelVersion: 6.12.0-12-generic", "  kubeProxyVersion: \"\"", "  kubeletVersion: v1.36.2",
            "  machineID: \(uid.replacing("-", with: ""))", "  operatingSystem: linux", "  osImage: Ubuntu 26.04 LTS",
            "  systemUUID: \(GeneratedDump.uid(7, number))",
        ]
        return ["addresses:", "- address: \(address)", "  type: InternalIP", "- address: \(name)", "  type: Hostname", "allocatable:"]
            + resources(cpu: "3920m", memory: "14Gi") + ["capacity:"] + resources(cpu: "\"4\"", memory: "16Gi") + conditions
            + ["daemonEndpoints:", "  kubeletEndpoint:", "    Port: 10250", "images:"] + images(&dice) + info
    }

    private func resources(cpu: String, memory: String) -> [String] {
        let gpus = kind == .gpu ? ["  nvidia.com/gpu: \"1\""] : []
        return ["  cpu: \(cpu)", "  ephemeral-storage: 95Gi", "  memory: \(memory)"] + gpus + ["  pods: \"110\""]
    }

    private var conditions: [String] {
        ["conditions:"]
            + ["MemoryPressure", "DiskPressure", "PIDPressure", "Ready"].flatMap { type in
                let isFailing = type == "Ready" && !isReady
                return [
                    "- lastHeartbeatTime: \"\(GeneratedDump.time(900_000 + number))\"",
                    "  lastTransitionTime: \"\(GeneratedDump.time(number + 30))\"",
                    "  message: \(isFailing ? "container runtime is down" : "kubelet is posting its status")",
                    "  reason: \(isFailing ? "KubeletNotReady" : "Kubelet\(type)")",
                    "  status: \"\(type == "Ready" && isReady ? "True" : "False")\"", "  type: \(type)",
                ]
            }
    }

    /// As many as a kubelet reports by default are 50.
    private func images(_ dice: inout Dice) -> [String] {
        (0..<40).flatMap { index in
            let name = "registry.example.com/\(dice.pick(Words.areas).lowercased())/\(dice.pick(Words.things))-\(index)"
            let digest = (0..<4).map { _ in String(dice.next() | 1 << 63, radix: 16) }.joined()
            return [
                "- names:", "  - \(name)@sha256:\(digest)", "  - \(name):\(dice.within(1...9)).\(dice.below(30)).\(dice.below(10))",
                "  sizeBytes: \(dice.within(1_000_000...900_000_000))",
            ]
        }
    }

    private static let managedFields = DumpManagedFields.lines([
        ("kubelet", nil, ["f:metadata": ["f:annotations", "f:labels"], "f:spec": ["f:providerID"]]),
        ("kube-controller-manager", nil, ["f:metadata": ["f:annotations"], "f:spec": ["f:podCIDR", "f:podCIDRs", "f:taints"]]),
        (
            "kubelet", "status",
            ["f:status": ["f:allocatable", "f:capacity", "f:conditions", "f:images", "f:nodeInfo", "f:runtimeHandlers"]]
        ),
    ])
}

/// `metadata.managedFields` of an object.
enum DumpManagedFields {
    typealias Entry = (manager: String, subresource: String?, fields: [String: [String]])

    static func lines(_ entries: [Entry]) -> [String] { ["managedFields:"] + entries.flatMap(lines) }

    private static func lines(_ entry: Entry) -> [String] {
        var lines = ["- apiVersion: v1", "  fieldsType: FieldsV1", "  fieldsV1:"]
        for (group, fields) in entry.fields.sorted(by: { $0.key < $1.key }) {
            lines.append("    \(group):")
            for field in fields { lines += ["      \(field):", "        .: {}", "        f:items: {}"] }
        }
        lines += ["  manager: \(entry.manager)", "  operation: Update"]
        if let subresource = entry.subresource { lines.append("  subresource: \(subresource)") }
        return lines + ["  time: \"\(GeneratedDump.time(700_000))\""]
    }
}

extension [String] {
    func indented(_ spaces: Int) -> [String] {
        let space = String(repeating: " ", count: spaces)
        return map { space + $0 }
    }
}
