/// The name that the program was started by, for help and usage.
enum ProgramName {
    /// `dsdoc`, or `kubectl dsdoc` for the plugin.
    static let shown = shown(for: CommandLine.arguments.first ?? "")

    /// kubectl starts `kubectl-dsdoc` for `kubectl dsdoc`; an underscore in the name of a plugin is a dash in that of the command.
    ///
    /// *Source:* kubectl pkg/cmd/plugin.go (HandlePluginCommand).
    static func shown(for path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard name.hasPrefix("kubectl-"), name.utf8.count > "kubectl-".utf8.count else { return name.isEmpty ? "dsdoc" : name }
        return "kubectl " + name.dropFirst("kubectl-".count).replacing("_", with: "-")
    }
}
