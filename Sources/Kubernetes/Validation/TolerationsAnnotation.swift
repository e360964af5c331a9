import Diagnostics
import YAML

/// The annotation that held a pod's tolerations before there was a field: a JSON list, whose fields may be in capitals.
///
/// *Source:* core `validation.go` (ValidateTolerationsInPodAnnotations), `helper/helpers.go` (GetTolerationsFromPodAnnotations).
func validateTolerationsAnnotation(_ annotations: [String: String], at path: FieldPath) -> [FieldError] {
    let name = "scheduler.alpha.kubernetes.io/tolerations"
    guard let text = annotations[name], !text.isEmpty else { return [] }
    let invalid = { (cause: FieldError.TolerationCause) -> [FieldError] in [.invalid(path, .string(name), .toleration(cause))] }
    guard let document = parseJSON(text), let value = document.root.flatMap({ document.field("value", of: $0)?.value }) else {
        return invalid(.annotationSyntax(unexpectedCharacter(in: text)))
    }
    guard let items = document.items(of: value) else {
        let kind = document.value(of: value)
        return kind == .scalar(.null) ? [] : invalid(.annotationList(kind.kindName))
    }
    var tolerations: [Toleration] = []
    for item in items {
        guard let entries = document.entries(of: item) else {
            return invalid(.annotationItem(document.value(of: item).kindName))
        }
        tolerations.append(Toleration(entries, in: document))
    }
    return validateTolerations(tolerations, options: ValidationOptions(), at: path.child(name))
}

/// The text as the value of an object's field `value`; nil where it is not JSON.
private func parseJSON(_ text: String) -> YAMLDocument? {
    let documents = YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array("{\"value\": \(text)}".utf8)))
    guard documents.count == 1, let document = documents.first, document.isJSON, document.failure == nil else { return nil }
    return document
}

/// The first character of a text that is not JSON, where no JSON value begins with it: the error that Go's decoder usually reports.
private func unexpectedCharacter(in text: String) -> Unicode.Scalar? {
    let start = text.unicodeScalars.first { !" \t\r\n".unicodeScalars.contains($0) }
    return start.flatMap { "{[\"-0123456789tfn".unicodeScalars.contains($0) ? nil : $0 }
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
