import Kubernetes

extension PodSecurityCheck {
    private static let defaultCapabilities: Set<String> = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
        "SETUID",
        "SYS_CHROOT",
    ]
    private static let safeSysctls: Set<String> = [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies",
        "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem",
    ]
    private static let seLinuxTypes: Set<String> = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"]

    /// What no pod should need that does not manage its node.
    static let baseline: [PodSecurityCheck] = [
        appArmorProfile,
        PodSecurityCheck(id: "capabilities_baseline") { pod in
            var added: Set<String> = []
            let names = pod.names { part in
                let bad = (part.context?.capabilities?.add ?? []).filter { !defaultCapabilities.contains($0) }
                added.formUnion(bad)
                return !bad.isEmpty
            }
            guard !names.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "non-default capabilities",
                detail: "\(containers(names)) must not include \(quoted(added.sorted())) in securityContext.capabilities.add")
        },
        PodSecurityCheck(id: "hostNamespaces") { pod in
            let shared = [("hostNetwork", pod.spec.hostNetwork), ("hostPID", pod.spec.hostPID), ("hostIPC", pod.spec.hostIPC)].filter(\.1)
            guard !shared.isEmpty else { return nil }
            return PodSecurity.Finding(reason: "host namespaces", detail: shared.map { "\($0.0)=true" }.joined(separator: ", "))
        },
        PodSecurityCheck(id: "hostPathVolumes") { pod in
            let names = pod.spec.volumes.filter { $0.hostPath != nil }.map(\.name)
            guard !names.isEmpty else { return nil }
            return PodSecurity.Finding(reason: "hostPath volumes", detail: "\(names.count == 1 ? "volume" : "volumes") \(quoted(names))")
        },
        PodSecurityCheck(id: "hostPorts") { pod in
            var ports: Set<String> = []
            let names = pod.names { part in
                let bad = (part.container?.ports ?? []).filter { $0.hostPort != 0 }
                ports.formUnion(bad.map { String($0.hostPort) })
                return !bad.isEmpty
            }
            guard !names.isEmpty else { return nil }
            let noun = ports.count == 1 ? "hostPort" : "hostPorts"
            return PodSecurity.Finding(
                reason: "hostPort",
                detail: "\(containers(names)) \(names.count == 1 ? "uses" : "use") \(noun) \(ports.sorted().joined(separator: ", "))")
        },
        PodSecurityCheck(id: "privileged") { pod in
            let names = pod.names { $0.context?.privileged == true }
            guard !names.isEmpty else { return nil }
            return PodSecurity.Finding(reason: "privileged", detail: "\(containers(names)) must not set securityContext.privileged=true")
        },
        PodSecurityCheck(id: "procMount") { pod in
            guard pod.spec.hostUsers != false else { return nil }
            var mounts: Set<String> = []
            let names = pod.names { part in
                guard let mount = part.context?.procMount, mount != "Default" else { return false }
                mounts.insert(mount)
                return true
            }
            guard !names.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "procMount", detail: "\(containers(names)) must not set securityContext.procMount to \(quoted(mounts.sorted()))")
        },
        seLinuxOptions,
        PodSecurityCheck(id: "seccompProfile_baseline") { pod in seccomp(pod) { $0 != "RuntimeDefault" && $0 != "Localhost" } },
        PodSecurityCheck(id: "sysctls") { pod in
            let bad = (pod.spec.securityContext?.sysctls ?? []).map(\.name).filter { !safeSysctls.contains($0) }
            return bad.isEmpty ? nil : PodSecurity.Finding(reason: "forbidden sysctls", detail: bad.joined(separator: ", "))
        },
        PodSecurityCheck(id: "windowsHostProcess") { pod in
            let isBad = pod.spec.securityContext?.windowsOptions?.hostProcess == true
            let names = pod.names { $0.context?.windowsOptions?.hostProcess == true }
            guard isBad || !names.isEmpty else { return nil }
            return PodSecurity.Finding(
                reason: "hostProcess", detail: "\(setters(pod: isBad, names)) must not set securityContext.windowsOptions.hostProcess=true")
        },
    ]

    /// A profile that is set to something forbidden, by the pod or a container.
    static func seccomp(_ pod: Subject, _ isBad: (String) -> Bool) -> PodSecurity.Finding? {
        var values: Set<String> = []
        let own = pod.spec.securityContext?.seccompProfile?.type
        let podIsBad = own.map(isBad) ?? false
        if let own, podIsBad { values.insert(own) }
        let names = pod.names { part in
            guard let type = part.context?.seccompProfile?.type, isBad(type) else { return false }
            values.insert(type)
            return true
        }
        guard podIsBad || !names.isEmpty else { return nil }
        return PodSecurity.Finding(
            reason: "seccompProfile",
            detail: "\(setters(pod: podIsBad, names)) must not set securityContext.seccompProfile.type to \(quoted(values.sorted()))")
    }

    private static let appArmorProfile = PodSecurityCheck(id: "appArmorProfile") { pod in
        let isBad = { (profile: AppArmorProfile?) in profile.map { $0.type != "RuntimeDefault" && $0.type != "Localhost" } ?? false }
        var values: Set<String> = []
        let podIsBad = isBad(pod.spec.securityContext?.appArmorProfile)
        if podIsBad, let type = pod.spec.securityContext?.appArmorProfile?.type { values.insert(type) }
        let names = pod.names { part in
            guard isBad(part.context?.appArmorProfile) else { return false }
            if let type = part.context?.appArmorProfile?.type { values.insert(type) }
            return true
        }
        let annotations = pod.annotations.filter { key, value in
            key.hasPrefix("container.apparmor.security.beta.kubernetes.io/") && !value.isEmpty && value != "runtime/default"
                && !value.hasPrefix("localhost/")
        }
        .map { "\($0.key)=\"\($0.value)\"" }.sorted()
        guard podIsBad || !names.isEmpty || !annotations.isEmpty else { return nil }
        var details: [String] = []
        if podIsBad || !names.isEmpty {
            details.append("\(setters(pod: podIsBad, names)) must not set AppArmor profile type to \(quoted(values.sorted()))")
        }
        if !annotations.isEmpty {
            details.append("\(annotations.count == 1 ? "annotation" : "annotations") \(annotations.joined(separator: ", "))")
        }
        let noun = values.count + annotations.count == 1 ? "forbidden AppArmor profile" : "forbidden AppArmor profiles"
        return PodSecurity.Finding(reason: noun, detail: details.joined(separator: " and "))
    }

    private static let seLinuxOptions = PodSecurityCheck(id: "seLinuxOptions") { pod in
        var types: Set<String> = []
        var hasUser = false
        var hasRole = false
        let note = { (options: SELinuxOptions?) -> Bool in
            guard let options else { return false }
            let isTypeBad = !seLinuxTypes.contains(options.type)
            if isTypeBad { types.insert(options.type) }
            hasUser = hasUser || !options.user.isEmpty
            hasRole = hasRole || !options.role.isEmpty
            return isTypeBad || !options.user.isEmpty || !options.role.isEmpty
        }
        let podIsBad = note(pod.spec.securityContext?.seLinuxOptions)
        let names = pod.names { note($0.context?.seLinuxOptions) }
        guard podIsBad || !names.isEmpty else { return nil }
        var data: [String] = []
        if !types.isEmpty { data.append("\(types.count == 1 ? "type" : "types") \(quoted(types.sorted()))") }
        if hasUser { data.append("user may not be set") }
        if hasRole { data.append("role may not be set") }
        return PodSecurity.Finding(
            reason: "seLinuxOptions",
            detail: "\(setters(pod: podIsBad, names)) set forbidden securityContext.seLinuxOptions: \(data.joined(separator: "; "))")
    }
}
