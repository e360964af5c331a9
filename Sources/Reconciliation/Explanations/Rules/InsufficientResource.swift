import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The node runs as many pods as it may.
    static let tooManyPods = ExplanationRule("too-many-pods") { subject, trials in
        let found = subject.rejectionFacts.lazy.compactMap {
            if case .pods(let running, let allowed) = $0 { (running, allowed) } else { nil }
        }.first
        guard let (running, allowed) = found else { return nil }
        let tried = trials.first(of: morePriority(subject), on: subject.slot).flatMap { $0.answer.isPlaced ? $0 : nil }
        return Explanation(
            .scheduler, "too-many-pods", field: Field.priorityClassName,
            fact: Prose("\(running) of \(allowed) pods run on the node", zh: "節點上已有 \(running) 個 Pod，上限為 \(allowed)"),
            fix: tried.map(fix), change: tried?.change)
    }

    /// The node has less of a resource left than the pod asks for.
    static let insufficientResource = ExplanationRule("insufficient-resource") { subject, trials in
        let short = subject.rejectionFacts.compactMap { if case .resource(let short) = $0 { short } else { nil } }
        guard let first = short.first else { return nil }
        let lowered = lowerRequests(short, subject)
        let tried = trials.first(of: (lowered.map { [$0.change] } ?? []) + morePriority(subject), on: subject.slot)
            .flatMap { $0.answer.isPlaced ? $0 : nil }
        let field = lowered?.field ?? requestField(of: first.name, subject)
        let parts = short.map { "\($0.name): \(amount($0.free, $0.name)) free, \(amount($0.asked, $0.name)) asked" }
        let chinese = short.map { "\($0.name)：剩餘 \(amount($0.free, $0.name))，要求 \(amount($0.asked, $0.name))" }
        return Explanation(
            .scheduler, "insufficient-resource", field: field,
            fact: Prose(parts.joined(separator: "; "), zh: chinese.joined(separator: "；")), fix: tried.map(fix), change: tried?.change)
    }

    private static func fix(_ tried: (change: ManifestChange, answer: Trials.Answer)) -> Prose {
        let value = if case .set(let yaml) = tried.change.action { yaml } else { "" }
        switch tried.answer {
        case .placedAfterEvicting(let victims):
            let list = victims.joined(separator: ", ")
            return Prose("set priorityClassName: \(value); it would evict \(list)", zh: "設定 priorityClassName: \(value)；將會驅逐 \(list)")
        default: return Prose("ask for no more than \(value)", zh: "要求不超過 \(value)")
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

    /// The request of the container that asks for most, less what is missing. Only where one container can give way alone.
    private static func lowerRequests(
        _ short: [ShortResource], _ subject: ExplanationSubject
    ) -> (change: ManifestChange, field: FieldPath)? {
        guard let pod = subject.pending else { return nil }
        var edits: [(container: Int, name: String, value: Quantity)] = []
        for resource in short {
            let inMilli = resource.name == ResourceName.cpu
            let amounts = pod.shape.spec.containers.map { container in
                container.resources.requests[resource.name].map { inMilli ? $0.milliValue : $0.value } ?? 0
            }
            guard let most = amounts.max(), let container = amounts.firstIndex(of: most) else { return nil }
            let left = most - (resource.asked - resource.free)
            guard left >= 0 else { return nil }
            edits.append((container, resource.name, quantity(left, resource.name, like: pod.shape.spec.containers[container])))
        }
        guard let first = edits.first else { return nil }
        let requests = Field.podSpec.child("containers").index(first.container).child("resources", "requests")
        let isOne = edits.count == 1
        let yaml =
            isOne
            ? FlowYAML.text(first.value.description)
            : "{" + edits.map { "\($0.name): \(FlowYAML.text($0.value.description))" }.joined(separator: ", ") + "}"
        guard isOne || edits.allSatisfy({ $0.container == first.container }) else { return nil }
        let field = isOne ? requests.key(first.name) : requests
        let change = ManifestChange(subject.daemonSet, field: field, action: .set(yaml: yaml)) { spec in
            for edit in edits { spec.containers[edit.container].resources.requests[edit.name] = edit.value }
        }
        return (change, field)
    }

    private static func requestField(of name: String, _ subject: ExplanationSubject) -> FieldPath {
        let index = subject.template.containers.firstIndex { $0.resources.requests[name] != nil || $0.resources.limits[name] != nil } ?? 0
        return Field.podSpec.child("containers").index(index).child("resources", "requests").key(name)
    }

    /// An amount as a manifest would write it: in the form in which the container writes it, rounded down where that is shorter.
    private static func quantity(_ amount: Int64, _ name: String, like container: Container) -> Quantity {
        if name == ResourceName.cpu { return Quantity(milliValue: amount) }
        let mebibyte: Int64 = 1 << 20
        if name == ResourceName.memory || name == ResourceName.ephemeralStorage, amount >= mebibyte {
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
