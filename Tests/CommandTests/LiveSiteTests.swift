import Preview
import TestSupport
import Testing

@testable import DSDocCommand

/// What `dsdoc serve` shows after an edit is what it would show had it just begun, whatever it kept from before.
@Suite struct LiveSiteTests {
    struct Edit: CustomTestStringConvertible {
        let testDescription: String
        let path: String
        let text: String
        /// Nothing but the note itself is another: the quick way is taken.
        var isQuick = true

        init(_ name: String, _ path: String, _ text: String, isQuick: Bool = true) {
            testDescription = name
            self.path = path
            self.text = text
            self.isQuick = isQuick
        }
    }

    private static let manifest = """
        - an example
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: agent}
          spec:
            selector: {matchLabels: {app: agent}}
            template:
              metadata: {labels: {app: agent}}
              spec:
                containers: [{name: a, image: "example.com/a:1"}]
          ```
        """

    /// A Service that selects the pods of the manifest, or none.
    private static func service(_ app: String, before: String = "", port: Int = 80) -> String {
        before + """
            - a service
              ```yaml
              apiVersion: v1
              kind: Service
              metadata: {name: web}
              spec: {selector: {app: \(app)}, ports: [{port: \(port)}]}
              ```

            """
    }

    private static let notes = [
        "logseq/config.edn": "{:publishing/all-pages-public? true}",
        "pages/Alpha.md": "- # Alpha\n- first [[Beta]] and [[Nowhere]]\n- last\n",
        "pages/Beta.md": "tags:: topic\n\n- in beta [[Alpha]]\n- block\n  id:: 66b5c8d4-0000-4000-8000-000000000001\n",
        "pages/Gamma.md": "- ((66b5c8d4-0000-4000-8000-000000000001)) and ![gone](../assets/gone.png)\n",
        "pages/Agent.md": "- intro\n" + manifest + "\n- after [[Alpha]]\n",
        "pages/Web.md": service("agent"),
        "journals/2024_05_01.md": "- a day with [[Alpha]]\n",
    ]

