import ArgumentParser
import Glibc

/// Writes a generated cluster as kubectl prints it.
struct DumpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Writes a cluster as `kubectl get … -A -o yaml` prints it: nodes, pods, DaemonSets and their revisions.",
        discussion: """
            Examples:
              dsdoc-bench dump --nodes 500 > cluster.yaml
              dsdoc-bench dump --nodes 5000 --seed 7 | dsdoc explain - --daemonset log-agent
            """)

    @Option(help: "How many nodes the cluster has.")
    var nodes = 50

    @Option(help: "Another seed is another cluster of the same kind.")
    var seed: UInt64 = 1

    func validate() throws {
        if !(1...100_000).contains(nodes) { throw ValidationError("--nodes must be from 1 to 100000.") }
    }

    func run() throws {
        var buffer: [UInt8] = []
        try GeneratedDump(nodes: nodes, seed: seed).write { text in
            buffer += text.utf8
            if buffer.count >= 1 << 20 { try Self.flush(&buffer) }
        }
        try Self.flush(&buffer)
    }

    private static func flush(_ buffer: inout [UInt8]) throws {
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress?.advanced(by: done), buffer.count - done) }
            guard count > 0 else { throw ExitCode.failure }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
