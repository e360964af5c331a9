import Diagnostics
import YAML

/// The annotation that held a pod's tolerations before there was a field: a JSON list, whose fields may be in capitals.
///
/// *Source:* core `validation.go` (ValidateTolerationsInPodAnnotations), `helper/helpers.go` (GetTolerationsFromPodAnnotations).
func validateTolerationsAnnotation(_ annotations: [String: String], at path: FieldPath) -> [FieldError] {
    let name = "scheduler.alpha.kubernetes.io/tolerations"
    guard let text = annotations[name], !text.isEmpty else { return [] }
    let invalid = { (problem: String) -> [FieldError] in [.invalid(path, .string(name), problem)] }
    guard let document = parseJSON(text), let value = document.root.flatMap({ document.field("value", of: $0)?.value }) else {
        return invalid(jsonProblem(text))
    }
    guard let items = document.items(of: value) else {
        let kind = document.value(of: value)
        return kind == .scalar(.null) ? [] : invalid("json: cannot unmarshal \(kind.kindName) into Go value of type []core.Toleration")
    }
    var tolerations: [Toleration] = []
    for item in items {
        guard let entries = document.entries(of: item) else {
            return invalid("json: cannot unmarshal \(document.value(of: item).kindName) into Go value of type core.Toleration")
        }
        tolerations.append(Toleration(entries, in: document))
    }
    return validateTolerations(tolerations, options: ValidationOptions(), at: path.child(name))
}

/// The text as the value of an object's field `value`; nil where it is no JSON.
private func parseJSON(_ text: String) -> YAMLDocument? {
    let documents = YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array("{\"value\": \(text)}".utf8)))
    guard documents.count == 1, let document = documents.first, document.isJSON, document.failure == nil else { return nil }
    return document
}

/// What Go's decoder says first about a text that is no JSON: the usual one does not begin as any value does.
private func jsonProblem(_ text: String) -> String {
    let start = text.unicodeScalars.first { !" \t\r\n".unicodeScalars.contains($0) }
    guard let start, !"{[\"-0123456789tfn".unicodeScalars.contains(start) else { return "unexpected end of JSON input" }
    return "invalid character \(start == "'" ? "'\\''" : "'\(start)'") looking for beginning of value"
}

extension Toleration {
    fileprivate init(_ entries: [YAMLDocument.Entry], in document: YAMLDocument) {
        self.init()
        for entry in entries {
            let node = document[document.resolve(entry.value)]
            guard node.kind == .scalar else { continue }
            switch entry.key.lowercased() {
            case "key": key = node.value
            case "operator": self.operator = node.value
            case "value": value = node.value
            case "effect": effect = node.value
            case "tolerationseconds": tolerationSeconds = Int64(node.value)
            default: continue
            }
        }
    }
}
