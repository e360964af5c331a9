import Handbook
import Kubernetes
import Reconciliation

extension ExampleSection {
    /// How the pods can be reached: by host ports, and by the Services of the notes that select them.
    static let communication = ExampleSection(name: "communication") { context, writer in
        let sections = (context.step?.daemonSets ?? []).compactMap { PodCommunication($0, context) }.filter { !$0.isEmpty }
        guard !sections.isEmpty else { return }
        context.heading(.communication, to: &writer)
        for section in sections { section.write(named: sections.count > 1, context, to: &writer) }
    }
}
