import Kubernetes

/// What of a note's manifests those of other notes are compared with: where it stays, no other note can come out otherwise.
package struct ComparedManifests: Hashable, Sendable {
    /// Rules look for others that a selector matches.
    private let workloads: [LintSubject.Workload]
    /// The pages of DaemonSets tell by which the pods are reached.
    private let services: [ServiceIndex.Entry]

    package init(_ results: [ExampleResult]) {
        workloads = results.flatMap { WorkloadIndex.workloads(of: $0.example) }
        services = results.flatMap(ServiceIndex.entries)
    }
}
