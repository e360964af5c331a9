import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// Admission rejects the pods of the DaemonSet: all of them, or those that exceed a quota.
    ///
    /// A class that the cluster file does not have is left to the rules on missing objects: the file may list no classes.
    static let rejectedPods = ClusterLintRule(
        "pods-rejected", .error,
        source: "kubernetes staging/src/k8s.io/apiserver/pkg/admission; pkg/controller/daemon/daemon_controller.go (FailedCreate)"
    ) { subject in
        let wanted = subject.outcome.nodes.filter(\.shouldRun)
        let rejections = wanted.compactMap(\.explanation).filter { $0.decider == .admission && !isAboutAClass($0) }
        guard let first = rejections.first else { return nil }
        let headline = Message("No pod is created on \(rejections.count) of \(wanted.count) nodes: \(first.fact)")
        let severity: Severity = rejections.count == wanted.count ? .error : .warning
        let help = first.fix ?? LintRule.named("pods-rejected")?.check(subject.manifest)?.help
        return LintDiagnostic(headline, at: first.field ?? LintSubject.specPath, severity: severity, help: help)
    }

    private static func isAboutAClass(_ explanation: Explanation) -> Bool {
        ["priority-class-missing", "runtime-class-missing"].contains(explanation.rule)
    }
}
