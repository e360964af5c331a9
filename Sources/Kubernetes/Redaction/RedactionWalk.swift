import Diagnostics
import YAML

/// Collects the edits of one object.
struct RedactionWalk {
    private(set) var pseudonyms: Pseudonyms
    private(set) var counts: RedactionCounts
    private(set) var edits: [(range: Range<Int>, replacement: String)] = []
    private let yaml: YAMLDocument
    /// Whether the annotations of the object are those of a pod.
    private let isPod: Bool
    /// Of the object.
    private let name: String?
    private let templateAnnotations: Set<String>

    init(
        _ yaml: YAMLDocument, isPod: Bool, name: String?, _ templateAnnotations: Set<String>, _ pseudonyms: Pseudonyms,
        _ counts: RedactionCounts
    ) {
        self.yaml = yaml
        self.isPod = isPod
        self.name = name
        self.templateAnnotations = templateAnnotations
        self.pseudonyms = pseudonyms
        self.counts = counts
    }

    // MARK: Edits

    private mutating func replace(_ node: NodeID, _ text: String) {
        edits.append((yaml[node].range, Self.quoted(text)))
    }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONString.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Replaces the value after a key by another in flow style, which fits any style around it.
    private mutating func replace(_ key: NodeID, _ value: NodeID, with text: String) {
        let isBlock = yaml[value].style == .block
        edits.append(isBlock ? (yaml[key].end..<yaml[value].end, ": " + text) : (yaml[value].range, text))
    }

    private func string(_ node: NodeID) -> String? {
        guard case .scalar(.string(let text)) = yaml.value(of: node) else { return nil }
        return text
    }

    // MARK: Names

    /// Replaces the names of nodes, wherever a value is one.
    mutating func rename(below root: NodeID) {
        var stack = [root]
        while let node = stack.popLast() {
            switch yaml[node].kind {
            case .mapping: for (_, value) in yaml.pairs(of: node) { stack.append(value) }
            case .sequence: stack += yaml.children(of: node)
            case .scalar:
                guard let name = pseudonyms.node(yaml[node].value) else { continue }
                counts.names += 1
                replace(node, name)
            case .alias: break
            }
        }
    }

    // MARK: Objects

    mutating func readObject(_ root: NodeID, kind: String, apiVersion: String, unknown: Set<NodeID>) {
        let isRead = RedactionRule.readKinds.contains(kind) || apiVersion.hasPrefix("dsdoc.dev/")
        let hasEntries = kind == "Secret" || kind == "ConfigMap"
        for (key, value) in yaml.pairs(of: root) {
            switch yaml[key].value {
            case "apiVersion", "kind": break
            case "metadata": readFields(of: value, unknown: unknown, isObject: true)
            case "data" where hasEntries, "stringData" where hasEntries, "binaryData" where hasEntries:
                for (_, entry) in yaml.pairs(of: value) {
                    counts.entries += 1
                    edits.append((yaml[entry].range, "\"\""))
                }
            case let name where isRead && !unknown.contains(key): read(name, key, value, unknown: unknown)
            case _ where hasEntries && yaml[value].kind == .scalar: break
            default: if empty(key, value) { counts.fields += 1 }
            }
        }
    }

    /// - Returns: false if the value is empty already.
    private mutating func empty(_ key: NodeID, _ value: NodeID) -> Bool {
        switch yaml.value(of: value) {
        case .object where yaml[value].firstChild != nil: replace(key, value, with: "{}")
        case .array where yaml[value].firstChild != nil: replace(key, value, with: "[]")
        case .scalar(.string(let text)) where !text.isEmpty: replace(value, "")
        case .object, .array, .scalar: return false
        }
        return true
    }

    private mutating func readFields(of root: NodeID, unknown: Set<NodeID>, isObject: Bool = false) {
        var stack = [root]
        while let node = stack.popLast() {
            switch yaml[node].kind {
            case .mapping:
                for (key, value) in yaml.pairs(of: node) {
                    if unknown.contains(key) {
                        if empty(key, value) { counts.fields += 1 }
                    } else if let rule = RedactionRule.byField[yaml[key].value] {
                        if !apply(rule, key, value, isOfPod: !(isObject && node == root) || isPod) { stack.append(value) }
                    } else {
                        stack.append(value)
                    }
                }
            case .sequence: stack += yaml.children(of: node)
            case .scalar, .alias: break
            }
        }
    }

