import Diagnostics
import Testing

@testable import Kubernetes

@Suite struct DecodeProblemTests {
    @Test(arguments: [
        ("imagePullPolcy: Always", "imagePullPolicy"), ("Image: x", "image"), ("imgae: x", "image"), ("volumemounts: []", "volumeMounts"),
        ("env_from: []", "envFrom"), ("resource: {}", "resources"), ("replicas: 3", nil), ("nmae: x", "name"), ("xyz: 1", nil),
    ])
    func unknownFieldsAreComparedWithThoseOfTheType(_ line: String, _ suggestion: String?) throws {
        let text = "apiVersion: apps/v1\nkind: DaemonSet\nspec: {template: {spec: {containers: [{\(line)}]}}}\n"
        let problem = try #require(DecodingTests.read(text).first?.problems.first)
        #expect(problem.suggestion == suggestion)
    }

    @Test func wrongTypesKnowTheExpectedType() throws {
        let text =
            "apiVersion: apps/v1\nkind: DaemonSet\nspec: {minReadySeconds: x, template: {spec: {containers: [{env: [{value: 1}]}]}}}\n"
        let problems = try #require(DecodingTests.read(text).first?.problems)
        let types = problems.map { if case .wrongType(let error) = $0.cause { error.type } else { "none" } }
        #expect(types == ["int32", "string"])
        #expect(problems.map(\.path) == ["spec.minReadySeconds", "spec.template.spec.containers[0].env[0].value"])
    }

    @Test func textAfterTheEndOfADocumentIsReported() throws {
        let text = "apiVersion: v1\nkind: Node\n...\nspec: {}\n\n"
        let document = try #require(DecodingTests.read(text).first)
        let warning = try #require(document.unreadText)
        #expect(warning.rule == "text-behind-document-end")
        #expect(warning.primary.map { String(decoding: Array(text.utf8)[$0.span.range], as: UTF8.self) } == "spec: {}")
        #expect(DecodingTests.read("apiVersion: v1\nkind: Node\n...\n").first?.unreadText == nil)
    }
}
