extension PodSecurityCheck {
    /// The checks of the baseline level, sorted by id.
    static let baseline: [PodSecurityCheck] = [
        appArmorProfile, capabilitiesBaseline, hostNamespaces, hostPathVolumes, hostPorts, hostProbes, privileged, procMount,
        procMountOfUserNamespaces, seLinuxOptions(without: ["container_engine_t"], before: 31), seLinuxOptions(from: 31),
        seccompAnnotations, seccompProfileBaseline, sysctls(without: laterSysctls, before: 27),
        sysctls(without: laterSysctls.subtracting(["net.ipv4.ip_local_reserved_ports"]), from: 27, before: 29),
        sysctls(without: ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"], from: 29, before: 32), sysctls(from: 32), windowsHostProcess,
    ]

    private static let appArmorProfile = PodSecurityCheck("appArmorProfile", .baseline) { spec, annotations in
        let pod = spec.securityContext?.appArmorProfile
        // A pod's annotation of a container without a profile becomes its profile.
        let bad = names(in: spec) { container in
            if let own = container.securityContext?.appArmorProfile { return own.type == "Unconfined" }
            return annotations[AppArmorAnnotation.prefix + container.name] == "unconfined" && pod?.type != "Unconfined"
                && spec.os?.name != "windows"
        }
        let forbidden = annotations.filter { $0.key.hasPrefix(AppArmorAnnotation.prefix) && !isAllowedAppArmor($0.value) }
            .map { "\($0.key)=\(GoValue.quoted($0.value))" }.sorted()
        let podIsBad = pod?.type == "Unconfined"
        var setters = (podIsBad ? ["pod"] : []) + (bad.isEmpty ? [] : [containers(bad)])
        if !forbidden.isEmpty { setters.append(forbidden.count == 1 ? "annotation" : "annotations") }
        guard !setters.isEmpty else { return nil }
        let values = (podIsBad || !bad.isEmpty ? ["Unconfined"] : []) + forbidden
        return PodSecurityViolation(
            values.count == 1 ? "forbidden AppArmor profile" : "forbidden AppArmor profiles",
            "\(setters.joined(separator: " and ")) must not set AppArmor profile type to \(quoted(values))")
    }

    private static func isAllowedAppArmor(_ annotation: String) -> Bool {
        annotation.isEmpty || annotation == "runtime/default" || annotation.hasPrefix("localhost/")
    }

    /// The capabilities that the baseline level allows to add.
    static let baselineCapabilities: Set<String> = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
        "SETUID", "SYS_CHROOT",
    ]

    private static let capabilitiesBaseline = PodSecurityCheck("capabilities_baseline", .baseline) { spec in
        let added = { (container: Container) in
            (container.securityContext?.capabilities?.add ?? []).filter { !baselineCapabilities.contains($0) }
        }
        let bad = names(in: spec) { !added($0).isEmpty }
        guard !bad.isEmpty else { return nil }
        let capabilities = Set((spec.initContainers + spec.containers).flatMap(added)).sorted()
        return PodSecurityViolation(
            "non-default capabilities", "\(containers(bad)) must not include \(quoted(capabilities)) in securityContext.capabilities.add")
    }

    private static let hostNamespaces = PodSecurityCheck("hostNamespaces", .baseline) { spec in
        let used = [(spec.hostNetwork, "hostNetwork=true"), (spec.hostPID, "hostPID=true"), (spec.hostIPC, "hostIPC=true")]
        let details = used.filter(\.0).map(\.1)
        return details.isEmpty ? nil : PodSecurityViolation("host namespaces", details.joined(separator: ", "))
    }

    private static let hostPathVolumes = PodSecurityCheck("hostPathVolumes", .baseline) { spec in
        let bad = spec.volumes.filter { $0.hostPath != nil }.map(\.name)
        guard !bad.isEmpty else { return nil }
        return PodSecurityViolation("hostPath volumes", (bad.count == 1 ? "volume " : "volumes ") + quoted(bad))
    }

