extension PodSecurityCheck {
    /// The checks that the restricted level adds, sorted by id.
    static let restricted: [PodSecurityCheck] = [
        allowPrivilegeEscalation, capabilitiesRestricted, procMountRestricted, restrictedVolumes, runAsNonRoot, runAsUser,
        seccompProfileRestricted,
    ]

    /// These settings don't exist on Windows, so pods for Windows are exempt.
    private static func isWindows(_ spec: PodSpec) -> Bool { spec.os?.name == "windows" }

    private static let allowPrivilegeEscalation = PodSecurityCheck("allowPrivilegeEscalation", .restricted) { spec in
        let bad = isWindows(spec) ? [] : names(in: spec) { $0.securityContext?.allowPrivilegeEscalation != false }
        guard !bad.isEmpty else { return nil }
        return PodSecurityViolation(
            "allowPrivilegeEscalation != false", "\(containers(bad)) must set securityContext.allowPrivilegeEscalation=false")
    }

    private static let capabilitiesRestricted = PodSecurityCheck(
        "capabilities_restricted", .restricted, replaces: "capabilities_baseline"
    ) { spec in
        guard !isWindows(spec) else { return nil }
        let keeping = names(in: spec) { !($0.securityContext?.capabilities?.drop ?? []).contains("ALL") }
        let added = { (container: Container) in
            (container.securityContext?.capabilities?.add ?? []).filter { $0 != "NET_BIND_SERVICE" }
        }
        let adding = names(in: spec) { !added($0).isEmpty }
        var parts = keeping.isEmpty ? [] : ["\(containers(keeping)) must set securityContext.capabilities.drop=[\"ALL\"]"]
        if !adding.isEmpty {
            let capabilities = Set((spec.initContainers + spec.containers).flatMap(added)).sorted()
            parts.append("\(containers(adding)) must not include \(quoted(capabilities)) in securityContext.capabilities.add")
        }
        return parts.isEmpty ? nil : PodSecurityViolation("unrestricted capabilities", parts.joined(separator: "; "))
    }

    private static let procMountRestricted = PodSecurityCheck(
        "procMount_restricted", .restricted, replaces: "procMount", violation: unmaskedProc)

    private static let restrictedVolumes = PodSecurityCheck("restrictedVolumes", .restricted, replaces: "hostPathVolumes") { spec in
        let bad = spec.volumes.filter { $0.restrictedType != nil }
        guard !bad.isEmpty else { return nil }
        let kinds = Set(bad.compactMap(\.restrictedType)).sorted()
        let subject = bad.count == 1 ? "volume \(quoted(bad.map(\.name))) uses" : "volumes \(quoted(bad.map(\.name))) use"
        return PodSecurityViolation(
            "restricted volume types", "\(subject) restricted volume \(kinds.count == 1 ? "type" : "types") \(quoted(kinds))")
    }

    private static let runAsNonRoot = PodSecurityCheck("runAsNonRoot", .restricted) { spec in
        // Root in its own user namespace is an unprivileged user on the node.
        if spec.hostUsers == false { return nil }
        let pod = spec.securityContext?.runAsNonRoot
        let disabling = names(in: spec) { $0.securityContext?.runAsNonRoot == false }
        let unset = names(in: spec) { $0.securityContext?.runAsNonRoot == nil }
        let setters = (pod == false ? ["pod"] : []) + (disabling.isEmpty ? [] : [containers(disabling)])
        if !setters.isEmpty {
            let text = "\(setters.joined(separator: " and ")) must not set securityContext.runAsNonRoot=false"
            return PodSecurityViolation("runAsNonRoot != true", text)
        }
        guard !unset.isEmpty, pod != true else { return nil }
        return PodSecurityViolation(
            "runAsNonRoot != true", "pod or \(containers(unset)) must set securityContext.runAsNonRoot=true")
    }

    private static let runAsUser = PodSecurityCheck("runAsUser", .restricted) { spec in
        let bad = spec.hostUsers == false ? [] : names(in: spec) { $0.securityContext?.runAsUser == 0 }
        let setters =
            (spec.securityContext?.runAsUser == 0 && spec.hostUsers != false ? ["pod"] : []) + (bad.isEmpty ? [] : [containers(bad)])
        return setters.isEmpty
            ? nil : PodSecurityViolation("runAsUser=0", "\(setters.joined(separator: " and ")) must not set runAsUser=0")
    }

    private static let seccompProfileRestricted = PodSecurityCheck(
        "seccompProfile_restricted", .restricted, replaces: "seccompProfile_baseline"
    ) { spec in
        guard !isWindows(spec) else { return nil }
        let allowed: Set<String> = ["RuntimeDefault", "Localhost"]
        let pod = spec.securityContext?.seccompProfile?.type
        let wrong = names(in: spec) { $0.securityContext?.seccompProfile.map { !allowed.contains($0.type) } ?? false }
        let unset = names(in: spec) { $0.securityContext?.seccompProfile == nil }
        let podIsWrong = pod.map { !allowed.contains($0) } ?? false
        let setters = (podIsWrong ? ["pod"] : []) + (wrong.isEmpty ? [] : [containers(wrong)])
        if !setters.isEmpty {
            let kinds = Set(
                [podIsWrong ? pod : nil].compactMap(\.self)
                    + (spec.initContainers + spec.containers).compactMap(\.securityContext?.seccompProfile?.type)
                    .filter { !allowed.contains($0) })
            let text = "\(setters.joined(separator: " and ")) must not set securityContext.seccompProfile.type to \(quoted(kinds.sorted()))"
            return PodSecurityViolation("seccompProfile", text)
        }
        guard !unset.isEmpty, pod == nil else { return nil }
        return PodSecurityViolation(
            "seccompProfile",
            "pod or \(containers(unset)) must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"")
    }
}

extension Volume {
    /// The type of a volume that the restricted level does not allow; nil if it is allowed.
    fileprivate var restrictedType: String? {
        if hostPath != nil { return "hostPath" }
        if nfs != nil { return "nfs" }
        if iscsi != nil { return "iscsi" }
        if gcePersistentDisk != nil { return "gcePersistentDisk" }
        if awsElasticBlockStore != nil { return "awsElasticBlockStore" }
        if gitRepo != nil { return "gitRepo" }
        if glusterfs != nil { return "glusterfs" }
        if rbd != nil { return "rbd" }
        if flexVolume != nil { return "flexVolume" }
        if cinder != nil { return "cinder" }
        if cephfs != nil { return "cephfs" }
        if flocker != nil { return "flocker" }
        if fc != nil { return "fc" }
        if azureFile != nil { return "azureFile" }
        if vsphereVolume != nil { return "vsphereVolume" }
        if quobyte != nil { return "quobyte" }
        if azureDisk != nil { return "azureDisk" }
        if portworxVolume != nil { return "portworxVolume" }
        if scaleIO != nil { return "scaleIO" }
        if storageos != nil { return "storageos" }
        return nil
    }
}
