import Foundation

/// Runs the built `dsdoc` executable.
public struct CommandLineTool: Sendable {
    public struct Output: Sendable {
        public let status: Int32
        public let out: String
        public let err: String
    }

    /// Next to the test bundle, where `swift build` puts executables.
    public static let path: String = {
        let bundle = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        let candidates = [bundle, URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug")]
        return candidates.map { $0.appending(path: "dsdoc").path(percentEncoded: false) }
            .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "dsdoc"
    }()

    /// - Parameter folder: the working directory.
    public static func run(
        _ arguments: [String], in folder: String, input: String = "", environment: [String: String] = [:]
    ) throws -> Output {
        try run(path, arguments, in: folder, input: input, environment: environment)
    }

    /// Runs a script of the shell, in which `dsdoc` and `$DSDOC` are the executable: for arguments, users and streams that a `Process` cannot have.
    public static func shell(_ script: String, in folder: String) throws -> Output {
        try run("/bin/sh", ["-c", "dsdoc() { \"$DSDOC\" \"$@\"; }; \(script)"], in: folder, environment: ["DSDOC": path])
    }

    private static func run(
        _ program: String, _ arguments: [String], in folder: String, input: String = "", environment: [String: String]
    ) throws -> Output {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
        let files = try TemporaryFolder()
        for name in ["in", "out", "err"] { try files.write(name == "in" ? input : "", to: name) }
        process.standardInput = try FileHandle(forReadingFrom: files.url.appending(path: "in"))
        process.standardOutput = try FileHandle(forWritingTo: files.url.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: files.url.appending(path: "err"))
        try process.run()
        process.waitUntilExit()
        return Output(status: process.terminationStatus, out: try files.read("out"), err: try files.read("err"))
    }
}
