import Diagnostics
import Kubernetes
import Repository

/// A file of Kubernetes objects with the answers of the modelled API server.
struct FileReview: Sendable {
    let file: FileID
    /// In the order of the file, without templates.
    let verdicts: [DocumentVerdict]
    /// What is not checked, as information.
    let notices: [Diagnostic]
    /// Whether the file can hold further objects.
    let isTemplate: Bool
    /// Whether it has objects, or should have some.
    let isChecked: Bool

    init(_ file: FileID, bytes: [UInt8], role: FileRole, isNamed: Bool, version: KubernetesVersion) {
        if let text = KubectlText(bytes) {
            self.file = file
            (verdicts, isTemplate) = ([], false)
            notices = [text.diagnostic(in: file)]
            isChecked = true
            return
        }
        let read = ManifestFile(MappedText(file: file, bytes: bytes), role: role, isNamed: isNamed)
        let all = read.documents.map { review($0, version: version) }
        let templates = all.map { $0.isTemplate(source: bytes) }
        self.file = file
        verdicts = zip(all, templates).filter { !$0.1 }.map(\.0)
        notices = read.notices + zip(all, templates).filter(\.1).map(\.0.templateNotice)
        isChecked = !verdicts.isEmpty
        isTemplate = read.isTemplate || templates.contains(true)
    }
}
