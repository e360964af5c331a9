import Diagnostics

extension LintRule {
    /// The old registry of Kubernetes is frozen since 3 April 2023 and only redirects; its predecessors are switched off.
    static let deprecatedRegistry = LintRule(
        "deprecated-registry", .warning,
        summary: Message("an image from `k8s.gcr.io`, frozen since April 2023"),
        reason: Message("the image gets no updates and may disappear"),
        source: "kubernetes.io/blog/2023/03/10/image-registry-redirect, …/2023/02/06/k8s-gcr-io-freeze-announcement"
    ) { subject in
        let old = subject.containers.compactMap { located -> LintOccurrence? in
            let image = located.container.image
            guard let old = oldRegistries.first(where: { image.hasPrefix("\($0)/") }) else { return nil }
            let field = located.path.child("image")
            return LintOccurrence(
                image, at: field, label: Message("old registry"), edit: subject.text.replacing(field, old, with: "registry.k8s.io"))
        }
        return LintDiagnostic(old, help: Message("Use registry.k8s.io"), fix: Message("Use registry.k8s.io")) {
            Message("The registry is frozen since April 2023, gets no updates and may be removed: \($0)")
        }
    }

    /// Whether an image is of a registry that the rule reports.
    static func isOldRegistry(_ image: String) -> Bool { oldRegistries.contains { image.hasPrefix("\($0)/") } }

    private static let oldRegistries = [
        "k8s.gcr.io", "gcr.io/google_containers", "gcr.io/google-containers", "us.gcr.io/k8s-artifacts-prod",
        "eu.gcr.io/k8s-artifacts-prod",
        "asia.gcr.io/k8s-artifacts-prod",
    ]
}
