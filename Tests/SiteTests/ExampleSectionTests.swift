import Diagnostics
import Foundation
import Handbook
import Kubernetes
import Logseq
import Reconciliation
import Testing

@testable import Site

/// Rendered examples, from a note to HTML.
@Suite struct ExampleSectionTests {
    static let manifest = """
          apiVersion: apps/v1
          kind: DaemonSet
          metadata:
            name: agent
          spec:
            # the labels may not change later
            selector:
              matchLabels: {app: agent}
            template:
              metadata:
                labels: {app: agent}
              spec:
                tolerations:
                - key: node-role.kubernetes.io/master
                  effect: NoSchedule
                containers:
                - name: agent
                  image: k8s.gcr.io/agent:1.0
                  resources:
                    requests: {cpu: 100m}

        """

    /// The page of a note with one example.
    static func html(_ manifest: String, page head: String = "", properties: String = "", language: Language = .english) throws -> String {
        try PageTests.html(plan(manifest, page: head, properties: properties, language: language), "A.html")
    }

    static func plan(_ manifest: String, page head: String = "", properties: String = "", language: Language = .english) throws -> SitePlan
    {
        let indented = manifest.split(separator: "\n").map { "  \($0)\n" }.joined()
        let text = "\(head)- An example\n\(properties)  ```yaml\n\(indented)  ```\n"
        var files = SourceFiles()
        let file = files.add(SourceFile(path: "pages/A.md", bytes: Array(text.utf8)))
        var config = GraphConfig()
        config.allPagesPublic = true
        let page = parsePage(file: file, path: "pages/A.md", bytes: Array(text.utf8), config: config)
        let examples = PageExamples.collect(on: page).examples
        try #require(examples.count == 1)
        let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex(examples))
        let results = examples.map { $0.run(in: context, source: files[file].bytes) }
        let graph = Graph(pages: [page], assets: [], config: config)
        let input = SiteInput(graph: graph, results: results, diagnostics: results.flatMap(\.diagnostics), files: files)
        return Site.plan(input, theme: PageTests.theme, options: SiteOptions(title: "N", language: language))
    }

    @Test func sectionsShowTheWholeResult() throws {
        let html = try Self.html(Self.manifest)
        #expect(html.contains(#"<section class="example" id="example-1" aria-label="Example 1">"#))
        #expect(html.contains(#"<strong>Accepted</strong><span class="subject">DaemonSet agent</span>"#))
        #expect(html.contains("<dt>desired</dt><dd>5</dd>"))
        for heading in ["Where it runs", "Good to know", "Timeline", "Node access"] {
            #expect(html.contains(">\(heading)</h"), "\(heading)")
        }
    }

    @Test func linesAreNumberedAndCommentsSetApart() throws {
        let html = try Self.html(Self.manifest)
        #expect(html.contains(##"<pre><code><a id="e1-1" href="#e1-1">1</a>  <a "##))
        #expect(html.contains(">apiVersion</a>: apps/v1"))
        #expect(html.contains(##"<a id="e1-6" href="#e1-6">6</a>    <i># "##))
    }

    @Test func aHashInABlockScalarIsNoComment() throws {
        let data = "          args:\n          - |\n            # text\n            more\n          # a comment\n"
        let html = try Self.html(Self.manifest + data)
        let lines = html.components(separatedBy: "\n")
        #expect(lines.contains { $0.hasSuffix("</a><span class=\"s\">            # text</span>") })
        #expect(lines.contains { $0.hasSuffix("</a>          <i># a comment</i>") })
    }

    /// The first key of a field links to its entry; later ones name it.
    @Test func keysLinkToTheirHelp() throws {
        let second = "        - {name: two, image: \"registry.k8s.io/pause:3.10\"}\n"
        let html = try Self.html(Self.manifest + second)
        let image = try #require(FieldHelp.entry("spec.template.spec.containers[].image")).anchor
        #expect(html.components(separatedBy: "<a href=\"all/fields.html#\(image)\">image</a>").count == 2)
        #expect(html.components(separatedBy: "<b data-f=\"\(image)\">image</b>").count == 2)
        let label = try #require(FieldHelp.entry("spec.selector.matchLabels.<key>")).anchor
        #expect(html.contains("<a href=\"all/fields.html#\(label)\">app</a>"))
        #expect(!html.contains("id=\"\(image)\""), "the help itself stands on a page of its own")
    }

    @Test func diagnosticsAreBelowTheirLines() throws {
        let html = try Self.html(Self.manifest)
        let line = try #require(html.range(of: #"id="e1-14""#))
        let finding = try #require(html.range(of: "master-only-toleration"))
        let next = try #require(html.range(of: #"id="e1-15""#))
        #expect(line.lowerBound < finding.lowerBound && finding.lowerBound < next.lowerBound)
        #expect(html.contains(#"<details class="finding"#))
    }

    /// Two versions of the manifest with a step between them.
    static let rollout: String = {
        let first = manifest.split(separator: "\n").map { "\($0.dropFirst(2))\n" }.joined()
        let step = "---\n{apiVersion: dsdoc.dev/v1alpha1, kind: Step, name: version two}\n---\n"
        return first + step + first.replacing("agent:1.0", with: "agent:2.0")
    }()

    @Test func writtenStepsShowTheStateAfterTheLast() throws {
        let changed = Self.rollout.replacing("agent:2.0", with: "agent:2.0\n        ports: [{containerPort: 80, hostPort: 80}]")
        let html = try Self.html(changed)
        #expect(html.contains("After “version two”."))
        #expect(html.components(separatedBy: #"<div class="access">"#).count == 2, "the access of the last version alone")
        #expect(html.contains("<dt>Host ports</dt><dd>80/TCP</dd>"))
    }

    @Test func rolloutsListReplacedPods() throws {
        let html = try Self.html(Self.rollout)
        #expect(html.contains(#"Pods created: 1, deleted: 1. Replaced in this order: <span class="node-name">worker-full</span></p>"#))
        #expect(!html.contains("No pod changes."))
    }

    @Test(arguments: [
        ("clusterIP: None", "Headless: the name resolves to the address of each endpoint.", false),
        ("internalTrafficPolicy: Local", "Only pods on the client’s own node answer.", true),
        ("type: ClusterIP", "Any ready pod of the cluster may answer", false),
    ])
    func servicesListThePodsTheySelect(field: String, sentence: String, isLocal: Bool) throws {
        let set = Self.manifest.split(separator: "\n").map { "\($0.dropFirst(2))\n" }.joined()
        let spec = "spec: {selector: {app: agent}, ports: [{port: 80}], \(field)}"
        let service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: agents}\n\(spec)\n"
        let html = try Self.html(set + service)
        #expect(html.contains("Communicating with the pods") && html.contains(sentence))
        #expect(html.contains("Endpoints on: control-plane-old, worker-1, worker-2, worker-cordoned."))
        #expect(html.contains("Clients get no answer on:") == isLocal)
        let other = try Self.html(set + service.replacing("{app: agent}", with: "{app: other}")).replacing("<wbr>", with: "")
        #expect(other.contains("No Service in these notes selects the pods."))
        #expect(
            other.contains(
                "<code>agents</code> does not select these pods: its selector requires <code>app=other</code>, but they have <code>app=agent</code>."
            ))
        #expect(try !Self.html(set).contains("Communicating with the pods"), "no port and no Service")
    }

    @Test func churnIsInTimeOrder() {
        let entries: [(PodVerb, String)] = [
            (.gone, "b"), (.created, "b"), (.created, "a"), (.ready, "a"), (.gone, "a"), (.created, "c"), (.gone, "d"),
        ]
        let trace = entries.enumerated().map { time, entry in
            TraceEntry(time: time, verb: entry.0, pod: "agent@\(entry.1)", daemonSet: "default/agent", node: nil, revision: nil)
        }
        let turnover = PodChurn(trace, of: "default/agent")
        #expect(turnover.replacedOn == ["b", "a"] && turnover.created == 3 && turnover.deleted == 3)
        #expect(PodChurn(trace, of: "default/other").isEmpty)
    }

    @Test func rejectedVersionsHaveNoAccessBox() throws {
        let html = try Self.html(Self.manifest.replacing("labels: {app: agent}", with: "labels: {app: other}"))
        #expect(!html.contains("Node access"))
    }

    @Test func diagnosticsPrecedeDefaultedLines() throws {
        let image = "          image: k8s.gcr.io/agent:1.0\n"
        let html = try Self.html(Self.manifest.replacing(image, with: "") + image)
        let line = try #require(html.range(of: "k8s.gcr.io/agent:1.0"))
        let after = html[line.upperBound...]
        let finding = try #require(after.range(of: #"<details class="finding"#))
        let ghost = try #require(after.range(of: #"<span class="ghost">"#))
        #expect(finding.lowerBound < ghost.lowerBound)
    }

    /// The defaulted lines with their indentation.
    static func ghosts(_ html: String) -> [String] {
        html.components(separatedBy: #"<span class="ghost">"#).dropFirst().flatMap { part in
            part.components(separatedBy: "</span>")[0].split(separator: "\n").map { $0.components(separatedBy: "<small>")[0] }
        }
    }

    @Test func defaultedLinesAreAtTheirPositions() throws {
        let ghosts = Self.ghosts(try Self.html(Self.manifest))
        #expect(ghosts.first == "        - {key: node.kubernetes.io/not-ready, operator: Exists, effect: NoExecute}")
        #expect(ghosts.contains("          imagePullPolicy: IfNotPresent"))
        #expect(ghosts.contains("        dnsPolicy: ClusterFirst"))
        let strategy = try #require(ghosts.firstIndex(of: "    updateStrategy:"))
        #expect(
            ghosts[strategy...].prefix(5) == [
                "    updateStrategy:", "      type: RollingUpdate", "      rollingUpdate:", "        maxUnavailable: 1",
                "        maxSurge: 0",
            ])
        #expect(try #require(ghosts.firstIndex(of: "        dnsPolicy: ClusterFirst")) < strategy, "the innermost block ends first")
    }

    @Test func placementGroupsEquivalentNodes() throws {
        let html = try Self.html(Self.manifest)
        #expect(html.contains(#"<th scope="row">worker-1<br>worker-2</th>"#))
        #expect(html.contains("A pod runs on 4 of 8 nodes. Cluster: reference."))
        #expect(html.contains(##"<a href="#e1-13">tolerations</a>"##), "the field leads to its line")
        #expect(html.contains("0/8 nodes are available: 1 Insufficient cpu"), "the scheduler is quoted")
    }

    @Test func figuresHaveDescriptions() throws {
        let html = try Self.html(Self.manifest)
        #expect(html.contains("role=\"img\"><title>Where agent runs: zone-a</title>"))
        #expect(html.contains("gpu-1: no pod (untolerated-taint)"))
        #expect(html.contains(##"<rect fill="url(#m1-1-h)""##), "waiting is a pattern, not a colour alone")
        let full = try #require(html.range(of: ">worker-full</text>"))
        #expect(
            html[..<full.lowerBound].hasSuffix(##"<g class="wait"><use href="#m1-1-w" x="180" y="28"/><text x="192" y="49""##)
        )
        #expect(html.contains("Pods of default/agent over time"))
    }

    @Test func rejectedManifestsAreQuotedAndNotRun() throws {
        let html = try Self.html(Self.manifest.replacing("labels: {app: agent}", with: "labels: {app: other}"))
        #expect(html.contains(#"<strong>Rejected</strong>"#))
        #expect(html.contains("`selector` does not match template `labels`"))
        #expect(!html.contains("Where it runs") && !html.contains("class=\"ghost\""))
    }

    @Test(arguments: [("desired=5", ">As expected."), ("desired=3", ">Not as expected:")])
    func claimsAreShown(claim: String, sentence: String) throws {
        #expect(try Self.html(Self.manifest, properties: "  dsdoc-expect:: \(claim)\n").contains(sentence))
    }

    @Test func pagesUseTheirOwnLanguage() throws {
        let chinese = try Self.html(Self.manifest, page: "language:: zh-Hant\n\n")
        #expect(chinese.contains("<strong>接受</strong>") && chinese.contains("在哪裡執行") && chinese.contains(#"<html lang="zh-Hant">"#))
        let english = try Self.html(Self.manifest, page: "language:: en\n\n", language: Language("zh-Hant"))
        #expect(english.contains("<strong>Accepted</strong>") && english.contains(#"<html lang="en">"#))
    }

    @Test func idsAreUnique() throws {
        let html = try Self.html(Self.manifest)
        let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        #expect(ids.count > 30 && Set(ids).count == ids.count)
        let targets = Set(ids)
        for reference in html.matches(of: /href="#([^"]+)"/).map({ String($0.output.1) }) {
            #expect(targets.contains(reference), "\(reference)")
        }
    }

    @Test func spansOfTheNoteBecomeLinesOfTheFigure() throws {
        let text = "- x\n\t- ```yaml\n\t  a: 1\n\t  b:\n\t    - c\n\t  ```\n"
        let page = parsePage(file: FileID(rawValue: 0), path: "pages/A.md", bytes: Array(text.utf8), config: GraphConfig())
        let code = try #require(page.blocks.flatMap(\.content).compactMap { if case .code(let code) = $0 { code } else { nil } }.first)
        let lines = ManifestLines(code)
        #expect(lines.count == 3)
        let offset = try #require(
            text.utf8.firstIndex(of: UInt8(ascii: "c")).map { text.utf8.distance(from: text.utf8.startIndex, to: $0) })
        #expect(lines.line(of: SourceSpan(file: FileID(rawValue: 0), start: offset, end: offset + 1)) == 2)
        #expect(lines.line(of: SourceSpan(file: FileID(rawValue: 1), start: offset, end: offset + 1)) == nil)
        let fix = Fix(
            Message("swap"), edits: [Fix.Edit(SourceSpan(file: FileID(rawValue: 0), start: offset, end: offset + 1), "d\n\t    - e")])
        let edits = try #require(lines.edits(of: fix))
        let diff = FixDiff.lines(edits, bytes: lines.bytes, index: LineIndex(lines.bytes))
        #expect(diff.map { ($0.isAdded ? "+" : "-") + $0.text } == ["-  - c", "+  - d", "+  - e"])
        let outside = Fix(Message("swap"), edits: [Fix.Edit(SourceSpan(file: FileID(rawValue: 1), start: offset, end: offset + 1), "d")])
        #expect(lines.edits(of: outside) == nil)
    }
}
