import Kubernetes

/// A small change of a DaemonSet's manifest, most often in one place.
package struct ManifestChange: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        /// Adds items at the end of the list at `field`, which is made if it is not there. Several items stand on lines that begin with `- `, save the first.
        case append(yaml: String)
        /// Gives `field` this value in place of what it has.
        case set(yaml: String)
        /// Takes `field` away.
        case remove
    }

    package struct Part: Hashable, Sendable {
        /// From the DaemonSet's root: `spec.template.spec.tolerations`.
        package let field: FieldPath
        /// With YAML in flow style: `{key: a, operator: Exists}`.
        package let action: Action
    }

    /// What is done, in this order. Never empty.
    package let parts: [Part]
    private let changed: Changed

    /// The whole object lies apart: outcomes hold many changes, and hardly anybody asks for it.
    private final class Changed: Sendable {
        let daemonSet: DaemonSet

        init(_ daemonSet: DaemonSet) { self.daemonSet = daemonSet }
    }

    /// The DaemonSet after the change.
    package var result: DaemonSet { changed.daemonSet }

    package var field: FieldPath { parts[0].field }
    package var action: Action { parts[0].action }

    package init(field: FieldPath, action: Action, result: DaemonSet) {
        parts = [Part(field: field, action: action)]
        changed = Changed(result)
    }

    /// Several changes, each made where the one before has been made.
    init(_ first: ManifestChange, _ others: [(DaemonSet) -> ManifestChange]) {
        var parts = first.parts
        var result = first.result
        for other in others {
            let change = other(result)
            parts += change.parts
            result = change.result
        }
        self.parts = parts
        changed = Changed(result)
    }

    package static func == (left: ManifestChange, right: ManifestChange) -> Bool {
        left.parts == right.parts && left.result == right.result
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(parts) }

    /// A change of the pod template's specification.
    init(_ daemonSet: DaemonSet, field: FieldPath, action: Action, _ edit: (inout PodSpec) -> Void) {
        var changed = daemonSet
        edit(&changed.spec.template.spec)
        self.init(field: field, action: action, result: changed)
    }

    /// No node by name.
    static func withoutNodeName(_ daemonSet: DaemonSet) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.nodeName, action: .remove) { $0.nodeName = "" }
    }

    /// No required node affinity at all.
    static func withoutNodeAffinity(_ daemonSet: DaemonSet) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.nodeAffinity, action: .remove) {
            $0.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        }
    }

    /// The narrowest tolerations that let pods past these taints.
    static func tolerating(_ taints: [Taint], _ daemonSet: DaemonSet) -> ManifestChange {
        let added = taints.map { taint in
            var toleration = Toleration()
            toleration.key = taint.key
            toleration.operator = taint.value.isEmpty ? TolerationOperator.exists : TolerationOperator.equal
            toleration.value = taint.value
            toleration.effect = taint.effect
            return toleration
        }
        let yaml = added.map(FlowYAML.toleration).joined(separator: "\n- ")
        return ManifestChange(daemonSet, field: Field.tolerations, action: .append(yaml: yaml)) { $0.tolerations += added }
    }
}

extension Array {
    /// Removes the element at an index, if there is one.
    mutating func removeElement(at index: Int) { if indices.contains(index) { remove(at: index) } }
}