    private static let hostPorts = PodSecurityCheck("hostPorts", .baseline) { spec in
        let bad = names(in: spec) { $0.ports.contains { $0.hostPort != 0 } }
        guard !bad.isEmpty else { return nil }
        let ports = Set((spec.initContainers + spec.containers).flatMap(\.ports).map(\.hostPort)).subtracting([0]).map(String.init).sorted()
        let verb = bad.count == 1 ? "uses" : "use"
        return PodSecurityViolation(
            "hostPort", "\(containers(bad)) \(verb) \(ports.count == 1 ? "hostPort" : "hostPorts") \(ports.joined(separator: ", "))")
    }

    /// A probe with a host can send requests to any address.
    private static let hostProbes = PodSecurityCheck("hostProbesAndHostLifecycle", .baseline, from: 34) { spec in
        let bad = names(in: spec) { !$0.namedHosts.isEmpty }.sorted()
        guard !bad.isEmpty else { return nil }
        let hosts = Set((spec.initContainers + spec.containers).flatMap(\.namedHosts)).sorted()
        let verb = bad.count == 1 ? "uses" : "use"
        let what = hosts.count == 1 ? "probe or lifecycle host" : "probe or lifecycle hosts"
        return PodSecurityViolation("probe or lifecycle host", "\(containers(bad)) \(verb) \(what) \(quoted(hosts))")
    }

    private static let privileged = PodSecurityCheck("privileged", .baseline) { spec in
        let bad = names(in: spec) { $0.securityContext?.privileged == true }
        return bad.isEmpty ? nil : PodSecurityViolation("privileged", "\(containers(bad)) must not set securityContext.privileged=true")
    }

    private static let procMount = PodSecurityCheck("procMount", .baseline, before: 35, violation: unmaskedProc)

    /// A pod in its own user namespace may use an unmasked /proc.
    private static let procMountOfUserNamespaces = PodSecurityCheck("procMount", .baseline, from: 35) { spec in
        spec.hostUsers == false ? nil : unmaskedProc(spec)
    }

    @Sendable
    static func unmaskedProc(_ spec: PodSpec) -> PodSecurityViolation? {
        let unmasked = { (container: Container) -> String? in container.securityContext?.procMount.flatMap { $0 == "Default" ? nil : $0 } }
        let bad = names(in: spec) { unmasked($0) != nil }
        guard !bad.isEmpty else { return nil }
        let kinds = Set((spec.initContainers + spec.containers).compactMap(unmasked)).sorted()
        return PodSecurityViolation("procMount", "\(containers(bad)) must not set securityContext.procMount to \(quoted(kinds))")
    }

    /// - Parameter later: types that other releases allow.
    private static func seLinuxOptions(without later: Set<String> = [], from first: Int = 0, before end: Int = .max) -> PodSecurityCheck {
        let all: Set<String> = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"]
        let allowed = all.subtracting(later)
        return PodSecurityCheck("seLinuxOptions", .baseline, from: first, before: end) { spec in seLinuxViolation(spec, allowed) }
    }

    private static func seLinuxViolation(_ spec: PodSpec, _ allowed: Set<String>) -> PodSecurityViolation? {
        let bad = { (options: SELinuxOptions?) -> Bool in
            options.map { !allowed.contains($0.type) || !$0.user.isEmpty || !$0.role.isEmpty } ?? false
        }
        let names = names(in: spec) { bad($0.securityContext?.seLinuxOptions) }
        let pod = bad(spec.securityContext?.seLinuxOptions)
        guard pod || !names.isEmpty else { return nil }
        let setters = (pod ? ["pod"] : []) + (names.isEmpty ? [] : [containers(names)])
        let options =
            [spec.securityContext?.seLinuxOptions] + (spec.initContainers + spec.containers).map(\.securityContext?.seLinuxOptions)
        let types = Set(options.compactMap(\.self).map(\.type)).subtracting(allowed).sorted()
        var details = types.isEmpty ? [] : ["\(types.count == 1 ? "type" : "types") \(quoted(types))"]
        if options.contains(where: { $0?.user.isEmpty == false }) { details.append("user may not be set") }
        if options.contains(where: { $0?.role.isEmpty == false }) { details.append("role may not be set") }
        let text = "\(setters.joined(separator: " and ")) set forbidden securityContext.seLinuxOptions: \(details.joined(separator: "; "))"
        return PodSecurityViolation("seLinuxOptions", text)
    }

