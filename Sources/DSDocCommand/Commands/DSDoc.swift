import ArgumentParser
import Diagnostics
import Glibc
import Site

/// The command line.
package enum DSDoc {
    package static let version = "0.1.0"

    /// Runs the command of the program's arguments, and ends the process with its exit status.
    package static func main() async -> Never {
        exit(await run(Array(FilePath.arguments().dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) async -> ExitStatus {
        // A closed pipe (`| head`) must not end the process.
        signal(SIGPIPE, SIG_IGN)
        reserveStandardDescriptors()
        do {
            var command = try RootCommand.parseAsRoot(arguments)
            guard let own = command as? any Command else {
                try command.run()
                return .clean
            }
            return try await own.perform()
        } catch let failure as CommandFailure {
            let terminal = Terminal.errors()
            let languages = (try? Languages.ofWorkingFolder()) ?? Languages()
            let message = failure.message.text(in: languages.catalogue(languages.ofEnvironment))
            try? terminal.write("\(terminal.style.paint("error:", .error)) \(VisibleText.of(message))\n")
            return failure.status
        } catch {
            return tell(error)
        }
    }

    /// A descriptor that the caller has closed would be that of the next file which is opened. Reading from it or writing to it fails, as before.
    private static func reserveStandardDescriptors() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Prints help and the version to standard output, with status 0; any other message of the argument parser is a usage error.
    private static func tell(_ error: any Error) -> ExitStatus {
        let text = RootCommand.fullMessage(for: error)
        let isClean = RootCommand.exitCode(for: error) == .success
        guard !text.isEmpty else { return isClean ? .clean : .wrongUsage }
        let visible = text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
        do {
            try (isClean ? Terminal.output() : Terminal.errors()).write(visible.joined(separator: "\n") + "\n")
        } catch {
            return .ioError
        }
        return isClean ? .clean : .wrongUsage
    }
}

/// A command of dsdoc. In contrast to commands of the argument parser, it returns the exit status.
protocol Command: ParsableCommand, Sendable {
    func perform() async throws -> ExitStatus
}

struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: ProgramName.shown,
        abstract: "Builds a site from a Logseq graph and holds its DaemonSet manifests to a model of Kubernetes.",
        discussion: """
            Exit status: 0 clean; 1 findings at or above --fail-on; 2 wrong usage; 3 a file, a folder or a socket failed.

            Examples:
              \(ProgramName.shown) build                      build content/ into Public/
              \(ProgramName.shown) check --format json        all findings of content/ as JSON
              \(ProgramName.shown) explain agent.yaml         where the pods of a manifest run, and why not elsewhere
              \(ProgramName.shown) help explain               examples of a command
            """,
        version: DSDoc.version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, DiffCommand.self, RedactCommand.self,
            InspectCommand.self,
        ])
}
