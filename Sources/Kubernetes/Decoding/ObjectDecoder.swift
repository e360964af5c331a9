import Diagnostics
import YAML

/// Decodes one object as kubectl and the API server do, one after the other, up to the first that refuses it.
///
/// *Source:* kubectl's schema checks (`getObjectKind`), apiserver endpoints/handlers/create.go and rest.go (`transformDecodeError`),
/// apimachinery runtime/serializer/json.
struct ObjectDecoder {
    let root: NodeID?
    private(set) var object: KubernetesObject?
    private(set) var refusal: Refusal?
    private(set) var problems: [DecodeProblem] = []

    private let document: YAMLDocument
    private let implied: ObjectList.ItemType?

    init(_ document: YAMLDocument, _ node: NodeID?, implied: ObjectList.ItemType?) {
        self.document = document
        self.implied = implied
        root = node.flatMap { document.value(of: $0) == .object ? document.resolve($0) : nil }
    }

    mutating func run() {
        if let failure = document.failure { return refuse(failure) }
        guard let root else { return refuse("error validating data: invalid object to validate", at: document.root) }
        guard let apiVersion = required("apiVersion", of: root), let kind = required("kind", of: root) else { return }
        guard let meant = ObjectKind.meant(by: kind, in: apiVersion) else { return }
        decode(root, apiVersion, kind, meant)
    }

    /// The list's version and kind count only where an item has neither.
    private var isImplied: Bool { implied != nil && (string("apiVersion") ?? "").isEmpty && (string("kind") ?? "").isEmpty }

    var apiVersion: String? { isImplied ? implied?.apiVersion : string("apiVersion") }
    var kind: String? { isImplied ? implied?.kind : string("kind") }

    // MARK: Before the server

    private mutating func refuse(_ failure: YAMLFailure) {
        let message = failure.isOfStream ? failure.message : "error converting YAML to JSON: \(failure.message)"
        refusal = .badRequest(message, at: [document.text.span(failure.range)])
    }

    private mutating func refuse(_ message: String, at node: NodeID?) {
        refusal = .badRequest(message, at: node.map { [document.span($0)] } ?? [])
    }

    /// The version or kind; nil, with a refusal, where it is missing or no string.
    private mutating func required(_ key: String, of root: NodeID) -> String? {
        let field = document.field(key, of: root)
        switch field.map({ document.value(of: $0.value) }) {
        case .scalar(.string(let text)) where !text.isEmpty: return text
        case nil where isImplied: return key == "kind" ? implied?.kind : implied?.apiVersion
        case nil, .scalar(.null), .scalar(.string): refuseMissing(of: root)
        case .some(let value): refuseType(key, value, at: field?.value ?? root)
        }
        return nil
    }

    /// *Source:* kubectl, pkg/validation/schema.go, `getObjectKind`.
    private mutating func refuseMissing(of root: NodeID) {
        guard refusal == nil else { return }
        let problems = ["apiVersion", "kind"].compactMap { key -> String? in
            switch document.field(key, of: root).map({ document.value(of: $0.value) }) {
            case nil, .scalar(.null): "\(key) not set"
            case .scalar(.string(let text)): text.isEmpty ? "\(key) not set" : nil
            default: "\(key) isn't string type"
            }
        }
        let list = problems.count == 1 ? problems[0] : "[\(problems.joined(separator: ", "))]"
        refuse("error validating data: \(list)", at: document[root].firstChild ?? root)
    }

    /// The server looks for version and kind before it knows the type, and shows the first bytes of what it was sent.
    private mutating func refuseType(_ key: String, _ value: JSONValue, at node: NodeID) {
        let problem = "json: cannot unmarshal \(value.kindName) into Go struct field .\(key) of type string"
        let kind = key == "apiVersion" ? string("kind").flatMap(ObjectKind.named)?.name : nil
        refuse(
            "the object provided is unrecognized (must be of type \(kind ?? "DaemonSet")): couldn't get version/kind; json parse error: "
                + "\(problem) (\(summary))", at: node)
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

    private mutating func decode(_ root: NodeID, _ apiVersion: String, _ kind: String, _ meant: ObjectKind) {
        let version = apiVersion.split(separator: "/").last.map(String.init) ?? apiVersion
        let cannot = "\(kind) in version \(GoQuote.quote(version)) cannot be handled as a \(meant.name): "
        let isServed = apiVersion == meant.apiVersion
        guard kind == meant.name, isServed || meant.retiredVersions.contains(apiVersion) else {
            let scheme = "in scheme \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\""
            let wrong = kind == meant.name ? "apiVersion" : "kind"
            return refuse(
                cannot + "no kind \(GoQuote.quote(kind)) is registered for version \(GoQuote.quote(apiVersion)) \(scheme)",
                at: document.field(wrong, of: root)?.value)
        }
        let (value, result) = meant.read(document, root)
        let retired = meant.retiredFields[apiVersion] ?? []
        problems = result.problems.filter { $0.expectedType != nil || !retired.contains($0.path) }
        if let failure = result.failure { return refuse(cannot + failure.message, at: failure.node) }
        if let (message, node) = conversionProblem(value, root) { return refuse(cannot + message, at: node) }
        object = value
        refuseStrictly(result.strict.filter { !retired.contains($0.path) }, cannot)
        if refusal == nil, !isServed {
            object = nil
            refuse(
                "the API version in the data (\(apiVersion)) does not match the expected API version (\(meant.apiVersion))",
                at: document.field("apiVersion", of: root)?.value)
        }
    }

    /// Duplicate keys of YAML, then the unknown and duplicate fields of the JSON that is made of it.
    private mutating func refuseStrictly(_ fields: [DecodeProblem], _ cannot: String) {
        var messages: [String] = []
        var spans: [SourceSpan] = []
        if !document.duplicateKeys.isEmpty {
            let lines = document.duplicateKeys.map { "\n  line \($0.line): key \($0.name) already set in map" }
            messages.append("yaml: unmarshal errors:" + lines.joined())
            spans += document.duplicateKeys.map { document.span($0.key) }
        }
        messages += fields.map(\.message)
        spans += fields.map { document.span($0.node) }
        guard !messages.isEmpty else { return }
        refusal = .badRequest(cannot + "strict decoding error: " + messages.joined(separator: ", "), at: spans)
    }

    /// What turning a decoded object into the server's own form may run into.
    /// *Source:* pkg/apis/apps/v1/conversion.go, `Convert_v1_DaemonSet_To_apps_DaemonSet`.
    private func conversionProblem(_ object: KubernetesObject, _ root: NodeID) -> (String, NodeID)? {
        let annotation = "deprecated.daemonset.template.generation"
        guard case .daemonSet(let daemonSet) = object, let value = daemonSet.metadata.annotations[annotation],
            let problem = GoInteger.problem(inInt64: value)
        else { return nil }
        let metadata = document.field("metadata", of: root)?.value ?? root
        let annotations = document.field("annotations", of: metadata)?.value ?? metadata
        return (problem, document.field(annotation, of: annotations)?.value ?? annotations)
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
