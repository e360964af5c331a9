import Kubernetes

extension WorkloadIndex {
    /// Indexes the workloads of all examples.
    package init(_ examples: some Sequence<Example>) { self.init(documents: examples.lazy.flatMap(\.documents)) }
}
