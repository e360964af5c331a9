import Diagnostics
import Kubernetes
import Logseq

/// Findings about fences that look like examples but are none.
enum FenceDiagnostics {
    @Sendable static func fragment(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "manifest-fragment", .info,
            Message("this YAML has no `apiVersion` and `kind`: it is shown, but not checked"),
            at: span, help: Message("complete it to have it validated and run on the cluster"))
    }

    @Sendable static func template(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "manifest-template", .info,
            Message("this is a template (`{{`): it is shown, but not checked"), at: span,
            help: Message("put the rendered manifest in the note to have it checked"))
    }

    /// Whether a fence is a template: with placeholders it is invalid YAML, or its name is a placeholder. `{{` inside a quoted string or an
    /// embedded configuration file is text.
    static func isTemplate(_ fence: CodeBlock, _ documents: [ManifestDocument]) -> Bool {
        let bytes = fence.body.bytes
        let brace = UInt8(ascii: "{")
        guard bytes.indices.dropLast().contains(where: { bytes[$0] == brace && bytes[$0 + 1] == brace }) else { return false }
        return documents.contains { document in
            document.yaml.failure != nil || [document.kind, document.name].contains { $0?.contains("{{") ?? false }
        }
    }
}
