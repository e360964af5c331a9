import Diagnostics
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Which webhooks and policies see the DaemonSet of a case: `sees` and `changes` list their names. The labels of the pods are `app: agent`, the namespace is
/// `obs` with `team: a`.
struct UnmodelledAdmissionTests {
    @Test(arguments: (try? CaseText.all(in: "unmodelled-admission")) ?? []) func findsWhatSeesThePods(_ item: CaseText) {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array((item.parts["objects"] ?? "").utf8))
        let admission = UnmodelledAdmission(
            contents: ClusterContents(ManifestDocument.read(text)), namespace: "obs", labels: ["app": "agent"],
            namespaceLabels: ["team": "a", "kubernetes.io/metadata.name": "obs"])
        #expect(admission.objects.map(\.metadata.name).joined(separator: " ") == item.parts["sees"])
        #expect(admission.objects.filter(\.isMutating).map(\.metadata.name).joined(separator: " ") == item.parts["changes"])
    }
}
