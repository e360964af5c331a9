import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The number of pods, and each resource that the pod requests, against what is left of the node's allocatable resources.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/noderesources/fit.go (fitsRequest); pull request 131345 (1.34).
    static let nodeResourcesFit = SchedulerPlugin(
        name: "NodeResourcesFit",
        filter: NodeFilter(
            mayReject: { pod, node, slot, snapshot in !fits(pod.podInfo, on: node, beside: snapshot.nodes[slot].requested) },
            reject: insufficientResources),
        isLocal: true,
        isSchedulableAfterChange: { pod, events, snapshot in
            events.podRemoved || events.addedOrChangedNodes.contains { fits(pod.podInfo, onEmpty: snapshot.nodes[$0].nodeInfo) }
        }, explanations: [.tooManyPods, .insufficientResource])

    @Sendable
    private static func insufficientResources(_ context: FilterContext, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        if fits(context.podInfo, on: context.node, beside: context.requested) { return nil }
        let asked = context.podInfo.requests
        let offered = context.node.allocatable
        let used = context.requested
        var reasons: [String] = []
        var facts: [RejectionFact] = []
        var resolvable = true
        // Before 1.34, preemption was also tried on a node that could not hold the pod if it were empty.
        let skipsTooSmallNodes = snapshot.version.minor >= 34
        if used.pods + 1 > offered.pods {
            reasons.append("Too many pods")
            facts.append(RejectionFact(NodeResourcesFitFact.pods(running: Int(used.pods), allowed: Int(offered.pods))))
        }
        func check(_ name: String, _ asked: Int64, _ offered: Int64, _ used: Int64) {
            let (difference, overflow) = offered.subtractingReportingOverflow(used)
            let free = overflow ? (used < 0 ? Int64.max : Int64.min) : difference
            guard asked > 0, asked > free else { return }
            let insufficient = InsufficientResource(name: name, asked: asked, free: free, allocatable: offered)
            reasons.append("Insufficient \(name)")
            facts.append(RejectionFact(NodeResourcesFitFact.resource(insufficient)))
            if insufficient.exceedsNode, skipsTooSmallNodes { resolvable = false }
        }
        check(ResourceName.cpu, asked.milliCPU, offered.milliCPU, used.milliCPU)
        check(ResourceName.memory, asked.memory, offered.memory, used.memory)
        check(ResourceName.ephemeralStorage, asked.ephemeralStorage, offered.ephemeralStorage, used.ephemeralStorage)
        if !asked.scalars.isEmpty {
            for (name, amount) in asked.scalars.sorted(by: { $0.key < $1.key }) {
                check(name, amount, offered.scalars[name] ?? 0, used.scalars[name] ?? 0)
            }
        }
        return reasons.isEmpty ? nil : FilterRejection(reasons, resolvable: resolvable, facts: facts)
    }

    /// Whether enough of every resource is left, by a check that is exact for pods without extended resources.
    private static func fits(_ podInfo: PodInfo, on node: NodeInfo, beside requested: ResourceAmounts) -> Bool {
        requested.pods < node.allocatable.pods && podInfo.requests.fits(in: node.allocatable, beside: requested)
    }

    /// Whether a node could hold the pod if it held no other.
    private static func fits(_ podInfo: PodInfo, onEmpty node: NodeInfo?) -> Bool {
        guard let offered = node?.allocatable else { return false }
        let asked = podInfo.requests
        return asked.milliCPU <= offered.milliCPU && asked.memory <= offered.memory && asked.ephemeralStorage <= offered.ephemeralStorage
            && asked.scalars.allSatisfy { $0.value <= offered.scalars[$0.key] ?? 0 }
    }
}

/// What a node has too little of.
package enum NodeResourcesFitFact: PluginFact {
    /// The node runs as many pods as it may.
    case pods(running: Int, allowed: Int)
    case resource(InsufficientResource)
}

/// A resource of which a node has not enough left for a pod.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/noderesources/fit.go (InsufficientResource).
package struct InsufficientResource: Hashable, Sendable {
    package let name: String
    /// All three in thousandths for cpu, else in whole units. `free` is below zero on a node whose pods request more than it offers.
    package let asked: Int64
    package let free: Int64
    package let allocatable: Int64

    package init(name: String, asked: Int64, free: Int64, allocatable: Int64) {
        self.name = name
        self.asked = asked
        self.free = free
        self.allocatable = allocatable
    }

    /// The pod would not fit on the node even if it were empty.
    package var exceedsNode: Bool { asked > allocatable }
}

extension ExplanationRule {
    /// The node runs as many pods as it may.
    fileprivate static let tooManyPods = ExplanationRule("too-many-pods") { subject, dryRuns in
        let found = subject.facts(NodeResourcesFitFact.self).lazy.compactMap {
            if case .pods(let running, let allowed) = $0 { (running, allowed) } else { nil }
        }.first
        guard let (running, allowed) = found else { return nil }
        let tried = withoutSurge(subject, &dryRuns) ?? preempting(by: morePriority(subject), subject, &dryRuns)
        return Explanation(
            .scheduler, "too-many-pods", brief: Message("too many pods"), field: Field.priorityClassName,
            fact: Message("\(running) of \(allowed) pods run on the node"), fix: tried.map(fix), change: tried?.change)
    }

