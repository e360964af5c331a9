import Kubernetes

extension Scenario {
    /// The changes of a step, in order. The objects of a cluster come first and stay in their own array: there are many, and scenarios on one
    /// cluster share it.
    package struct Changes: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Sendable {
        /// Applied before the other changes.
        package private(set) var objects: [KubernetesObject] = []
        private var others: [Change] = []

        package init() {}

        package init(applying objects: [KubernetesObject]) { self.objects = objects }

        package var startIndex: Int { 0 }
        package var endIndex: Int { objects.count + others.count }

        package subscript(index: Int) -> Change {
            get { index < objects.count ? .apply(objects[index]) : others[index - objects.count] }
            set {
                if index < objects.count, case .apply(let object) = newValue {
                    objects[index] = object
                } else {
                    replaceSubrange(index..<index + 1, with: [newValue])
                }
            }
        }

        package mutating func replaceSubrange(_ range: Range<Int>, with changes: some Collection<Change>) {
            if range.lowerBound < objects.count {
                others = Array(self)
                objects = []
            }
            others.replaceSubrange(range.lowerBound - objects.count..<range.upperBound - objects.count, with: changes)
        }

        /// The node that a change applies, read without a copy of the change; nil for other changes.
        func node(at index: Int) -> Node? {
            if index < objects.count {
                if case .node(let node) = objects[index] { node } else { nil }
            } else {
                if case .apply(.node(let node)) = others[index - objects.count] { node } else { nil }
            }
        }

        /// The seconds since 1970 at which an object that exists was created; nil for other changes.
        func creationTime(at index: Int) -> Int? {
            guard case .apply(let object) = self[index] else { return nil }
            let metadata = object.metadata
            return metadata.isStored ? metadata.creationTimestamp.flatMap { DecodedTime.seconds($0) } : nil
        }

        /// The latest time in the nodes and pods, in seconds since 1970: about when they were printed. Nil unless a DaemonSet that exists has
        /// `minReadySeconds`, for which times matter.
        var latestTime: Int? {
            guard contains(where: \.needsTimes) else { return nil }
            return indices.lazy.compactMap { index -> Int? in
                guard case .apply(let object) = self[index] else { return nil }
                return object.statusTimes.compactMap { DecodedTime.seconds($0) }.max()
            }.max()
        }

        /// The order in which a first step applies a change.
        func rank(at index: Int) -> Int {
            if index < objects.count { return objects[index].rank }
            return if case .apply(let object) = others[index - objects.count] { object.rank } else { KubernetesObject.ranks.upperBound }
        }
    }
}

extension Scenario.Changes: ExpressibleByArrayLiteral {
    package init(arrayLiteral changes: Scenario.Change...) { others = changes }
}

extension Scenario.Changes: Hashable {
    package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

    package func hash(into hasher: inout Hasher) { for change in self { hasher.combine(change) } }
}

extension KubernetesObject {
    /// The times in the conditions of a node or pod.
    fileprivate var statusTimes: [String] {
        switch self {
        case .node(let node): node.status.conditions.flatMap { [$0.lastHeartbeatTime, $0.lastTransitionTime].compactMap(\.self) }
        case .pod(let pod): pod.status.conditions.compactMap(\.lastTransitionTime)
        default: []
        }
    }
}

extension Scenario.Change {
    fileprivate var needsTimes: Bool {
        guard case .apply(.daemonSet(let daemonSet)) = self else { return false }
        return daemonSet.metadata.isStored && daemonSet.spec.minReadySeconds > 0
    }
}
