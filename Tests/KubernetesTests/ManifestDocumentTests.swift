import Diagnostics
import Testing

@testable import Kubernetes

@Suite struct ManifestDocumentTests {
    @Test func documentsHaveIndicesAndSpans() {
        let text =
            "# nothing\n---\napiVersion: v1\nkind: Node\nmetadata: {name: a}\n---\n~\n---\n\n---\n{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\"}\n"
        let documents = DecodingTests.read(text)
        #expect(documents.map(\.index) == [0, 2])
        #expect(documents.map(\.kind) == ["Node", "ConfigMap"])
        #expect(documents.map { $0.object != nil } == [true, false])
        #expect(documents.map(\.name) == ["a", nil])
        #expect(documents.map { $0.span.start } == [14, 76])
    }

    @Test func listsAreSplitIntoItems() throws {
        let text = """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Node
              metadata: {name: a, namespace: ns}
            - apiVersion: apps/v1
              kind: DaemonSet
              spec: {x: 1}
            - {}
            """
        let documents = DecodingTests.read(text)
        #expect(documents.map(\.item) == [0, 1, 2])
        #expect(documents.map(\.index) == [0, 0, 0])
        #expect(documents[0].object?.metadata.name == "a")
        #expect(documents[0].namespace == "ns")
        #expect(documents[1].rejection?.message(in: .latest).hasSuffix("unknown field \"spec.x\"") == true)
        #expect(documents[2].rejection?.message(in: .latest) == "error validating data: [apiVersion not set, kind not set]")
    }

    @Test func itemsOfANodeListAreNodes() throws {
        let text =
            "{\"kind\":\"NodeList\",\"apiVersion\":\"v1\",\"items\":[{\"metadata\":{\"name\":\"a\"}},{\"kind\":\"Node\",\"metadata\":{}}]}"
        let documents = DecodingTests.read(text)
        #expect(documents.map(\.kind) == ["Node", "Node"])
        guard case .node(let node) = documents[0].object else {
            Issue.record("the first item is a node")
            return
        }
        #expect(node.metadata.name == "a")
        #expect(documents[1].rejection?.message(in: .latest) == "error validating data: apiVersion not set")
    }

    @Test func fieldsAfterUnknownOnesAreRead() throws {
        let text = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: a}\nspec: {x: 1, minReadySeconds: 5}\n"
        let document = try #require(DecodingTests.read(text).first)
        guard case .daemonSet(let daemonSet) = document.object else {
            Issue.record("a DaemonSet")
            return
        }
        #expect(daemonSet.spec.minReadySeconds == 5)
        #expect(document.rejection != nil)
    }
}
