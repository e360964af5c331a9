import ArgumentParser
import Diagnostics
import Logseq

/// `dsdoc inspect`
struct InspectCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows how notes are read: their properties and the outline of their blocks.",
        discussion: """
            The graph that a note belongs to is found above it, so that its configuration counts.

            Examples:
              \(ProgramName.shown) inspect "content/pages/DaemonSet.md"
              \(ProgramName.shown) inspect content/pages/*.md --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

    @Argument(help: "Markdown files of a Logseq graph.")
    var notes: [String]

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        var roots = GraphRoots()
        var files = SourceFiles()
        var wanted: [(id: FileID, path: String, config: GraphConfig)] = []
        for note in notes {
            let location = try roots.location(of: note)
            wanted.append((files.add(try InputFile.read(note)), location.path, location.config))
        }
        let pages = await parallelMap(wanted, jobs: output.workers) { [files] in
            parsePage(file: $0.id, path: $0.path, bytes: files[$0.id].bytes, config: $0.config)
        }
        let terminal = Terminal.output(output.color)
        switch format {
        case .json: try terminal.write(InspectReport(pages: pages, files: files).json())
        case .text: try terminal.write(InspectReport(pages: pages, files: files).text(terminal.style))
        }
        return .clean
    }
}
