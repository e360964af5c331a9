import Diagnostics
import YAML

/// What a `kustomization.yaml` says of other files.
///
/// *Source:* kustomize api/types/kustomization.go, patch.go, configmapargs.go, helmchartargs.go; constants in api/konfig/general.go.
package struct Kustomization: Hashable, Sendable {
    /// An object that the kustomization generates.
    package struct GeneratedObject: Hashable, Sendable {
        /// `ConfigMap` or `Secret`.
        package let kind: String
        /// Without the hash that kustomize appends: references are rewritten with it.
        package let name: String
        /// Of the generator; nil if it has none.
        package let namespace: String?
    }

    /// Its path.
    package let path: String
    /// `kind: Component`: only builds as a part of others.
    package let isComponent: Bool
    /// Files and folders that it builds: `resources`, `bases` and `components`.
    package let resources: [String]
    /// Files of patches, strategic or JSON 6902.
    package let patches: Set<String>
    /// Files with data and settings: values, transformers, files of generated ConfigMaps.
    package let settings: Set<String>
    /// `namespace`: given to everything it builds.
    package let namespace: String?
    /// What its generators make.
    package let generated: [GeneratedObject]
    /// Whether it refers to what is not in these files: URLs, repositories, charts, or files above the top folder.
    package let hasOutsideResources: Bool
    /// Whether building it fetches from the network.
    package let isRemote: Bool
    /// Whether it inflates Helm charts, which kustomize does only with a flag.
    package let usesHelm: Bool

    /// The names that kustomize looks for, in its order.
    package static let fileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"]

    /// Its folder, which kustomize is called with.
    package var folder: String { RelativePath.folder(of: path) }

    /// Reads a file. Mistakes in it are for kustomize to report.
    ///
    /// - Parameter path: of the file, from the top folder.
    package init(path: String, text: MappedText) {
        self.path = path
        let fields = YAMLDocument.parse(text).first.flatMap(YAMLFields.init)
        let folder = RelativePath.folder(of: path)
        let named = ["resources", "bases", "components"].flatMap { fields?.strings($0) ?? [] }
        let local = named.filter { !Self.isRemote($0) }
        let paths = local.map { RelativePath.resolved($0, in: folder) }
        func resolved(_ names: [String]) -> Set<String> {
            Set(names.filter { !$0.contains("\n") }.compactMap { RelativePath.resolved($0, in: folder) })
        }
        isComponent = fields?.string("kind") == "Component"
        resources = paths.compactMap { $0 }
        patches = resolved(Self.patches(fields))
        settings = resolved(Self.settings(fields))
        namespace = fields?.string("namespace").flatMap { $0.isEmpty ? nil : $0 }
        generated = [("configMapGenerator", "ConfigMap"), ("secretGenerator", "Secret")].flatMap { key, kind in
            (fields?.mappings(key) ?? []).compactMap { generator in
                generator.string("name").map { GeneratedObject(kind: kind, name: $0, namespace: generator.string("namespace")) }
            }
        }
        usesHelm = ["helmCharts", "helmChartInflationGenerator"].contains { fields?.mappings($0).isEmpty == false }
        isRemote = local.count < named.count
        hasOutsideResources =
            usesHelm || isRemote || paths.contains { $0 == nil } || fields == nil
            || ["generators", "transformers"].contains { fields?.strings($0).isEmpty == false }
    }

    private static func patches(_ fields: YAMLFields?) -> [String] {
        guard let fields else { return [] }
        return fields.strings("patchesStrategicMerge")
            + ["patches", "patchesJson6902"].flatMap { fields.mappings($0) }.compactMap { $0.string("path") }
    }

    private static func settings(_ fields: YAMLFields?) -> [String] {
        guard let fields else { return [] }
        let generators = ["configMapGenerator", "secretGenerator"].flatMap { fields.mappings($0) }
        // `key=path`, or the path alone.
        let files = generators.flatMap { $0.strings("files") }.map { String($0.split(separator: "=").last ?? "") }
        let environments = generators.flatMap { $0.strings("envs") + [$0.string("env")].compactMap { $0 } }
        let charts = ["helmCharts", "helmChartInflationGenerator"].flatMap { fields.mappings($0) }
        let values = charts.flatMap {
            [$0.string("valuesFile"), $0.string("values")].compactMap { $0 } + $0.strings("additionalValuesFiles")
        }
        let plugins = ["configurations", "transformers", "generators", "validators"].flatMap { fields.strings($0) }
        let replacements = fields.mappings("replacements").compactMap { $0.string("path") }
        return files + environments + values + plugins + replacements + [fields.mapping("openapi")?.string("path")].compactMap { $0 }
    }

    /// Whether kustomize fetches a resource. *Source:* kustomize api/internal/git/repospec.go, api/ifc/ifc.go.
    private static func isRemote(_ name: String) -> Bool {
        name.contains("://") || name.contains("?ref=") || name.contains("//") || name.hasPrefix("git@") || name.hasPrefix("git::")
            || ["github.com/", "gitlab.com/", "bitbucket.org/", "gh:"].contains { name.hasPrefix($0) }
    }
}
