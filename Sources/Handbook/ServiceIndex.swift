import Kubernetes

/// Every Service of the notes by the labels that it selects, so that asking which of them reach a pod does not mean asking all.
package struct ServiceIndex: Sendable {
    package struct Entry: Hashable, Sendable {
        package let service: Service
        package let namespace: String
        /// Where it is written.
        package let example: ExampleID

        package var name: String { service.metadata.name }
    }

    /// A Service that looks as if it were meant for the pods and selects none of them.
    package struct NearMiss: Sendable {
        package let entry: Entry
        /// The first label on which they differ, by key.
        package let key: String
        package let wanted: String
        /// nil where the pods have no such label.
        package let actual: String?
    }

    fileprivate struct Label: Hashable {
        let namespace: String
        let key: String
        let value: String
    }

    private var entries: [Entry] = []
    private var byLabel: [Label: [Int]] = [:]
    /// Each Service once, under the label that the fewest select.
    private var byRarest: [Label: [Int]] = [:]
    /// A label that more Services select tells nothing of what was meant.
    private static let mostAlike = 16
    /// Those of an example, whatever they select.
    private var byExample: [ExampleID: [Int]] = [:]

    /// - Parameter results: in the order in which Services are to be told.
    package init(_ results: some Sequence<ExampleResult>) {
        for result in results { for entry in Self.entries(of: result) { add(entry) } }
        for (place, entry) in entries.enumerated() {
            let rarest = entry.labels.min { (byLabel[$0]?.count ?? 0) < (byLabel[$1]?.count ?? 0) }
            if let rarest { byRarest[rarest, default: []].append(place) }
        }
    }

    static func entries(of result: ExampleResult) -> [Entry] {
        result.documents.compactMap { reviewed in
            guard reviewed.verdict.accepted != false, case .service(let service)? = reviewed.document.object,
                service.spec.type != "ExternalName", !service.spec.selector.isEmpty
            else { return nil }
            return Entry(service: service, namespace: reviewed.document.namespace ?? "default", example: result.example.id)
        }
    }

    private mutating func add(_ entry: Entry) {
        for label in entry.labels { byLabel[label, default: []].append(entries.count) }
        byExample[entry.example, default: []].append(entries.count)
        entries.append(entry)
    }

    /// The Services that select pods with these labels, those that stand nearest to an example first; one of each name.
    package func selecting(_ labels: [String: String], in namespace: String, near example: ExampleID) -> [Entry] {
        var result: [Entry] = []
        let found = labels.flatMap { byRarest[Label(namespace: namespace, key: $0.key, value: $0.value)] ?? [] }
        for entry in sorted(found, near: example) where entry.selects(labels) && !result.contains(where: { $0.name == entry.name }) {
            result.append(entry)
        }
        return result
    }

    /// Services of the example that select other pods, and those of other notes that share a label with the pods and miss another.
    package func nearMisses(_ labels: [String: String], in namespace: String, near example: ExampleID) -> [NearMiss] {
        let own = (byExample[example] ?? []).map { entries[$0] }.filter { $0.namespace == namespace }
        var result: [NearMiss] = []
        let alike = labels.map { byLabel[Label(namespace: namespace, key: $0.key, value: $0.value)] ?? [] }
        let others = Set(alike.filter { $0.count <= Self.mostAlike }.joined())
        for entry in own + sorted(others, near: example) where !entry.selects(labels) {
            guard !result.contains(where: { $0.entry.name == entry.name }) else { continue }
            let missed = entry.service.spec.selector.sorted { $0.key < $1.key }.first { labels[$0.key] != $0.value }
            guard let missed else { continue }
            result.append(NearMiss(entry: entry, key: missed.key, wanted: missed.value, actual: labels[missed.key]))
        }
        return result
    }

    /// Those of the example first, then those of its page.
    private func sorted(_ places: some Sequence<Int>, near example: ExampleID) -> [Entry] {
        let distance = { (entry: Entry) in entry.example == example ? 0 : entry.example.page == example.page ? 1 : 2 }
        return places.sorted { (distance(entries[$0]), $0) < (distance(entries[$1]), $1) }.map { entries[$0] }
    }
}

extension ServiceIndex.Entry {
    /// By key, so that nothing depends on the order of a dictionary.
    fileprivate var labels: [ServiceIndex.Label] {
        service.spec.selector.sorted { $0.key < $1.key }.map { ServiceIndex.Label(namespace: namespace, key: $0.key, value: $0.value) }
    }

    fileprivate func selects(_ labels: [String: String]) -> Bool { service.spec.selector.allSatisfy { labels[$0.key] == $0.value } }
}
