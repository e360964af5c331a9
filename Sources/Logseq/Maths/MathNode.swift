/// An element of MathML Core.
package struct MathNode: Hashable, Sendable {
    /// `mi`, `mfrac`, …
    package let name: String
    package let attributes: [Element.Attribute]
    /// Of `mi`, `mn`, `mo`, `mtext`; nil for elements with children.
    package let text: String?
    package let children: [MathNode]

    static func token(_ name: String, _ text: String, _ attributes: [Element.Attribute] = []) -> MathNode {
        MathNode(name: name, attributes: attributes, text: text, children: [])
    }

    static func element(_ name: String, _ children: [MathNode], _ attributes: [Element.Attribute] = []) -> MathNode {
        MathNode(name: name, attributes: attributes, text: nil, children: children)
    }

    /// One element for several.
    static func row(_ children: [MathNode]) -> MathNode { children.count == 1 ? children[0] : .element("mrow", children) }
}

extension TeX {
    /// The formula as the `math` element; nil where it uses anything outside the subset that `TeXReader` reads.
    package var mathML: MathNode? {
        var reader = TeXReader(source, isDisplay: isDisplay)
        guard let content = try? reader.formula() else { return nil }
        let attributes = isDisplay ? [Element.Attribute(name: "display", value: "block")] : []
        return .element("math", [.row(content)], attributes)
    }
}
