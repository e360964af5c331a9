import Diagnostics
import YAML

/// How much was removed from a dump.
package struct RedactionCounts: Hashable, Sendable {
    package internal(set) var objects = 0
    /// Of environment variables, headers, volumes and classes.
    package internal(set) var values = 0
    /// The strings of commands and their arguments.
    package internal(set) var arguments = 0
    package internal(set) var addresses = 0
    package internal(set) var annotations = 0
    package internal(set) var registries = 0
    /// The entries of Secrets and ConfigMaps.
    package internal(set) var entries = 0
    /// Of nodes, where they occur.
    package internal(set) var names = 0
    /// Other fields, such as managed fields and the fields of kinds that are not read.
    package internal(set) var fields = 0
}

/// A text that cannot be redacted, since it cannot be read to its end: what is not understood could be a secret.
package struct RedactionFailure: Error {
    package let message: Message
    /// Offset in the file.
    package let offset: Int
}

/// Removes from a dump what answers do not depend on and what must not be passed on: see `RedactionRule`.
package struct Redactor {
    private var pseudonyms = Pseudonyms()
    package private(set) var counts = RedactionCounts()
    /// The annotations of pod templates: pods are compared with them.
    private var templateAnnotations: Set<String> = []
    /// The names of nodes, and their host names.
    private var nodes: Set<String> = []
    private let renamesNodes: Bool

    private init(renamesNodes: Bool) { self.renamesNodes = renamesNodes }

    private struct Edit {
        let range: Range<Int>
        let replacement: String
    }

    /// The text with each secret replaced, in the same format. Linear.
    ///
    /// - Parameter renamesNodes: whether nodes get other names, too.
    /// - Throws: for a text that cannot be read, and for anchors, whose values would have to be judged for each use.
    package static func redact(
        _ text: MappedText, renamesNodes: Bool = false
    ) throws(RedactionFailure) -> (bytes: [UInt8], counts: RedactionCounts) {
        var redactor = Redactor(renamesNodes: renamesNodes)
        ManifestDocument.forEach(in: text) { document in
            redactor.readTemplates(document)
            if renamesNodes, document.kind == "Node" { redactor.readNames(document) }
        }
        redactor.pseudonyms.rename(nodes: redactor.nodes)
        let bytes = try redactor.redacted(text)
        guard redactor.counts.objects > 0 else { throw RedactionFailure(message: Message("there are no Kubernetes objects"), offset: 0) }
        return (bytes, redactor.counts)
    }

    // MARK: Annotations of templates

    private mutating func readTemplates(_ document: ManifestDocument) {
        guard let root = document.root, document.kind != "Pod", document.kind != "Node" else { return }
        let yaml = document.yaml
        var stack = [root]
        while let node = stack.popLast() {
            guard yaml[node].kind == .mapping else { continue }
            for (key, value) in yaml.pairs(of: node) {
                if yaml[key].value == "template", let metadata = yaml.field("metadata", of: value),
                    let annotations = yaml.field("annotations", of: metadata.value)
                {
                    for (key, _) in yaml.pairs(of: yaml.resolve(annotations.value)) { templateAnnotations.insert(yaml[key].value) }
                }
                stack.append(value)
            }
        }
    }

    private mutating func readNames(_ document: ManifestDocument) {
        guard case .node(let node)? = document.object else { return }
        nodes.formUnion([node.metadata.name, node.metadata.labels["kubernetes.io/hostname"]].compactMap { $0 })
    }

    // MARK: Texts

    private mutating func redacted(_ text: MappedText) throws(RedactionFailure) -> [UInt8] {
        guard let list = ManifestList(text) else {
            let documents = ManifestDocument.read(text)
            var edits: [Edit] = []
            var last: Int?
            for document in documents {
                if document.index != last { edits += Self.comments(of: document.yaml) }
                last = document.index
                edits += try self.edits(in: document)
            }
            return try Self.checked(Self.applied(edits, to: text.bytes, 0..<text.bytes.count), text.file)
        }
        var result = Array(text.bytes[list.head])
        result.reserveCapacity(text.bytes.count)
        for item in 0..<list.count {
            guard let document = list[item] else { continue }
            let edits = try Self.comments(of: document.yaml) + Self.gaps(in: document.yaml, of: text.bytes) + self.edits(in: document)
            result += try Self.checked(Self.applied(edits, to: document.yaml.text.bytes, document.yaml.range), text.file)
        }
        return result + text.bytes[list.tail]
    }

    private static func comments(of yaml: YAMLDocument) -> [Edit] { yaml.comments.map { Edit(range: $0.range, replacement: "") } }

    /// The lines of the file that were not parsed: managed fields, and the images of a node.
    private static func gaps(in yaml: YAMLDocument, of file: [UInt8]) -> [Edit] {
        zip(yaml.text.segments, yaml.text.segments.dropFirst()).map { before, after in
            let gap = before.fileStart + after.textStart - before.textStart..<after.fileStart
            let lines = file[gap.clamped(to: 0..<file.count)].count { $0 == UInt8(ascii: "\n") }
            return Edit(range: after.textStart..<after.textStart, replacement: String(repeating: "\n", count: lines))
        }
    }

    private static func applied(_ edits: [Edit], to bytes: [UInt8], _ part: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(part.count)
        var position = part.lowerBound
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) })
        where edit.range.lowerBound >= position {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            // The lines stay, so that answers have the same locations.
            for byte in bytes[edit.range] where byte == UInt8(ascii: "\n") { result.append(byte) }
            position = edit.range.upperBound
        }
        return result + bytes[position..<part.upperBound]
    }

    /// The text, which must be readable after the edits, too.
    private static func checked(_ bytes: [UInt8], _ file: FileID) throws(RedactionFailure) -> [UInt8] {
        let text = MappedText(file: file, bytes: bytes)
        if let failure = YAMLDocument.parse(text).lazy.compactMap(\.failure).first {
            throw RedactionFailure(message: Message(verbatim: failure.message), offset: failure.range.lowerBound)
        }
        return bytes
    }

    // MARK: Objects

    private mutating func edits(in document: ManifestDocument) throws(RedactionFailure) -> [Edit] {
        let yaml = document.yaml
        func failure(_ message: Message, _ offset: Int) -> RedactionFailure {
            RedactionFailure(message: message, offset: yaml.text.fileOffset(offset))
        }
        if let failed = yaml.failure { throw failure(Message(verbatim: failed.message), failed.range.lowerBound) }
        guard let root = document.root, let kind = document.kind, document.apiVersion != nil, yaml[root].kind == .mapping else {
            throw failure(Message("this is no Kubernetes object"), document.root.map { yaml[$0].start } ?? yaml.range.lowerBound)
        }
        if let unread = yaml.unread { throw failure(Message("nothing is read behind the document end"), unread.lowerBound) }
        if document.object == nil, document.rejection != nil, let problem = document.problems.first {
            throw failure(Message(verbatim: problem.message), yaml[problem.node].start)
        }
        if let alias = yaml.nodes.first(where: { $0.kind == .alias || $0.anchor != nil }) {
            throw failure(Message("anchors and aliases cannot be redacted"), alias.start)
        }
        counts.objects += 1
        var walk = RedactionWalk(yaml, isPod: kind == "Pod", name: document.name, templateAnnotations, pseudonyms, counts)
        walk.readObject(root, kind: kind, apiVersion: document.apiVersion ?? "", unknown: document.unknownFields)
        if renamesNodes { walk.rename(below: root) }
        pseudonyms = walk.pseudonyms
        counts = walk.counts
        return walk.edits.map { Edit(range: $0.range, replacement: $0.replacement) }
    }
}

extension ManifestDocument {
    /// The keys that the type does not have.
    fileprivate var unknownFields: Set<NodeID> { Set(problems.filter { $0.cause == .unknownField }.map(\.node)) }
}
