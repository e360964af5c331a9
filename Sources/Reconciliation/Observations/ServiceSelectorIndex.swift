import Kubernetes

extension Service {
    /// Whether the endpoints of the Service are the pods that its selector matches.
    package var selectsPods: Bool { spec.type != "ExternalName" && !spec.selector.isEmpty }

    fileprivate func selects(_ labels: [String: String]) -> Bool { spec.selector.allSatisfy { labels[$0.key] == $0.value } }
}

/// Services by the labels that they select, so that the Services of a pod are found without testing all. Services are numbered in the order in
/// which they were added.
package struct ServiceSelectorIndex: Sendable {
    /// A Service that seems to be meant for some pods and does not select them.
    package struct NearMiss: Hashable, Sendable {
        /// The number of the Service.
        package let service: Int
        /// The first label that differs, by key.
        package let key: String
        package let wanted: String
        /// Nil where the pods have no such label.
        package let actual: String?
    }

    private struct Label: Hashable {
        let namespace: String
        let key: String
        let value: String
    }

    private var services: [(service: Service, namespace: String)] = []
    private var byLabel: [Label: [Int]] = [:]
    /// Each Service once, under the label that the fewest Services select.
    private var byRarest: [Label: [Int]] = [:]
    /// A label that more Services select says nothing about which pods are meant.
    private static let maxServicesOfNearMiss = 16

    package init(_ services: [(service: Service, namespace: String)]) {
        self.services = services
        for number in services.indices { for label in labels(of: number) { byLabel[label, default: []].append(number) } }
        for number in services.indices {
            let rarest = labels(of: number).min { (byLabel[$0]?.count ?? 0) < (byLabel[$1]?.count ?? 0) }
            if let rarest { byRarest[rarest, default: []].append(number) }
        }
    }

    /// The Services that select pods with these labels, one of each name.
    ///
    /// - Parameter rank: orders them; of the same rank the first added comes first.
    package func selecting(_ podLabels: [String: String], in namespace: String, rank: (Int) -> Int = { _ in 0 }) -> [Int] {
        let found = podLabels.flatMap { byRarest[Label(namespace: namespace, key: $0.key, value: $0.value)] ?? [] }
        var result: [Int] = []
        for number in sorted(found, rank) where services[number].service.selects(podLabels) && !has(number, in: result) {
            result.append(number)
        }
        return result
    }

    /// Services that do not select pods with these labels: those of `candidates`, and those that share a label with the pods and differ in another.
    package func nearMisses(
        _ podLabels: [String: String], in namespace: String, candidates: [Int] = [], rank: (Int) -> Int = { _ in 0 }
    ) -> [NearMiss] {
        let alike = podLabels.map { byLabel[Label(namespace: namespace, key: $0.key, value: $0.value)] ?? [] }
        let others = Set(alike.filter { $0.count <= Self.maxServicesOfNearMiss }.joined())
        var result: [NearMiss] = []
        for number in candidates.filter({ services[$0].namespace == namespace }) + sorted(others, rank)
        where !services[number].service.selects(podLabels) && !has(number, in: result.map(\.service)) {
            let selector = services[number].service.spec.selector.sorted { $0.key < $1.key }
            guard let missed = selector.first(where: { podLabels[$0.key] != $0.value }) else { continue }
            result.append(NearMiss(service: number, key: missed.key, wanted: missed.value, actual: podLabels[missed.key]))
        }
        return result
    }

    private func has(_ number: Int, in others: [Int]) -> Bool {
        others.contains { services[$0].service.metadata.name == services[number].service.metadata.name }
    }

    private func sorted(_ numbers: some Sequence<Int>, _ rank: (Int) -> Int) -> [Int] {
        numbers.sorted { (rank($0), $0) < (rank($1), $1) }
    }

    /// By key, so that nothing depends on the order of a dictionary.
    private func labels(of number: Int) -> [Label] {
        services[number].service.spec.selector.sorted { $0.key < $1.key }.map {
            Label(namespace: services[number].namespace, key: $0.key, value: $0.value)
        }
    }
}
