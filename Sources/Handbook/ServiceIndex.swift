import Kubernetes
import Reconciliation

/// Every Service of the notes by the labels that it selects.
package struct ServiceIndex: Sendable {
    package struct Entry: Hashable, Sendable {
        package let service: Service
        package let namespace: String
        /// The example that contains it.
        package let example: ExampleID

        package var name: String { service.metadata.name }
    }

    /// A Service that seems to be meant for the pods and does not select them.
    package struct NearMiss: Sendable {
        package let entry: Entry
        /// The first label that differs, by key.
        package let key: String
        package let wanted: String
        /// Nil where the pods have no such label.
        package let actual: String?
    }

    private let entries: [Entry]
    private let index: ServiceSelectorIndex
    private let byExample: [ExampleID: [Int]]

    /// - Parameter results: in the order in which Services are listed.
    package init(_ results: some Sequence<ExampleResult>) {
        let entries = results.flatMap(Self.entries)
        self.entries = entries
        index = ServiceSelectorIndex(entries.map { ($0.service, $0.namespace) })
        byExample = Dictionary(grouping: entries.indices) { entries[$0].example }
    }

    static func entries(of result: ExampleResult) -> [Entry] {
        result.documents.compactMap { reviewed in
            guard reviewed.verdict.accepted != false, case .service(let service)? = reviewed.document.object, service.selectsPods else {
                return nil
            }
            return Entry(service: service, namespace: reviewed.document.namespace ?? "default", example: result.example.id)
        }
    }

    /// The Services that select pods with these labels, those nearest to an example first; one of each name.
    package func selecting(_ labels: [String: String], in namespace: String, near example: ExampleID) -> [Entry] {
        index.selecting(labels, in: namespace) { distance(of: $0, to: example) }.map { entries[$0] }
    }

    /// Services of the example that select other pods, and those of other notes that share a label with the pods and differ in another.
    package func nearMisses(_ labels: [String: String], in namespace: String, near example: ExampleID) -> [NearMiss] {
        let found = index.nearMisses(labels, in: namespace, candidates: byExample[example] ?? []) { distance(of: $0, to: example) }
        return found.map { NearMiss(entry: entries[$0.service], key: $0.key, wanted: $0.wanted, actual: $0.actual) }
    }

    /// 0 for a Service of the example, 1 for one of its page, 2 for others.
    private func distance(of number: Int, to example: ExampleID) -> Int {
        let other = entries[number].example
        return other == example ? 0 : other.page == example.page ? 1 : 2
    }
}
