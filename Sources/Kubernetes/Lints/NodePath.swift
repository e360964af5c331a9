/// What paths of a node are for, as far as rules tell them apart.
enum NodePath {
    /// Whether a path is a folder or lies below it.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        let path = withoutLastSlash(path)
        return path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
    }

    static func withoutLastSlash(_ path: String) -> String {
        var path = Substring(path)
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }

    static func isWithin(_ path: String, anyOf folders: [String]) -> Bool { folders.contains { isWithin(path, $0) } }

    /// Where network plugins and their configuration lie.
    static func isCNI(_ path: String) -> Bool { isWithin(path, anyOf: ["/etc/cni", "/opt/cni"]) }

    /// Where the kubelet meets storage and device plugins.
    static func isCSI(_ path: String) -> Bool {
        isWithin(path, anyOf: ["/var/lib/kubelet/plugins", "/var/lib/kubelet/plugins_registry", "/var/lib/kubelet/pods"])
    }

    static func isDevicePlugin(_ path: String) -> Bool { isWithin(path, anyOf: ["/var/lib/kubelet/device-plugins", "/dev"]) }

    /// Sockets through which every container of the node can be ruled, and the folders that hold them.
    static func isRuntimeSocket(_ path: String) -> Bool {
        let folders = ["/run/containerd", "/var/run/containerd", "/run/crio", "/var/run/crio"]
        if folders.contains(withoutLastSlash(path)) { return true }
        guard let name = path.split(separator: "/").last else { return false }
        return ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock"].contains(name)
    }

    /// Whole parts of the system: the root, its configuration, its kernel.
    static func isSensitive(_ path: String) -> Bool { ["/", "/etc", "/boot"].contains(withoutLastSlash(path)) }

    /// Folders that agents write to by trade: plugins, sockets, their own state.
    static func isMeantForWriting(_ path: String) -> Bool {
        isCNI(path)
            || isWithin(path, anyOf: ["/var/lib/cni", "/var/lib/kubelet", "/var/run", "/run", "/dev", "/sys/fs/bpf", "/sys/fs/cgroup"])
            || path.hasSuffix(".lock") || path.hasSuffix(".sock")
    }
}
