/// The path of a field as Kubernetes' validation prints it: `spec.template.spec.containers[0].resources.limits[cpu]`.
///
/// *Source:* apimachinery, pkg/util/validation/field/path.go.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    /// A part of a path: `.name`, `[0]` or `[key]`.
    package enum Element: Hashable, Sendable {
        case child(String)
        case index(Int)
        case key(String)
    }

    /// A linked list from the last element to the first, as in Go: validation makes a path for every visited field, and prints few of them.
    private final class Part: Sendable {
        let parent: Part?
        let element: Element
        /// The number of elements up to this one.
        let depth: Int

        init(_ element: Element, below parent: Part?) {
            self.element = element
            self.parent = parent
            depth = (parent?.depth ?? 0) + 1
        }
    }

    private let last: Part?

    private init(last: Part?) { self.last = last }

    /// The root.
    package init() { last = nil }

    /// A path of fields.
    package init(_ name: String, _ more: String...) {
        last = more.reduce(Part(.child(name), below: nil)) { Part(.child($1), below: $0) }
    }

    /// A field of an object.
    package func child(_ name: String) -> FieldPath { appending(.child(name)) }

    /// A field of a field.
    package func child(_ name: String, _ more: String...) -> FieldPath { more.reduce(child(name)) { $0.child($1) } }

    /// An item of a list.
    package func index(_ index: Int) -> FieldPath { appending(.index(index)) }

    /// A value of a map.
    package func key(_ key: String) -> FieldPath { appending(.key(key)) }

    /// The path with one more element.
    package func appending(_ element: Element) -> FieldPath { FieldPath(last: Part(element, below: last)) }

    /// nil for the root.
    package var lastElement: Element? { last?.element }

    /// The elements from the root.
    package var elements: [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(last?.depth ?? 0)
        var next = last
        while let part = next {
            elements.append(part.element)
            next = part.parent
        }
        elements.reverse()
        return elements
    }

    package static func == (left: FieldPath, right: FieldPath) -> Bool {
        var (first, second) = (left.last, right.last)
        while first !== second {
            guard let one = first, let other = second, one.element == other.element else { return false }
            (first, second) = (one.parent, other.parent)
        }
        return true
    }

    package func hash(into hasher: inout Hasher) {
        var next = last
        while let part = next {
            hasher.combine(part.element)
            next = part.parent
        }
    }

    /// Whether this is the root.
    package var isEmpty: Bool { last == nil }

    /// The path without its last element; the root is its own parent.
    package var parent: FieldPath { FieldPath(last: last?.parent) }

    /// As Kubernetes prints it.
    package var description: String {
        var text = ""
        for element in elements {
            switch element {
            case .child(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            case .key(let key): text += "[\(key)]"
            }
        }
        return text
    }
}
