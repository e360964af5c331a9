/// What each of the files below a folder is, and which of them are applied together.
package struct RepositoryLayout: Sendable {
    /// Files that are applied together.
    package struct Bundle: Hashable, Sendable {
        /// Sorted.
        package var files: [String]
        /// The namespace that a kustomization gives to all of the objects; nil if each has its own.
        package var namespace: String?
        /// What kustomizations generate.
        package var generated: [Kustomization.GeneratedObject] = []
        /// Whether the files are all there is.
        package var isComplete = true
        /// Whether a kustomization says that they are applied together.
        package var isCertain = false

        /// - Parameter files: sorted.
        package init(files: [String]) { self.files = files }
    }

    /// In the order of their paths.
    package let kustomizations: [Kustomization]
    /// The folders of Helm charts that are no part of another chart, sorted.
    package let charts: [String]
    private let files: [String]
    private let chartFolders: Set<String>
    private let byFolder: [String: Int]
    private let namedRoles: [String: FileRole]

    /// - Parameters:
    ///   - files: paths from the top folder, sorted: every YAML and JSON file below it.
    ///   - kustomizations: those among the files, and those that apply to them from folders around.
    ///   - chartsAround: the folders of Helm charts around the files.
    package init(files: [String], kustomizations: [Kustomization], chartsAround: [String] = []) {
        self.files = files
        self.kustomizations = kustomizations
        let folders = Set(files.filter { RelativePath.name(of: $0) == "Chart.yaml" }.map(RelativePath.folder))
        chartFolders = folders.union(chartsAround)
        charts = folders.filter { chart in !RelativePath.folders(above: chart).contains { folders.contains($0) && $0 != chart } }.sorted()
        byFolder = Dictionary(kustomizations.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
        var roles: [String: FileRole] = [:]
        for kustomization in kustomizations {
            for path in kustomization.settings { roles[path] = .kustomizeSettings(of: kustomization.path) }
        }
        for kustomization in kustomizations {
            for path in kustomization.patches { roles[path] = .patch(of: kustomization.path) }
        }
        // A file that is built is a manifest, also if it is named as something else.
        for path in kustomizations.flatMap(\.resources) { roles[path] = nil }
        namedRoles = roles
    }

    /// What a file is.
    package func role(of path: String) -> FileRole {
        if let role = FileRole(name: RelativePath.name(of: path)) ?? namedRoles[path] { return role }
        guard let chart = RelativePath.folders(above: path).first(where: chartFolders.contains) else { return .plain }
        return FileRole(inChart: chart.isEmpty ? path : String(path.dropFirst(chart.utf8.count + 1)))
    }

    /// The kustomizations that no other builds on, in the order of their paths.
    package var roots: [Kustomization] {
        let used = Set(kustomizations.flatMap(\.resources))
        let roots = kustomizations.filter { !$0.isComponent && !used.contains($0.folder) }
        return roots.isEmpty ? kustomizations.filter { !$0.isComponent } : roots
    }

    /// The files that are applied together: those that a kustomization builds, and of all others those of each folder. A file that several
    /// kustomizations build is in the bundle of each.
    package var bundles: [Bundle] {
        let built = roots.map { bundle(of: $0) }
        let taken = Set(built.flatMap(\.files))
        var rest: [String: Bundle] = [:]
        for path in files where !taken.contains(path) {
            rest[RelativePath.folder(of: path), default: Bundle(files: [])].files.append(path)
        }
        return (built.filter { !$0.files.isEmpty } + rest.values).sorted { ($0.files.first ?? "") < ($1.files.first ?? "") }
    }

    /// A kustomization and those that it builds on, each once, bases last.
    package func closure(of root: Kustomization) -> [Kustomization] {
        var closure = [root]
        var seen: Set<String> = [root.path]
        var next = 0
        while next < closure.count {
            for index in closure[next].resources.compactMap({ byFolder[$0] }) where seen.insert(kustomizations[index].path).inserted {
                closure.append(kustomizations[index])
            }
            next += 1
        }
        return closure
    }

    /// The files of a kustomization and of those that it builds on, each once.
    package func bundle(of root: Kustomization) -> Bundle {
        let known = Set(files)
        var bundle = Bundle(files: [])
        var namespaces: Set<String> = []
        var seen: Set<String> = []
        for next in closure(of: root) {
            bundle.generated += next.generated
            if next.hasOutsideResources { bundle.isComplete = false }
            if let namespace = next.namespace { namespaces.insert(namespace) }
            for path in next.resources where byFolder[path] == nil && seen.insert(path).inserted {
                if known.contains(path) { bundle.files.append(path) } else { bundle.isComplete = false }
            }
        }
        bundle.files.sort()
        bundle.isCertain = true
        bundle.namespace = root.namespace ?? (namespaces.count == 1 ? namespaces.first : nil)
        return bundle
    }
}
