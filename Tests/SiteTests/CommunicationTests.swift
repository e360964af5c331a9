import Diagnostics
import Handbook
import Kubernetes
import Logseq
import Reconciliation
import Testing

@testable import Site

/// Services of other notes, and what prevents clients from reaching the pods.
@Suite struct CommunicationTests {
    static func set(_ spec: String = "", namespace: String = "default") -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent, namespace: \(namespace)}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent, part: node}}
            spec: {\(spec) containers: [{name: c, image: "i:1", ports: [{name: http, containerPort: 80}]}]}
        """
    }

    static func service(_ selector: String, name: String = "agents", port: String = "http", namespace: String = "default") -> String {
        """
        apiVersion: v1
        kind: Service
        metadata: {name: \(name), namespace: \(namespace)}
        spec: {clusterIP: None, selector: {\(selector)}, ports: [{name: web, port: 80, targetPort: \(port)}]}
        """
    }

    /// The page of the first note of a graph with one example in each note.
    static func html(_ manifests: String..., isPublic: [Bool] = []) throws -> String {
        var files = SourceFiles()
        var config = GraphConfig()
        config.allPagesPublic = true
        let pages = manifests.enumerated().map { number, manifest in
            let head = isPublic.indices.contains(number) && !isPublic[number] ? "public:: false\n\n" : ""
            let code = manifest.split(separator: "\n").map { "  \($0)\n" }.joined()
            let bytes = Array("\(head)- An example\n  ```yaml\n\(code)  ```\n".utf8)
            let path = "pages/\(["A", "B", "C", "D"][number]).md"
            return parsePage(file: files.add(SourceFile(path: path, bytes: bytes)), path: path, bytes: bytes, config: config)
        }
        let graph = Graph(pages: pages, assets: [], config: config).published()
        let sources = graph.pages.compactMap(\.source)
        let examples = sources.flatMap { PageExamples.collect(on: $0).examples }
        let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex(examples))
        let results = examples.map { $0.run(in: context, source: files[$0.fence.span.file].bytes) }
        let input = SiteInput(graph: graph, results: results, files: files)
        let plan = Site.plan(input, theme: PageTests.theme, options: SiteOptions(title: "N", language: .english))
        return try PageTests.html(plan, "A.html").replacing("<wbr>", with: "")
    }

    @Test func servicesOfOtherNotesAreFound() throws {
        let html = try Self.html(Self.set(), Self.service("app: agent"))
        #expect(html.contains("agents.default.svc"))
        #expect(html.contains("<a href=\"B.html#example-1\">From B</a>"))
        #expect(html.contains("SRV records, which include the port: _web._tcp before the name."))
        #expect(!html.contains("No Service in these notes"))
    }

    @Test func theNearestServiceOfANameIsListed() throws {
        let html = try Self.html(Self.set() + "\n---\n" + Self.service("app: agent"), Self.service("part: node"))
        #expect(html.components(separatedBy: "Endpoints on:").count == 2 && !html.contains("From B"))
    }

    @Test func servicesOfOtherNamespacesDoNotReach() throws {
        let html = try Self.html(Self.set(), Self.service("app: agent", namespace: "other"))
        #expect(html.contains("No Service in these notes selects the pods.") && !html.contains("From B"))
    }

    @Test func privateServicesLeaveNoTrace() throws {
        let html = try Self.html(Self.set(), Self.service("app: agent", name: "hidden"), isPublic: [true, false])
        #expect(html.contains("No Service in these notes selects the pods.") && !html.contains("hidden.default"))
    }

    @Test func nearMissesAreNamed() throws {
        let html = try Self.html(Self.set(), Self.service("app: agent, tier: web"), Self.service("zone: a", name: "unrelated"))
        let miss =
            "<code>agents</code> does not select these pods: its selector requires <code>tier=web</code>, but they do not have this label."
        #expect(html.contains(miss))
        #expect(!html.contains("unrelated"), "it shares nothing with the pods")
    }

    @Test func unknownPortNamesAreNamed() throws {
        #expect(try Self.html(Self.set(), Self.service("app: agent", port: "metrics")).contains("No container has a port named metrics"))
        #expect(try !Self.html(Self.set(), Self.service("app: agent", port: "80")).contains("No container has a port named"))
    }

    @Test(arguments: [("", true), ("dnsPolicy: ClusterFirst,", true), ("dnsPolicy: ClusterFirstWithHostNet,", false)])
    func hostNetworkNeedsItsOwnDNSPolicy(policy: String, isSaid: Bool) throws {
        let html = try Self.html(Self.set("hostNetwork: true, \(policy)"), Self.service("app: agent"))
        #expect(html.contains("the endpoints are node addresses"))
        #expect(html.contains("ClusterFirstWithHostNet</code> they use") == isSaid)
    }
}
