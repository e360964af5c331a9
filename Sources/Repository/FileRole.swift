/// What a YAML or JSON file is, by its name and by the files that name it.
package enum FileRole: Hashable, Sendable {
    /// Nothing is known: a manifest, if its content says so.
    case plain
    /// `kustomization.yaml`.
    case kustomization
    /// A patch, with the kustomization that applies it.
    case patch(of: String)
    /// Data or settings of a kustomization.
    case kustomizeSettings(of: String)
    /// `Chart.yaml`, and the files that lock its dependencies.
    case chart
    /// Values of a Helm chart.
    case chartValues
    /// A file in `templates` of a Helm chart, which may have no placeholder.
    case chartTemplate
    /// Data of a Helm chart.
    case chartData
    /// A Compose file.
    case compose
    /// `dsdoc.yaml`.
    case configuration

    /// The name that says it alone; nil for other names.
    init?(name: String) {
        if Kustomization.fileNames.contains(name) {
            self = .kustomization
        } else if name == "dsdoc.yaml" {
            self = .configuration
        } else if Self.isCompose(name) {
            self = .compose
        } else {
            return nil
        }
    }

    /// *Source:* Compose specification, "The Compose file"; `docker-compose` is the older name.
    private static func isCompose(_ name: String) -> Bool {
        guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return false }
        let stem = name.prefix { $0 != "." }
        return stem == "compose" || stem == "docker-compose"
    }

    /// The role of a file in the folder of a chart.
    ///
    /// - Parameter path: from the folder of `Chart.yaml`.
    init(inChart path: String) {
        let names = path.split(separator: "/")
        switch names.first {
        case "Chart.yaml", "Chart.lock", "requirements.yaml", "requirements.lock": self = names.count == 1 ? .chart : .plain
        case "templates": self = names.count > 1 ? .chartTemplate : .plain
        case "files", "ci": self = .chartData
        default: self = names.count == 1 ? .chartValues : .plain
        }
    }
}
