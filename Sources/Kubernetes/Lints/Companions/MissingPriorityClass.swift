import Diagnostics

extension LintRule {
    /// A priority class that does not come with the manifest. The API server creates no pod without it.
    static let missingPriorityClass = LintRule(
        "missing-priority-class", .warning,
        summary: Message("uses a priority class that is not among the objects applied with it; info if nothing shows that it should be"),
        reason: Message("no pod is created; another tool may create the object"),
        source: "kubernetes plugin/pkg/admission/priority/admission.go"
    ) { subject in
        let name = subject.spec.priorityClassName
        guard !name.isEmpty else { return nil }
        let reference = ObjectReference(
            kind: "PriorityClass", name: name, namespace: "", field: LintSubject.specPath.child("priorityClassName"))
        return reference.missing(
            in: subject, Message("No PriorityClass `\(name)`: no pod can be created"),
            help: Message("Add the PriorityClass to the manifests, or make sure that it exists before the DaemonSet"))
    }
}
