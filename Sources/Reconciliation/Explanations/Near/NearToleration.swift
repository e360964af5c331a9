import Diagnostics
import Kubernetes

/// A toleration of the template that is probably meant for a taint and does not match it.
struct NearToleration: Sendable {
    /// In what it differs from the taint, the likeliest mistake first.
    enum Difference: Int, Comparable {
        case value, key, effect

        static func < (left: Difference, right: Difference) -> Bool { left.rawValue < right.rawValue }
    }

    let taint: Taint
    let index: Int
    let toleration: Toleration
    let difference: Difference
    /// Whether nodes have the taint with several values, so that no single value is right.
    let hasSeveralValues: Bool

    /// The toleration that comes closest to a taint; nil where none is near.
    ///
    /// One that tolerates another taint of the cluster is right as it is: only its effect may be too narrow.
    static func closest(to taint: Taint, _ subject: ExplanationSubject) -> NearToleration? {
        let all = subject.template.tolerations.enumerated().compactMap { NearToleration($1, $0, taint, subject) }
        return all.min { ($0.difference, $0.index) < ($1.difference, $1.index) }
    }

    private init?(_ toleration: Toleration, _ index: Int, _ taint: Taint, _ subject: ExplanationSubject) {
        guard !toleration.key.isEmpty, let difference = Self.difference(toleration, taint) else { return nil }
        if difference != .effect, subject.use.usedTolerations.contains(index) { return nil }
        self.taint = taint
        self.index = index
        self.toleration = toleration
        self.difference = difference
        hasSeveralValues = difference == .value && subject.overview.taintValues(of: taint).count > 1
    }

    private static func difference(_ toleration: Toleration, _ taint: Taint) -> Difference? {
        var changed = toleration
        changed.effect = ""
        let hasEffect = toleration.effect.isEmpty || toleration.effect == taint.effect
        if toleration.key == taint.key {
            guard hasEffect else { return changed.tolerates(taint) ? .effect : nil }
            changed.operator = TolerationOperator.exists
            return toleration.operator != TolerationOperator.exists && changed.tolerates(taint) ? .value : nil
        }
        guard hasEffect, Spelling.isNear(key: toleration.key, taint.key) else { return nil }
        changed.key = taint.key
        return changed.tolerates(taint) ? .key : nil
    }

    // MARK: Text

    private var path: FieldPath { Field.tolerations.index(index) }
    /// The field that differs.
    var field: FieldPath {
        switch difference {
        case .key: path.child("key")
        case .effect: path.child("effect")
        case .value: toleration.value.isEmpty ? path : path.child("value")
        }
    }
    private var name: String { "tolerations[\(index)]" }

    /// What is wrong with it.
    var fact: Message {
        switch difference {
        case .key: Message("`\(name)` has the key `\(toleration.key)`")
        case .effect: Message("`\(name)` has the effect `\(toleration.effect)`")
        case .value where toleration.value.isEmpty:
            Message("`\(name)` has no value and no `operator: Exists`, so it matches an empty value only")
        case .value where taint.value.isEmpty: Message("`\(name)` has the value `\(toleration.value)`, the taint has none")
        case .value: Message("`\(name)` has the value `\(toleration.value)`, the taint has `\(taint.value)`")
        }
    }

    // MARK: Change

    /// Corrects it; a toleration of another effect is added, since taints of one key are often set with both.
    func change(_ daemonSet: DaemonSet) -> ManifestChange {
        var changed = toleration
        switch difference {
        case .effect: return .tolerating([taint], daemonSet)
        case .key:
            changed.key = taint.key
            return replacing(daemonSet, path.child("key"), FlowYAML.text(taint.key), changed)
        case .value where toleration.value.isEmpty || taint.value.isEmpty || hasSeveralValues:
            changed.operator = TolerationOperator.exists
            changed.value = ""
            return replacing(daemonSet, path, FlowYAML.toleration(changed), changed)
        case .value:
            changed.value = taint.value
            return replacing(daemonSet, path.child("value"), FlowYAML.text(taint.value), changed)
        }
    }

    private func replacing(_ daemonSet: DaemonSet, _ field: FieldPath, _ yaml: String, _ toleration: Toleration) -> ManifestChange {
        ManifestChange(daemonSet, field: field, action: .set(yaml: yaml)) {
            if $0.tolerations.indices.contains(index) { $0.tolerations[index] = toleration }
        }
    }
}

/// What gets a pod onto a node with taints that its pods do not tolerate.
struct TaintFix: Sendable {
    /// Tolerations of the template that are probably meant for these taints.
    let near: [NearToleration]
    /// The taints that no toleration is near to, and those that need one of their own.
    private let others: [Taint]

    init(_ taints: [Taint], _ subject: ExplanationSubject) {
        near = taints.compactMap { NearToleration.closest(to: $0, subject) }
        let corrected = near.filter { $0.difference != .effect }.map(\.taint)
        others = taints.filter { !corrected.contains($0) }
    }

    /// What is wrong with each of them, once.
    var facts: [Message] {
        near.map(\.fact).reduce(into: []) { facts, fact in if !facts.contains(fact) { facts.append(fact) } }
    }

    func change(_ daemonSet: DaemonSet) -> ManifestChange {
        var changes: [(DaemonSet) -> ManifestChange] = []
        var corrected: Set<Int> = []
        for near in near where near.difference != .effect && corrected.insert(near.index).inserted { changes.append(near.change) }
        if !others.isEmpty { changes.append { ManifestChange.tolerating(others, $0) } }
        guard let first = changes.first else { return .tolerating(others, daemonSet) }
        return ManifestChange(first(daemonSet), Array(changes.dropFirst()))
    }
}
