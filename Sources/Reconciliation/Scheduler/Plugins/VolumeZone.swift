import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The zone and region labels of a claim's volume must be those of the node.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/volumezone/volume_zone.go.
    static let volumeZone = SchedulerPlugin(
        name: "VolumeZone",
        preFilter: PreFilter { pod, snapshot in
            guard !pod.podInfo.claims.isEmpty, snapshot.volumes.knowsVolumes else { return .allNodes }
            for claim in snapshot.volumes.claims(of: pod).compactMap(\.claim) {
                guard case .bound(let name?) = claim.state, snapshot.volumes.volume(name) == nil else { continue }
                return .rejected(FilterRejection("persistentvolume \"\(name)\" not found", VolumeZoneFact(volume: name, label: nil)))
            }
            return .allNodes
        },
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.claims.isEmpty }) { context, snapshot in
            guard labels.contains(where: { context.node.labels[$0] != nil }) else { return nil }
            for claim in snapshot.volumes.claims(of: context.pod).compactMap(\.claim) {
                guard case .bound(let name?) = claim.state, let volume = snapshot.volumes.volume(name),
                    let label = labels.first(where: { !matches(volume, context.node, $0) })
                else { continue }
                return FilterRejection("node(s) had no available volume zone", VolumeZoneFact(volume: name, label: label))
            }
            return nil
        },
        isSchedulableAfterChange: { _, events, _ in events.volumesChanged || events.hasNodeEvents }, explanations: [.volumeZone])

    private static let labels = [
        "failure-domain.beta.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/zone",
        "topology.kubernetes.io/region",
    ]

    /// A volume may be in several zones: `a__b`.
    private static func matches(_ volume: BindableVolume, _ node: NodeInfo, _ label: String) -> Bool {
        guard let value = volume.labels[label] else { return true }
        let current = label.hasSuffix("/zone") ? "topology.kubernetes.io/zone" : "topology.kubernetes.io/region"
        guard let own = node.labels[label] ?? node.labels[current] else { return false }
        var rest = value[...]
        while let range = separator(in: rest) {
            if rest[..<range.lowerBound] == own { return true }
            rest = rest[range.upperBound...]
        }
        return rest == own
    }

    private static func separator(in text: Substring) -> Range<String.Index>? {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == "_", next < text.endIndex, text[next] == "_" { return index..<text.index(after: next) }
            index = next
        }
        return nil
    }
}

/// A volume in another zone or region than the node, or one that does not exist.
struct VolumeZoneFact: PluginFact {
    let volume: String
    /// The label that differs; nil for a volume that does not exist.
    let label: String?
}

extension ExplanationRule {
    fileprivate static let volumeZone = ExplanationRule("volume-zone") { subject, _ in
        guard let fact = subject.facts(VolumeZoneFact.self).first else { return nil }
        let text =
            fact.label.map { Message("PersistentVolume `\(fact.volume)` has another value of label `\($0)` than the node") }
            ?? Message("a claim is bound to PersistentVolume `\(fact.volume)`, which does not exist")
        return Explanation(.scheduler, "volume-zone", field: Field.podSpec.child("volumes"), fact: text)
    }
}
