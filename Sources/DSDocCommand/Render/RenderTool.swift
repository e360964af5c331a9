import Diagnostics
import Glibc
import Repository

/// A program that builds manifests from their sources.
enum RenderTool: Hashable, Sendable {
    /// `kustomize build`, or `kubectl kustomize`.
    case kustomize(path: String)
    case kubectl(path: String)
    case helm(path: String)

    /// The tool that builds kustomizations: the first on the path.
    static func forKustomizations() -> RenderTool? {
        for folder in folders {
            if let path = program("kustomize", in: folder) { return .kustomize(path: path) }
            if let path = program("kubectl", in: folder) { return .kubectl(path: path) }
        }
        return nil
    }

    /// The tool that renders charts.
    static func forCharts() -> RenderTool? { folders.lazy.compactMap { program("helm", in: $0) }.first.map { .helm(path: $0) } }

    private static var folders: [String] {
        (Environment.value("PATH") ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    private static func program(_ name: String, in folder: String) -> String? {
        let path = "\(folder)/\(name)"
        guard case .file? = FileBytes.kind(path, followingLinks: true), access(path, X_OK) == 0 else { return nil }
        return path
    }

    /// As people call it.
    var name: String {
        switch self {
        case .kustomize: "kustomize build"
        case .kubectl: "kubectl kustomize"
        case .helm: "helm template"
        }
    }

    /// What it makes of a folder.
    ///
    /// - Parameter folder: absolute, or from the working directory.
    func render(_ folder: String, seconds: Int) throws(ToolProcess.Failure) -> [UInt8] {
        // A tool must not take a folder for a flag or a repository.
        let target = folder == "." || folder.hasPrefix("/") ? folder : "./\(folder)"
        let arguments: [String]
        switch self {
        case .kustomize(let path): arguments = [path, "build", target]
        case .kubectl(let path): arguments = [path, "kustomize", target]
        case .helm(let path): arguments = [path, "template", "release-name", target]
        }
        return try ToolProcess.run(arguments, environment: Self.environment, seconds: seconds)
    }

    /// Without plugins, without a cluster, and with a proxy that answers nothing: manifests are built from files alone.
    private static var environment: [String] {
        let kept = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR"].compactMap { name in Environment.value(name).map { "\(name)=\($0)" } }
        let nowhere = "http://127.0.0.1:9"
        let proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"].map { "\($0)=\(nowhere)" }
        return kept + proxies + [
            "GIT_ALLOW_PROTOCOL=file", "GIT_TERMINAL_PROMPT=0", "KUBECONFIG=/dev/null", "HELM_NO_PLUGINS=1", "HELM_PLUGINS=/dev/null",
            "KUSTOMIZE_PLUGIN_HOME=/dev/null",
        ]
    }
}
