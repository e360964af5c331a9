import Diagnostics
import Handbook
import Kubernetes

/// A file of Kubernetes objects held to the API server and to the lint rules.
struct ManifestCheck: Sendable {
    let file: FileID
    let verdicts: [DocumentVerdict]
    let diagnostics: [Diagnostic]

    /// - Parameter rules: those that run; see `Configuration.lintRules`.
    init(_ file: FileID, bytes: [UInt8], rules: [LintRule]) {
        self.file = file
        verdicts = ManifestDocument.read(MappedText(file: file, bytes: bytes)).map(review)
        var diagnostics: [Diagnostic] = []
        for verdict in verdicts {
            diagnostics += verdict.diagnostics
            // What cannot be decoded may still be a DaemonSet of a removed API version.
            guard verdict.accepted == true || verdict.document.object == nil else { continue }
            guard let subject = LintSubject(verdict.document, source: bytes) else { continue }
            diagnostics += rules.flatMap { $0.check(subject) }
        }
        self.diagnostics = diagnostics
    }
}

extension Configuration {
    /// The rules that run: those that are on by default, and those that the configuration gives a level.
    var lintRules: [LintRule] { LintRule.all.filter { rules[$0.id].map { $0 != nil } ?? $0.isOnByDefault } }
}