    /// Before profiles had fields.
    private static let seccompAnnotations = PodSecurityCheck("seccompProfile_baseline", .baseline, before: 19) { spec, annotations in
        let keys = [SeccompAnnotation.pod] + (spec.initContainers + spec.containers).map { SeccompAnnotation.containerPrefix + $0.name }
        let forbidden = Set(keys).compactMap { key -> String? in
            guard let value = annotations[key], !isAllowedSeccomp(value) else { return nil }
            return "\(key)=\(GoValue.quoted(value))"
        }.sorted()
        guard !forbidden.isEmpty else { return nil }
        let what = forbidden.count == 1 ? "annotation" : "annotations"
        return PodSecurityViolation("seccompProfile", "forbidden \(what) \(forbidden.joined(separator: ", "))")
    }

    private static func isAllowedSeccomp(_ annotation: String) -> Bool {
        annotation == "runtime/default" || annotation == "docker/default" || annotation.hasPrefix("localhost/")
    }

    private static let seccompProfileBaseline = PodSecurityCheck("seccompProfile_baseline", .baseline, from: 19) { spec in
        let bad = names(in: spec) { $0.securityContext?.seccompProfile?.type == "Unconfined" }
        let setters = (spec.securityContext?.seccompProfile?.type == "Unconfined" ? ["pod"] : []) + (bad.isEmpty ? [] : [containers(bad)])
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(
            "seccompProfile", "\(setters.joined(separator: " and ")) must not set securityContext.seccompProfile.type to \"Unconfined\"")
    }

    /// Kernel parameters that are safe to set: they affect only the pod.
    static let safeSysctls: Set<String> = [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports", "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.ping_group_range", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem", "net.ipv4.tcp_syncookies", "net.ipv4.tcp_wmem",
    ]

    /// Those that the first releases do not allow.
    private static let laterSysctls: Set<String> = [
        "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem",
    ]

    /// - Parameter later: parameters that other releases allow.
    private static func sysctls(without later: Set<String> = [], from first: Int = 0, before end: Int = .max) -> PodSecurityCheck {
        let allowed = safeSysctls.subtracting(later)
        return PodSecurityCheck("sysctls", .baseline, from: first, before: end) { spec in
            let bad = (spec.securityContext?.sysctls ?? []).map(\.name).filter { !allowed.contains($0) }
            return bad.isEmpty ? nil : PodSecurityViolation("forbidden sysctls", bad.joined(separator: ", "))
        }
    }

    private static let windowsHostProcess = PodSecurityCheck("windowsHostProcess", .baseline) { spec in
        let bad = names(in: spec) { $0.securityContext?.windowsOptions?.hostProcess == true }
        let setters = (spec.securityContext?.windowsOptions?.hostProcess == true ? ["pod"] : []) + (bad.isEmpty ? [] : [containers(bad)])
        guard !setters.isEmpty else { return nil }
        return PodSecurityViolation(
            "hostProcess", "\(setters.joined(separator: " and ")) must not set securityContext.windowsOptions.hostProcess=true")
    }
}

extension Container {
    /// The hosts of its probes and lifecycle handlers; without a host, the pod itself is called.
    fileprivate var namedHosts: [String] {
        let probes = [livenessProbe, readinessProbe, startupProbe].compactMap(\.self)
        let handlers = [lifecycle?.postStart, lifecycle?.preStop].compactMap(\.self)
        let hosts =
            probes.flatMap { [$0.httpGet?.host, $0.tcpSocket?.host] } + handlers.flatMap { [$0.httpGet?.host, $0.tcpSocket?.host] }
        return hosts.compactMap(\.self).filter { !$0.isEmpty }
    }
}
