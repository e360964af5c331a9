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

    package var isEmpty: Bool { elements.isEmpty }

    /// The field around this one; nil for the root.
    package var parent: FieldPath? {
        guard !elements.isEmpty else { return nil }
        var path = self
        path.elements.removeLast()
        return path
    }

    /// Another field beside this one.
    package func sibling(_ name: String) -> FieldPath { (parent ?? FieldPath()).child(name) }

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
