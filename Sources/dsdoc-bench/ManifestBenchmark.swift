import Diagnostics
import Kubernetes
import Reconciliation

/// Manifests reviewed by the modelled API server, and one DaemonSet on many nodes.
struct ManifestBenchmark {
    let manifests: MappedText
    let cluster: Cluster
    let agent: MappedText

    init(manifests count: Int, nodes: Int) {
        var dice = Dice(7, 0)
        let texts = (0..<count).map { GeneratedManifest.lines($0, &dice).joined(separator: "\n") }
        manifests = Self.text(texts)
        cluster = Cluster(yaml: Self.text((0..<nodes).map { GeneratedManifest.node($0, &dice).joined(separator: "\n") }))
        agent = Self.text([GeneratedManifest.lines(0, &dice).joined(separator: "\n")])
    }

    private static func text(_ documents: [String]) -> MappedText {
        MappedText(file: FileID(rawValue: 0), bytes: Array(documents.joined(separator: "\n---\n").utf8))
    }

    func run(_ watch: inout Stopwatch) async {
        let documents = await watch.measure("decode manifests") { ManifestDocument.read(manifests) }
        let verdicts = await watch.measure("review manifests") { documents.map { review($0) } }
        await watch.measure("lint manifests") {
            for verdict in verdicts { _ = lint(verdict.document, isAccepted: verdict.accepted == true, source: manifests.bytes) }
        }
        await watch.measure("place on all nodes") { _ = Reconciliation.run(Scenario(cluster, yaml: [agent])) }
    }
}
