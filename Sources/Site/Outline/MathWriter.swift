import Logseq

/// Writes a formula as MathML.
enum MathWriter {
    private static let tags: [String: Tag] = [
        "math": .math, "mi": .mi, "mn": .mn, "mo": .mo, "mtext": .mtext, "mspace": .mspace, "mrow": .mrow, "mfrac": .mfrac, "msqrt": .msqrt,
        "mroot": .mroot, "msub": .msub, "msup": .msup, "msubsup": .msubsup, "munder": .munder, "mover": .mover, "munderover": .munderover,
        "mtable": .mtable, "mtr": .mtr, "mtd": .mtd,
    ]

    private static let attributes: [String: StaticString] = [
        "accent": "accent", "columnalign": "columnalign", "display": "display", "linethickness": "linethickness",
        "mathvariant": "mathvariant", "stretchy": "stretchy", "width": "width",
    ]

    /// - Returns: false, without output, if an element is unknown.
    static func write(_ node: MathNode, to writer: inout HTMLWriter) -> Bool {
        guard let html = html(node) else { return false }
        writer.html(html)
        return true
    }

    /// Recursive; the parser bounds the depth.
    private static func html(_ node: MathNode) -> HTML? {
        guard let tag = tags[node.name] else { return nil }
        var writer = HTMLWriter()
        writer.open(tag, node.attributes.compactMap { attribute in attributes[attribute.name].map { Attribute($0, attribute.value) } })
        if let text = node.text { writer.text(text) }
        for child in node.children {
            guard let inner = html(child) else { return nil }
            writer.html(inner)
        }
        writer.close(tag)
        return writer.html
    }
}
