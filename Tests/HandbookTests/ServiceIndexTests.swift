import Diagnostics
import Kubernetes
import Logseq
import Testing

@testable import Handbook

/// Which Services of the notes reach the pods of a DaemonSet.
@Suite struct ServiceIndexTests {
    private static let agent = ["app": "agent", "tier": "node"]

    /// A note with one fence for each manifest.
    private static func results(_ notes: [(page: String, manifests: [String])]) -> [ExampleResult] {
        notes.enumerated().flatMap { number, note in
            let bytes = Array(note.manifests.map { "- example\n  ```yaml\n  \($0)\n  ```\n" }.joined().utf8)
            let path = "pages/\(note.page).md"
            let page = parsePage(file: FileID(rawValue: Int32(number)), path: path, bytes: bytes, config: GraphConfig())
            let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex([]))
            return PageExamples.collect(on: page).examples.map { $0.run(in: context, source: bytes) }
        }
    }

    private static func service(
        _ name: String, _ selector: String = "app: agent", type: String = "ClusterIP", ports: String = "[{port: 80}]"
    ) -> String {
        let more = type == "ExternalName" ? ", externalName: example.org" : ""
        return "{apiVersion: v1, kind: Service, metadata: {name: \(name)}, "
            + "spec: {type: \(type), selector: {\(selector)}, ports: \(ports)\(more)}}"
    }

    private static func selecting(_ index: ServiceIndex, near example: ExampleID) -> [String] {
        index.selecting(agent, in: "default", near: example).map { "\($0.name) of \($0.example.page.key) \($0.example.ordinal)" }
    }

    private static let here = ExampleID(page: PageName("here"), ordinal: 0)

    @Test func onlyServicesThatHaveEndpointsAreListed() {
        let manifests = [
            Self.service("web"), Self.service("headless", type: "ExternalName"), Self.service("rejected", ports: "[{prot: 80}]"),
            Self.service("other", "app: other"), Self.service("without", ""), Self.service("narrow", "app: agent, tier: node"),
        ]
        let index = ServiceIndex(Self.results([(page: "here", manifests: manifests)]))
        #expect(Self.selecting(index, near: Self.here) == ["web of here 0", "narrow of here 5"])
    }

    /// Of Services with one name, that of the example counts, then that of its page, then the first.
    @Test func theNearestOfANameComesFirst() {
        let index = ServiceIndex(
            Self.results([
                (page: "afar", manifests: [Self.service("web"), Self.service("far")]),
                (page: "here", manifests: [Self.service("near"), Self.service("web")]),
            ]))
        #expect(
            Self.selecting(index, near: ExampleID(page: PageName("here"), ordinal: 1)) == [
                "web of here 1", "near of here 0", "far of afar 1",
            ])
        #expect(Self.selecting(index, near: Self.here) == ["near of here 0", "web of here 1", "far of afar 1"])
        #expect(
            Self.selecting(index, near: ExampleID(page: PageName("elsewhere"), ordinal: 0)) == [
                "web of afar 0", "far of afar 1", "near of here 0",
            ])
    }

    /// A label that many Services select says nothing of what one of them was meant for.
    @Test(arguments: [(16, 16), (17, 0)]) func aCommonLabelIsNoNearMiss(_ count: Int, _ missed: Int) throws {
        let manifests = (0..<count).map { Self.service("web-\($0)", "app: agent, part: p-\($0)") }
        let index = ServiceIndex(Self.results([(page: "afar", manifests: manifests)]))
        let misses = index.nearMisses(Self.agent, in: "default", near: Self.here)
        #expect(misses.count == missed)
        #expect(misses.allSatisfy { $0.key == "part" && $0.actual == nil })
    }
}
