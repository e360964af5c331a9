import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

struct PreviewServerTests {
    static func page(_ text: String) -> PreviewSite.Resource {
        PreviewSite.Resource(bytes: Array("<html><body>\(text)</body></html>".utf8), type: ContentType.html)
    }

    static let site = PreviewSite([
        "index.html": page("home"),
        "pages/節點.html": page("node"),
        "pages/index.html": page("pages"),
        "style.css": PreviewSite.Resource(bytes: Array("p {}".utf8), type: ContentType.of("style.css")),
        "404.html": page("nothing here"),
    ])

    private func serving(_ site: PreviewSite = site, _ body: (PreviewServer) async throws -> Void) async throws {
        let server = try await PreviewServer.start(site, port: 0)
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    @Test func answersPagesAndFiles() async throws {
        try await serving { server in
            let home = try SocketHTTP.send("GET", "/", port: server.port)
            #expect(home.status == 200)
            #expect(home.headers["content-type"] == "text/html; charset=utf-8")
            #expect(home.headers["cache-control"] == "no-cache")
            #expect(home.headers["x-content-type-options"] == "nosniff")
            let tag = try #require(home.headers["etag"])
            #expect(home.text == "<html><body>home<script src=\"/_dsdoc/reload.js\" data-tag='\(tag)'></script></body></html>")

            #expect(try SocketHTTP.send("GET", "/pages/%E7%AF%80%E9%BB%9E.html?a=b", port: server.port).text.contains("node"))
            let style = try SocketHTTP.send("GET", "/style.css", port: server.port)
            #expect(style.text == "p {}")
            #expect(style.headers["content-type"] == "text/css; charset=utf-8")
            let script = try SocketHTTP.send("GET", "/_dsdoc/reload.js", port: server.port)
            #expect(script.headers["content-type"] == "text/javascript; charset=utf-8")
            #expect(script.text.contains("EventSource(\"/_dsdoc/events\")"))
        }
    }

    @Test func folderAddressesEndInASlash() async throws {
        try await serving { server in
            let answer = try SocketHTTP.send("GET", "/pages?x", port: server.port)
            #expect(answer.status == 307)
            #expect(answer.headers["location"] == "/pages/")
            #expect(try SocketHTTP.send("GET", "/pages/", port: server.port).text.contains("pages"))
        }
    }

    @Test func headReturnsOnlyTheLength() async throws {
        try await serving { server in
            let connection = try SocketHTTP(port: server.port)
            defer { connection.close() }
            try connection.write("HEAD", "/")
            let head = try connection.readResponse(hasBody: false)
            #expect(head.body.isEmpty)
            try connection.write("GET", "/")
            let full = try connection.readResponse()
            #expect(head.headers["content-length"] == "\(full.body.count)")
            #expect(head.headers["etag"] == full.headers["etag"])
        }
    }

    @Test func unchangedFilesAreNotSentAgain() async throws {
        try await serving { server in
            let tag = try #require(try SocketHTTP.send("GET", "/", port: server.port).headers["etag"])
            for header in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                let answer = try SocketHTTP.send("GET", "/", port: server.port, headers: ["If-None-Match": header])
                #expect(answer.status == 304, "\(header)")
                #expect(answer.body.isEmpty)
            }
            #expect(try SocketHTTP.send("GET", "/", port: server.port, headers: ["If-None-Match": "\"other\""]).status == 200)
        }
    }

    @Test func missingPagesShowTheSitesOwnPage() async throws {
        try await serving { server in
            let answer = try SocketHTTP.send("GET", "/nowhere", port: server.port)
            #expect(answer.status == 404)
            #expect(answer.text.contains("nothing here"))
        }
        try await serving(PreviewSite([:])) { server in
            let answer = try SocketHTTP.send("GET", "/", port: server.port)
            #expect(answer.status == 404)
        }
    }

