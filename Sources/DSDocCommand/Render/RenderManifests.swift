import Diagnostics
import Kubernetes
import Repository

/// The results of `check --render`: what was built, and what could not be.
struct RenderResults: Sendable {
    var bundles: [(set: Int, bundle: RenderedBundle)] = []
    var diagnostics: [Diagnostic] = []

    /// The files of each set that were built, whose results are checked instead. Custom resource definitions of a chart are not rendered.
    func built(_ sets: [ManifestSet]) -> [Set<String>] {
        sets.indices.map { index in
            let paths = bundles.filter { $0.set == index }.flatMap { rendered in
                rendered.bundle.isChart
                    ? rendered.bundle.sources.filter { sets[index].layout.role(of: $0) != .plain } : rendered.bundle.sources
            }
            return Set(paths)
        }
    }
}

/// Builds kustomizations and charts with the tools of this machine.
struct RenderManifests: Sendable {
    let seconds: Int
    let jobs: Int
    private let kustomize = RenderTool.forKustomizations()
    private let helm = RenderTool.forCharts()

    init(seconds: Int, jobs: Int) {
        self.seconds = seconds
        self.jobs = jobs
    }

    /// - Parameter files: gets what was rendered, and the sources that are outside of the sets.
    func run(_ sets: [ManifestSet], in files: inout SourceFiles) async -> RenderResults {
        let targets = sets.indices.flatMap { index in
            sets[index].layout.renderTargets(set: index, files: Set(sets[index].entries.map(\.path)))
        }
        let outputs = await parallelMap(targets, jobs: jobs) { target in render(target, in: sets[target.set].top) }
        var results = RenderResults()
        for (target, output) in zip(targets, outputs) {
            let set = sets[target.set]
            guard let origin = set.entries.first(where: { $0.path == target.origin })?.file else { continue }
            switch output {
            case nil: break
            case .success(let bytes)?:
                let file = files.add(SourceFile(path: "\(Self.shown(target, in: set.top)) (\(tool(of: target)?.name ?? ""))", bytes: bytes))
                let sources = sources(of: target, set, in: &files)
                let manifest = RenderedManifest(MappedText(file: file, bytes: bytes), sources: sources)
                let bundle = RenderedBundle(
                    origin: origin, manifest: manifest, file: file, isChart: target.isChart, sources: target.sources)
                results.bundles.append((target.set, bundle))
            case .failure(let problem)?:
                results.diagnostics.append(problem.diagnostic(at: SourceSpan(file: origin, start: 0, end: files[origin].endOfFirstLine)))
            }
        }
        return results
    }

    /// The folder as people see it.
    private static func shown(_ target: RenderTarget, in top: String) -> String {
        target.folder.isEmpty ? top : CheckTargets.joined(top, target.folder)
    }

    private func tool(of target: RenderTarget) -> RenderTool? { target.isChart ? helm : kustomize }

    /// nil for what is not built by itself.
    private func render(_ target: RenderTarget, in top: String) -> Result<[UInt8], Problem>? {
        if target.isChart, HelmChart.isLibrary((try? FileBytes.read("\(top)/\(target.origin)")) ?? []) { return nil }
        guard let tool = tool(of: target) else { return .failure(.noTool(isChart: target.isChart)) }
        guard !target.isRemote else { return .failure(.remote) }
        return Result { () throws(ToolProcess.Failure) in try tool.render(Self.shown(target, in: top), seconds: seconds) }
            .mapError { Problem.failed(tool.name, $0) }
    }

    private func sources(of target: RenderTarget, _ set: ManifestSet, in files: inout SourceFiles) -> [RenderedManifest.Source] {
        let known = Dictionary(set.entries.map { ($0.path, $0.file) }, uniquingKeysWith: { first, _ in first })
        return target.sources.compactMap { path in
            let isValues = target.isChart && set.layout.role(of: path) == .chartValues
            if let file = known[path] {
                return RenderedManifest.Source(path: path, text: MappedText(file: file, bytes: files[file].bytes), isValues: isValues)
            }
            let shown = CheckTargets.joined(set.top, path)
            guard let bytes = try? FileBytes.read(shown) else { return nil }
            let file = files.add(SourceFile(path: shown, bytes: bytes))
            return RenderedManifest.Source(path: path, text: MappedText(file: file, bytes: bytes), isValues: isValues)
        }
    }

    /// Why something was not built.
    enum Problem: Error {
        case noTool(isChart: Bool)
        case remote
        case failed(String, ToolProcess.Failure)

        func diagnostic(at span: SourceSpan) -> Diagnostic {
            switch self {
            case .noTool(let isChart):
                let names = isChart ? "helm" : "kustomize, kubectl"
                return Diagnostic(
                    "not-rendered", .warning, Message("this was not rendered: the path has none of \(names)"), at: span,
                    help: Message("install it, or leave out `--render`"))
            case .remote:
                return Diagnostic(
                    "not-rendered", .info, Message("this was not rendered: it fetches from the network"), at: span)
            case .failed(let tool, let failure):
                return Diagnostic("render-failed", .error, Self.headline(tool, failure), at: span)
            }
        }

        private static func headline(_ tool: String, _ failure: ToolProcess.Failure) -> Message {
            switch failure {
            case .start(let code): Message("\(tool) cannot be started: \(FileError.reason(code))")
            case .timeout(let seconds): Message("\(tool) did not end within \(seconds) s")
            case .tooMuchOutput: Message("\(tool) wrote more than \(ToolProcess.mostOutput >> 20) MiB")
            case .failed(let text): Message("\(tool) failed: \(firstLine(text))")
            }
        }

        private static func firstLine(_ text: String) -> String {
            let lines = text.split(whereSeparator: \.isNewline).map(String.init)
            let line = lines.first { $0.lowercased().hasPrefix("error") } ?? lines.first ?? ""
            return String(line.prefix(300))
        }
    }
}

extension SourceFile {
    /// Offset past the last byte of the first line.
    var endOfFirstLine: Int { bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
}
