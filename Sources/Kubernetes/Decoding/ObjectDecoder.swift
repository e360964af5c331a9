import Diagnostics
import YAML

/// Decodes one object as kubectl and then the API server do, up to the first error that rejects it.
///
/// *Source:* kubectl's schema checks (`getObjectKind`), apiserver endpoints/handlers/create.go and rest.go (`transformDecodeError`),
/// apimachinery runtime/serializer/json.
struct ObjectDecoder {
    let root: NodeID?
    private(set) var object: KubernetesObject?
    private(set) var rejection: Rejection?
    private(set) var problems: [DecodeProblem] = []

    private let document: YAMLDocument
    private let implied: ObjectList.ItemType?

    init(_ document: YAMLDocument, _ node: NodeID?, implied: ObjectList.ItemType?) {
        self.document = document
        self.implied = implied
        root = node.flatMap { document.value(of: $0) == .object ? document.resolve($0) : nil }
    }

    mutating func run() {
        if let failure = document.failure {
            rejection = Rejection(.yaml(failure), at: [document.text.span(failure.range)])
            return
        }
        guard let root else { return reject(.notAnObject, at: document.root) }
        if let items = ObjectList.wrongItems(document, root) { return reject(.wrongItems(document.value(of: items).kindName), at: items) }
        guard let apiVersion = required("apiVersion", of: root), let kind = required("kind", of: root) else { return }
        guard let meant = BuiltInKind.meant(by: kind, in: apiVersion) else { return }
        decode(root, apiVersion, kind, meant)
    }

    /// The list's version and kind count only where an item has neither.
    private var isImplied: Bool { implied != nil && (string("apiVersion") ?? "").isEmpty && (string("kind") ?? "").isEmpty }

    var apiVersion: String? { isImplied ? implied?.apiVersion : string("apiVersion") }
    var kind: String? { isImplied ? implied?.kind : string("kind") }

    // MARK: Before the server

    private mutating func reject(_ cause: RejectionCause, at node: NodeID?) {
        rejection = Rejection(cause, at: node.map { [document.span($0)] } ?? [])
    }

    /// The version or kind; nil, with a rejection, where it is missing or not a string.
    private mutating func required(_ key: String, of root: NodeID) -> String? {
        let field = document.field(key, of: root)
        switch field.map({ document.value(of: $0.value) }) {
        case .scalar(.string(let text)) where !text.isEmpty: return text
        case nil where isImplied: return key == "kind" ? implied?.kind : implied?.apiVersion
        case nil, .scalar(.null), .scalar(.string): rejectMissingType(of: root)
        case .some(let value): rejectType(key, value, at: field?.value ?? root)
        }
        return nil
    }

    /// *Source:* kubectl, pkg/validation/schema.go, `getObjectKind`.
    private mutating func rejectMissingType(of root: NodeID) {
        guard rejection == nil else { return }
        let problems = ["apiVersion", "kind"].compactMap { key -> MissingType? in
            switch document.field(key, of: root).map({ document.value(of: $0.value) }) {
            case nil, .scalar(.null): MissingType(field: key, isOtherType: false)
            case .scalar(.string(let text)): text.isEmpty ? MissingType(field: key, isOtherType: false) : nil
            case .scalar(.bool), .scalar(.number), .array, .object: MissingType(field: key, isOtherType: true)
            }
        }
        reject(.missingType(problems), at: document[root].firstChild ?? root)
    }

    /// The server looks for version and kind before it knows the type, and shows the first bytes of what it was sent.
    private mutating func rejectType(_ key: String, _ value: JSONValue, at node: NodeID) {
        let kind = key == "apiVersion" ? string("kind").flatMap(ObjectKind.named)?.name : nil
        let object = UnrecognizedObject(field: key, valueKind: value.kindName, target: kind ?? "DaemonSet", start: summary)
        reject(.unrecognized(object), at: node)
    }

