import Diagnostics
import YAML

/// One object of a stream of documents, decoded as far as the API server would.
package struct ManifestDocument: Sendable {
    /// Index of the document among the non-empty documents of its stream, from 0.
    package let index: Int
    /// Index of the object in a document that is a list.
    package let item: Int?
    package let yaml: YAMLDocument
    /// The object's mapping; nil where the document cannot be parsed, or holds no mapping.
    package let root: NodeID?
    /// The fields of this name; nil where they are missing or not a string.
    package let apiVersion: String?
    package let kind: String?
    package let name: String?
    package let namespace: String?
    /// The object, where its kind is modelled; other kinds have no rejection, and an object only where the model reads some of it. A document that is rejected for unknown or
    /// duplicate fields has the object without them.
    package let object: KubernetesObject?
    /// nil: the document is decoded, or its kind is not modelled.
    package let rejection: Rejection?
    /// All problems that the decoder finds; the rejection reports some of them.
    package let problems: [DecodeProblem]

    /// Where the object begins: its first key, or the document's first byte.
    package var span: SourceSpan {
        if let root { return yaml.span(yaml[root].firstChild ?? root) }
        if let failure = yaml.failure { return yaml.text.span(failure.range) }
        return yaml.text.span(yaml.range.lowerBound..<yaml.range.lowerBound)
    }

    /// Whether the text has no object but lists without items, of which this is the first. kubectl rejects such a text.
    package let isEmptyList: Bool

    /// Reads every object of a text: YAML or JSON, one document or several, lists taken apart.
    package static func read(_ text: MappedText) -> [ManifestDocument] {
        let documents = YAMLDocument.parse(text)
        let found = documents.enumerated().flatMap { index, document in read(document, index) }
        return found.isEmpty ? emptyList(documents).map { [$0] } ?? [] : found
    }

    private static func emptyList(_ documents: [YAMLDocument]) -> ManifestDocument? {
        for (index, document) in documents.enumerated() {
            guard let root = document.root, document.value(of: root) == .object else { continue }
            return ManifestDocument(document, index, root: root, isEmptyList: true)
        }
        return nil
    }

    /// Reads every object of a text in turn. Of a list as kubectl prints it, only one object is in memory at a time.
    package static func forEach(in text: MappedText, _ body: (ManifestDocument) -> Void) {
        guard let list = ManifestList(text) else { return read(text).forEach(body) }
        list.forEach(in: 0..<list.count, body)
    }

    /// An item of a list as kubectl prints it; nil for an empty one.
    fileprivate init?(_ items: YAMLListItems, _ item: Int) {
        guard let document = items[item] else { return nil }
        let root = document.failure == nil ? document.root.flatMap { document.items(of: $0)?.first } : nil
        self.init(document, 0, root: root, item: item)
    }

    private static func read(_ document: YAMLDocument, _ index: Int) -> [ManifestDocument] {
        guard let root = document.root, document.failure == nil else { return [ManifestDocument(document, index, root: nil)] }
        // kubectl skips documents that are null, and counts them.
        if document.value(of: root) == .scalar(.null) { return [] }
        guard let list = ObjectList(document, root) else { return [ManifestDocument(document, index, root: root)] }
        return list.items.enumerated().map { ManifestDocument(document, index, root: $1.node, item: $0, implied: $1.type) }
    }

    private init(
        _ document: YAMLDocument, _ index: Int, root: NodeID?, item: Int? = nil, implied: ObjectList.ItemType? = nil,
        isEmptyList: Bool = false
    ) {
        var decoder = ObjectDecoder(document, root, implied: implied)
        if !isEmptyList { decoder.run() }
        self.init(
            index: index, item: item, yaml: document, root: decoder.root, apiVersion: decoder.apiVersion, kind: decoder.kind,
            name: decoder.string("metadata", "name"), namespace: decoder.string("metadata", "namespace"),
            object: decoder.object, rejection: decoder.rejection, problems: decoder.problems, isEmptyList: isEmptyList)
    }

    private init(
        index: Int, item: Int?, yaml: YAMLDocument, root: NodeID?, apiVersion: String?, kind: String?, name: String?, namespace: String?,
        object: KubernetesObject?, rejection: Rejection?, problems: [DecodeProblem], isEmptyList: Bool
    ) {
        self.index = index
        self.item = item
        self.yaml = yaml
        self.root = root
        self.apiVersion = apiVersion
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.object = object
        self.rejection = rejection
        self.problems = problems
        self.isEmptyList = isEmptyList
    }
}

/// The objects of a list as kubectl prints it, of which each can be read alone.
package struct ManifestList: Sendable {
    private let items: YAMLListItems

    /// Nil for any other text.
    package init?(_ text: MappedText) {
        guard let items = YAMLListItems(text) else { return nil }
        self.items = items
    }

    package var count: Int { items.count }

    /// What is before the first item, and after the last.
    var head: Range<Int> { items.head }
    var tail: Range<Int> { items.tail }

    /// Nil for an empty item.
    subscript(item: Int) -> ManifestDocument? { ManifestDocument(items, item) }

    package func forEach(in range: Range<Int>, _ body: (ManifestDocument) -> Void) {
        for item in range { if let document = ManifestDocument(items, item) { body(document) } }
    }
}
