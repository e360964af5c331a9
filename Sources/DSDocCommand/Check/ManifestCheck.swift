import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// A file of Kubernetes objects held to the API server and to the lint rules.
struct ManifestCheck: Sendable {
    let file: FileID
    let verdicts: [DocumentVerdict]
    let diagnostics: [Diagnostic]

    /// - Parameter extraRules: those that run besides the rules that are on by default.
    init(_ file: FileID, bytes: [UInt8], extraRules: [LintRule]) {
        self.file = file
        verdicts = ManifestDocument.read(MappedText(file: file, bytes: bytes)).map(review)
        var diagnostics: [Diagnostic] = []
        for verdict in verdicts {
            diagnostics += verdict.diagnostics
            diagnostics += lint(verdict.document, isAccepted: verdict.accepted == true, source: bytes)
            guard verdict.accepted == true, let subject = LintSubject(verdict.document, source: bytes) else { continue }
            diagnostics += extraRules.flatMap { $0.check(subject) }
        }
        self.diagnostics = diagnostics
    }
}

extension Configuration {
    /// Rules that are off by default and that the configuration gives a level.
    var extraRules: [LintRule] { LintRule.all.filter { !$0.isOnByDefault && (rules[$0.id].map { $0 != nil } ?? false) } }
}
