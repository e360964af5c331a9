/// The path of a field as Kubernetes' validation prints it: `spec.template.spec.containers[0].resources.limits[cpu]`.
///
/// *Source:* apimachinery, pkg/util/validation/field/path.go.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    package enum Element: Hashable, Sendable {
        case child(String)
        case index(Int)
        case key(String)
    }

    /// From the root on.
    package private(set) var elements: [Element]

    package init() { elements = [] }

    package init(_ name: String, _ more: String...) {
        elements = ([name] + more).map(Element.child)
    }

    package func child(_ name: String) -> FieldPath { appending(.child(name)) }

    package func child(_ name: String, _ more: String...) -> FieldPath { more.reduce(child(name)) { $0.child($1) } }

    package func index(_ index: Int) -> FieldPath { appending(.index(index)) }

    /// The value of a map's key.
    package func key(_ key: String) -> FieldPath { appending(.key(key)) }

    package func appending(_ element: Element) -> FieldPath {
        var path = FieldPath()
        path.elements.reserveCapacity(elements.count + 1)
        path.elements += elements
        path.elements.append(element)
        return path
    }

    package var isEmpty: Bool { elements.isEmpty }

    /// The path of what the last part belongs to; the root is its own.
    package var parent: FieldPath {
        var path = self
        _ = path.elements.popLast()
        return path
    }

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
