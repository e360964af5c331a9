import ArgumentParser
import Diagnostics
import Logseq
import Site

/// `dsdoc build`
struct BuildCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds a graph into a static site.",
        discussion: """
            The folder of the site is only touched once all of it is ready; files in it that dsdoc did not write stay as they are. Errors of the
            notes are shown and counted, and the site is built all the same.

            Examples:
              \(ProgramName.shown) build                        content/ into Public/
              \(ProgramName.shown) build notes --output /srv/www/notes
              \(ProgramName.shown) build --all-pages            as if the graph's configuration made all pages public
            """)

    @Argument(help: "The folder of the Logseq graph.")
    var graph = "content"

    @Option(help: "The folder of the site.")
    var output = "Public"

    @Option(help: "A folder of templates that take the place of the built-in ones, file by file. Default: templates, where there is one.")
    var templates: String?

    @Flag(help: "Publish all pages but those with `public:: false`.")
    var allPages = false

    @OptionGroup var failure: FailureOptions
    @OptionGroup(title: "Output options") var terminal: OutputOptions

    func perform() async throws -> ExitStatus {
        do {
            return try await build()
        } catch let error as FileError {
            throw CommandFailure(error)
        } catch let error as SiteWriterError {
            throw CommandFailure(error)
        }
    }

    private func build() async throws -> ExitStatus {
        MallocTuning.inLargeSteps()
        try checkFolders()
        let errors = Terminal.errors(terminal.color)
        var folder = try await GraphFolder.read(graph, output: output, theme: templates ?? ThemeFolder.standard, jobs: terminal.workers)
        let overrides = try ThemeFolder.read(templates, into: &folder.files)
        let (theme, themeDiagnostics) = Theme.make(overrides: overrides.theme)
        let named = try terminal.language.map { _ in try terminal.catalogue(theme.languages) }
        let options = LoadedHandbook.Options(jobs: terminal.workers, languages: theme.languages, publishedOnly: true, allPages: allPages)
        let loaded = await LoadedHandbook.load(folder, options)
        folder = loaded.folder
        guard !loaded.notes.isEmpty else { throw nothingPublic(folder) }
        let plan = Site.plan(loaded.siteInput, theme: theme, options: loaded.configuration.siteOptions(of: folder))
        LeakUntilExit.keep((loaded, plan))
        let writer = try SiteWriter(output: output)
        let (summary, failures) = try await BuildSite(
            plan: plan, folder: folder, writer: writer, jobs: terminal.workers, progress: Progress(errors)
        ).run()
        let unread = overrides.diagnostics + failures.map { $0.finding(in: &folder.files) }

        let threshold = failure.threshold(loaded.configuration)
        let catalogue = named ?? theme.languages.catalogue(loaded.configuration.language)
        let report = Report(
            loaded.diagnostics + (themeDiagnostics + unread).compactMap(loaded.configuration.adjusted), in: folder.files,
            checked: loaded.notes.map(\.file),
            catalogue: catalogue, failOn: threshold, leastShown: threshold)
        try tell(report, summary, errors)
        return report.fails ? .diagnostics : .clean
    }

    /// Prints the findings that fail the build, and the number of the others.
    private func tell(_ report: Report, _ summary: SiteWriter.Summary, _ errors: Terminal) throws(CommandFailure) {
        let text = TextReport(report, style: errors.style)
        for diagnostic in report.diagnostics { try errors.write(text.text(of: diagnostic) + "\n") }
        for path in summary.kept {
            try errors.write(
                Message("\(output)/\(path) was changed since dsdoc wrote it; the changed file is kept").text(in: report.catalogue) + "\n")
        }
        let line = Message(
            "\(output): \(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed; \(report.summary)")
        try errors.write(line.text(in: report.catalogue) + "\n")
    }

    /// The output folder must not contain the graph.
    private func checkFolders() throws(CommandFailure) {
        guard let graphPath = FileBytes.realPath(graph), let outputPath = FileBytes.realPath(output) else { return }
        if (graphPath + "/").hasPrefix(outputPath + "/") {
            throw .usage(Message("the output folder \(output) contains the graph itself"))
        }
    }

    private func nothingPublic(_ folder: GraphFolder) -> CommandFailure {
        guard !folder.notes.isEmpty else {
            return CommandFailure(status: .diagnostics, message: Message("\(graph) has no notes (.md files)"))
        }
        return CommandFailure(
            status: .diagnostics,
            message: Message(
                """
                none of the \(folder.notes.count) notes in \(graph) is public; set `:publishing/all-pages-public? true` in logseq/config.edn, write \
                `public:: true` at the top of notes, or use --all-pages
                """))
    }
}

extension Configuration {
    func siteOptions(of folder: GraphFolder) -> SiteOptions {
        let name = FileBytes.realPath(folder.root)?.split(separator: "/").last.map(String.init) ?? folder.root
        var options = SiteOptions(title: title ?? name, language: language, address: baseURL, editAddress: editURL)
        options.today = today
        options.graphFolder = folder.root
        return options
    }
}
