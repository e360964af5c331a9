import Diagnostics
import Kubernetes
import Logseq

/// Files of Kubernetes objects that the user names on the command line.
enum ObjectFile {
    /// Reads a file of objects, or standard input for `-`.
    ///
    /// - Throws: also for files that people take for one: notes, and what kubectl prints for people. The message has the right command.
    static func read(_ path: String) throws(CommandFailure) -> SourceFile {
        guard !ParsedPage.isNote(path) else {
            throw .usage(Message("\(path) is a note: `dsdoc check \(path)` checks the examples of notes"))
        }
        let file = try InputFile.read(path)
        if let text = KubectlText(file.bytes) { throw .usage(Message("\(path): \(text.answer)")) }
        return file
    }
}

/// The command that prints everything the answers depend on.
enum KubectlCommand {
    /// The kinds that the model reads. All clusters have them since 1.30.
    static let resources = [
        "nodes", "pods", "daemonsets", "controllerrevisions", "namespaces", "priorityclasses", "runtimeclasses", "resourcequotas",
        "limitranges", "services", "persistentvolumeclaims", "persistentvolumes", "storageclasses", "poddisruptionbudgets",
        "mutatingwebhookconfigurations", "validatingwebhookconfigurations", "validatingadmissionpolicies",
        "validatingadmissionpolicybindings",
    ]

    static let full = "kubectl get \(resources.joined(separator: ",")) -A -o yaml > cluster.yaml"
}

extension KubectlText {
    /// What the text is, and the command that prints objects.
    var answer: Message {
        switch self {
        case .table: Message("this is the table of `kubectl get`, not the objects: run `\(KubectlCommand.full)`")
        case .names: Message("this is a list of names, not the objects: run `\(KubectlCommand.full)`")
        case .description: Message("this is what `kubectl describe` prints, not the objects: run `\(KubectlCommand.full)`")
        case .failure(let line): Message("kubectl reports `\(line)`: solve that, then run `\(KubectlCommand.full)`")
        }
    }
}
