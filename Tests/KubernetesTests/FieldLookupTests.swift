import Diagnostics
import Testing

@testable import Kubernetes

@Suite struct FieldLookupTests {
    static let text = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
          annotations: {"a.b/c": x, "d[0]": y}
        spec:
          template:
            metadata:
              labels: &labels
                app: agent
            spec:
              nodeSelector:
                kubernetes.io/os: linux
              containers:
              - name: main
                volumeMounts:
                - name: a
                - name: b
                  subPath: ../x
              - name: side
                image:
        """

    @Test(arguments: [
        ("metadata.name", "agent"), ("metadata", "metadata"), ("spec.template.spec.containers[1].name", "side"),
        ("metadata.annotations[a.b/c]", "x"), ("metadata.annotations.a.b/c", "x"), ("metadata.annotations[d[0]]", "y"),
        ("spec.template.spec.nodeSelector.kubernetes.io/os", "linux"),
        // Kubernetes leaves out a part of the path.
        ("spec.template.labels", "labels"), ("spec.template.spec.containers[0].volumeMounts.subPath", "../x"),
        // A field that is not written has the span of the field around it.
        ("spec.template.spec.containers[1].ports[0].containerPort", "name"), ("spec.selector", "spec"),
        ("spec.template.spec.tolerations", "spec"),
        ("status", "apiVersion"), ("spec.template.spec.containers[7].image", "containers"),
        ("spec.template.spec.containers[0].volumeMounts.name", "volumeMounts"),
        // An empty value has no span of its own.
        ("spec.template.spec.containers[1].image", "image"), ("spec.template.spec.containers[1]", "name"), ("", "apiVersion"),
    ])
    func pointsAt(_ path: String, _ text: String) throws {
        let document = try #require(DecodingTests.read(Self.text).first)
        let span = try #require(document.span(of: FieldPath(parsing: path)))
        #expect(String(decoding: Array(Self.text.utf8)[span.range], as: UTF8.self) == text)
    }

    @Test func aLocationKnowsWhetherTheFieldIsWritten() throws {
        let document = try #require(DecodingTests.read(Self.text).first)
        #expect(document.location(of: FieldPath("spec", "template"))?.isExact == true)
        #expect(document.location(of: FieldPath("spec", "selector"))?.isExact == false)
    }

    @Test func pathsAreBuiltAsInGo() {
        let path = FieldPath("spec").child("template", "spec").child("containers").index(0).child("resources", "limits").key("cpu")
        #expect(path.description == "spec.template.spec.containers[0].resources.limits[cpu]")
    }
}