    private mutating func read(_ name: String, _ key: NodeID, _ value: NodeID, unknown: Set<NodeID>) {
        if let rule = RedactionRule.byField[name], apply(rule, key, value, isOfPod: isPod) { return }
        readFields(of: value, unknown: unknown)
    }

    // MARK: Rules

    /// - Parameter isOfPod: whether annotations are those of a pod or of its template.
    /// - Returns: false if the value is none of the rule, and is read like other fields.
    private mutating func apply(_ rule: RedactionRule, _ key: NodeID, _ value: NodeID, isOfPod: Bool) -> Bool {
        switch rule {
        case .keep: break
        case .empty: if empty(key, value) { counts.fields += 1 }
        case .emptyAddress:
            for item in yaml.children(of: value) {
                // Messages of the node can contain it.
                if let address = yaml.field("address", of: item).flatMap({ string($0.value) }), address != name {
                    pseudonyms.learn(host: address)
                }
            }
            if empty(key, value) { counts.addresses += 1 }
        case .annotations: readAnnotations(key, value, isOfPod: isOfPod)
        case .text(let category): return replaceTexts(value, category)
        case .values(let category):
            guard yaml[value].kind == .mapping else { return false }
            for (_, entry) in yaml.pairs(of: value) { _ = replaceTexts(entry, category) }
        case .namedValues(let category):
            guard yaml[value].kind == .sequence else { return false }
            for item in yaml.children(of: value) {
                if let field = yaml.field("value", of: item) { _ = replaceTexts(field.value, category) }
            }
        case .image:
            guard let text = string(value) else { return false }
            let image = pseudonyms.image(text)
            if image != text {
                counts.registries += 1
                replace(value, image)
            }
        case .message:
            guard let text = string(value) else { return false }
            let message = pseudonyms.message(text)
            if message != text { replace(value, message) }
        }
        return true
    }

    private mutating func replaceTexts(_ value: NodeID, _ category: Pseudonyms.Category) -> Bool {
        switch yaml[value].kind {
        case .sequence:
            let items = yaml.children(of: value)
            guard items.allSatisfy({ yaml[$0].kind == .scalar }) else { return false }
            for item in items { _ = replaceTexts(item, category) }
            return true
        case .scalar:
            guard let text = string(value) else { return true }
            let other = pseudonyms.replacement(of: text, category)
            guard other != text else { return true }
            count(category)
            replace(value, other)
            return true
        case .mapping, .alias: return false
        }
    }

    private mutating func count(_ category: Pseudonyms.Category) {
        switch category {
        case .variables: counts.values += 1
        case .arguments: counts.arguments += 1
        case .addresses, .hosts: counts.addresses += 1
        case .registries: counts.registries += 1
        case .annotations: counts.annotations += 1
        }
    }

    /// Annotations that the model reads stay. Pods are compared with their template: what the template has stays with another value.
    private mutating func readAnnotations(_ key: NodeID, _ value: NodeID, isOfPod: Bool) {
        guard yaml[value].kind == .mapping else {
            if empty(key, value) { counts.annotations += 1 }
            return
        }
        var kept: [(key: String, value: String)] = []
        var isSame = true
        for (name, entry) in yaml.pairs(of: value) {
            let name = yaml[name].value
            let text = string(entry) ?? yaml[entry].value
            if RedactionRule.isRead(name) {
                kept.append((name, text))
            } else if RedactionRule.presence.contains(name) || (isOfPod && templateAnnotations.contains(name)) {
                kept.append((name, pseudonyms.replacement(of: text, .annotations)))
                (counts.annotations, isSame) = (counts.annotations + 1, false)
            } else {
                (counts.annotations, isSame) = (counts.annotations + 1, false)
            }
        }
        guard !isSame else { return }
        replace(key, value, with: "{" + kept.map { "\(Self.quoted($0.key)): \(Self.quoted($0.value))" }.joined(separator: ", ") + "}")
    }
}
