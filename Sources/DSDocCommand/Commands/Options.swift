import ArgumentParser
import Diagnostics
import Glibc

extension ReportFormat: ExpressibleByArgument {}
extension Terminal.ColourChoice: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
    package init?(argument: String) { self.init(named: argument) }
    package static var allValueStrings: [String] { allCases.map(\.name) }
}

/// The options for the output of every command.
struct OutputOptions: ParsableArguments, Sendable {
    @Option(help: "When to use colours: auto, always or never. NO_COLOR is heeded.")
    var color = Terminal.ColourChoice.auto

    @Option(help: "Language of messages, such as en or zh-Hant. Default: that of the graph's configuration, else of LANG.")
    var language: String?

    @Option(help: "How many files are worked on at a time. Default: the number of processors.")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...512).contains(jobs) { throw ValidationError("--jobs must be from 1 to 512.") }
    }

    var workers: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// The options that decide when findings fail a command.
struct FailureOptions: ParsableArguments, Sendable {
    @Option(
        help:
            "Fail (exit status 1) on findings of at least this severity: error, warning or info. Default: the configuration's, else error.")
    var failOn: Severity?

    @Flag(help: "The same as --fail-on warning.")
    var strict = false

    func validate() throws {
        if strict, failOn != nil { throw ValidationError("--strict and --fail-on exclude each other.") }
    }

    func threshold(_ configuration: Configuration) -> Severity { strict ? .warning : failOn ?? configuration.failOn }
}
