import Foundation

/// A plain web server over a folder, as a site is published, until it is let go.
public final class FolderServer {
    /// Ends with `/`.
    public let address: String
    private let process = Process()

    public init(_ folder: URL) throws {
        guard let python = TestTools.program("python3") else { throw TestTools.Missing(name: "python3") }
        let output = Pipe()
        process.executableURL = python
        process.arguments = ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder.path(percentEncoded: false)]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        while !text.contains("/)") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw TestTools.Missing(name: "python3's http.server") }
            text += String(decoding: piece, as: UTF8.self)
        }
        address = text.range(of: "http://[0-9.:]+/", options: .regularExpression).map { String(text[$0]) } ?? ""
    }

    deinit {
        // What a test starts does not heed SIGTERM: it inherits a mask that blocks it.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
