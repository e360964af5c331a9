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