    @Test(arguments: [
        "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%00", "/a\\..\\b", "//etc/passwd", "/%ff",
    ])
    func outsideAddressesAreRejected(_ target: String) async throws {
        try await serving { server in
            let answer = try SocketHTTP.send("GET", target, port: server.port)
            #expect(answer.status == 400)
        }
    }

    @Test func foreignHostsAreRejected() async throws {
        try await serving { server in
            for host in ["evil.example", "evil.example:\(server.port)", "localhost", "localhost:1", ""] {
                let answer = try SocketHTTP.send("GET", "/", port: server.port, headers: ["Host": host])
                #expect(answer.status == 421, "\(host)")
                #expect(!answer.text.contains("home"))
            }
            for host in ["127.0.0.1:\(server.port)", "[::1]:\(server.port)"] {
                #expect(try SocketHTTP.send("GET", "/", port: server.port, headers: ["Host": host]).status == 200)
            }
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"]) func onlyReads(_ method: String) async throws {
        try await serving { server in
            let answer = try SocketHTTP.send(method, "/", port: server.port, body: Data("x".utf8))
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET, HEAD")
        }
    }

    @Test func brokenRequestsDoNotEndTheServer() async throws {
        try await serving { server in
            for bytes in ["\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", String(repeating: "x", count: 200_000)] {
                let connection = try SocketHTTP(port: server.port)
                try? connection.write(Data(bytes.utf8))
                connection.close()
            }
            #expect(try SocketHTTP.send("GET", "/", port: server.port).status == 200)
        }
    }

    @Test func browsersAreNotifiedOfAChange() async throws {
        try await serving { server in
            let before = try SocketHTTP.send("HEAD", "/", port: server.port).headers["etag"]
            let events = try SocketHTTP(port: server.port)
            defer { events.close() }
            try events.write("GET", "/_dsdoc/events")
            let head = try events.readUntil("data: connected\n\n")
            #expect(head.contains("text/event-stream"))
            server.show(PreviewSite(["index.html": PreviewServerTests.page("new")]))
            #expect(try events.readUntil("data: changed\n\n").hasSuffix("data: changed\n\n\r\n"))
            let answer = try SocketHTTP.send("GET", "/", port: server.port)
            #expect(answer.text.contains("new"))
            #expect(answer.headers["etag"] != before)
        }
    }

    @Test func aSharedChangeMakesEveryPageNew() async throws {
        let files = ["index.html": PreviewServerTests.page("same")]
        try await serving(PreviewSite(files, version: "1")) { server in
            let before = try SocketHTTP.send("HEAD", "/", port: server.port).headers["etag"]
            server.show(PreviewSite(files, version: "2"))
            #expect(try SocketHTTP.send("HEAD", "/", port: server.port).headers["etag"] != before)
        }
    }

    @Test func aTakenPortIsReported() async throws {
        try await serving { server in
            await #expect(throws: PreviewError.portInUse(server.port)) {
                _ = try await PreviewServer.start(PreviewServerTests.site, port: server.port)
            }
        }
    }

    @Test func stoppingEndsOpenConnections() async throws {
        let server = try await PreviewServer.start(PreviewServerTests.site, port: 0)
        let events = try SocketHTTP(port: server.port)
        defer { events.close() }
        try events.write("GET", "/_dsdoc/events")
        _ = try events.readUntil("data: connected\n\n")
        await server.stop()
        while (try? events.readUntil("\n")) != nil {}
        #expect(events.isClosed())
        #expect(throws: SocketHTTP.Failure.self) { _ = try SocketHTTP.send("GET", "/", port: server.port) }
    }

