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
              dsdoc build                        content/ into Public/
              dsdoc build notes --output /srv/www/notes
              dsdoc build --all-pages            as if the graph's configuration made all pages public
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
        var folder = try await GraphFolder.read(graph, output: output, jobs: terminal.workers)
        let overrides = try ThemeFolder.read(templates, into: &folder.files)
        let options = LoadedHandbook.Options(jobs: terminal.workers, publishedOnly: true, allPages: allPages)
        let loaded = await LoadedHandbook.load(folder, options)
        guard !loaded.notes.isEmpty else { throw nothingPublic(folder) }
        let (theme, themeFindings) = Theme.make(overrides: overrides)
        let plan = Site.plan(loaded.siteInput, theme: theme, options: loaded.configuration.siteOptions(of: folder))
        LeakUntilExit.keep((loaded, plan))
        let writer = try SiteWriter(output: output)
        let summary = try await BuildSite(
            plan: plan, folder: folder, writer: writer, jobs: terminal.workers, progress: Progress(errors)
        ).run()

        let threshold = failure.threshold(loaded.configuration)
        let language = terminal.language ?? loaded.configuration.language
        let report = Report(
            loaded.diagnostics + themeFindings.compactMap(loaded.configuration.judged), in: folder.files, checked: loaded.notes.map(\.file),
            language: language, failOn: threshold, leastShown: threshold)
        tell(report, summary, language, errors)
        return report.fails ? .findings : .clean
    }

    /// Shows what fails the build, and counts the rest.
    private func tell(_ report: Report, _ summary: SiteWriter.Summary, _ language: Language, _ errors: Terminal) {
        let text = TextReport(report, style: errors.style)
        for diagnostic in report.diagnostics { errors.write(text.text(of: diagnostic) + "\n") }
        for path in summary.kept {
            errors.write(
                Prose("\(output)/\(path) was changed by somebody else, and is kept", zh: "\(output)/\(path) 已被他人修改，予以保留")(language) + "\n")
        }
        let line = Prose(
            "\(output): \(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed; \(report.summary.english)",
            zh: "\(output)：寫入 \(summary.written)，未變更 \(summary.unchanged)，移除 \(summary.removed)；\(report.summary.chinese)")
        errors.write(line(language) + "\n")
    }

    /// The site must not lie over the notes that it is made from.
    private func checkFolders() throws(CommandFailure) {
        guard let graphPath = FileBytes.realPath(graph), let outputPath = FileBytes.realPath(output) else { return }
        if (graphPath + "/").hasPrefix(outputPath + "/") {
            throw .usage(Prose("the output folder \(output) holds the graph itself", zh: "輸出資料夾 \(output) 包含筆記庫本身"))
        }
    }

    private func nothingPublic(_ folder: GraphFolder) -> CommandFailure {
        guard !folder.notes.isEmpty else {
            return CommandFailure(status: .findings, message: Prose("\(graph) has no notes (.md files)", zh: "\(graph) 沒有筆記（.md 檔案）"))
        }
        return CommandFailure(
            status: .findings,
            message: Prose(
                """
                none of the \(folder.notes.count) notes in \(graph) is public; set `:publishing/all-pages-public? true` in logseq/config.edn, write \
                `public:: true` at the top of notes, or use --all-pages
                """,
                zh: """
                    \(graph) 的 \(folder.notes.count) 篇筆記都不是公開的；請在 logseq/config.edn 設定 `:publishing/all-pages-public? true`、在筆記開頭寫 \
                    `public:: true`，或使用 --all-pages
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
