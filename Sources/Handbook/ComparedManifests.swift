import Kubernetes

/// The parts of the manifests of a note that affect the results of other notes. If they are equal before and after an edit, the results of
/// other notes stay.
package struct ComparedManifests: Hashable, Sendable {
    /// Compared by the lint rules on overlapping selectors.
    private let workloads: [LintSubject.Workload]
    /// Compared by the section on Services.
    private let services: [ServiceIndex.Entry]

    /// - Parameter results: of the examples of one note.
    package init(_ results: [ExampleResult]) {
        workloads = results.flatMap(\.example.documents).compactMap { LintSubject.Workload($0) }
        services = results.flatMap(ServiceIndex.entries)
    }
}
