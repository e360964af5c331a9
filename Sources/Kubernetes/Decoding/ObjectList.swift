import YAML

/// A document that is a list of objects, which kubectl handles one by one: a `List`, or the list of one kind.
///
/// *Source:* apimachinery, pkg/apis/meta/v1/unstructured/helpers.go, `decodeToList`.
struct ObjectList {
    /// The version and kind of items that have neither, as those of a `NodeList`.
    struct ItemType {
        let apiVersion: String
        let kind: String
    }

    let items: [NodeID]
    /// Nil for a `List`, whose items must have both.
    let itemType: ItemType?

    init?(_ document: YAMLDocument, _ root: NodeID) {
        guard let kind = document.field("kind", of: root), case .scalar(.string(let name)) = document.value(of: kind.value),
            name.hasSuffix("List"), let field = document.field("items", of: root), let items = document.items(of: field.value)
        else { return nil }
        self.items = items
        var apiVersion = ""
        if let version = document.field("apiVersion", of: root), case .scalar(.string(let text)) = document.value(of: version.value) {
            apiVersion = text
        }
        itemType = name == "List" || apiVersion.isEmpty ? nil : ItemType(apiVersion: apiVersion, kind: String(name.dropLast(4)))
    }
}
