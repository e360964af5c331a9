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

    /// The same for a file that must have a document.
    static func readContent(_ path: String) throws(CommandFailure) -> SourceFile {
        let file = try read(path)
        guard !isBlank(file.bytes) else { throw .usage(path == "-" ? Message("standard input is empty") : Message("\(path) is empty")) }
        return file
    }

    /// Whether a YAML stream has no content: whitespace, comments and document markers alone. Linear.
    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.allSatisfy { line in
            let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            return text.isEmpty || text.first == UInt8(ascii: "#") || text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8)
        }
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
    /// The text in a file that should have objects.
    func diagnostic(in file: FileID) -> Diagnostic {
        Diagnostic("no-objects", .error, answer, at: SourceSpan(file: file, start: 0, end: 0))
    }

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
