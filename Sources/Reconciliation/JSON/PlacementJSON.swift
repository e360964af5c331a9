import Diagnostics
import Kubernetes

/// Tolerations and affinity as the API prints them: empty fields are left out.
extension Toleration {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.text("key", key)
            writer.text("operator", self.operator)
            writer.text("value", value)
            writer.text("effect", effect)
            if let tolerationSeconds { writer.member("tolerationSeconds", tolerationSeconds) }
        }
    }
}

extension Affinity {
    func write(to writer: inout JSONWriter) {
        let required = "requiredDuringSchedulingIgnoredDuringExecution"
        let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
        writer.object { writer in
            if let nodes = nodeAffinity {
                writer.member("nodeAffinity") { writer in
                    writer.object { writer in
                        if let selector = nodes.requiredDuringSchedulingIgnoredDuringExecution {
                            writer.member(required) {
                                $0.object { $0.list("nodeSelectorTerms", selector.nodeSelectorTerms) { $1.write(to: &$0) } }
                            }
                        }
                        writer.list(preferred, nodes.preferredDuringSchedulingIgnoredDuringExecution) { $1.write(to: &$0) }
                    }
                }
            }
            let pods = [
                (
                    "podAffinity", podAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                    podAffinity?.preferredDuringSchedulingIgnoredDuringExecution
                ),
                (
                    "podAntiAffinity", podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                    podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution
                ),
            ]
            for (name, requiredTerms, preferredTerms) in pods {
                guard let requiredTerms, let preferredTerms else { continue }
                writer.member(name) { writer in
                    writer.object { writer in
                        writer.list(required, requiredTerms) { $1.write(to: &$0) }
                        writer.list(preferred, preferredTerms) { $1.write(to: &$0) }
                    }
                }
            }
        }
    }
}

extension NodeSelectorTerm {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.list("matchExpressions", matchExpressions) { $1.write(to: &$0) }
            writer.list("matchFields", matchFields) { $1.write(to: &$0) }
        }
    }
}

extension NodeSelectorRequirement {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("key", key)
            writer.member("operator", self.operator)
            writer.list("values", values) { $0.string($1) }
        }
    }
}

extension PreferredSchedulingTerm {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("weight", weight)
            writer.member("preference") { preference.write(to: &$0) }
        }
    }
}

extension WeightedPodAffinityTerm {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("weight", weight)
            writer.member("podAffinityTerm") { podAffinityTerm.write(to: &$0) }
        }
    }
}

extension PodAffinityTerm {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if let labelSelector { writer.member("labelSelector") { labelSelector.write(to: &$0) } }
            writer.list("namespaces", namespaces) { $0.string($1) }
            writer.member("topologyKey", topologyKey)
            if let namespaceSelector { writer.member("namespaceSelector") { namespaceSelector.write(to: &$0) } }
            writer.list("matchLabelKeys", matchLabelKeys) { $0.string($1) }
            writer.list("mismatchLabelKeys", mismatchLabelKeys) { $0.string($1) }
        }
    }
}

extension LabelSelector {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if !matchLabels.isEmpty { writer.member("matchLabels") { $0.write(matchLabels) } }
            writer.list("matchExpressions", matchExpressions) { writer, requirement in
                writer.object { writer in
                    writer.member("key", requirement.key)
                    writer.member("operator", requirement.operator)
                    writer.list("values", requirement.values) { $0.string($1) }
                }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a string unless it is empty.
    mutating func text(_ name: String, _ value: String) { if !value.isEmpty { member(name, value) } }

    /// Writes a list unless it is empty.
    mutating func list<T>(_ name: String, _ items: [T], _ item: (inout JSONWriter, T) -> Void) {
        if !items.isEmpty { member(name) { $0.array(items, item) } }
    }

    mutating func write(_ map: [String: String]) {
        object { writer in for (key, value) in map.sorted(by: { $0.key < $1.key }) { writer.member(key, value) } }
    }
}
