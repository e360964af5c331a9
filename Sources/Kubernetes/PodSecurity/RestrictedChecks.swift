extension PodSecurityCheck {
    /// The checks that the restricted level adds, sorted by id.
    static let restricted: [PodSecurityCheck] = [
        exemptingWindows("allowPrivilegeEscalation", from: 8, violation: privilegeEscalation),
        exemptingWindows("capabilities_restricted", from: 22, replaces: "capabilities_baseline", violation: unrestrictedCapabilities),
        [procMountRestricted, restrictedVolumes],
        exemptingUserNamespaces("runAsNonRoot", from: 0, violation: rootUser),
        exemptingUserNamespaces("runAsUser", from: 23, violation: rootUserID),
        exemptingWindows("seccompProfile_restricted", from: 19, replaces: "seccompProfile_baseline", violation: unconfinedSeccomp),
    ].flatMap(\.self)

    /// A check of settings that don't exist on Windows: since 1.25 pods for Windows are exempt.
    private static func exemptingWindows(
        _ id: String, from first: Int, replaces: String? = nil, violation: @escaping @Sendable (PodSpec) -> PodSecurityViolation?
    ) -> [PodSecurityCheck] {
        [
            PodSecurityCheck(id, .restricted, from: first, before: 25, replaces: replaces, violation: violation),
            PodSecurityCheck(id, .restricted, from: 25, replaces: replaces) { spec in spec.os?.name == "windows" ? nil : violation(spec) },
        ]
    }

    /// A check of the user: since 1.35 pods with a user namespace of their own are exempt, since root there is an unprivileged user on the node.
    private static func exemptingUserNamespaces(
        _ id: String, from first: Int, violation: @escaping @Sendable (PodSpec) -> PodSecurityViolation?
    ) -> [PodSecurityCheck] {
        [
            PodSecurityCheck(id, .restricted, from: first, before: 35, violation: violation),
            PodSecurityCheck(id, .restricted, from: 35) { spec in spec.hostUsers == false ? nil : violation(spec) },
        ]
    }

    @Sendable
    private static func privilegeEscalation(_ spec: PodSpec) -> PodSecurityViolation? {
        let bad = names(in: spec) { $0.securityContext?.allowPrivilegeEscalation != false }
        guard !bad.isEmpty else { return nil }
        return PodSecurityViolation(
            "allowPrivilegeEscalation != false", "\(containers(bad)) must set securityContext.allowPrivilegeEscalation=false")
    }

    @Sendable
    private static func unrestrictedCapabilities(_ spec: PodSpec) -> PodSecurityViolation? {
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
        "procMount_restricted", .restricted, from: 35, replaces: "procMount", violation: unmaskedProc)

    private static let restrictedVolumes = PodSecurityCheck("restrictedVolumes", .restricted, replaces: "hostPathVolumes") { spec in
        let bad = spec.volumes.filter { $0.restrictedType != nil }
        guard !bad.isEmpty else { return nil }
        let kinds = Set(bad.compactMap(\.restrictedType)).sorted()
        let subject = bad.count == 1 ? "volume \(quoted(bad.map(\.name))) uses" : "volumes \(quoted(bad.map(\.name))) use"
        return PodSecurityViolation(
            "restricted volume types", "\(subject) restricted volume \(kinds.count == 1 ? "type" : "types") \(quoted(kinds))")
    }

    @Sendable
    private static func rootUser(_ spec: PodSpec) -> PodSecurityViolation? {
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

    @Sendable
    private static func rootUserID(_ spec: PodSpec) -> PodSecurityViolation? {
        let bad = names(in: spec) { $0.securityContext?.runAsUser == 0 }
        let setters = (spec.securityContext?.runAsUser == 0 ? ["pod"] : []) + (bad.isEmpty ? [] : [containers(bad)])
        return setters.isEmpty
            ? nil : PodSecurityViolation("runAsUser=0", "\(setters.joined(separator: " and ")) must not set runAsUser=0")
    }

    @Sendable
    private static func unconfinedSeccomp(_ spec: PodSpec) -> PodSecurityViolation? {
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
        if photonPersistentDisk != nil { return "photonPersistentDisk" }
        if portworxVolume != nil { return "portworxVolume" }
        if scaleIO != nil { return "scaleIO" }
        if storageos != nil { return "storageos" }
        return nil
    }
}
