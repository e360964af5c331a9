import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The pod waits until someone takes its scheduling gates away.
    static let schedulingGates = ExplanationRule("scheduling-gates") { subject, dryRuns in
        guard let pod = subject.pending, pod.podScheduled?.reason == "SchedulingGated" else { return nil }
        let field = Field.podSpec.child("schedulingGates")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.schedulingGates = [] }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        let names = Prose.codes(pod.shape.spec.schedulingGates.map(\.name))
        return Explanation(
            .scheduler, "scheduling-gates", field: field,
            fact: Prose("the pod has the scheduling gates \(names.english)", zh: "此 Pod 帶有排程閘門 \(names.chinese)"),
            fix: works ? Prose("remove `schedulingGates`", zh: "移除 `schedulingGates`") : nil, change: works ? change : nil)
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
            fact: Prose(
                "the pod waits for a scheduler called `\(pod.shape.spec.schedulerName)`",
                zh: "此 Pod 等待名為 `\(pod.shape.spec.schedulerName)` 的排程器"),
            fix: works ? Prose("remove `schedulerName`", zh: "移除 `schedulerName`") : nil, change: works ? change : nil)
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
            fact: Prose(
                "there is no PersistentVolumeClaim `\(claim)` in namespace `\(subject.record.namespace)`",
                zh: "命名空間 `\(subject.record.namespace)` 中沒有 PersistentVolumeClaim `\(claim)`"))
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
            fact: Prose(
                "RuntimeClass `\(name)` asks for nodes with `\(key)=\(value)`; this one has no such label, and the controller does not look",
                zh: "RuntimeClass `\(name)` 要求節點具有 `\(key)=\(value)`；此節點沒有這個標籤，而控制器不會檢查"),
            fix: works
                ? Prose(
                    "ask for `\(key)=\(value)` in `nodeSelector` too: then no pod is made here",
                    zh: "在 `nodeSelector` 也要求 `\(key)=\(value)`：這裡就不會建立 Pod")
                : nil, change: works ? change : nil)
    }
}
