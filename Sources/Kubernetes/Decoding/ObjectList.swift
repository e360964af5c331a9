import YAML

/// A document that is a list of objects, which kubectl handles one by one: a `List`, or the list of one kind.
///
/// *Source:* apimachinery, pkg/apis/meta/v1/unstructured/helpers.go, `decodeToList`; cli-runtime, pkg/resource/visitor.go,
/// `FlattenListVisitor`.
struct ObjectList {
    /// The version and kind of items that have neither, as those of a `NodeList`.
    struct ItemType {
        let apiVersion: String
        let kind: String
    }

    /// The objects in the list, those of lists in it included; with their type where their list implies it.
    let items: [(node: NodeID, type: ItemType?)]

    /// Lists that are nested deeper are items.
    private static let deepest = 100

    /// nil where the node is not a list. A `List` without `items` is an empty one.
    init?(_ document: YAMLDocument, _ root: NodeID) {
        guard let own = Self.items(document, root) else { return nil }
        var found: [(node: NodeID, type: ItemType?)] = []
        var stack = own.reversed().map { (item: $0, depth: 1) }
        while let (item, depth) = stack.popLast() {
            if depth < Self.deepest, let inner = Self.items(document, item.node) {
                stack += inner.reversed().map { (item: $0, depth: depth + 1) }
            } else {
                found.append(item)
            }
        }
        items = found
    }

    private static func items(_ document: YAMLDocument, _ node: NodeID) -> [(node: NodeID, type: ItemType?)]? {
        guard let kind = text(document, node, "kind"), kind.hasSuffix("List") else { return nil }
        guard let field = document.field("items", of: node) else { return kind == "List" ? [] : nil }
        if document.value(of: field.value) == .scalar(.null) { return [] }
        guard let items = document.items(of: field.value) else { return nil }
        let apiVersion = text(document, node, "apiVersion") ?? ""
        let type = kind == "List" || apiVersion.isEmpty ? nil : ItemType(apiVersion: apiVersion, kind: String(kind.dropLast(4)))
        return items.map { ($0, type) }
    }

    /// The value of `items` in a list where it is neither a list nor null.
    static func wrongItems(_ document: YAMLDocument, _ node: NodeID) -> NodeID? {
        guard let kind = text(document, node, "kind"), kind.hasSuffix("List"), let field = document.field("items", of: node) else {
            return nil
        }
        switch document.value(of: field.value) {
        case .array, .scalar(.null): return nil
        case .object, .scalar(.bool), .scalar(.number), .scalar(.string): return field.value
        }
    }

    private static func text(_ document: YAMLDocument, _ node: NodeID, _ name: String) -> String? {
        guard let field = document.field(name, of: node), case .scalar(.string(let text)) = document.value(of: field.value) else {
            return nil
        }
        return text
    }
}
