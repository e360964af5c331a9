import Diagnostics

extension LintRule {
    /// A selector that also picks pods of another workload. Owner references keep them apart, but orphans go to whoever comes first.
    static let selectorOverlap = LintRule(
        "selector-overlap", .warning,
        summary: Prose(
            "The selector also matches the pods of another workload in the same namespace",
            zh: "選擇器也會符合同一命名空間中其他工作負載的 Pod"),
        source: "kubernetes pkg/controller/controller_ref_manager.go (ClaimObject)"
    ) { subject in
        guard let selector = subject.daemonSet.spec.selector else { return [] }
        let matcher = LabelMatcher(selector)
        return subject.others.compactMap { other in
            let itself = other.kind == "DaemonSet" && other.name == subject.daemonSet.metadata.name
            guard !itself, other.namespace == subject.namespace, matcher.matches(other.labels) else { return nil }
            return LintFinding(
                Prose(
                    "The selector also picks the pods of \(other.kind) \(other.name)",
                    zh: "選擇器也會選到 \(other.kind) \(other.name) 的 Pod"),
                at: FieldPath("spec", "selector"),
                help: Prose(
                    "Give each workload a label of its own and select by it; pods without an owner go to whichever controller sees them first",
                    zh: "讓每個工作負載有自己的標籤並以它選擇；沒有 owner 的 Pod 會歸先看到它的控制器"))
        }
    }
}