    static let edits = [
        Edit("a word", "pages/Alpha.md", "- # Alpha\n- first line [[Beta]] and [[Nowhere]]\n- last\n"),
        Edit("a line before all", "pages/Alpha.md", "- # Alpha\n- new\n- first line [[Beta]] and [[Nowhere]]\n- last\n"),
        Edit(
            "a link more", "pages/Alpha.md", "- # Alpha\n- new [[Gamma]]\n- first [[Beta]] and [[Nowhere]]\n- last ![x](../assets/x.png)\n"),
        Edit("a link less", "pages/Alpha.md", "- # Alpha\n- new [[Gamma]]\n- first and [[Nowhere]]\n- last\n"),
        Edit(
            "a mention more of a page without a file", "pages/Beta.md",
            "tags:: topic\n\n- in beta [[Alpha]], [[nowhere]]\n- block\n  id:: 66b5c8d4-0000-4000-8000-000000000001\n"),
        Edit("a tag of others", "pages/Gamma.md", "- ((66b5c8d4-0000-4000-8000-000000000001)) and ![gone](../assets/gone.png) #topic\n"),
        Edit("a page that was not", "pages/Alpha.md", "- # Alpha\n- [[Another]] and [[Nowhere]]\n", isQuick: false),
        Edit(
            "the block moves", "pages/Beta.md",
            "tags:: topic\n\n- more\n- block\n  id:: 66b5c8d4-0000-4000-8000-000000000001\n- [[Alpha]]\n"),
        Edit("the tag goes", "pages/Beta.md", "- block\n  id:: 66b5c8d4-0000-4000-8000-000000000001\n", isQuick: false),
        Edit("the picture goes", "pages/Gamma.md", "- ((66b5c8d4-0000-4000-8000-000000000001)) #topic\n"),
        Edit("the manifest moves", "pages/Agent.md", "- intro\n- more [[Beta]]\n" + manifest + "\n- after [[Alpha]]\n"),
        Edit(
            "the manifest is another", "pages/Agent.md",
            "- intro\n" + manifest.replacing("name: agent}", with: "name: other}") + "\n- after [[Alpha]]\n", isQuick: false),
        Edit(
            "the manifest has another image", "pages/Agent.md",
            "- intro\n" + manifest.replacing("name: agent}", with: "name: other}").replacing("a:1", with: "a") + "\n- after [[Alpha]]\n"),
        Edit("a service moves", "pages/Web.md", service("agent", before: "- before [[Beta]]\n")),
        Edit("a service has another port", "pages/Web.md", service("agent", port: 81), isQuick: false),
        Edit("a service selects other pods", "pages/Web.md", service("nothing"), isQuick: false),
        Edit("a service selects the pods again", "pages/Web.md", service("agent"), isQuick: false),
        Edit("a service goes", "pages/Web.md", "- no service\n", isQuick: false),
        Edit("a service comes", "pages/Gamma.md", service("agent"), isQuick: false),
        Edit("the language is another", "pages/Gamma.md", "- 這一頁現在以中文書寫，內容是叢集裡每一個節點的說明。\n", isQuick: false),
        Edit("a name of its own", "pages/Gamma.md", "title:: Delta\n\n- text\n", isQuick: false),
        Edit("a picture", "pages/Gamma.md", "title:: Delta\n\n- ![gone](../assets/gone.svg)\n"),
        Edit("the picture is there", "assets/gone.svg", "<svg width='3' height='4'/>", isQuick: false),
        Edit("the picture is larger", "assets/gone.svg", "<svg width='30' height='40'/>", isQuick: false),
        Edit("the picture is empty", "assets/gone.svg", "", isQuick: false),
        Edit("a day", "journals/2024_05_01.md", "- another day with [[Alpha]]\n\t- and more\n"),
    ]

