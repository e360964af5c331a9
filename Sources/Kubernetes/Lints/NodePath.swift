/// Classifies paths of a node.
enum NodePath {
    /// Whether a path is the folder or below it.
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

    /// CNI plugins and their configuration.
    static func isCNI(_ path: String) -> Bool { isWithin(path, anyOf: ["/etc/cni", "/opt/cni"]) }

    /// Plugin directories and pod volumes of the kubelet.
    static func isCSI(_ path: String) -> Bool {
        isWithin(path, anyOf: ["/var/lib/kubelet/plugins", "/var/lib/kubelet/plugins_registry", "/var/lib/kubelet/pods"])
    }

    static func isDevicePlugin(_ path: String) -> Bool { isWithin(path, anyOf: ["/var/lib/kubelet/device-plugins", "/dev"]) }

    /// Sockets that control all containers of the node, and the folders that contain them.
    static func isRuntimeSocket(_ path: String) -> Bool {
        let folders = ["/run/containerd", "/var/run/containerd", "/run/crio", "/var/run/crio"]
        if folders.contains(withoutLastSlash(path)) { return true }
        guard let name = path.split(separator: "/").last else { return false }
        return ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock"].contains(name)
    }

    /// Whole system directories.
    static func isSensitive(_ path: String) -> Bool { ["/", "/etc", "/boot"].contains(withoutLastSlash(path)) }

    /// Directories that node agents commonly write to: plugins, sockets, agent state.
    static func isMeantForWriting(_ path: String) -> Bool {
        isCNI(path)
            || isWithin(path, anyOf: ["/var/lib/cni", "/var/lib/kubelet", "/var/run", "/run", "/dev", "/sys/fs/bpf", "/sys/fs/cgroup"])
            || path.hasSuffix(".lock") || path.hasSuffix(".sock")
    }
}
