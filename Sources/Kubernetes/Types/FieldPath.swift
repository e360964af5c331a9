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

    package func child(_ names: String...) -> FieldPath {
        var path = self
        path.elements += names.map(Element.child)
        return path
    }

    package func index(_ index: Int) -> FieldPath {
        var path = self
        path.elements.append(.index(index))
        return path
    }

    /// The value of a map's key.
    package func key(_ key: String) -> FieldPath {
        var path = self
        path.elements.append(.key(key))
        return path
    }

    package func appending(_ element: Element) -> FieldPath {
        var path = self
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
