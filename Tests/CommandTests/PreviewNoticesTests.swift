import Preview
import TestSupport
import Testing

@testable import DSDocCommand

/// What the preview adds to the pages of a site: findings that no example shows.
@Suite struct PreviewNoticesTests {
    private static let manifest =
        "{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {app: a}}, template: "
        + "{metadata: {labels: {app: a}}, spec: {containers: [{name: a, image: \"registry.example/a:1\"}]}}}}"

    private static func live(_ files: [String: String]) async throws -> LiveHandbook {
        let folder = try TemporaryFolder()
        let own = [
            "logseq/config.edn": "{:publishing/all-pages-public? true}",
            "pages/A.md": "- a block ((6500aaaa-1111-2222-3333-444455556666))\n- ```yaml\n  a: 1\n  ```\n",
            "pages/B.md": "- an example\n  ```yaml\n  \(manifest)\n  ```\n",
            "clusters/odd.yaml": "{apiVersion: v1, kind: Node, metadata: {name: node, labels: {a<b: c}}}\n",
        ]
        for (path, text) in own.merging(files, uniquingKeysWith: { $1 }) { try folder.write(text, to: path) }
        return try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
    }

    private static func notices(_ live: LiveHandbook, _ path: String) throws -> [String] {
        let page = String(decoding: try #require(live.site.preview.resource(path)).bytes, as: UTF8.self)
        guard let aside = page.split(separator: "<aside class=\"preview-findings\" role=\"alert\">\n", maxSplits: 1).dropFirst().first
        else { return [] }
        let end = try #require(aside.range(of: "</aside>")).lowerBound
        return aside[..<end].split(separator: "<pre>").map { String($0.prefix { $0 != ":" }) }
    }

    @Test func aNoteShowsItsOwnFindingsAndTheFirstPageThoseOfNoNote() async throws {
        let live = try await Self.live([:])
        // What is info alone is not worth a notice: the fragment of YAML.
        #expect(try Self.notices(live, "A.html") == ["error[missing-block]"])
        #expect(try Self.notices(live, "B.html") == [])
        #expect(try Self.notices(live, "index.html") == ["error[invalid-label]"])
    }

    @Test func levelsOfTheConfigurationCount() async throws {
        let live = try await Self.live(["dsdoc.yaml": "rules: {missing-block: warning, invalid-label: off}\n"])
        #expect(try Self.notices(live, "A.html") == ["warning[missing-block]"])
        #expect(try Self.notices(live, "index.html") == [])
        let quiet = try await Self.live(["dsdoc.yaml": "rules: {missing-block: info, invalid-label: info}\n"])
        #expect(try Self.notices(quiet, "A.html") == [])
        #expect(try Self.notices(quiet, "index.html") == [])
    }

    @Test func nothingOfANoticeBecomesMarkup() async throws {
        let page = String(decoding: try #require(try await Self.live([:]).site.preview.resource("index.html")).bytes, as: UTF8.self)
        #expect(page.contains("a&lt;b") && !page.contains("a<b"))
    }

    @Test func manifestsAreServedBeforeTheirPagesAreAskedFor() async throws {
        let preview = try await Self.live([:]).site.preview
        let manifest = try #require(preview.resource("manifests/b-1.yaml"))
        #expect(String(decoding: manifest.bytes, as: UTF8.self) == Self.manifest + "\n")
        #expect(preview.resource("manifests/b-2.yaml") == nil)
        #expect(preview.resource("b-1.yaml") == nil)
    }
}
