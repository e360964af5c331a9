import Handbook
import Kubernetes
import Reconciliation

extension ExampleSection {
    /// How the pods can be reached: by host ports, and by the Services of the notes that select them.
    static let communication = ExampleSection(name: "communication") { context, writer in
        let reaches = (context.step?.daemonSets ?? []).compactMap { ServiceReachability($0, context) }.filter { !$0.isEmpty }
        guard !reaches.isEmpty else { return }
        context.heading(.communication, to: &writer)
        for reach in reaches { reach.write(named: reaches.count > 1, context, to: &writer) }
    }
}
