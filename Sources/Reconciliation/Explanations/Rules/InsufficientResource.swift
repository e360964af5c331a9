import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The node runs as many pods as it may.
    static let tooManyPods = ExplanationRule("too-many-pods") { subject, dryRuns in
        let found = subject.rejectionFacts.lazy.compactMap {
            if case .pods(let running, let allowed) = $0 { (running, allowed) } else { nil }
        }.first
        guard let (running, allowed) = found else { return nil }
        let tried = dryRuns.first(of: morePriority(subject), on: subject.slot).flatMap { $0.answer.isPlaced ? $0 : nil }
        return Explanation(
            .scheduler, "too-many-pods", field: Field.priorityClassName,
            fact: Message("\(running) of \(allowed) pods run on the node"),
            fix: tried.map(fix), change: tried?.change)
    }

    /// The node has less of a resource left than the pod asks for.
    static let insufficientResource = ExplanationRule("insufficient-resource") { subject, dryRuns in
        let short = subject.rejectionFacts.compactMap { if case .resource(let short) = $0 { short } else { nil } }
        guard let first = short.first else { return nil }
        let lowered = lowerRequests(short, subject)
        let tried = dryRuns.first(of: (lowered.map { [$0.change] } ?? []) + morePriority(subject), on: subject.slot)
            .flatMap { $0.answer.isPlaced ? $0 : nil }
        let field = lowered?.field ?? requestField(of: first.name, subject)
        let parts = short.map { Message("`\($0.name)`: \(amount($0.free, $0.name)) free, \(amount($0.asked, $0.name)) asked") }
        return Explanation(
            .scheduler, "insufficient-resource", field: field,
            fact: Message.list(parts, separator: .semicolon), fix: tried.map(fix), change: tried?.change)
    }

    private static func fix(_ tried: (change: ManifestChange, answer: DryRuns.Answer)) -> Message {
        let value = if case .set(let yaml) = tried.change.action { yaml } else { "" }
        switch tried.answer {
        case .placedAfterEvicting(let victims):
            let list = Message.codes(victims)
            return Message("set `priorityClassName: \(value)`; it would evict \(list)")
        default: return Message("ask for no more than `\(value)`")
        }
    }

    /// Classes of the cluster and then the system's, from the lowest that is above the pods' own.
    private static func morePriority(_ subject: ExplanationSubject) -> [ManifestChange] {
        let own = subject.pending?.shape.priority ?? 0
        let classes = subject.simulation.policies.priorityClasses.mapValues(\.value).merging(AdmissionPolicies.systemPriorities) {
            known, _ in known
        }
        return classes.filter { $0.value > own }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { name, _ in
            ManifestChange(subject.daemonSet, field: Field.priorityClassName, action: .set(yaml: FlowYAML.text(name))) {
                $0.priorityClassName = name
            }
        }
    }

    /// The request that asks for most, less what is missing. Only where one request list can give way alone.
    private static func lowerRequests(
        _ short: [ShortResource], _ subject: ExplanationSubject
    ) -> (change: ManifestChange, field: FieldPath)? {
        guard let pod = subject.pending else { return nil }
        var edits: [(place: RequestPlace, name: String, value: Quantity)] = []
        for resource in short {
            guard let (place, most) = RequestPlace.greatest(resource.name, in: pod.shape.spec) else { return nil }
            let left = most - (resource.asked - resource.free)
            // Asking for none of what a node does not have is no advice.
            let isDevice = ResourceName.isExtended(resource.name) || ResourceName.isHugePages(resource.name)
            guard left > 0 || (left == 0 && resource.allocatable > 0 && !isDevice) else { return nil }
            edits.append((place, resource.name, quantity(left, resource.name)))
        }
        guard let first = edits.first, edits.allSatisfy({ $0.place == first.place }) else { return nil }
        // What cannot be overcommitted has a limit that equals the request.
        let isExact = edits.contains { ResourceName.isExtended($0.name) || ResourceName.isHugePages($0.name) }
        if isExact && edits.count > 1 { return nil }
        let list = first.place.path.child(isExact ? "limits" : "requests")
        let yaml =
            edits.count == 1
            ? FlowYAML.text(first.value.description)
            : "{" + edits.map { "\($0.name): \(FlowYAML.text($0.value.description))" }.joined(separator: ", ") + "}"
        let field = edits.count == 1 ? list.key(first.name) : list
        let change = ManifestChange(subject.daemonSet, field: field, action: .set(yaml: yaml)) { spec in
            for edit in edits {
                edit.place.change(&spec) { resources in
                    if isExact {
                        resources.limits[edit.name] = edit.value
                        if resources.requests[edit.name] == nil { return }
                    }
                    resources.requests[edit.name] = edit.value
                }
            }
        }
        return (change, field)
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

    static func amount(_ amount: Int64, _ name: String) -> String {
        if name == ResourceName.cpu { return Quantity(milliValue: amount).description }
        if name == ResourceName.memory || name == ResourceName.ephemeralStorage {
            return Quantity(value: amount, format: .binarySI).description
        }
        return String(amount)
    }
}

/// A list of requests in a pod's specification.
private enum RequestPlace: Hashable {
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

    /// The list that decides how much of a resource the pod asks for, with the amount: in thousandths for cpu.
    static func greatest(_ name: String, in spec: PodSpec) -> (RequestPlace, Int64)? {
        let amount = { (quantity: Quantity) in name == ResourceName.cpu ? quantity.milliValue : quantity.value }
        if let own = spec.resources?.requests[name] { return (.pod, amount(own)) }
        let amounts = spec.containers.map { $0.resources.requests[name].map(amount) ?? 0 }
        guard let most = amounts.max(), most > 0, let index = amounts.firstIndex(of: most) else { return nil }
        return (.container(index), most)
    }
}
