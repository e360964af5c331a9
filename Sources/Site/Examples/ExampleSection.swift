import Diagnostics
import Handbook
import Kubernetes
import Logseq
import Reconciliation

/// An example being written: its result, and what was worked out for its figure.
struct ExampleContext: Sendable {
    let page: PageContext
    let result: ExampleResult
    let lines: ManifestLines
    /// The rank of the headings inside the example.
    let rank: Int

    init(_ page: PageContext, _ result: ExampleResult, rank: Int) {
        self.page = page
        self.result = result
        self.rank = rank
        lines = ManifestLines(result.example.fence, result.documents.map(\.document))
    }

    var messages: Messages { page.messages }
    var language: Language { page.language }
    /// Unique on the page; what is in the example has ids that begin with it.
    var anchor: String { result.example.id.anchor }

    func say(_ message: Message) -> String { message.text(in: page.catalogue) }

    func say(_ message: Message, to writer: inout HTMLWriter) { page.say(message, to: &writer) }

    func say(_ sentence: String, to writer: inout HTMLWriter) { page.say(sentence, to: &writer) }

    /// The id of a line, counted from 0.
    func anchor(ofLine line: Int) -> String { Self.anchor(ofLine: line, in: result.example.id) }

    /// The state that the page shows, which is the one that the note's claims are about.
    var step: StepOutcome? { result.run?.claimedStep }

    /// What the state is called where the note tells of several.
    var stepName: String? {
        guard let run = result.run, run.story == .written, let step else { return nil }
        return messages(.afterStep, step.name)
    }

    /// The accepted versions of DaemonSets under their `namespace/name`, in the order in which they are written.
    var versions: [(key: String, versions: [ReviewedDocument])] {
        var result: [(key: String, versions: [ReviewedDocument])] = []
        for reviewed in self.result.documents where reviewed.verdict.accepted == true && reviewed.document.daemonSet != nil {
            let key = "\(reviewed.document.namespace ?? "default")/\(reviewed.document.name ?? "")"
            if let place = result.firstIndex(where: { $0.key == key }) {
                result[place].versions.append(reviewed)
            } else {
                result.append((key, [reviewed]))
            }
        }
        return result
    }

    /// The document that an outcome is of at the end: the last accepted version.
    func document(of set: DaemonSetOutcome) -> ReviewedDocument? { versions.first { $0.key == set.key }?.versions.last }

    /// Short, since a page has hundreds: `e1-12` is line 12 of the first example.
    static func anchor(ofLine line: Int, in example: ExampleID) -> String { "e\(example.ordinal + 1)-\(line + 1)" }

    /// The line, from 0, of a field or of the nearest one around it.
    func line(of field: FieldPath, in document: ReviewedDocument?) -> Int? {
        document?.document.span(of: field).flatMap { lines.line(of: $0) }
    }

    func heading(_ key: MessageKey, to writer: inout HTMLWriter) {
        writer.element(.heading(rank), text: messages(key))
    }
}

extension ManifestDocument {
    /// As it is written, before defaults.
    var daemonSet: DaemonSet? {
        if case .daemonSet(let set)? = object { set } else { nil }
    }

    /// The labels of nodes that decide where its pods go.
    var nodeLabelsUsed: Set<String> {
        guard let spec = daemonSet?.spec.template.spec else { return [] }
        let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        return Set(spec.nodeSelector.keys).union(terms.flatMap { $0.matchExpressions.map(\.key) })
    }
}

/// A part of what is shown of an example. To add one: one new file, one line here, one case.
struct ExampleSection: Sendable {
    /// In kebab-case, for tests and documentation.
    let name: String
    /// Writes nothing where the section has nothing to say.
    let write: @Sendable (ExampleContext, inout HTMLWriter) -> Void

    static let all: [ExampleSection] = [
        .verdict, .manifest, .placement, .clusterMap, .sentences, .steps, .timeline, .communication, .access,
    ]

    static func write(_ context: ExampleContext, to writer: inout HTMLWriter) {
        writer.element(
            .section,
            [
                .class("example"), .id(context.anchor),
                .ariaLabel(context.messages(.exampleOnPage, String(context.result.example.id.ordinal + 1))),
            ]
        ) { writer in
            for section in all { section.write(context, &writer) }
        }
    }
}
