import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The pod waits until someone takes its scheduling gates away.
    static let schedulingGates = ExplanationRule("scheduling-gates") { subject, dryRuns in
        guard let pod = subject.pending, pod.podScheduled?.reason == "SchedulingGated" else { return nil }
        let field = Field.podSpec.child("schedulingGates")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.schedulingGates = [] }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        let names = Message.codes(pod.shape.spec.schedulingGates.map(\.name))
        return Explanation(
            .scheduler, "scheduling-gates", field: field,
            fact: Message("the pod has the scheduling gates \(names)"),
            fix: works ? Message("remove `schedulingGates`") : nil, change: works ? change : nil)
    }

    /// Another scheduler is to bind the pod; the model does not run it.
    static let otherScheduler = ExplanationRule("other-scheduler") { subject, dryRuns in
        guard let pod = subject.pending, pod.podScheduled == nil, pod.failure == nil,
            !pod.shape.spec.schedulerName.isEmpty, pod.shape.spec.schedulerName != "default-scheduler"
        else { return nil }
        let field = Field.podSpec.child("schedulerName")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.schedulerName = "" }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, "other-scheduler", field: field,
            fact: Message("the pod waits for a scheduler called `\(pod.shape.spec.schedulerName)`"),
            fix: works ? Message("remove `schedulerName`") : nil, change: works ? change : nil)
    }

    /// A volume names a claim that does not exist.
    static let claimMissing = ExplanationRule("claim-missing") { subject, _ in
        guard let claim = subject.rejectionFacts.lazy.compactMap({ if case .claim(let name) = $0 { name } else { nil } }).first else {
            return nil
        }
        let index = subject.template.volumes.firstIndex { $0.persistentVolumeClaim?.claimName == claim }
        let volumes = Field.podSpec.child("volumes")
        return Explanation(
            .scheduler, "claim-missing", field: index.map { volumes.index($0).child("persistentVolumeClaim", "claimName") } ?? volumes,
            fact: Message("there is no PersistentVolumeClaim `\(claim)` in namespace `\(subject.record.namespace)`"))
    }

    /// A runtime class adds a node selector that the controller does not see: it makes pods that no node but the class's may have.
    static let runtimeClassSelector = ExplanationRule("runtime-class-selector") { subject, dryRuns in
        guard
            let mismatch = subject.rejectionFacts.lazy.compactMap({ fact -> (String, String)? in
                if case .node(.selector(let key, let value, _)) = fact { (key, value) } else { nil }
            }).first
        else { return nil }
        let (key, value) = mismatch
        let field = Field.nodeSelector.key(key)
        let change = ManifestChange(subject.daemonSet, field: field, action: .set(yaml: FlowYAML.text(value))) {
            $0.nodeSelector[key] = value
        }
        let works = dryRuns.answer(to: change, on: subject.slot) == .absent
        let name = subject.template.runtimeClassName ?? ""
        return Explanation(
            .scheduler, "runtime-class-selector", field: Field.runtimeClassName,
            fact: Message(
                "RuntimeClass `\(name)` asks for nodes with `\(key)=\(value)`; this one has no such label, and the controller does not look"
            ),
            fix: works
                ? Message("ask for `\(key)=\(value)` in `nodeSelector` too: then no pod is made here")
                : nil, change: works ? change : nil)
    }
}
