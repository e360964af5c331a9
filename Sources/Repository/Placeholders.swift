import Diagnostics
import Kubernetes

extension DocumentVerdict {
    /// Whether the document is a template of a tool that is not recognised by its files: its name or kind is a placeholder, or the API server
    /// rejects a placeholder.
    ///
    /// - Parameter source: the bytes of the file that contains the document.
    package func isTemplate(source: [UInt8]) -> Bool {
        guard accepted == false else { return false }
        if [kind, name, document.namespace].contains(where: { $0.map { Placeholder.occurs(in: Array($0.utf8)[...]) } ?? false }) {
            return true
        }
        if document.yaml.failure != nil { return Placeholder.occurs(in: document.yaml.text.bytes[document.textRange], onlyBraces: true) }
        return diagnostics.contains { diagnostic in
            guard diagnostic.severity == .error, let span = diagnostic.primary?.span else { return false }
            return Placeholder.occurs(in: source[span.range.clamped(to: 0..<source.count)])
        }
    }

    /// The finding about a document that is a template.
    package var templateNotice: Diagnostic {
        Diagnostic(
            "manifest-template", .info, Message("this is a template: it is not checked"), at: document.span,
            help: Message("check what is made of it: `helm template CHART | dsdoc check -`, or `--render`")
        ).about(document.objectName)
    }
}

/// The beginnings of placeholders: `{{` of Go and Jinja, `{%` of Jinja, `${` of envsubst and Flux.
private enum Placeholder {
    static func occurs(in bytes: ArraySlice<UInt8>, onlyBraces: Bool = false) -> Bool {
        let brace = UInt8(ascii: "{")
        return bytes.indices.dropLast().contains { index in
            let next = bytes[index + 1]
            if bytes[index] == brace { return next == brace || next == UInt8(ascii: "%") }
            return !onlyBraces && bytes[index] == UInt8(ascii: "$") && next == brace
        }
    }
}
