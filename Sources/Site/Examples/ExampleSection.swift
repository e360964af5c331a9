import Diagnostics
import Handbook
import Kubernetes
import Logseq
import Reconciliation

/// The example being rendered: its result and the lines of its manifest.
struct ExampleContext: Sendable {
    let page: PageContext
    let result: ExampleResult
    let lines: ManifestLines
    /// The HTML rank of headings inside the example.
    let rank: Int

    init(_ page: PageContext, _ result: ExampleResult, rank: Int) {
        self.page = page
        self.result = result
        self.rank = rank
        lines = ManifestLines(result.example.fence, result.documents.map(\.document))
    }

    var messages: Messages { page.messages }
    var language: Language { page.language }
    /// The HTML id of the example, unique on the page; ids inside the example begin with it.
    var anchor: String { result.example.id.anchor }

    func say(_ message: Message) -> String { message.text(in: page.catalogue) }

    func say(_ message: Message, to writer: inout HTMLWriter) { page.say(message, to: &writer) }

    func say(_ sentence: String, to writer: inout HTMLWriter) { page.say(sentence, to: &writer) }

    /// The id of a line of the manifest, from 0.
    func anchor(ofLine line: Int) -> String { Self.anchor(ofLine: line, in: result.example.id) }

    /// The step that is shown: the one that the note's claims are about.
    var step: StepOutcome? { result.run?.claimedStep }

    /// The name of the shown step; nil unless the note writes steps.
    var stepName: String? {
        guard let run = result.run, run.origin == .written, let step else { return nil }
        return messages(.afterStep, step.name)
    }

    /// The accepted versions of DaemonSets by `namespace/name`, in source order.
    var versions: [(key: String, versions: [ReviewedDocument])] {
        var result: [(key: String, versions: [ReviewedDocument])] = []
        for reviewed in self.result.documents where reviewed.verdict.accepted == true && reviewed.document.daemonSet != nil {
            let key = "\(reviewed.document.namespace ?? "default")/\(reviewed.document.name ?? "")"
            if let index = result.firstIndex(where: { $0.key == key }) {
                result[index].versions.append(reviewed)
            } else {
                result.append((key, [reviewed]))
            }
        }
        return result
    }

    /// The last accepted version of the outcome's DaemonSet.
    func document(of set: DaemonSetOutcome) -> ReviewedDocument? { versions.first { $0.key == set.key }?.versions.last }

    /// Short, since a page has hundreds: `e1-12` is line 12 of the first example, both counted from 1.
    static func anchor(ofLine line: Int, in example: ExampleID) -> String { "e\(example.ordinal + 1)-\(line + 1)" }

    /// The line, from 0, of a field or else of its nearest ancestor.
    func line(of field: FieldPath, in document: ReviewedDocument?) -> Int? {
        document?.document.span(of: field).flatMap { lines.line(of: $0) }
    }

    func heading(_ key: MessageKey, to writer: inout HTMLWriter) {
        writer.element(.heading(rank), text: messages(key))
    }
}

extension ManifestDocument {
    /// The decoded object, before defaults.
    var daemonSet: DaemonSet? {
        if case .daemonSet(let set)? = object { set } else { nil }
    }

    /// The node labels that its node selector and required node affinity refer to.
    var nodeLabelsUsed: Set<String> {
        guard let spec = daemonSet?.spec.template.spec else { return [] }
        let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        return Set(spec.nodeSelector.keys).union(terms.flatMap { $0.matchExpressions.map(\.key) })
    }
}

/// A section of an example. To add one: one new file, one line here, one case.
struct ExampleSection: Sendable {
    /// In kebab-case, for tests and documentation.
    let name: String
    /// Writes nothing if the section does not apply.
    let write: @Sendable (ExampleContext, inout HTMLWriter) -> Void

    static let all: [ExampleSection] = [
        .verdict, .manifest, .placement, .clusterMap, .remarks, .steps, .timeline, .communication, .access,
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
