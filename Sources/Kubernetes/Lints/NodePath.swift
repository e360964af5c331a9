/// Classifies paths of a node. A path of Windows is read with slashes and without its drive: `C:\\var\\lib` is `/var/lib`.
enum NodePath {
    /// Whether a path is the folder or below it.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        let path = normalized(path)
        return path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
    }

    /// With slashes, and without a drive or a slash at the end.
    static func normalized(_ path: String) -> String {
        let (slash, backslash, colon) = (UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: ":"))
        var bytes = path.utf8[...]
        let isOfWindows = bytes.contains(backslash) || bytes.dropFirst().first == colon
        guard isOfWindows || bytes.count > 1 && bytes.last == slash else { return path }
        if bytes.dropFirst().first == colon { bytes = bytes.dropFirst(2) }
        while bytes.count > 1, bytes.last == slash || bytes.last == backslash { bytes.removeLast() }
        return String(decoding: bytes.map { $0 == backslash ? slash : $0 }, as: UTF8.self)
    }

    static func isWithin(_ path: String, anyOf folders: [String]) -> Bool { folders.contains { isWithin(path, $0) } }

    /// CNI plugins and their configuration.
    static func isCNI(_ path: String) -> Bool { isWithin(path, anyOf: ["/etc/cni", "/opt/cni"]) || isCNIConfiguration(path) }

    /// The folder that the runtime reads the network configuration from. Distributions move it, such as K3s below `/var/lib/rancher`.
    ///
    /// *Source:* the `conf_dir` of containerd and the `network_dir` of CRI-O.
    static func isCNIConfiguration(_ path: String) -> Bool {
        let path = normalized(path)
        return path == "/etc/cni" || path.hasSuffix("/cni/net.d") || path.containsBytes(of: "/cni/net.d/")
    }

    /// Where drivers register with the kubelet.
    static func isPluginRegistry(_ path: String) -> Bool { normalized(path).hasSuffix("/plugins_registry") }

    /// Plugin directories and pod volumes of the kubelet.
    static func isCSI(_ path: String) -> Bool {
        isWithin(path, anyOf: ["/var/lib/kubelet/plugins", "/var/lib/kubelet/plugins_registry", "/var/lib/kubelet/pods"])
    }

    static func isDevicePlugin(_ path: String) -> Bool { isWithin(path, anyOf: ["/var/lib/kubelet/device-plugins", "/dev"]) }

    /// Sockets that control all containers of the node, and the folders that contain them.
    static func isRuntimeSocket(_ path: String) -> Bool {
        let folders = ["/run/containerd", "/var/run/containerd", "/run/crio", "/var/run/crio"]
        if folders.contains(normalized(path)) { return true }
        guard let name = normalized(path).split(separator: "/").last else { return false }
        return [
            "docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "podman.sock", "dockershim.sock",
            // Named pipes of Windows.
            "docker_engine", "containerd-containerd",
        ].contains(name)
    }

    /// Whether a folder contains the logs of containers with every runtime.
    static func containsLogs(_ path: String) -> Bool {
        ["/", "/var", "/var/log"].contains(normalized(path)) || isWithin(path, anyOf: ["/var/log/pods", "/var/log/containers"])
    }

    /// Whether it is the socket of containerd or CRI-O, or a folder that contains it.
    static func containsRuntimeSocket(_ path: String) -> Bool {
        ["/", "/var", "/var/run", "/run"].contains(normalized(path))
            || isRuntimeSocket(path) && !normalized(path).hasSuffix("/docker.sock") && !normalized(path).hasSuffix("/dockershim.sock")
    }

    /// Paths that the operating system, the kubelet or the runtime writes, and that agents only read.
    static func isOnlyRead(_ path: String) -> Bool {
        let files = [
            "/etc/os-release", "/usr/lib/os-release", "/etc/system-release", "/etc/lsb-release", "/etc/hostname", "/etc/machine-id",
            "/var/lib/dbus/machine-id", "/etc/localtime", "/etc/timezone", "/etc/passwd", "/etc/group", "/var/log/pods",
            "/var/log/containers", "/var/lib/docker/containers",
        ]
        return files.contains(normalized(path))
    }

    /// Directories that node agents commonly write to: plugins, sockets, agent state.
    static func isMeantForWriting(_ path: String) -> Bool {
        isCNI(path)
            || isWithin(path, anyOf: ["/var/lib/cni", "/var/lib/kubelet", "/var/run", "/run", "/dev", "/sys/fs/bpf", "/sys/fs/cgroup"])
            || path.hasSuffix(".lock") || path.hasSuffix(".sock") || normalized(path).hasPrefix("//./pipe/")
    }
}
