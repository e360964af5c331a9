import Foundation
import Preview
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
}
