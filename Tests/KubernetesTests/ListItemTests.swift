import Diagnostics
import Testing

@testable import Kubernetes

/// A list as kubectl prints it is read item by item, with the same result as at once.
struct ListItemTests {
    private static let items = [
        "apiVersion: v1\n  kind: Node\n  metadata:\n    labels:\n      a: 'b * c'\n    name: n1\n  spec:\n    taints:\n    - effect: NoSchedule\n      key: a",
        "apiVersion: v1\n  kind: Node\n  metadata:\n    name: n2\n  spec:\n    taint: []",
        "apiVersion: v1\n  kind: Pod\n  metadata:\n    annotations:\n      text: |-\n        - a\n\n        b\n    name: p\n  spec:\n    nodeName: n1",
        "apiVersion: apps/v1\n  kind: Deployment\n  metadata:\n    name: 節點",
    ]

    private static func list(_ items: [String], end: String = "kind: List\nmetadata:\n  resourceVersion: \"\"\n") -> String {
        "apiVersion: v1\nitems:\n" + items.map { "- \($0)\n" }.joined() + end
    }

    /// What is read of each object, with messages and byte offsets.
    private static func summary(_ document: ManifestDocument) -> [String] {
        let name = "\(document.item ?? -1) \(document.kind ?? "-") \(document.name ?? "-") \(document.span.start)"
        let spans = document.rejection?.spans.map { "\($0.start)-\($0.end)" } ?? []
        let object = document.object.map { String(describing: $0) } ?? "-"
        return [name, object, document.rejection?.message(in: .latest) ?? "-"] + spans
    }

    private static func itemByItem(_ text: String) -> [[String]] {
        var found: [[String]] = []
        ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))) { found.append(summary($0)) }
        return found
    }

    private static func atOnce(_ text: String) -> [[String]] {
        ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).map(summary)
    }

    @Test(arguments: [
        list(items), list([items[0]]), list(items, end: "kind: List\nmetadata: {}\n"), list(items, end: "kind: List\n"),
        // Not as kubectl prints it: read at once.
        list(items, end: ""), list(items) + "---\napiVersion: v1\nkind: Node\nmetadata: {name: n3}\n",
        list(items).replacing("List", with: "Other"),
        list(["&a\n  apiVersion: v1\n  kind: Node\n  metadata: {name: n1}", "*a"]), list([]), "", "kind: List\n",
        list([items[0].replacing("b * c", with: "- *c")]),
    ]) func readsTheSame(_ text: String) { #expect(Self.itemByItem(text) == Self.atOnce(text)) }

    @Test func aListIsReadItemByItem() throws {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(Self.list(Self.items).utf8))
        #expect(try #require(ManifestList(text)).count == Self.items.count)
    }

    /// The managers of fields and the images of nodes are left out; what follows them keeps its offsets.
    @Test func leavesOutTheBulk() throws {
        let metadata =
            "  kind: %\n  metadata:\n    managedFields:\n    - fieldsV1:\n        f:a: {}\n      manager: a\n    - manager: b\n    name: n1\n"
        let node =
            "apiVersion: v1\n" + metadata.replacing("%", with: "Node") + "  spec:\n    images:\n    - a\n    taint: []\n"
            + "  status:\n    images:\n    - names:\n      - a:1\n    capacity:\n      cpu: 4"
        let pod = "apiVersion: v1\n" + metadata.replacing("%", with: "Pod") + "  status:\n    images:\n    - a"
        let text = Self.list([node, pod])
        var spans: [[String]] = []
        ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))) { document in
            guard case .node(let node)? = document.object else { return spans.append([document.rejection?.message(in: .latest) ?? "-"]) }
            #expect(node.metadata.managedFields.isEmpty && node.status.images.isEmpty && node.status.capacity["cpu"]?.value == 4)
            spans.append(
                document.rejection?.spans.map { text.utf8.dropFirst($0.start).prefix($0.end - $0.start) }.map { String(Substring($0)) }
                    ?? [])
        }
        try #require(spans.count == 2)
        #expect(spans[0] == ["images", "taint"])
        #expect(spans[1] == [#"Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "status.images""#])
    }

    /// Of a list with a broken item the others are read; its error has the line of the text.
    @Test func aBrokenItemLeavesTheOthers() throws {
        var items = Self.items
        items[1] = "apiVersion: v1\n  kind: Node\n  metadata:\n\tname: n2"
        let found = Self.itemByItem(Self.list(items))
        #expect(found.map { $0[0].split(separator: " ")[1] } == ["Node", "-", "Pod", "Deployment"])
        try #require(found.count == 4)
        #expect(found[1][2] == Self.atOnce(Self.list(items))[0][2])
        #expect(found[1][2].contains("line 16"))
    }

    /// A key that one item has twice is not an error of the others.
    @Test func aDuplicateKeyIsOfOneItem() throws {
        var items = Self.items
        items[2] += "\n    nodeName: n2"
        let found = Self.itemByItem(Self.list(items))
        try #require(found.count == 4)
        #expect(found[0][2] == "-")
        #expect(Self.atOnce(Self.list(items))[2][2] == found[2][2])
    }
}
