import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// A file of Kubernetes objects, reviewed by the modelled API server and the lint rules.
struct ManifestCheck: Sendable {
    let file: FileID
    let verdicts: [DocumentVerdict]
    let diagnostics: [Diagnostic]

    init(_ file: FileID, bytes: [UInt8], version: KubernetesVersion, rules: [LintRule]) {
        self.file = file
        if let text = KubectlText(bytes) {
            verdicts = []
            diagnostics = [Diagnostic("no-objects", .error, text.answer, at: SourceSpan(file: file, start: 0, end: 0))]
            return
        }
        verdicts = ManifestDocument.read(MappedText(file: file, bytes: bytes)).map { review($0, version: version) }
        var diagnostics: [Diagnostic] = []
        for verdict in verdicts {
            let answer = verdict.diagnostics
            let reported = Set(answer.map(\.rule))
            diagnostics += answer
            diagnostics += lint(
                verdict.document, isAccepted: verdict.accepted == true, reported: reported, source: bytes, rules: rules)
        }
        self.diagnostics = diagnostics
    }
}
