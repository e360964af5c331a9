import Diagnostics
import Kubernetes

/// Notes on fences that look like examples and are none.
enum FenceNotes {
    @Sendable static func fragment(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "manifest-fragment", .info,
            Prose("this YAML has no `apiVersion` and `kind`: it is shown and not checked", zh: "這段 YAML 沒有 `apiVersion` 與 `kind`：只顯示，不檢查"),
            at: span, help: Prose("complete it to have it validated and placed", zh: "補齊後就會驗證並計算放置結果"))
    }

    @Sendable static func template(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "manifest-template", .info,
            Prose("this is a template (`{{`): it is shown and not checked", zh: "這是範本（`{{`）：只顯示，不檢查"), at: span,
            help: Prose("put what it renders to in the note to have it checked", zh: "把產生出來的結果放進筆記，就會檢查"))
    }

    /// A manifest with holes is no YAML, or is named by a hole; `{{` inside a quoted text or a configuration file is just text.
    static func isTemplate(_ stream: ManifestStream) -> Bool {
        let hole: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "{")]
        let hasHole = stream.text.bytes.indices.dropLast().contains { stream.text.bytes[$0] == hole[0] && stream.text.bytes[$0 + 1] == hole[1] }
        return hasHole && stream.documents.contains { $0.isUnreadable || $0.kind.contains("{{") || $0.name.contains("{{") }
    }
}
