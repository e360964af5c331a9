import Diagnostics
import Kubernetes
import Repository

extension CheckedDiagnostics {
    /// What the configuration of a file says, and the cluster it is checked on.
    private typealias Settings = (configuration: Configuration, cluster: CheckedCluster?)

    /// A manifest that was read, with its configuration.
    private struct Input: Sendable {
        let set: Int
        let entry: ManifestSet.Entry
        let configuration: Configuration
        let cluster: CheckedCluster?
        let review: FileReview
    }

    /// Adds the findings in folders and files of manifests.
    ///
    /// - Parameters:
    ///   - name: of `--cluster`.
    ///   - render: what builds kustomizations and charts; nil leaves them.
    mutating func addManifests(
        _ targets: CheckTargets, cluster name: String?, render: RenderManifests?, jobs: Int
    ) async throws(CommandFailure) {
        let sets = try read(targets)
        for set in sets { addFailures(set.failures) }
        var clusters = try await ClusterChoice(name, version: configuration?.kubernetes ?? .latest, jobs: jobs, in: &files)
        var finder = ConfigurationFinder(languages)
        var settings: [FileID: Settings] = [:]
        for entry in sets.flatMap(\.entries) {
            let found = finder.configuration(ofFile: files[entry.file].path, in: &files)
            settings[entry.file] = (use(found), try await clusters.cluster(found, in: &files))
        }
        add(clusters.diagnostics)
        let rendered = await render?.run(sets, in: &files) ?? RenderResults()
        let inputs = await review(sets, settings, without: rendered.built(sets), jobs: jobs)
        for input in inputs {
            if input.review.isChecked { checked.append(input.entry.file) }
            verdicts += input.review.verdicts.map { (input.entry.file, $0) }
        }
        let existing = existing(inputs)
        let checks = await parallelMap(bundles(of: inputs, sets, existing), jobs: jobs) { BundleCheck($0) }
        for diagnostic in checks.flatMap(\.diagnostics) { add(diagnostic, adjustedBy: settings) }
        for diagnostic in rendered.diagnostics { add(diagnostic, adjustedBy: settings) }
        await addRendered(rendered.bundles.map(\.bundle), settings, existing, jobs: jobs)
    }

    private mutating func add(_ diagnostic: Diagnostic, adjustedBy settings: [FileID: Settings]) {
        let configuration = diagnostic.primary.flatMap { settings[$0.span.file]?.configuration } ?? Configuration()
        add([configuration.adjusted(diagnostic)].compactMap { $0 })
    }

    /// Adds the findings in what tools built, where they are written in the sources.
    private mutating func addRendered(
        _ bundles: [RenderedBundle], _ settings: [FileID: Settings], _ existing: ExistingObjects, jobs: Int
    ) async {
        let checks = await parallelMap(bundles, jobs: jobs) { [files] bundle in
            let (configuration, cluster) = settings[bundle.origin] ?? (Configuration(), nil)
            let bytes = files[bundle.file].bytes
            let review = FileReview(bundle.file, bytes: bytes, role: .plain, isNamed: true, version: configuration.kubernetes)
            let file = CheckedBundle.File(review: review, bytes: bytes, isFirst: true)
            let check = BundleCheck(
                CheckedBundle(
                    files: [file], namespace: nil, generated: [], isComplete: true, isCertain: true,
                    rules: LintRule.on(configuration.rules),
                    version: configuration.kubernetes, cluster: cluster, existing: existing))
            let traced = check.diagnostics.map { bundle.traced($0, originEnd: files[bundle.origin].endOfFirstLine) }
            return (review, traced.compactMap(configuration.adjusted))
        }
        for (bundle, (review, found)) in zip(bundles, checks) {
            checked.append(bundle.origin)
            verdicts += review.verdicts.map { (bundle.file, $0) }
            add(found)
        }
    }

    /// Reads the files, each once.
    private mutating func read(_ targets: CheckTargets) throws(CommandFailure) -> [ManifestSet] {
        var sets: [ManifestSet] = []
        var seen: Set<String> = []
        func isNew(_ path: String) -> Bool { path == "-" || seen.insert(FileBytes.realPath(path) ?? path).inserted }
        var named: [(folder: String, paths: [String])] = []
        for path in targets.files where isNew(path) {
            let folder = path == "-" ? "." : ConfigurationFinder.folder(of: path)
            if let index = named.firstIndex(where: { $0.folder == folder }) {
                named[index].paths.append(path)
            } else {
                named.append((folder, [path]))
            }
        }
        for (folder, paths) in named { sets.append(try ManifestSet(named: paths, folder: folder, in: &files)) }
        for folder in targets.folders {
            let paths = folder.files.filter { isNew(CheckTargets.joined(folder.root, $0)) }
            sets.append(ManifestSet(folder: folder.root, paths, in: &files))
        }
        return sets
    }

    private func review(
        _ sets: [ManifestSet], _ settings: [FileID: Settings], without built: [Set<String>], jobs: Int
    ) async -> [Input] {
        let entries = sets.indices.flatMap { set in sets[set].entries.filter { !built[set].contains($0.path) }.map { (set, $0) } }
        return await parallelMap(entries, jobs: jobs) { [files] set, entry in
            let (configuration, cluster) = settings[entry.file] ?? (Configuration(), nil)
            let review = FileReview(
                entry.file, bytes: files[entry.file].bytes, role: sets[set].layout.role(of: entry.path), isNamed: sets[set].areNamed,
                version: configuration.kubernetes)
            return Input(set: set, entry: entry, configuration: configuration, cluster: cluster, review: review)
        }
    }

    /// The objects of all files, and those of the cluster.
    private func existing(_ inputs: [Input]) -> ExistingObjects {
        var existing = ExistingObjects()
        for document in inputs.flatMap(\.review.verdicts).map(\.document) { existing.add(document, isListed: false) }
        if let cluster = inputs.first?.cluster { existing.merge(cluster.existing) }
        return existing
    }

    /// The files that are applied together: those that the user named, and those of each bundle of a folder.
    private func bundles(of inputs: [Input], _ sets: [ManifestSet], _ existing: ExistingObjects) -> [CheckedBundle] {
        var isTaken: Set<FileID> = []
        func bundle(_ members: [Input], _ bundle: RepositoryLayout.Bundle) -> CheckedBundle {
            let configuration = members.first?.configuration ?? Configuration()
            return CheckedBundle(
                files: members.map { input in
                    CheckedBundle.File(
                        review: input.review, bytes: files[input.entry.file].bytes, isFirst: isTaken.insert(input.entry.file).inserted)
                },
                namespace: bundle.namespace, generated: bundle.generated, isComplete: bundle.isComplete, isCertain: bundle.isCertain,
                rules: LintRule.on(configuration.rules), version: configuration.kubernetes, cluster: members.first?.cluster,
                existing: existing)
        }
        let named = inputs.filter { sets[$0.set].areNamed }
        var result = named.isEmpty ? [] : [bundle(named, RepositoryLayout.Bundle(files: []))]
        for (number, set) in sets.enumerated() where !set.areNamed {
            let members = Dictionary(
                inputs.filter { $0.set == number }.map { ($0.entry.path, $0) }, uniquingKeysWith: { first, _ in first })
            result += set.layout.bundles.map { found in bundle(found.files.compactMap { members[$0] }, found) }
        }
        return result
    }
}
