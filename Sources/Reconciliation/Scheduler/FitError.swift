import Kubernetes

/// The messages of a pod that fits on no node.
///
/// *Source:* kubernetes pkg/scheduler/framework/types.go (FitError.Error).
enum FitError {
    static let noNodes = "no nodes available to schedule pods"
    static let preemptionCannotHelp = "Preemption is not helpful for scheduling"
    static let noVictims = "No preemption victims found for incoming pod"

    /// `0/N nodes are available: …`, without the part of preemption.
    ///
    /// - Parameters:
    ///   - reasons: of each node that was filtered.
    ///   - absent: the reason for each of the other nodes.
    static func message(nodes: Int, reasons: [[String]], absent: String) -> String {
        // Few, since reasons repeat.
        var counts: [(reason: String, count: Int)] = []
        func add(_ reason: String, _ count: Int) {
            if let index = counts.firstIndex(where: { $0.reason == reason }) {
                counts[index].count += count
            } else {
                counts.append((reason, count))
            }
        }
        for reason in reasons.joined() { add(reason, 1) }
        if nodes > reasons.count { add(absent, nodes - reasons.count) }
        let parts = counts.map { "\($0.count) \($0.reason)" }.sorted(by: inByteOrder)
        return "0/\(nodes) nodes are available:" + (parts.isEmpty ? "" : " \(parts.joined(separator: ", ")).")
    }

    /// The message of a PreFilter rejection.
    static func message(nodes: Int, preFilter: String) -> String { "0/\(nodes) nodes are available: \(preFilter)." }

    /// With the result of preemption, if it found no victims; unchanged where it did or was not tried.
    ///
    /// - Parameter hasResourceClaims: whether devices of the pod's claims were looked for.
    static func with(preemption: String?, _ message: String, hasResourceClaims: Bool, version: KubernetesVersion) -> String {
        guard let preemption else { return message }
        let answer = hasResourceClaims ? "still not schedulable, " : "no new claims to deallocate, "
        let claims = version.hasDynamicResources ? answer : ""
        return "\(message) \(claims)preemption: \(preemption)"
    }

    /// As Go sorts strings: by bytes, so that "10 …" comes before "2 …".
    private static func inByteOrder(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}

extension KubernetesVersion {
    /// Dynamic resource allocation is enabled by default; its plugin runs before preemption.
    var hasDynamicResources: Bool { minor >= 34 }
}