    @Test func everyEditGivesThePagesOfAFreshStart() async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.notes { try folder.write(text, to: path) }
        var live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        for edit in Self.edits {
            // What was rendered before must not be shown again.
            for path in live.site.routes.keys { _ = live.site.preview.resource(path) }
            try folder.write(edit.text, to: edit.path)
            try await live.apply(ChangeSet(paths: [edit.path]), isOfTemplates: false)
            if live.needsRerun { await live.rerun() }
            let anew = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
            #expect(live.site.routes == anew.site.routes, "\(edit.testDescription)")
            for path in anew.site.routes.keys.sorted() + ["sitemap.xml", "search/index.js", "search/w-0.js", "search/t-0.js"] {
                let (shown, wanted) = (live.site.preview.resource(path), anew.site.preview.resource(path))
                #expect(shown?.tag == wanted?.tag, "\(edit.testDescription): \(path)")
            }
        }
    }

    /// The page of a DaemonSet tells which Services reach its pods, in whatever note they are.
    @Test func anEditedServiceIsSeenOnThePageOfTheDaemonSet() async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.notes { try folder.write(text, to: path) }
        var live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        func page() throws -> String { String(decoding: try #require(live.site.page(of: "pages/Agent.md")), as: UTF8.self) }
        let reached = try page()
        #expect(reached.contains("web.default.svc"))
        try folder.write(Self.service("nothing"), to: "pages/Web.md")
        try await live.apply(ChangeSet(paths: ["pages/Web.md"]), isOfTemplates: false)
        let unreached = try page()
        #expect(!unreached.contains("web.default.svc") && unreached != reached)
        try folder.write(Self.service("agent"), to: "pages/Web.md")
        try await live.apply(ChangeSet(paths: ["pages/Web.md"]), isOfTemplates: false)
        #expect(try page() == reached)
    }

    /// A save of several files, as a checkout makes it, is not taken for an edit of the one note among them.
    @Test(arguments: [
        ["assets/gone.png": "new"], ["assets/there.svg": ""], ["assets/empty.svg": "<svg width='3' height='4'/>"],
    ])
    func aNoteAndItsPicturesChangeAtOnce(_ assets: [String: String]) async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.notes { try folder.write(text, to: path) }
        let pictures = "- ![](../assets/gone.png) ![](../assets/there.svg) ![](../assets/empty.svg)\n"
        try folder.write(pictures, to: "pages/Gamma.md")
        try folder.write("<svg width='3' height='4'/>", to: "assets/there.svg")
        try folder.write("", to: "assets/empty.svg")
        var live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        try folder.write(pictures + "- more\n", to: "pages/Gamma.md")
        for (path, text) in assets { try folder.write(text, to: path) }
        try await live.apply(ChangeSet(paths: Set(["pages/Gamma.md"] + assets.keys)), isOfTemplates: false)
        let anew = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        for path in ["Gamma.html", "all/findings.html"] {
            let shown = live.site.preview.resource(path)?.bytes
            #expect(shown == anew.site.preview.resource(path)?.bytes, "\(path)")
        }
    }

    /// A rerun that one edit asks for is still to be done after the next.
    @Test func aRerunIsNotForgotten() async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.notes { try folder.write(text, to: path) }
        var live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        for (path, text) in [("pages/Web.md", Self.service("nothing")), ("pages/Alpha.md", "- # Alpha\n- other\n")] {
            try folder.write(text, to: path)
            try await live.apply(ChangeSet(paths: [path]), isOfTemplates: false)
            #expect(live.needsRerun, "after \(path)")
        }
        await live.rerun()
        #expect(!live.needsRerun)
    }

    @Test(arguments: edits.indices) func mostEditsAreIncremental(_ number: Int) async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.notes { try folder.write(text, to: path) }
        for edit in Self.edits[..<number] { try folder.write(edit.text, to: edit.path) }
        let live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        let edit = Self.edits[number]
        try folder.write(edit.text, to: edit.path)
        var after = live.handbook.folder
        let (_, changed) = after.follow([edit.path])
        let update = live.handbook.updated(with: after, changed: changed)
        let site = update.patched.flatMap { live.site.patched(update.handbook, file: $0) }
        #expect((site != nil) == edit.isQuick, "\(edit.testDescription)")
    }

    /// A finding about the script of an asset comes and ends with the script, and with the link to the asset.
    @Test func scriptsOfAssetsAreFoundAgain() async throws {
        let folder = try TemporaryFolder()
        try folder.write("- [a](../assets/a.html)\n", to: "pages/Alpha.md")
        for name in ["a.html", "b.svg"] { try folder.write("<p>text</p>", to: "assets/\(name)") }
        var live = try await LiveHandbook.load(folder.path, templates: nil, jobs: 1)
        func scripts(after text: String, in path: String) async throws -> [String] {
            try folder.write(text, to: path)
            try await live.apply(ChangeSet(paths: [path]), isOfTemplates: false)
            return live.diagnostics.filter { $0.rule == "asset-with-script" }.compactMap(\.primary).map {
                String(live.handbook.folder.files[$0.span.file].path.dropFirst(folder.path.count + 1)) + ":\($0.span.start)"
            }
        }
        #expect(try await scripts(after: "<p><script>", in: "assets/a.html") == ["assets/a.html:3"])
        #expect(try await scripts(after: "<p></p><script>", in: "assets/a.html") == ["assets/a.html:7"])
        #expect(try await scripts(after: "<svg onload=x>", in: "assets/b.svg") == ["assets/a.html:7"])
        #expect(try await scripts(after: "- ![b](../assets/b.svg)\n", in: "pages/Alpha.md") == ["assets/b.svg:5"])
        #expect(try await scripts(after: "- a word ![b](../assets/b.svg)\n", in: "pages/Alpha.md") == ["assets/b.svg:5"])
        #expect(try await scripts(after: "- none\n", in: "pages/Alpha.md") == [])
    }
}
