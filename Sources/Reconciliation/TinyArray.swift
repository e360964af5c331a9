/// An array that stores its first element inline: most have no other.
package struct TinyArray<Element>: RandomAccessCollection, MutableCollection {
    private var one: Element?
    private var others: [Element] = []

    package init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { one == nil ? 0 : others.count + 1 }

    package subscript(position: Int) -> Element {
        get {
            if position == 0, let one { return one }
            return others[position - 1]
        }
        set { if position == 0 { one = newValue } else { others[position - 1] = newValue } }
    }

    package mutating func append(_ element: Element) {
        if one == nil { one = element } else { others.append(element) }
    }

    @discardableResult
    package mutating func remove(at position: Int) -> Element {
        let removed = self[position]
        if position > 0 {
            others.remove(at: position - 1)
        } else {
            one = others.isEmpty ? nil : others.removeFirst()
        }
        return removed
    }

    /// Nil where it is empty.
    package mutating func removeLast() -> Element? {
        if let last = others.popLast() { return last }
        defer { one = nil }
        return one
    }

    package mutating func removeAll(where isUnwanted: (Element) -> Bool) {
        others.removeAll(where: isUnwanted)
        if let first = one, isUnwanted(first) { remove(at: 0) }
    }
}

extension TinyArray: Sendable where Element: Sendable {}
extension TinyArray: Equatable where Element: Equatable {}
extension TinyArray: Hashable where Element: Hashable {}

extension TinyArray: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Element...) { for element in elements { append(element) } }
}

extension TinyArray where Element: Equatable {
    mutating func remove(_ element: Element) {
        if !isEmpty { removeAll { $0 == element } }
    }
}

/// Most nodes have one pod of a DaemonSet.
typealias PodList = TinyArray<PodID>