    /// The node has less of a resource left than the pod requests.
    fileprivate static let insufficientResource = ExplanationRule("insufficient-resource") { subject, dryRuns in
        let insufficient = subject.facts(NodeResourcesFitFact.self).compactMap {
            if case .resource(let resource) = $0 { resource } else { nil }
        }
        guard let first = insufficient.first else { return nil }
        let lowered = lowerRequests(insufficient, subject) { $0.asked - $0.free }
        let fixes = roomFixes(insufficient, lowered, subject, &dryRuns)
        let field = lowered?.field ?? requestField(of: first.name, subject)
        return Explanation(
            .scheduler, "insufficient-resource", brief: .list(insufficient.map(\.name)), field: field,
            fact: Message.list(insufficient.map(fact), separator: .semicolon),
            fix: fixes.isEmpty ? nil : Message.alternatives(fixes.map(fix)),
            change: fixes.first?.change, alternatives: fixes.dropFirst().map(\.change))
    }

    private static func fact(_ resource: InsufficientResource) -> Message {
        let (name, free, asked) = (resource.name, amount(resource.free, resource.name), amount(resource.asked, resource.name))
        guard resource.exceedsNode else { return Message("`\(name)`: \(free) free, \(asked) requested") }
        let all = amount(resource.allocatable, name)
        return Message("`\(name)`: \(free) free, \(asked) requested, more than the \(all) of the whole node")
    }

    private typealias Tried = (change: ManifestChange, answer: DryRuns.Answer)

