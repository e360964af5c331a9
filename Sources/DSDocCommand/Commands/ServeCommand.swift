import ArgumentParser
import Diagnostics
import Preview

/// `dsdoc serve`
struct ServeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows a graph in the browser and keeps it up to date while notes are written.",
        discussion: """
            Nothing is written to disk. Private pages are shown too, marked as such. The server answers to this machine alone; Ctrl-C ends it.

            Examples:
              \(ProgramName.shown) serve
              \(ProgramName.shown) serve notes --port 8000
              \(ProgramName.shown) serve --port 0            any free port
            """)

    @Argument(help: "The folder of the Logseq graph.")
    var graph = "content"

    @Option(help: "Port to listen on; 0 takes a free one. Default: 4100, or a free one where that is taken.")
    var port: Int?

    @Option(help: "A folder of templates that take the place of the built-in ones, file by file. Default: templates, where there is one.")
    var templates: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port must be from 0 to 65535.") }
    }

    func perform() async throws -> ExitStatus {
        do {
            return try await serve()
        } catch let error as FileError {
            throw CommandFailure(error)
        } catch let error as PreviewError {
            throw CommandFailure(error)
        } catch let error as FileWatcherError {
            throw CommandFailure(error)
        }
    }

    private static let usualPort = 4100

    private func serve() async throws -> ExitStatus {
        // Watched before it is read, so that no change falls between.
        let changes = try watched()
        let live = try await LiveHandbook.load(graph, templates: templates, jobs: output.workers)
        let server = try await start(live.site.preview)
        let catalogue = try output.catalogue(live.theme.languages, usual: live.handbook.configuration.language)
        var console = ServeConsole(Terminal.errors(output.color), catalogue)
        console.began(server.address, live)

        await withTaskGroup(of: Void.self) { group in
            group.addTask { await ShutdownSignal.wait() }
            group.addTask { [live, console] in await follow(changes, live, console, server) }
            await group.next()
            group.cancelAll()
        }
        await server.stop()
        return .clean
    }

    private func start(_ site: PreviewSite) async throws(PreviewError) -> PreviewServer {
        if let port { return try await PreviewServer.start(site, port: port) }
        do {
            return try await PreviewServer.start(site, port: ServeCommand.usualPort)
        } catch .portInUse {
            return try await PreviewServer.start(site, port: 0)
        }
    }

    private struct Change: Sendable {
        let set: ChangeSet
        let isOfTemplates: Bool
    }

    /// The changes of the graph and of the templates, one after the other.
    private func watched() throws(FileWatcherError) -> AsyncStream<Change> {
        let notes = try FileWatcher.changes(in: graph, path: FilePath.path(graph)) { GraphFolder.isSkipped($0, isFolder: true) }
        let folder = templates ?? ThemeFolder.standard
        let isThere = FileBytes.kind(folder, followingLinks: true) == .folder
        let theme = isThere ? try FileWatcher.changes(in: folder, path: FilePath.path(folder)) : nil
        return AsyncStream { continuation in
            let first = Task { for await set in notes { continuation.yield(Change(set: set, isOfTemplates: false)) } }
            let second = theme.map { theme in
                Task { for await set in theme { continuation.yield(Change(set: set, isOfTemplates: true)) } }
            }
            continuation.onTermination = { _ in
                first.cancel()
                second?.cancel()
            }
        }
    }

    private func follow(_ changes: AsyncStream<Change>, _ live: LiveHandbook, _ console: ServeConsole, _ server: PreviewServer) async {
        var live = live
        var console = console
        for await change in changes {
            let began = ContinuousClock.now
            if let failure = change.set.failure { console.say(failure.message) }
            do {
                try await live.apply(change.set, isOfTemplates: change.isOfTemplates)
            } catch {
                // The folder may be in the middle of a checkout: the last site stays.
                console.failed(error)
                continue
            }
            server.show(live.site.preview)
            console.rebuilt(live, in: began.duration(to: .now))
            if live.needsRerun {
                await live.rerun()
                server.show(live.site.preview)
                console.rebuilt(live, in: began.duration(to: .now))
            }
        }
    }
}
