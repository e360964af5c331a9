import ArgumentParser
import Diagnostics
import Glibc
import Kubernetes

/// `dsdoc redact`
struct RedactCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Writes a dump of a cluster that can be passed on, and that still gives the same answers.",
        discussion: """
            Removes the values of variables, Secrets and ConfigMaps, arguments, addresses, annotations, registries of images, identities of
            machines and managed fields. What answers depend on stays: names, labels, resources, taints, conditions. Equal texts get the same
            replacement. Standard error says how much was removed. A text that cannot be read to its end is an error, and nothing is written.

            Examples:
              \(ProgramName.shown) redact cluster.yaml --output shared.yaml
              \(ProgramName.shown) redact cluster.yaml --names          nodes are node-1, node-2, … instead of ip-10-0-0-1
              kubectl get nodes,pods,ds -A -o yaml | \(ProgramName.shown) redact - > shared.yaml
            """)

    @Argument(help: "A file of Kubernetes objects, YAML or JSON; - is standard input.")
    var dump: String

    @Option(help: ArgumentHelp("The file to write. Default: standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Give nodes other names, too, in the same order.")
    var names = false

    @OptionGroup var terminal: OutputOptions

    func perform() async throws -> ExitStatus {
        let catalogue = try terminal.catalogue(.ofWorkingFolder())
        let source = try ObjectFile.readContent(dump)
        let result: (bytes: [UInt8], counts: RedactionCounts)
        do {
            result = try Redactor.redact(MappedText(file: FileID(rawValue: 0), bytes: source.bytes), renamesNodes: names)
        } catch {
            let position = LineIndex(source.bytes).position(at: min(error.offset, source.bytes.count))
            throw CommandFailure(
                status: .diagnostics,
                message: Message("\(dump):\(position.line):\(position.column): \(error.message); nothing is written"))
        }
        if let output {
            do {
                try FileBytes.replace(output, with: result.bytes)
            } catch {
                throw CommandFailure(error)
            }
        } else {
            try Terminal.output().write(result.bytes)
        }
        let errors = Terminal.errors(terminal.color)
        try errors.write(Self.summary(result.counts).text(in: catalogue) + "\n")
        if names { try errors.write(Message("names of nodes replaced: \(result.counts.names)").text(in: catalogue) + "\n") }
        return .clean
    }

    private static func summary(_ counts: RedactionCounts) -> Message {
        Message(
            """
            \(counts.objects) objects; removed: values \(counts.values), arguments \(counts.arguments), addresses \(counts.addresses), annotations \
            \(counts.annotations), registries \(counts.registries), entries of Secrets and ConfigMaps \(counts.entries), other fields \(counts.fields)
            """)
    }
}
