import FoundationEssentials

/// The medians of a run of the benchmark.
struct BenchResult: Codable, Hashable {
    var pages: Int
    var manifests: Int
    var nodes: Int
    var daemonSets: Int
    var podsPerNode: Int
    var runs: Int
    var jobs: Int
    /// Peak memory of building the graph, with everything in memory at once.
    var peakMiB: Int
    /// Peak memory after the cluster benchmark.
    var clusterPeakMiB: Int
    var stages: [Measurement]

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// A line for each stage; with an earlier result also that one's time and the ratio to it.
    func table(_ before: BenchResult?) -> String {
        var lines = [
            "\(pages) pages, \(manifests) manifests, \(nodes) nodes; median of \(runs), \(jobs) jobs; peak \(peakMiB) MiB",
            "a cluster of \(nodes) nodes × \(daemonSets) DaemonSets, \(nodes * podsPerNode) pods: peak \(clusterPeakMiB) MiB",
        ]
        lines.append(Self.row("stage", "ms", "CPU s", "held MiB", "MB/s a core", before == nil ? nil : ("before ms", "ratio")))
        for stage in stages {
            let earlier = before?.stages.first { $0.name == stage.name }
            let comparison =
                before == nil
                ? nil : earlier.map { (Self.fixed($0.milliseconds, 1), Self.fixed(stage.milliseconds / $0.milliseconds, 2)) } ?? ("-", "-")
            lines.append(
                Self.row(
                    stage.name, Self.fixed(stage.milliseconds, 1), Self.fixed(stage.cpuSeconds, 3), Self.fixed(stage.heldMiB, 1),
                    stage.megabytesPerSecond.map { Self.fixed($0, 1) } ?? "", comparison
                ))
        }
        return lines.joined(separator: "\n")
    }

    private static func row(
        _ name: String, _ wall: String, _ cpu: String, _ held: String, _ speed: String, _ comparison: (String, String)?
    ) -> String {
        let cells = [wall, cpu, held, speed] + (comparison.map { [$0.0, $0.1] } ?? [])
        return name + String(repeating: " ", count: max(1, 20 - name.count))
            + cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }

    private static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "-" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let rounded = Int((value * scale).rounded())
        let fraction = String(rounded % Int(scale))
        return "\(rounded / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