    /// The first thirty bytes: JSON as it is, anything else in hexadecimal digits.
    private var summary: String {
        let bytes = document.text.bytes[document.range]
        let first = bytes.prefix(30)
        let more = bytes.count > 30 ? " ..." : ""
        if first.first == UInt8(ascii: "{") { return String(decoding: first, as: UTF8.self) + more }
        return first.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + more
    }

    // MARK: The server

    private mutating func decode(_ root: NodeID, _ apiVersion: String, _ kind: String, _ meant: BuiltInKind) {
        let target = DecodeTarget(kind: kind, apiVersion: apiVersion, target: meant.name)
        guard kind == meant.name else { return reject(.unknownKind(target), at: document.field("kind", of: root)?.value) }
        guard let model = ObjectKind.modelled(meant) else {
            guard meant.isKnown(in: apiVersion) else {
                return reject(.unknownVersion(target), at: document.field("apiVersion", of: root)?.value)
            }
            object = SupplyObject(kind, apiVersion, document, root).map { .supply($0) }
            return
        }
        decode(root, apiVersion, model, target)
    }

    private mutating func decode(_ root: NodeID, _ apiVersion: String, _ meant: ObjectKind, _ target: DecodeTarget) {
        let isServed = apiVersion == meant.apiVersion
        guard isServed || meant.retiredVersions.contains(apiVersion) else {
            return reject(.unknownVersion(target), at: document.field("apiVersion", of: root)?.value)
        }
        let (value, result) = meant.read(document, root)
        let retired = meant.retiredFields[apiVersion] ?? []
        problems = result.problems.filter { $0.cause != .unknownField || !retired.contains($0.path) }
        if let failure = result.failure { return reject(.field(failure, target), at: failure.node) }
        if let (error, node) = conversionError(value, root) { return reject(.templateGeneration(error, target), at: node) }
        object = value
        rejectStrictly(result.strict.filter { !retired.contains($0.path) }, target)
        if rejection == nil, !isServed {
            object = nil
            let cause = RejectionCause.retiredVersion(apiVersion: apiVersion, served: meant.apiVersion)
            reject(cause, at: document.field("apiVersion", of: root)?.value)
        }
    }

    /// Duplicate keys of YAML, then the unknown and duplicate fields of the JSON that is made of it.
    private mutating func rejectStrictly(_ fields: [DecodeProblem], _ target: DecodeTarget) {
        let errors = document.duplicateKeys.map(StrictDecodingError.duplicateKey) + fields.map(StrictDecodingError.field)
        guard !errors.isEmpty else { return }
        let nodes = document.duplicateKeys.map(\.key) + fields.map(\.node)
        rejection = Rejection(.strictDecoding(errors, target), at: nodes.map(document.span))
    }

    /// The error of converting a decoded object to the server's internal version.
    /// *Source:* pkg/apis/apps/v1/conversion.go, `Convert_v1_DaemonSet_To_apps_DaemonSet`.
    private func conversionError(_ object: KubernetesObject, _ root: NodeID) -> (GoInteger.ParseError, NodeID)? {
        let annotation = "deprecated.daemonset.template.generation"
        guard case .daemonSet(let daemonSet) = object, let value = daemonSet.metadata.annotations[annotation],
            let error = GoInteger.int64Error(in: value)
        else { return nil }
        let metadata = document.field("metadata", of: root)?.value ?? root
        let annotations = document.field("annotations", of: metadata)?.value ?? metadata
        return (error, document.field(annotation, of: annotations)?.value ?? annotations)
    }

    // MARK: Fields

    /// A string at a path of the object's mapping.
    func string(_ path: String...) -> String? {
        guard var node = root else { return nil }
        for name in path {
            guard let field = document.field(name, of: node) else { return nil }
            node = field.value
        }
        guard case .scalar(.string(let text)) = document.value(of: node) else { return nil }
        return text
    }
}
