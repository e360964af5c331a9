import Diagnostics
import YAML

extension ManifestDocument {
    /// A note on text behind a line `...`, which writers use to leave lines out, and YAML to end the document.
    package var unreadText: Diagnostic? {
        guard let unread = yaml.unread, item == nil || item == 0 else { return nil }
        return Diagnostic(
            "text-behind-document-end", .warning,
            Prose("what stands behind `...` is never read", zh: "`...` 之後的內容不會被讀取"), at: yaml.text.span(unread),
            help: Prose(
                "in YAML three dots end the document: leave lines out with a comment, `# ...`",
                zh: "在 YAML 中，三個點代表文件結束；要省略內容，請改用註解 `# ...`"))
    }
}
