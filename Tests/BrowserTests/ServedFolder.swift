import Foundation
import TestSupport
import Testing

/// `dsdoc serve` on a graph, for the lifetime of this object.
final class ServedFolder {
    let process = Process()
    let address: String
    private let output: TemporaryFolder

    init(_ graph: String) throws {
        output = try TemporaryFolder()
        try output.write("", to: "log")
        process.executableURL = URL(filePath: CommandLineTool.path)
        process.arguments = ["serve", graph, "--port", "0"]
        process.standardError = try FileHandle(forWritingTo: output.url.appending(path: "log"))
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: 30)
        var found: String?
        while found == nil, Date() < end {
            usleep(20_000)
            let log = try output.read("log")
            found = log.range(of: "http://localhost:[0-9]+/", options: .regularExpression).map { String(log[$0]) }
        }
        let log = try output.read("log")
        address = try #require(found, "dsdoc serve did not begin: \(log)")
    }

    /// Ends the server as Ctrl-C does, and returns its exit status.
    func interrupt() -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
