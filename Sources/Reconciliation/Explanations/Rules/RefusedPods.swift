import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The template names a priority class that does not exist.
    static let priorityClassMissing = ExplanationRule("priority-class-missing") { subject, dryRuns in
        let name = subject.template.priorityClassName
        guard subject.isRefused, !name.isEmpty, subject.simulation.policies.priorityClasses[name] == nil,
            AdmissionPolicies.systemPriorities[name] == nil
        else { return nil }
        let change = ManifestChange(subject.daemonSet, field: Field.priorityClassName, action: .remove) { $0.priorityClassName = "" }
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        return Explanation(
            .admission, "priority-class-missing", field: Field.priorityClassName,
            fact: Message("the API server refuses the pods: there is no PriorityClass `\(name)`"),
            fix: works ? Message("create the class, or remove `priorityClassName`") : nil,
            change: works ? change : nil)
    }

    /// The template names a runtime class that does not exist.
    static let runtimeClassMissing = ExplanationRule("runtime-class-missing") { subject, dryRuns in
        guard subject.isRefused, let name = subject.template.runtimeClassName, subject.simulation.policies.runtimeClasses[name] == nil
        else {
            return nil
        }
        let change = ManifestChange(subject.daemonSet, field: Field.runtimeClassName, action: .remove) { $0.runtimeClassName = nil }
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        return Explanation(
            .admission, "runtime-class-missing", field: Field.runtimeClassName,
            fact: Message("the API server refuses the pods: there is no RuntimeClass `\(name)`"),
            fix: works ? Message("create the class, or remove `runtimeClassName`") : nil,
            change: works ? change : nil)
    }

    /// A limit range, a quota or Pod Security forbids the pods.
    static let podRefused = ExplanationRule("pod-refused") { subject, dryRuns in
        guard subject.isRefused, let message = subject.record.refusal else { return nil }
        let tried = dryRuns.first(of: lowerLimits(subject), on: subject.slot)
        return Explanation(
            .admission, "pod-refused", field: tried?.change.field ?? Field.podSpec,
            fact: Message("the API server refuses the pod: \(message)"),
            fix: tried.map { Message("set `\($0.change.field)` within the LimitRange") },
            change: tried?.change)
    }

    /// Limits brought down to what the limit ranges of the namespace allow, one at a time.
    private static func lowerLimits(_ subject: ExplanationSubject) -> [ManifestChange] {
        let items = (subject.simulation.policies.limitRanges[subject.record.namespace] ?? []).flatMap(\.spec.limits).filter {
            $0.type == "Container"
        }
        var changes: [ManifestChange] = []
        for item in items {
            for (name, most) in item.max.sorted(by: { $0.key < $1.key }) {
                for (index, container) in subject.template.containers.enumerated() {
                    guard let limit = container.resources.limits[name], limit > most else { continue }
                    let field = Field.podSpec.child("containers").index(index).child("resources", "limits").key(name)
                    changes.append(
                        ManifestChange(subject.daemonSet, field: field, action: .set(yaml: FlowYAML.text(most.description))) { spec in
                            spec.containers[index].resources.limits[name] = most
                            if let request = spec.containers[index].resources.requests[name], request > most {
                                spec.containers[index].resources.requests[name] = most
                            }
                        })
                }
            }
        }
        return changes
    }
}

extension ExplanationSubject {
    /// The controller wants a pod here, and the API server takes none.
    var isRefused: Bool { row.shouldRun && row.pods.isEmpty && record.refusal != nil }
}
