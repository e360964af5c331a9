import Diagnostics
import Kubernetes

/// A small change of a DaemonSet's manifest, most often of one field.
package struct ManifestChange: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        /// Appends items to the list at `field`, which is created if it is missing. Several items are on lines of their own; all but the first begin
        /// with `- `.
        case append(yaml: String)
        /// Sets `field` to this value.
        case set(yaml: String)
        /// Removes `field`.
        case remove
    }

    package struct Part: Hashable, Sendable {
        /// From the DaemonSet's root: `spec.template.spec.tolerations`.
        package let field: FieldPath
        /// Its YAML is in flow style: `{key: a, operator: Exists}`.
        package let action: Action
    }

    /// In the order in which they are made. Never empty.
    package let parts: [Part]
    private let changed: Changed

    /// Heap-allocated: outcomes hold many changes, and the changed object is rarely read.
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

    /// Several changes, each applied to the result of the previous one.
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

    /// Without `nodeName`.
    static func withoutNodeName(_ daemonSet: DaemonSet) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.nodeName, action: .remove) { $0.nodeName = "" }
    }

    /// Without required node affinity.
    static func withoutNodeAffinity(_ daemonSet: DaemonSet) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.nodeAffinity, action: .remove) {
            $0.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        }
    }

    /// With the narrowest tolerations of these taints.
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

// MARK: Text

extension ManifestChange {
    /// The parts as a sentence.
    var text: Message {
        let sentences = parts.map { part in
            switch part.action {
            case .append: Message("add to \(part.field): \(part.addedItems)")
            case .set(let yaml): Message("set `\(part.field)` to `\(yaml)`")
            case .remove: ExplanationRule.remove(part.field)
            }
        }
        return .list(sentences, separator: .semicolon)
    }
}
