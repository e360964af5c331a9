import Foundation
import TestSupport
import Testing

/// What is private leaves no trace in the files of a site.
@Suite struct PrivacyTests {
    @Test(arguments: 0..<16) func aSiteContainsNothingPrivate(_ seed: Int) throws {
        let graph = PrivateGraph(seed: UInt64(seed), allPagesPublic: seed % 2 == 0)
        let folder = try TemporaryFolder()
        for (path, text) in graph.files { try folder.write(text, to: "graph/" + path) }
        for (path, target) in graph.links {
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/graph/\(path)", withDestinationPath: target)
        }
        try folder.write("", to: "graph/" + graph.large)
        #expect(truncate("\(folder.path)/graph/\(graph.large)", 17 << 20) == 0)
        let output = try CommandLineTool.run(["build", ".", "--output", "../site"], in: folder.path + "/graph")
        #expect(output.status <= 1, "\(output.err)")
        let site = try folder.files().filter { $0.hasPrefix("site/") }
        let texts = try site.map { path in
            path.lowercased() + "\n" + String(decoding: try Data(contentsOf: folder.url.appending(path: path)), as: UTF8.self).lowercased()
        }
        for control in graph.controls { #expect(texts.contains { $0.contains(control) }, "a word of a public page is missing") }
        for form in graph.secrets.flatMap(Self.forms) {
            for (path, text) in zip(site, texts) {
                guard let range = text.range(of: form) else { continue }
                let excerpt = text[..<range.lowerBound].suffix(80) + text[range.lowerBound...].prefix(40)
                Issue.record("\(form) is in \(path): \(excerpt.replacing("\n", with: " "))")
            }
        }
    }

    /// The list of findings has those of published notes and of the clusters that these use; the command prints all.
    @Test func onlyFindingsOfPublishedFilesAreOnTheSite() throws {
        let folder = try TemporaryFolder()
        let files = [
            "logseq/config.edn": "{:publishing/all-pages-public? true", "dsdoc.yaml": "unknownkey: 1\ncluster: nowhere\n",
            "pages/Home.md": Self.example("shown") + Self.example("hid"),
            "pages/cloaked.md": "public:: false\n\n" + Self.example("cloaked"),
            "pages/old.org": "x", "clusters/shown.yaml": Self.brokenNode("shown"), "clusters/cloaked.yaml": Self.brokenNode("cloaked"),
        ]
        for (path, text) in files { try folder.write(text, to: "graph/" + path) }
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/graph/pages/out.md", withDestinationPath: "/etc/hostname")
        let output = try CommandLineTool.run(["build", "graph", "--all-pages", "--output", "site"], in: folder.path)
        let page = try folder.read("site/all/findings.html")
        for text in ["shown-node x", "unknown cluster", "clusters/shown.yaml:3"] { #expect(page.contains(text), "\(text)") }
        for text in ["cloaked", "old.org", "out.md", "unknownkey", "nowhere", "config.edn"] { #expect(!page.contains(text), "\(text)") }
        for text in ["unknownkey", "nowhere", "cloaked-node x"] { #expect(output.err.contains(text), "\(text)") }
    }

    private static func example(_ cluster: String) -> String {
        """
        - example
          dsdoc-cluster:: \(cluster)
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: a}
          spec:
            selector: {matchLabels: {app: a}}
            template:
              metadata: {labels: {app: a}}
              spec: {containers: [{name: c, image: "x:1"}]}
          ```

        """
    }

    private static func brokenNode(_ name: String) -> String {
        "apiVersion: v1\nkind: Node\nmetadata: {name: \"\(name)-node x\"}\n---\napiVersion: v1\nkind: Node\nmetadata: {name: \(name)}\n"
    }

    /// A word as text, in an address, and in JSON.
    private static func forms(_ word: String) -> Set<String> {
        let word = word.lowercased()
        let encoded = word.utf8.map { $0 < 0x80 ? String(Unicode.Scalar($0)) : "%" + String($0, radix: 16) }.joined()
        let escaped = word.unicodeScalars.map { $0.isASCII ? String($0) : "\\u" + String($0.value, radix: 16) }.joined()
        return [word, encoded, escaped]
    }
}
