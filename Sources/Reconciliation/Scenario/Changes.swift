import Kubernetes

extension Scenario {
    /// What a step does, in order. The objects of a cluster come first and stay in the array that they came in: they are many, and
    /// scenarios on one cluster share them.
    package struct Changes: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Sendable {
        /// Applied before all else.
        package private(set) var objects: [KubernetesObject] = []
        private var others: [Change] = []

        package init() {}

        package init(applying objects: [KubernetesObject]) { self.objects = objects }

        package var startIndex: Int { 0 }
        package var endIndex: Int { objects.count + others.count }

        package subscript(place: Int) -> Change {
            get { place < objects.count ? .apply(objects[place]) : others[place - objects.count] }
            set {
                if place < objects.count, case .apply(let object) = newValue {
                    objects[place] = object
                } else {
                    replaceSubrange(place..<place + 1, with: [newValue])
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

        /// The node that a change brings, found without a copy of the change; nil for other changes.
        func node(at place: Int) -> Node? {
            if place < objects.count {
                if case .node(let node) = objects[place] { node } else { nil }
            } else {
                if case .apply(.node(let node)) = others[place - objects.count] { node } else { nil }
            }
        }

        /// The order in which a first step makes a change.
        func rank(at place: Int) -> Int {
            if place < objects.count { return objects[place].rank }
            return if case .apply(let object) = others[place - objects.count] { object.rank } else { KubernetesObject.ranks.upperBound }
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