    @Test(
        arguments: [
            ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"), ("bytes=-4", 206, "6789", "bytes 6-9/10"),
            ("bytes=-99", 206, "0123456789", "bytes 0-9/10"), ("bytes=8-99999999999999999999", 206, "89", "bytes 8-9/10"),
            ("Bytes= 9 - 9 ", 206, "9", "bytes 9-9/10"), ("bytes=10-", 416, nil, "bytes */10"), ("bytes=-0", 416, nil, "bytes */10"),
            ("bytes=99999999999999999999-", 416, nil, "bytes */10"), ("bytes=3-1", 200, "0123456789", nil),
            ("bytes=0-1,3-4", 200, "0123456789", nil), ("bytes=a-b", 200, "0123456789", nil), ("bytes=-", 200, "0123456789", nil),
            ("bytes=", 200, "0123456789", nil), ("lines=0-1", 200, "0123456789", nil), ("bytes=--1", 200, "0123456789", nil),
            ("bytes=+1-2", 200, "0123456789", nil),
        ] as [(String, Int, String?, String?)])
    func aRangeIsAnswered(range: String, status: Int, text: String?, part: String?) async throws {
        let site = PreviewSite([
            "a.bin": PreviewSite.Resource(bytes: Array("0123456789".utf8), type: "video/mp4", isAsset: true),
            "empty.bin": PreviewSite.Resource(bytes: [], type: "video/mp4", isAsset: true),
        ])
        try await serving(site) { server in
            func get(_ method: String = "GET", _ path: String = "/a.bin", _ headers: [String: String] = [:]) throws -> SocketHTTP.Response {
                try SocketHTTP.send(method, path, port: server.port, headers: ["Range": range].merging(headers) { $1 })
            }
            let answer = try get()
            #expect(answer.status == status)
            if let text { #expect(answer.text == text) }
            #expect(answer.headers["content-range"] == part)
            let whole = try get("HEAD")
            #expect(whole.status == 200 && whole.headers["content-length"] == "10" && whole.headers["accept-ranges"] == "bytes")
            let tag = try #require(whole.headers["etag"])
            #expect(try get("GET", "/a.bin", ["If-Range": tag]).status == status)
            for other in ["W/\(tag)", "\"x\"", "Wed, 21 Oct 2026 07:28:00 GMT"] {
                #expect(try get("GET", "/a.bin", ["If-Range": other]).text == "0123456789", "\(other)")
            }
            #expect(try get("GET", "/a.bin", ["If-None-Match": tag]).status == 304)
            #expect(try [200, 416].contains(get("GET", "/empty.bin").status))
        }
    }

    /// Documents of the graph are not trusted as pages of the site are; viewers of PDF files and pictures break in a sandbox.
    @Test(arguments: [
        ("a.html", true), ("a.HTM", true), ("a.xhtml", true), ("a.svg", true), ("a.xml", true), ("a.rss", true), ("a.unknown", true),
        ("a", true), ("a.html.", true), ("a.pdf", false), ("a.png", false), ("a.jpg", false), ("a.mp4", false), ("a.txt", false),
    ]) func assetsThatAreDocumentsAreSandboxed(name: String, isSandboxed: Bool) async throws {
        let bytes = Array("<html><body><script>1</script></body></html>".utf8)
        let site = PreviewSite([
            name: PreviewSite.Resource(bytes: bytes, type: ContentType.of(name), isAsset: true), "index.html": Self.page("home"),
        ])
        try await serving(site) { server in
            let answer = try SocketHTTP.send("GET", "/\(name)", port: server.port)
            #expect(answer.headers["content-security-policy"] == (isSandboxed ? "sandbox" : nil))
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.body == Data(bytes), "nothing is added to an asset")
            let tag = try #require(answer.headers["etag"])
            for (header, value) in [("If-None-Match", tag), ("Range", "bytes=1-2"), ("Range", "bytes=999-")] {
                let other = try SocketHTTP.send("GET", "/\(name)", port: server.port, headers: [header: value])
                #expect(other.headers["x-content-type-options"] == "nosniff")
                if other.status != 416 { #expect(other.headers["content-security-policy"] == (isSandboxed ? "sandbox" : nil)) }
            }
            #expect(try SocketHTTP.send("GET", "/", port: server.port).headers["content-security-policy"] == nil)
        }
    }

    /// A client that sends requests and reads no response gets no further responses made.
    @Test func responsesWaitForTheirReader() async throws {
        let made = Mutex(0)
        let page = PreviewSite.Resource(bytes: [UInt8](repeating: 0x61, count: 4 << 20), type: ContentType.plain)
        let site = PreviewSite(version: "") { _ in
            made.withLock { $0 += 1 }
            return page
        }
        try await serving(site) { server in
            let connection = try SocketHTTP(port: server.port)
            defer { connection.close() }
            let request = "GET /a.txt HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n"
            try connection.write(Data((String(repeating: request, count: 40) + request.dropLast() + "Connection: close\r\n\r\n").utf8))
            // Another connection is served meanwhile, many times.
            for _ in 0..<20 { #expect(try SocketHTTP.send("HEAD", "/b.txt", port: server.port).status == 200) }
            #expect(made.withLock { $0 } < 20 + 10)
            #expect(try connection.countToEnd() > 41 * (4 << 20))
            #expect(made.withLock { $0 } == 20 + 41)
        }
    }

    @Test func aConnectionThatKeepsItsServerWaitingIsClosed() async throws {
        let server = try await PreviewServer.start(Self.site, port: 0, patience: .milliseconds(200))
        for start in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"] {
            let connection = try SocketHTTP(port: server.port)
            try connection.write(Data(start.utf8))
            #expect(connection.isClosed(), "\(start)")
            connection.close()
        }
        let kept = try SocketHTTP(port: server.port)
        try kept.write("GET", "/")
        #expect(try kept.readResponse().status == 200)
        #expect(kept.isClosed())
        kept.close()
        await server.stop()
    }

    /// Bytes that arrive now and then do not keep a request alive.
    @Test func aRequestInDropsIsClosed() async throws {
        let server = try await PreviewServer.start(Self.site, port: 0, patience: .milliseconds(200))
        let connection = try SocketHTTP(port: server.port)
        defer { connection.close() }
        try connection.write(Data("GET / HTTP/1.1\r\nX: ".utf8))
        var sent = 0
        while sent < 1000, (try? connection.write(Data("x".utf8))) != nil {
            sent += 1
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(sent < 1000)
        await server.stop()
    }

    @Test(arguments: ["Content-Length: 100000000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n"]) func aLargeBodyIsRejected(
        _ end: String
    ) async throws {
        try await serving { server in
            let connection = try SocketHTTP(port: server.port)
            defer { connection.close() }
            try connection.write(Data("POST / HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\(end)".utf8))
            let chunk = end.hasPrefix("T") ? "fff0\r\n\(String(repeating: "x", count: 0xFFF0))\r\n" : String(repeating: "x", count: 0xFFF0)
            var sent = 0
            while sent < 10_000, (try? connection.write(Data(chunk.utf8))) != nil { sent += 1 }
            #expect(sent < 10_000)
            #expect(try SocketHTTP.send("GET", "/", port: server.port).status == 200)
        }
    }

    @Test(arguments: ["GET /", "GET / HTTP/1.1\r\nX: "]) func anEndlessHeadIsRejected(_ start: String) async throws {
        try await serving { server in
            let connection = try SocketHTTP(port: server.port)
            defer { connection.close() }
            try connection.write(Data(start.utf8))
            let piece = Data(String(repeating: "x", count: 1 << 16).utf8)
            var sent = 0
            while sent < 2000, (try? connection.write(piece)) != nil { sent += 1 }
            #expect(sent < 2000)
        }
    }

    @Test func tooManyConnectionsAreClosed() async throws {
        try await serving { server in
            var connections: [SocketHTTP] = []
            defer { for connection in connections { connection.close() } }
            for _ in 0..<256 {
                connections.append(try SocketHTTP(port: server.port))
                try connections.last?.write("GET", "/")
                #expect(try connections.last?.readResponse().status == 200)
            }
            let extra = try SocketHTTP(port: server.port)
            #expect(extra.isClosed())
            extra.close()
            connections.removeLast().close()
            var status = 0
            for _ in 0..<100 where status != 200 { status = (try? SocketHTTP.send("GET", "/", port: server.port).status) ?? 0 }
            #expect(status == 200)
        }
    }
}
