import Diagnostics
import YAML

extension ManifestDocument {
    /// A warning about text after a line `...`: people use it for omitted lines, and it ends the document.
    package var unreadText: Diagnostic? {
        guard let unread = yaml.unread, item == nil || item == 0 else { return nil }
        return Diagnostic(
            "text-behind-document-end", .warning,
            Message("everything after `...` is ignored"), at: yaml.text.span(unread),
            help: Message("three dots end a YAML document: mark left-out lines with a comment, `# ...`"))
    }
}
