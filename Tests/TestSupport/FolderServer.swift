import Foundation

/// A plain web server for a folder, for the lifetime of this object.
public final class FolderServer {
    /// Ends with `/`.
    public let address: String
    private let process = Process()

    /// - Parameter slowly: sends pages in small pieces, as over a slow connection.
    public init(_ folder: URL, slowly: Bool = false) throws {
        guard let python = TestTools.program("python3") else { throw TestTools.Missing(name: "python3") }
        let output = Pipe()
        process.executableURL = python
        process.arguments = ["-u"] + (slowly ? ["-c", FolderServer.slow] : ["-m", "http.server", "0", "--bind", "127.0.0.1"])
        process.currentDirectoryURL = folder
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

    /// Sends the head of a page, its header and the beginning of its text in pieces that a browser paints separately.
    private static let slow = """
        import http.server, time
        class Handler(http.server.SimpleHTTPRequestHandler):
            def copyfile(self, source, output):
                page = self.path.endswith(".html")
                for _ in range(24 if page else 0):
                    output.write(source.read(256))
                    output.flush()
                    time.sleep(0.04)
                super().copyfile(source, output)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print("http://127.0.0.1:%d/)" % server.server_port)
        server.serve_forever()
        """

    deinit {
        // A process started by a test ignores SIGTERM: it inherits a signal mask that blocks it.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
