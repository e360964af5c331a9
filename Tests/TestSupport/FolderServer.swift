import Foundation

/// A plain web server over a folder, as a site is published, until it is let go.
public final class FolderServer {
    /// Ends with `/`.
    public let address: String
    private let process = Process()

    /// - Parameter slowly: whether pages arrive in small pieces, as over a bad line.
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

    /// The head of a page, its header and the beginning of its text come in pieces that a browser paints one by one.
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
        // What a test starts does not heed SIGTERM: it inherits a mask that blocks it.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
