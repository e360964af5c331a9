import Foundation
import TestSupport
import Testing

/// The commands from the user's view: exit statuses, output, files on disk.
struct CommandLineTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("{:publishing/all-pages-public? true}", to: "content/logseq/config.edn")
        try folder.write("- see [[B]]\n", to: "content/pages/A.md")
        try folder.write("- hello\n", to: "content/pages/B.md")
    }

    private func dsdoc(_ arguments: String..., input: String = "") throws -> CommandLineTool.Output {
        try CommandLineTool.run(arguments, in: folder.path, input: input)
    }

    static let agent = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec: {containers: [{name: a, image: "registry.example.com/a:1"}]}
        """
    static let node = "apiVersion: v1\nkind: Node\nmetadata: {name: n1}\n"

    @Test func cleanIsZero() throws {
        let output = try dsdoc("check")
        #expect(output.status == 0, "\(output.out)\(output.err)")
        #expect(output.out == "no findings in 2 files\n")
    }

    @Test func findingsAreOne() throws {
        try folder.write("- ((6500aaaa-1111-2222-3333-444455556666))\n", to: "content/pages/A.md")
        let output = try dsdoc("check")
        #expect(output.status == 1)
        #expect(output.out.contains("--> content/pages/A.md:1:3"))
    }

    @Test func aSiteDoesNotDependOnThePathOfItsGraph() throws {
        try folder.write("- ((6500aaaa-1111-2222-3333-444455556666)) [[Nowhere]]\n", to: "content/pages/A.md")
        #expect(try dsdoc("build", "content", "--output", "one").status == 1)
        #expect(try dsdoc("build", folder.path + "/content", "--output", "two").status == 1)
        let files = try folder.files()
        let under = { (name: String) in files.filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) } }
        let one = under("one/")
        #expect(one == under("two/") && one.contains("all/findings.html"))
        for path in one { #expect(try folder.read("one/" + path) == folder.read("two/" + path), "\(path)") }
        #expect(try folder.read("one/all/findings.html").contains(" · pages/A.md:1 · "))
    }

    @Test func aNoteIsCheckedWithinItsGraph() throws {
        try folder.write("- ((6500aaaa-1111-2222-3333-444455556666)) [[B]]\n", to: "content/pages/A.md")
        let output = try dsdoc("check", "content/pages/A.md")
        #expect(output.status == 1)
        #expect(output.out.contains("--> content/pages/A.md:1:3"))
        #expect(output.out.hasSuffix("1 error in 1 file\n"))
        #expect(try dsdoc("check", "content/pages/B.md").status == 0)
    }

    @Test func warningsFailOnlyWhenAsked() throws {
        try folder.write("- ```yaml\n  a: 1\n", to: "content/pages/A.md")
        #expect(try dsdoc("check").status == 0)
        #expect(try dsdoc("check", "--strict").status == 1)
        #expect(try dsdoc("check", "--fail-on", "warning").status == 1)
        try folder.write("fail-on: warning\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("check").status == 1)
        #expect(try dsdoc("check", "--fail-on", "error").status == 0)
        try folder.write("rules:\n  unclosed-fence: off\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("check", "--strict").status == 0)
    }

    /// Findings of an example, of a fence that is none, and of the graph: levels of the configuration count for each, in every command.
    @Test func levelsOfTheConfigurationCountForAllFindings() throws {
        let example = Self.agent.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        try folder.write("- see [[B]] ((6500aaaa-1111-2222-3333-444455556666))\n  ```yaml\n\(example)\n  ```\n", to: "content/pages/A.md")
        try folder.write("- ```yaml\n  a: 1\n  ```\n", to: "content/pages/B.md")
        let rules = ["no-priority", "manifest-fragment", "missing-block"]
        for rule in rules {
            try folder.write(rules.map { "  \($0): \($0 == rule ? "error" : "off")\n" }.reduce("rules:\n", +), to: "content/dsdoc.yaml")
            for output in [try dsdoc("check"), try dsdoc("build")] {
                #expect(output.status == 1, "\(rule)")
                let text = output.out + output.err
                for other in rules { #expect(text.contains("[\(other)]") == (other == rule), "\(rule): \(text)") }
            }
            let list = try folder.read("Public/all/findings.html")
            for other in rules { #expect(list.contains(other) == (other == rule), "\(other) with \(rule)") }
        }
        try folder.write(rules.map { "  \($0): off\n" }.reduce("rules:\n", +), to: "content/dsdoc.yaml")
        #expect(try dsdoc("check").status == 0)
        #expect(try dsdoc("build").status == 0)
    }

    @Test func brokenObjectsOfAClusterAreReported() throws {
        try folder.write(
            Self.node + "---\n" + Self.node + "spec: {taints: [{key: a b, effect: NoSchedule}]}\n", to: "content/clusters/one.yaml")
        try folder.write("kind: Node\n  x: [\n", to: "content/clusters/two.yml")
        let output = try dsdoc("check")
        #expect(output.status == 1)
        #expect(output.out.contains("--> content/clusters/one.yaml:8:23"), "\(output.out)")
        #expect(output.out.contains("--> content/clusters/two.yml:2:4"), "\(output.out)")
        #expect(try dsdoc("build").status == 1)
        try folder.write("rules: {invalid-label: off, yaml-syntax: off}\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("check").status == 0)
    }

    /// Manifests beside a graph are held to its rules; of several graphs, those of the first count.
    @Test func levelsOfTheFirstGraphCountForManifests() throws {
        try folder.write(Self.agent, to: "agent.yaml")
        try folder.write("rules: {no-priority: error}\n", to: "content/dsdoc.yaml")
        try folder.write("- other\n", to: "second/pages/A.md")
        try folder.write("rules: {no-priority: off}\nfail-on: info\n", to: "second/dsdoc.yaml")
        #expect(try dsdoc("check", "agent.yaml", "--show", "info").out.contains("info[no-priority]"))
        for paths in [["content", "agent.yaml"], ["content", "second", "agent.yaml"]] {
            let output = try CommandLineTool.run(["check"] + paths, in: folder.path)
            #expect(output.status == 1 && output.out.contains("error[no-priority]"), "\(paths)")
        }
        #expect(try !dsdoc("check", "second", "content", "agent.yaml").out.contains("no-priority"))
    }

    @Test func levelsOfTheConfigurationCountForTemplates() throws {
        try folder.write("<title>{{titel}}</title>{{{content}}}\n", to: "templates/page.mustache")
        let output = try dsdoc("build")
        #expect(output.status == 1 && output.err.contains("error[unknown-template-variable]"), "\(output.err)")
        try folder.write("rules: {unknown-template-variable: off}\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("build").status == 0)
    }

    /// What the configuration says of the site and of its examples is seen on the pages.
    @Test func theConfigurationReachesTheSite() throws {
        let example = Self.agent.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        try folder.write("- example\n  ```yaml\n\(example)\n  ```\n", to: "content/pages/A.md")
        try folder.write("- {{query (between -1d +1d)}}\n", to: "content/pages/B.md")
        try folder.write("- a day\n", to: "content/journals/2024_05_01.md")
        try folder.write("{apiVersion: v1, kind: Node, metadata: {name: lonely-node}}\n", to: "content/clusters/mine.yaml")
        #expect(try dsdoc("build").status == 0)
        let plain = try (a: folder.read("Public/A.html"), b: folder.read("Public/B.html"))
        #expect(plain.a.contains("<title>A · content</title>") && plain.a.contains("control-plane-1"))
        #expect(!plain.a.contains("canonical") && !plain.a.contains("https://example.org") && !plain.b.contains("2024.html"))
        try folder.write(
            """
            title: Handbook
            cluster: mine
            base-url: https://example.org/docs/
            edit-url: https://example.org/edit/{path}
            today: 2024-05-01
            """, to: "content/dsdoc.yaml")
        #expect(try dsdoc("build").status == 0)
        let page = try (a: folder.read("Public/A.html"), b: folder.read("Public/B.html"))
        #expect(page.a.contains("<title>A · Handbook</title>"))
        #expect(page.a.contains("lonely-node") && !page.a.contains("control-plane-1"))
        #expect(page.a.contains("<link rel=\"canonical\" href=\"https://example.org/docs/A.html\">"))
        #expect(page.a.contains("\"https://example.org/edit/pages/A.md\""))
        #expect(page.b.contains("May-1st,-2024.html"), "the query counts from today")
    }

    /// The scheduler of 1.30 knows no resource claims and does not speak of them.
    @Test func examplesAreHeldToTheReleaseOfTheConfiguration() throws {
        let agent = Self.agent.replacingOccurrences(of: "a:1\"", with: "a:1\", resources: {requests: {cpu: \"9\"}}")
        let example = agent.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        try folder.write("- example\n  ```yaml\n\(example)\n  ```\n", to: "content/pages/A.md")
        for (configuration, isSaid) in [("", true), ("kubernetes: 1.30\n", false)] {
            try folder.write(configuration, to: "content/dsdoc.yaml")
            #expect(try dsdoc("build").status == 0)
            let page = try folder.read("Public/A.html")
            #expect(page.contains("Insufficient cpu") && page.contains("no new claims to deallocate") == isSaid, "\(configuration)")
        }
    }

    @Test(arguments: [
        ["--nonsense"], ["nonsense"], ["check", "--format", "pdf"], ["check", "--fail-on", "never"], ["check", "--show", "all"],
        ["check", "--strict", "--fail-on", "info"],
        ["explain"], ["serve", "--port", "99999"], ["build", "--jobs", "0"], ["explain", "-", "-"], ["explain", "x", "--kubernetes", "9"],
    ])
    func wrongUsageIsTwo(_ arguments: [String]) throws {
        let output = try CommandLineTool.run(arguments, in: folder.path)
        #expect(output.status == 2, "\(output.err)")
        #expect(output.out.isEmpty)
        #expect(output.err.hasPrefix("Error:"))
    }

    @Test(arguments: [
        ["check", "nowhere"], ["build", "nowhere"], ["explain", "nowhere.yaml"], ["inspect", "nowhere.md"], ["serve", "nowhere"],
    ])
    func aMissingFileIsThree(_ arguments: [String]) throws {
        let output = try CommandLineTool.run(arguments, in: folder.path)
        #expect(output.status == 3)
        #expect(output.err.contains("nowhere"))
    }

    @Test func helpIsZeroAndShowsExamples() throws {
        for command in ["build", "check", "serve", "explain", "inspect"] {
            let output = try dsdoc("help", command)
            #expect(output.status == 0)
            #expect(output.out.contains("dsdoc \(command)"))
            #expect(output.out.contains("Examples:"))
            #expect(output.err.isEmpty)
        }
        #expect(try dsdoc("--version").status == 0)
    }

    @Test func buildsAndBuildsAgain() throws {
        let first = try dsdoc("build")
        #expect(first.status == 0, "\(first.err)")
        #expect(try folder.files().contains("Public/index.html"))
        let again = try dsdoc("build")
        #expect(again.err.contains("0 written"))
        #expect(again.out.isEmpty)
    }

    @Test func aBuildIsTheSameWithAnyNumberOfWorkers() throws {
        #expect(try dsdoc("build", "--jobs", "1").status == 0)
        #expect(try dsdoc("build", "--jobs", "7", "--output", "Other").status == 0)
        let files = try folder.files()
        let sites = ["Public/", "Other/"].map { site in files.filter { $0.hasPrefix(site) }.map { String($0.dropFirst(site.count)) } }
        #expect(sites[0] == sites[1])
        for file in sites[0] {
            let bytes = try ["Public/", "Other/"].map { try Data(contentsOf: folder.url.appending(path: $0 + file)) }
            #expect(bytes[0] == bytes[1], "\(file)")
        }
    }

    /// A build killed at any time leaves each file in its old or new state, and the next build completes it.
    @Test func aKilledBuildLeavesEveryFileWhole() throws {
        func write(_ text: String, pages: Int) throws {
            for number in 0..<pages { try folder.write("- \(text) [[Page \(number + 1)]]\n", to: "content/pages/Page \(number).md") }
        }
        func site() throws -> [String: Data] {
            let files = try folder.files().filter { $0.hasPrefix("Public/") && !$0.contains("/.dsdoc") }
            return try Dictionary(uniqueKeysWithValues: files.map { ($0, try Data(contentsOf: folder.url.appending(path: $0))) })
        }
        try write("old", pages: 80)
        #expect(try dsdoc("build").status == 0)
        let old = try site()
        try write("new", pages: 80)
        #expect(try dsdoc("build", "--output", "Other").status == 0)
        for delay in stride(from: 10_000, through: 400_000, by: 30_000) {
            let process = Process()
            process.executableURL = URL(filePath: CommandLineTool.path)
            process.arguments = ["build"]
            process.currentDirectoryURL = folder.url
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(delay))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (path, bytes) in try site() where bytes != old[path] {
                let new = try Data(contentsOf: folder.url.appending(path: "Other/" + path.dropFirst("Public/".count)))
                #expect(bytes == new, "\(path) after \(delay) µs")
            }
            #expect(Set(try site().keys).isSuperset(of: ["Public/index.html", "Public/Page-0.html"]), "after \(delay) µs")
        }
        #expect(try dsdoc("build").status == 0)
        #expect(try dsdoc("build").err.contains("0 written"))
    }

    @Test func privatePagesLeaveNoTrace() throws {
        try folder.write("public:: false\n\n- the secret plan\n", to: "content/pages/Hidden thing.md")
        #expect(try dsdoc("build").status == 0)
        for file in try folder.files() where file.hasPrefix("Public/") {
            let text = String(decoding: try Data(contentsOf: folder.url.appending(path: file)), as: UTF8.self)
            #expect(!file.lowercased().contains("hidden") && !text.contains("secret plan") && !text.contains("Hidden thing"), "\(file)")
        }
    }

    @Test func aGraphWithoutPublicPagesIsReportedWithRemedies() throws {
        try folder.write("{}", to: "content/logseq/config.edn")
        let output = try dsdoc("build")
        #expect(output.status == 1)
        #expect(output.err.contains("--all-pages") && output.err.contains(":publishing/all-pages-public? true"))
        #expect(try dsdoc("build", "--all-pages").status == 0)
    }

    @Test func aForeignOutputFolderIsLeftAlone() throws {
        try folder.write("mine", to: "Public/thesis.txt")
        let output = try dsdoc("build")
        #expect(output.status == 3)
        #expect(try folder.files().filter { $0.hasPrefix("Public/") } == ["Public/thesis.txt"])
        #expect(try dsdoc("build", "--output", ".").status == 2)
    }

    @Test func explainsStandardInput() throws {
        let output = try dsdoc("explain", "-", "--format", "json", input: Self.node + "---\n" + Self.agent)
        #expect(output.status == 0, "\(output.err)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: Any])
        #expect(json["file"] as? String == "-")
        let steps = try #require(json["steps"] as? [[String: Any]])
        let daemonSets = try #require(steps.first?["daemonsets"] as? [String: [String: Any]])
        let nodes = try #require(daemonSets["default/agent"]?["nodes"] as? [String: [String: Any]])
        #expect(nodes["n1"]?["state"] as? String == "Running")
    }

    @Test func jsonAgreesWithText() throws {
        let node = Self.node + "spec: {taints: [{key: gpu, effect: NoSchedule}]}\n"
        let input = node + "---\n" + Self.agent
        let english = try dsdoc("explain", "-", "--format", "json", input: input)
        #expect(english.out.contains("taint `gpu:NoSchedule` is not tolerated"), "\(english.err)")
        let chinese = try dsdoc("explain", "-", "--format", "json", "--language", "zh-Hant", input: input)
        #expect(chinese.out.contains("污點 `gpu:NoSchedule` 未被容忍") && !chinese.out.contains("is not tolerated"))
        let asUser = try CommandLineTool.run(
            ["explain", "-", "--format", "json"], in: folder.path, input: input, environment: ["LANG": "zh_TW.UTF-8"])
        #expect(asUser.out == chinese.out)
    }

    @Test func severalFilesAreAListInJSON() throws {
        try folder.write(Self.agent, to: "a.yaml")
        try folder.write(Self.node, to: "b.yaml")
        let output = try dsdoc("explain", "a.yaml", "b.yaml", "--format", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [[String: Any]])
        #expect(json.compactMap { $0["file"] as? String } == ["a.yaml", "b.yaml"])
    }

    @Test func checksManifestsLikeTheServer() throws {
        try folder.write(Self.agent.replacingOccurrences(of: "labels: {app: agent}", with: "labels: {app: other}"), to: "bad.yaml")
        let output = try dsdoc("check", "bad.yaml", "--format", "json")
        #expect(output.status == 1)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: [[String: Any]]])
        let document = try #require(json["documents"]?.first)
        #expect(document["accepted"] as? Bool == false)
        #expect(document["code"] as? Int == 422)
        #expect(json["diagnostics"]?.isEmpty == false)
    }

    @Test func inspectsANote() throws {
        let output = try dsdoc("inspect", "content/pages/A.md", "--format", "json")
        #expect(output.status == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: [[String: Any]]])
        let page = try #require(json["pages"]?.first)
        #expect(page["title"] as? String == "A")
        #expect((page["blocks"] as? [[String: Any]])?.map { $0["text"] as? String } == ["see B"])
    }

    @Test func noColourInAFile() throws {
        try folder.write("- ((6500aaaa-1111-2222-3333-444455556666))\n", to: "content/pages/A.md")
        #expect(try !dsdoc("check").out.contains("\u{1B}"))
        #expect(try dsdoc("check", "--color", "always").out.contains("\u{1B}[1;31merror"))
    }

    @Test func usesTheLanguageOfTheConfiguration() throws {
        try folder.write("language: zh-Hant\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("check").out == "2 個檔案，沒有發現問題\n")
        #expect(try dsdoc("check", "--language", "en").out == "no findings in 2 files\n")
    }

    /// One file adds a language to the site and to what commands print.
    @Test func aCatalogueAddsALanguage() throws {
        let french = """
            language-name = français
            home = Accueil
            menu = Le menu
            "no findings in {0}" = rien à signaler dans {0}
            "{0} files" = {0} fichiers
            "cannot read {0}: {1}" = lecture impossible : {0} ({1})
            """
        try folder.write(french, to: "templates/messages/fr.txt")
        #expect(try dsdoc("check", "--language", "fr").out == "rien à signaler dans 2 fichiers\n")
        #expect(try dsdoc("check", "--language", "fr-CA").out == "rien à signaler dans 2 fichiers\n")
        try folder.write("language: fr\n", to: "content/dsdoc.yaml")
        #expect(try dsdoc("check").out == "rien à signaler dans 2 fichiers\n")
        let failed = try CommandLineTool.run(["check", "absent.yaml"], in: folder.path, environment: ["LANG": "fr_FR.UTF-8"])
        #expect(failed.status == 3 && failed.err.contains("lecture impossible : absent.yaml ("), "\(failed.err)")
        try folder.write("", to: "content/dsdoc.yaml")
        try folder.write("language:: fr\n\n- [[B]]\n", to: "content/pages/A.md")
        #expect(try dsdoc("build", "--all-pages").status == 0)
        #expect(try folder.read("Public/A.html").contains("Le menu") && folder.read("Public/A.html").contains(#"<html lang="fr""#))
        #expect(try folder.read("Public/B.html").contains("Menu"))
    }

    @Test func anUnknownLanguageIsRefusedWithTheKnownOnes() throws {
        for command in [["check"], ["build"], ["explain", "-"], ["diff", "a", "b"]] {
            let output = try CommandLineTool.run(command + ["--language", "xx"], in: folder.path)
            #expect(output.status == 2, "\(command)")
            #expect(output.err.contains("there is no language xx; there are en (English)"), "\(output.err)")
            #expect(output.err.contains("zh-Hant (正體中文)"), "\(output.err)")
        }
    }
}
