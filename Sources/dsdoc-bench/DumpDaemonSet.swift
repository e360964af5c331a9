/// A DaemonSet of a generated dump, with what decides on its pods.
struct DumpDaemonSet {
    let name: String
    let namespace: String
    /// The tag of the image in the present template, and in the one before.
    let tags: (present: String, former: String)
    /// `deprecated.daemonset.template.generation`.
    let generation: Int
    let hostNetwork: Bool
    let priorityClass: String?
    let tolerations: [[(String, String)]]
    let nodeSelector: (key: String, value: String)?
    let milliCPU: Int

    static let all = [
        DumpDaemonSet(
            name: "net-agent", namespace: "kube-system", tags: ("3.2.1", "3.2.0"), generation: 4, hostNetwork: true,
            priorityClass: "system-node-critical", tolerations: [[("operator", "Exists")]], nodeSelector: nil, milliCPU: 100),
        DumpDaemonSet(
            name: "log-agent", namespace: "logging", tags: ("2.1.0", "2.0.4"), generation: 7, hostNetwork: false, priorityClass: nil,
            tolerations: [[("effect", "NoSchedule"), ("key", "node-role.kubernetes.io/control-plane"), ("operator", "Exists")]],
            nodeSelector: ("kubernetes.io/os", "linux"), milliCPU: 100),
        DumpDaemonSet(
            name: "node-meter", namespace: "monitoring", tags: ("1.9.0", "1.8.1"), generation: 12, hostNetwork: true, priorityClass: nil,
            tolerations: [[("effect", "NoSchedule"), ("operator", "Exists")]], nodeSelector: nil, milliCPU: 50),
        DumpDaemonSet(
            name: "disk-driver", namespace: "storage", tags: ("0.8.3", "0.8.2"), generation: 2, hostNetwork: true,
            priorityClass: "system-node-critical", tolerations: [[("operator", "Exists")]], nodeSelector: nil, milliCPU: 20),
        DumpDaemonSet(
            name: "gpu-plugin", namespace: "kube-system", tags: ("0.17.0", "0.16.2"), generation: 1, hostNetwork: false,
            priorityClass: "system-node-critical",
            tolerations: [[("effect", "NoSchedule"), ("key", "nvidia.com/gpu"), ("operator", "Exists")]],
            nodeSelector: ("nvidia.com/gpu.present", "\"true\""), milliCPU: 10),
    ]

    /// Whether the controller creates a pod on a node of a kind.
    func runs(on node: DumpNode) -> Bool {
        if name == "gpu-plugin" { return node.kind == .gpu }
        guard name == "log-agent" else { return true }
        switch node.kind {
        case .gpu: return false
        case .controlPlane, .cordoned, .notReady, .full, .plain: return true
        }
    }

    var uid: String { GeneratedDump.uid(2, name.utf8.count * 100 + generation) }

    func hash(isPresent: Bool) -> String { String(GeneratedDump.uid(8, generation * 2 + (isPresent ? 1 : 0)).prefix(8)) + "f" }

    /// The specification of the pods up to the tolerations, then the volumes: as in a template.
    func podSpec(isPresent: Bool) -> (fields: [String], volumes: [String]) {
        var lines = [
            "containers:", "- image: registry.example.com/\(image(isPresent: isPresent))", "  imagePullPolicy: IfNotPresent",
            "  name: \(name)", "  readinessProbe:", "    failureThreshold: 3", "    httpGet:", "      path: /ready", "      port: 9100",
            "      scheme: HTTP", "    periodSeconds: 10", "    successThreshold: 1", "    timeoutSeconds: 1", "  resources:",
            "    limits:",
            "      memory: 200Mi", "    requests:", "      cpu: \(milliCPU)m", "      memory: 100Mi",
            "  terminationMessagePath: /dev/termination-log", "  terminationMessagePolicy: File", "  volumeMounts:",
            "  - mountPath: /host/log", "    name: log", "    readOnly: true", "dnsPolicy: ClusterFirst",
        ]
        if hostNetwork { lines.append("hostNetwork: true") }
        if let nodeSelector { lines += ["nodeSelector:", "  \(nodeSelector.key): \(nodeSelector.value)"] }
        if let priorityClass { lines.append("priorityClassName: \(priorityClass)") }
        lines += ["restartPolicy: Always", "schedulerName: default-scheduler", "securityContext: {}"]
        lines += ["serviceAccount: \(name)", "serviceAccountName: \(name)", "terminationGracePeriodSeconds: 30", "tolerations:"]
        for toleration in tolerations {
            for (index, (key, value)) in toleration.enumerated() { lines.append("\(index == 0 ? "-" : " ") \(key): \(value)") }
        }
        return (lines, ["volumes:", "- hostPath:", "    path: /var/log", "    type: \"\"", "  name: log"])
    }

    func image(isPresent: Bool) -> String { "\(name):\(isPresent ? tags.present : tags.former)" }

    private func template(isPresent: Bool) -> [String] {
        let spec = podSpec(isPresent: isPresent)
        return ["template:", "  metadata:", "    labels:", "      app: \(name)", "  spec:"] + (spec.fields + spec.volumes).indented(4)
    }

    func lines(_ nodes: [DumpNode]) -> [String] {
        let wanted = nodes.filter(runs)
        let metadata = [
            "annotations:", "  deprecated.daemonset.template.generation: \"\(generation)\"",
            "creationTimestamp: \"\(GeneratedDump.time(60))\"", "generation: \(generation)", "labels:", "  app: \(name)", "name: \(name)",
            "namespace: \(namespace)", "resourceVersion: \"\(generation * 1000)\"", "uid: \(uid)",
        ]
        let spec =
            ["revisionHistoryLimit: 10", "selector:", "  matchLabels:", "    app: \(name)"] + template(isPresent: true) + [
                "updateStrategy:", "  rollingUpdate:", "    maxSurge: 0", "    maxUnavailable: 1", "  type: RollingUpdate",
            ]
        let status = [
            "currentNumberScheduled: \(wanted.count)", "desiredNumberScheduled: \(wanted.count)", "numberMisscheduled: 0",
            "numberReady: \(wanted.count { $0.isReady })", "observedGeneration: \(generation)",
        ]
        return ["apiVersion: apps/v1", "kind: DaemonSet", "metadata:"] + metadata.indented(2) + ["spec:"] + spec.indented(2) + ["status:"]
            + status.indented(2)
    }

    /// The ControllerRevisions of both templates.
    var revisions: [[String]] {
        [false, true].filter { $0 || generation > 1 }.map { isPresent in
            let number = isPresent ? generation : generation - 1
            let metadata =
                [
                    "creationTimestamp: \"\(GeneratedDump.time(isPresent ? 90 : 60))\"", "labels:", "  app: \(name)",
                    "  controller-revision-hash: \(hash(isPresent: isPresent))", "name: \(name)-\(hash(isPresent: isPresent))",
                    "namespace: \(namespace)",
                ] + ownerReferences + ["resourceVersion: \"\(900 + number)\"", "uid: \(GeneratedDump.uid(9, number))"]
            return ["apiVersion: apps/v1", "data:", "  spec:"] + template(isPresent: isPresent).indented(4) + ["      $patch: replace"]
                + ["kind: ControllerRevision", "metadata:"] + metadata.indented(2) + ["revision: \(number)"]
        }
    }

    /// Of what it controls.
    var ownerReferences: [String] {
        [
            "ownerReferences:", "- apiVersion: apps/v1", "  blockOwnerDeletion: true", "  controller: true", "  kind: DaemonSet",
            "  name: \(name)", "  uid: \(uid)",
        ]
    }
}