    /// The first change with which the scheduler binds the pod.
    private static func placed(by changes: [ManifestChange], _ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Tried? {
        dryRuns.first(of: changes, on: subject.slot).flatMap { $0.answer.isPlaced ? $0 : nil }
    }

    /// The first change with which the pod preempts others.
    private static func preempting(by changes: [ManifestChange], _ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Tried? {
        placed(by: changes, subject, &dryRuns).flatMap { if case .placedAfterEvicting = $0.answer { $0 } else { nil } }
    }

    /// The node has room for one pod of the DaemonSet, and the old one has it: a rollout that deletes the old pod first.
    private static func withoutSurge(_ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Tried? {
        guard subject.record.strategy.allowsSurge, subject.pods.contains(where: { $0.node != nil }),
            let change = ManifestChange.withoutSurge(subject.daemonSet)
        else { return nil }
        return placed(by: [change], subject, &dryRuns).flatMap { if case .placed = $0.answer { $0 } else { nil } }
    }

    /// The changes with which the scheduler binds the pod, the advised one first. A request that is cut to less than half is advised only where preemption does not
    /// help, or only at the cost of another DaemonSet.
    private static func roomFixes(
        _ insufficient: [InsufficientResource], _ lowered: (change: ManifestChange, field: FieldPath, keepsHalf: Bool)?,
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> [Tried] {
        let less = lowered.flatMap { placed(by: [$0.change], subject, &dryRuns) }
        if let alone = withoutSurge(subject, &dryRuns) { return [alone] }
        guard insufficient.contains(where: \.exceedsNode) else {
            let preempting = preempting(by: morePriority(subject), subject, &dryRuns)
            guard let less, let preempting else { return [less, preempting].compactMap(\.self) }
            if preempting.answer.evictsDaemonPods { return [less] }
            return lowered?.keepsHalf == true ? [less, preempting] : [preempting]
        }
        if let less { return [less] }
        // The pod fits on the empty node only, once it requests no more than that offers.
        guard let fitting = lowerRequests(insufficient, subject, by: { max(0, $0.asked - $0.allocatable) }) else { return [] }
        let changes = higherClasses(subject).map { name in ManifestChange(fitting.change, [{ prioritized($0, as: name) }]) }
        return preempting(by: changes, subject, &dryRuns).map { $0.answer.evictsDaemonPods ? [] : [$0] } ?? []
    }

    private static func fix(_ tried: Tried) -> Message {
        let parts = tried.change.parts.map { part in
            let value = if case .set(let yaml) = part.action { yaml } else { "" }
            if part.field == Field.rollingUpdate { return useMaxUnavailable }
            return part.field == Field.priorityClassName
                ? Message("set `priorityClassName: \(value)`") : Message("request at most `\(value.filter { $0 != "'" })`")
        }
        let steps = Message.list(parts, separator: .semicolon)
        guard case .placedAfterEvicting(let victims, _) = tried.answer else { return steps }
        return Message("\(steps); it preempts \(Message.codes(victims))")
    }

    private static func morePriority(_ subject: ExplanationSubject) -> [ManifestChange] {
        higherClasses(subject).map { prioritized(subject.daemonSet, as: $0) }
    }

    private static func prioritized(_ daemonSet: DaemonSet, as name: String) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.priorityClassName, action: .set(yaml: FlowYAML.text(name))) { $0.priorityClassName = name }
    }

    /// Classes above the pods' own, one of each group that may preempt the same pods of the node.
    private static func higherClasses(_ subject: ExplanationSubject) -> [String] {
        let own = subject.pending?.podInfo.priority ?? 0
        let priorities = subject.controlPlane.scheduler.snapshot.nodes[subject.slot].priorities
        var known: Set<[String]> = []
        return subject.overview.priorityClasses.filter { option in
            option.value > own && known.insert([String(priorities.ranks(below: option.value)), option.preemptionPolicy ?? ""]).inserted
        }.map(\.name)
    }

    /// The greatest request, less the excess. Only where one request list can give way alone.
    private static func lowerRequests(
        _ insufficient: [InsufficientResource], _ subject: ExplanationSubject, by excess: (InsufficientResource) -> Int64
    ) -> (change: ManifestChange, field: FieldPath, keepsHalf: Bool)? {
        guard let pod = subject.pending else { return nil }
        var keepsHalf = true
        var edits: [(owner: RequestList, name: String, value: Quantity)] = []
        for resource in insufficient {
            guard let (owner, most) = RequestList.greatest(resource.name, in: pod.podInfo.spec) else { return nil }
            let left = most - excess(resource)
            if left < most / 2 { keepsHalf = false }
            // A request of 0 is no advice.
            guard left > 0 else { return nil }
            edits.append((owner, resource.name, quantity(left, resource.name)))
        }
        guard let first = edits.first, edits.allSatisfy({ $0.owner == first.owner }) else { return nil }
        // What cannot be overcommitted has a limit that equals the request.
        let isExact = edits.contains { ResourceName.isExtended($0.name) || ResourceName.isHugePages($0.name) }
        if isExact && edits.count > 1 { return nil }
        let list = first.owner.path.child(isExact ? "limits" : "requests")
        let yaml =
            edits.count == 1
            ? FlowYAML.text(first.value.description)
            : "{" + edits.map { "\($0.name): \(FlowYAML.text($0.value.description))" }.joined(separator: ", ") + "}"
        let field = edits.count == 1 ? list.key(first.name) : list
        let change = ManifestChange(subject.daemonSet, field: field, action: .set(yaml: yaml)) { spec in
            for edit in edits {
                edit.owner.change(&spec) { resources in
                    if isExact {
                        resources.limits[edit.name] = edit.value
                        if resources.requests[edit.name] == nil { return }
                    }
                    resources.requests[edit.name] = edit.value
                }
            }
        }
        return (change, field, keepsHalf)
    }

    private static func requestField(of name: String, _ subject: ExplanationSubject) -> FieldPath {
        let index = subject.template.containers.firstIndex { $0.resources.requests[name] != nil || $0.resources.limits[name] != nil } ?? 0
        return Field.podSpec.child("containers").index(index).child("resources", "requests").key(name)
    }

    /// An amount as a manifest would write it, rounded down where that is shorter.
    private static func quantity(_ amount: Int64, _ name: String) -> Quantity {
        if name == ResourceName.cpu { return Quantity(milliValue: amount) }
        let mebibyte: Int64 = 1 << 20
        if name == ResourceName.memory || name == ResourceName.ephemeralStorage || ResourceName.isHugePages(name), amount >= mebibyte {
            return Quantity(value: amount / mebibyte * mebibyte, format: .binarySI)
        }
        return Quantity(value: amount)
    }

    private static func amount(_ amount: Int64, _ name: String) -> String {
        if name == ResourceName.cpu { return Quantity(milliValue: amount).description }
        if name == ResourceName.memory || name == ResourceName.ephemeralStorage {
            return Quantity(value: amount, format: .binarySI).description
        }
        return String(amount)
    }
}

/// A list of requests in a pod's specification.
private enum RequestList: Hashable {
    /// The pod's own.
    case pod
    case container(Int)

    var path: FieldPath {
        switch self {
        case .pod: Field.podSpec.child("resources")
        case .container(let index): Field.podSpec.child("containers").index(index).child("resources")
        }
    }

    func change(_ spec: inout PodSpec, _ edit: (inout ResourceRequirements) -> Void) {
        switch self {
        case .pod:
            var resources = spec.resources ?? ResourceRequirements()
            edit(&resources)
            spec.resources = resources
        case .container(let index): if spec.containers.indices.contains(index) { edit(&spec.containers[index].resources) }
        }
    }

    /// The list that decides how much of a resource the pod requests, with the amount: in thousandths for cpu.
    static func greatest(_ name: String, in spec: PodSpec) -> (RequestList, Int64)? {
        let amount = { (quantity: Quantity) in name == ResourceName.cpu ? quantity.milliValue : quantity.value }
        if let own = spec.resources?.requests[name] { return (.pod, amount(own)) }
        let amounts = spec.containers.map { $0.resources.requests[name].map(amount) ?? 0 }
        guard let most = amounts.max(), most > 0, let index = amounts.firstIndex(of: most) else { return nil }
        return (.container(index), most)
    }
}
