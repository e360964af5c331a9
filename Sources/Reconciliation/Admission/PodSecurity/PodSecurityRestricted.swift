import Kubernetes

extension PodSecurityCheck {
    /// What hardened pods keep to, beside the baseline.
    static let restricted: [PodSecurityCheck] = [
        PodSecurityCheck(id: "allowPrivilegeEscalation") { pod in
            guard !pod.isWindows else { return nil }
            let names = pod.names { $0.context?.allowPrivilegeEscalation != false }
            guard !names.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "allowPrivilegeEscalation != false",
                detail: "\(containers(names)) must set securityContext.allowPrivilegeEscalation=false")
        },
        PodSecurityCheck(id: "capabilities_restricted", replaces: "capabilities_baseline") { pod in
            guard !pod.isWindows else { return nil }
            let keeping = pod.names { !($0.context?.capabilities?.drop.contains("ALL") ?? false) }
            var added: Set<String> = []
            let adding = pod.names { part in
                let bad = (part.context?.capabilities?.add ?? []).filter { $0 != "NET_BIND_SERVICE" }
                added.formUnion(bad)
                return !bad.isEmpty
            }
            var details: [String] = []
            if !keeping.isEmpty { details.append("\(containers(keeping)) must set securityContext.capabilities.drop=[\"ALL\"]") }
            if !adding.isEmpty {
                details.append("\(containers(adding)) must not include \(quoted(added.sorted())) in securityContext.capabilities.add")
            }
            return details.isEmpty
                ? nil : PodSecurity.Finding(reason: "unrestricted capabilities", detail: details.joined(separator: "; "))
        },
        PodSecurityCheck(id: "restrictedVolumes", replaces: "hostPathVolumes") { pod in
            let bad = pod.spec.volumes.compactMap { volume in restrictedType(of: volume).map { (volume.name, $0) } }
            guard !bad.isEmpty else { return nil }
            let types = Set(bad.map(\.1)).sorted()
            let noun = bad.count == 1 ? "volume" : "volumes"
            let kinds = types.count == 1 ? "restricted volume type" : "restricted volume types"
            return PodSecurity.Finding(
                reason: "restricted volume types",
                detail: "\(noun) \(quoted(bad.map(\.0))) \(bad.count == 1 ? "uses" : "use") \(kinds) \(quoted(types))")
        },
        PodSecurityCheck(id: "runAsNonRoot") { pod in
            guard pod.spec.hostUsers != false else { return nil }
            let own = pod.spec.securityContext?.runAsNonRoot
            let explicit = pod.names { $0.context?.runAsNonRoot == false }
            if own == false || !explicit.isEmpty {
                return PodSecurity.Finding(
                    reason: "runAsNonRoot != true",
                    detail: "\(setters(pod: own == false, explicit)) must not set securityContext.runAsNonRoot=false")
            }
            let implicit = own == true ? [] : pod.names { $0.context?.runAsNonRoot == nil }
            guard !implicit.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "runAsNonRoot != true", detail: "pod or \(containers(implicit)) must set securityContext.runAsNonRoot=true")
        },
        PodSecurityCheck(id: "runAsUser") { pod in
            guard pod.spec.hostUsers != false else { return nil }
            let isRoot = pod.spec.securityContext?.runAsUser == 0
            let names = pod.names { $0.context?.runAsUser == 0 }
            guard isRoot || !names.isEmpty else { return nil }
            return PodSecurity.Finding(reason: "runAsUser=0", detail: "\(setters(pod: isRoot, names)) must not set runAsUser=0")
        },
        PodSecurityCheck(id: "seccompProfile_restricted", replaces: "seccompProfile_baseline") { pod in
            guard !pod.isWindows else { return nil }
            if let bad = seccomp(pod, { $0 != "RuntimeDefault" && $0 != "Localhost" }) { return bad }
            let implicit = pod.spec.securityContext?.seccompProfile != nil ? [] : pod.names { $0.context?.seccompProfile == nil }
            guard !implicit.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "seccompProfile",
                detail: "pod or \(containers(implicit)) must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\""
            )
        },
    ]

    /// The name of a volume's source when it is one that restricted pods may not use.
    private static func restrictedType(of volume: Volume) -> String? {
        let sources: [(String, Bool)] = [
            ("hostPath", volume.hostPath != nil), ("gcePersistentDisk", volume.gcePersistentDisk != nil),
            ("awsElasticBlockStore", volume.awsElasticBlockStore != nil), ("gitRepo", volume.gitRepo != nil), ("nfs", volume.nfs != nil),
            ("iscsi", volume.iscsi != nil), ("glusterfs", volume.glusterfs != nil), ("rbd", volume.rbd != nil),
            ("flexVolume", volume.flexVolume != nil), ("cinder", volume.cinder != nil), ("cephfs", volume.cephfs != nil),
            ("flocker", volume.flocker != nil), ("fc", volume.fc != nil), ("azureFile", volume.azureFile != nil),
            ("vsphereVolume", volume.vsphereVolume != nil), ("quobyte", volume.quobyte != nil), ("azureDisk", volume.azureDisk != nil),
            ("photonPersistentDisk", volume.photonPersistentDisk != nil), ("portworxVolume", volume.portworxVolume != nil),
            ("scaleIO", volume.scaleIO != nil), ("storageos", volume.storageos != nil),
        ]
        return sources.first { $0.1 }?.0
    }
}
