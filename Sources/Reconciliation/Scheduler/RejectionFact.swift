/// What made one plugin reject a pod: the values that the scheduler's message leaves out. Each plugin has a type of its own, which its
/// explanations read.
package protocol PluginFact: Hashable, Sendable {
    /// Whether it names another pod; an explanation that uses it holds for one node only.
    var namesPod: Bool { get }
}

extension PluginFact {
    package var namesPod: Bool { false }

    fileprivate func isEqual(to other: any PluginFact) -> Bool { (other as? Self) == self }
}

/// A fact of any plugin.
package struct RejectionFact: Hashable, Sendable {
    private let fact: any PluginFact

    package init(_ fact: any PluginFact) { self.fact = fact }

    var namesPod: Bool { fact.namesPod }

    /// The fact, if it is one of the plugin that reports this type.
    package func `as`<Fact: PluginFact>(_ type: Fact.Type) -> Fact? { fact as? Fact }

    package static func == (left: RejectionFact, right: RejectionFact) -> Bool { left.fact.isEqual(to: right.fact) }

    package func hash(into hasher: inout Hasher) { hasher.combine(fact) }
}

/// Why a plugin rejects a pod, or a pod on one node.
struct FilterRejection: Sendable {
    /// The messages of Kubernetes, each of which is counted in the pod's condition.
    let reasons: [String]
    /// Whether evicting pods may help (`Unschedulable`), or cannot (`UnschedulableAndUnresolvable`).
    let resolvable: Bool
    /// The values behind the reasons, in the same order; none for a plugin whose rejections need no explanation of their own.
    let facts: [RejectionFact]

    init(_ reasons: [String], resolvable: Bool, facts: [RejectionFact]) {
        self.reasons = reasons
        self.resolvable = resolvable
        self.facts = facts
    }

    init(_ reason: String, resolvable: Bool = false, _ fact: (any PluginFact)? = nil) {
        self.init([reason], resolvable: resolvable, facts: fact.map { [RejectionFact($0)] } ?? [])
    }
}
