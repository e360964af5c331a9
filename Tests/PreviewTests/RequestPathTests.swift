import Testing

@testable import Preview

struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/a/b.html", "a/b.html"), ("/a%20b", "a b"), ("/%E7%AF%80%E9%BB%9E/", "節點/"), ("/a?x=../../y", "a"), ("/a#b", "a"),
        ("/..a/b..", "..a/b.."), ("/a.../", "a.../"), ("/%252e%252e/x", "%2e%2e/x"),
    ])
    func decodes(_ target: String, _ path: String) { #expect(RequestPath.decode(target) == path) }

    @Test(arguments: [
        "", "a", "http://localhost/a", "*", "/../a", "/a/..", "/a/../b", "/%2e%2e/a", "/.%2E/a", "/a/%2e%2e%2fb", "/..%2fa", "/..%5ca",
        "/a\\..\\b", "/%00", "/a%00.html", "/./a", "/a/.", "/a//b", "//a", "/%", "/%4", "/%zz", "/%ff", "/%c0%ae%c0%ae/a",
    ])
    func refuses(_ target: String) { #expect(RequestPath.decode(target) == nil) }

    @Test(arguments: [
        (["localhost:8000"], true), (["LOCALHOST:8000"], true), (["127.0.0.1:8000"], true), (["[::1]:8000"], true),
        (["localhost"], false), (["localhost:80"], false), (["evil.example:8000"], false), (["127.0.0.1.evil.example:8000"], false),
        ([], false), (["localhost:8000", "localhost:8000"], false), ([""], false), (["localhost:8000.evil.example"], false),
    ])
    func acceptsLocalNamesOnly(_ hosts: [String], _ isLocal: Bool) { #expect(HostName.isLocal(hosts, port: 8000) == isLocal) }

    @Test func portEightyNeedsNoPort() {
        #expect(HostName.isLocal(["localhost"], port: 80))
        #expect(!HostName.isLocal(["localhost"], port: 443))
    }
}
