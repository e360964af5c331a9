import Kubernetes

/// An index of all Services of the notes by the labels in their selectors, to find those that reach a pod without a scan.
package struct ServiceIndex: Sendable {
    package struct Entry: Hashable, Sendable {
        package let service: Service
        package let namespace: String
        /// The example with the Service.
        package let example: ExampleID

        package var name: String { service.metadata.name }
    }

    /// A Service that selects none of the pods, but probably should.
    package struct NearMiss: Sendable {
        package let entry: Entry
        /// The first label that differs, in the order of keys.
        package let key: String
        package let wanted: String
        /// nil if the pods do not have the label.
        package let actual: String?
    }

    fileprivate struct Label: Hashable {
        let namespace: String
        let key: String
        let value: String
    }

    private var entries: [Entry] = []
    private var byLabel: [Label: [Int]] = [:]
    /// Each Service once, by the label of its selector that the fewest Services have.
    private var byRarest: [Label: [Int]] = [:]
    /// A label that more Services select is too common for a near miss.
    private static let mostAlike = 16
    /// The Services of each example.
    private var byExample: [ExampleID: [Int]] = [:]

    /// - Parameter results: in the order in which Services are listed.
    package init(_ results: some Sequence<ExampleResult>) {
        for result in results { for entry in Self.entries(of: result) { add(entry) } }
        for (index, entry) in entries.enumerated() {
            let rarest = entry.labels.min { (byLabel[$0]?.count ?? 0) < (byLabel[$1]?.count ?? 0) }
            if let rarest { byRarest[rarest, default: []].append(index) }
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

    /// The Services that select pods with these labels, nearest to an example first; one for each name.
    package func selecting(_ labels: [String: String], in namespace: String, near example: ExampleID) -> [Entry] {
        var result: [Entry] = []
        let found = labels.flatMap { byRarest[Label(namespace: namespace, key: $0.key, value: $0.value)] ?? [] }
        for entry in sorted(found, near: example) where entry.selects(labels) && !result.contains(where: { $0.name == entry.name }) {
            result.append(entry)
        }
        return result
    }

    /// Services of the example that select other pods, and Services of other notes that share a label with the pods and differ in another.
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

    /// Services of the example first, then those of its page.
    private func sorted(_ indexes: some Sequence<Int>, near example: ExampleID) -> [Entry] {
        let distance = { (entry: Entry) in entry.example == example ? 0 : entry.example.page == example.page ? 1 : 2 }
        return indexes.sorted { (distance(entries[$0]), $0) < (distance(entries[$1]), $1) }.map { entries[$0] }
    }
}

extension ServiceIndex.Entry {
    /// By key, so that the order of a dictionary has no effect.
    fileprivate var labels: [ServiceIndex.Label] {
        service.spec.selector.sorted { $0.key < $1.key }.map { ServiceIndex.Label(namespace: namespace, key: $0.key, value: $0.value) }
    }

    fileprivate func selects(_ labels: [String: String]) -> Bool { service.spec.selector.allSatisfy { labels[$0.key] == $0.value } }
}
