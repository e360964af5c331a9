/// An element of MathML Core.
package struct MathNode: Hashable, Sendable {
    /// `mi`, `mfrac`, …
    package let name: String
    /// In the order of the output.
    package let attributes: [Element.Attribute]
    /// The text of `mi`, `mn`, `mo` and `mtext`; nil for elements with children.
    package let text: String?
    /// [] for elements with text.
    package let children: [MathNode]

    static func token(_ name: String, _ text: String, _ attributes: [Element.Attribute] = []) -> MathNode {
        MathNode(name: name, attributes: attributes, text: text, children: [])
    }

    static func element(_ name: String, _ children: [MathNode], _ attributes: [Element.Attribute] = []) -> MathNode {
        MathNode(name: name, attributes: attributes, text: nil, children: children)
    }

    /// Combines several nodes into one.
    static func row(_ children: [MathNode]) -> MathNode { children.count == 1 ? children[0] : .element("mrow", children) }
}

extension TeX {
    /// The formula as a `math` element; nil if it uses anything outside the subset of `TeXReader`.
    package var mathML: MathNode? {
        var reader = TeXReader(source, isDisplay: isDisplay)
        guard let content = try? reader.formula() else { return nil }
        let attributes = isDisplay ? [Element.Attribute(name: "display", value: "block")] : []
        return .element("math", [.row(content)], attributes)
    }
}
