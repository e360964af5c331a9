import Foundation
import TestSupport
import Testing

/// Findings about secrets are in every report, and no report shows a secret.
@Suite struct SecretReportTests {
    private static let secret = "hunter2hunter2"
    private static let note = """
        - example
          ```yaml
          apiVersion: v1
          kind: Secret
          metadata: {name: a, bogus: 1}
          stringData: {password: \(secret)}
          ```
        - token gh\("p_" + secret)abcdefghijklmnopqrstuv12

        """
    private static let cluster = """
        apiVersion: v1
        kind: Node
        metadata: {name: a b, annotations: {kubectl.kubernetes.io/last-applied-configuration: '{"env":[{"name":"A_TOKEN","value":"\(secret)"}]}'}}

        """

    @Test(arguments: ["text", "json", "sarif", "junit", "github"]) func noFormatShowsASecret(_ format: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.note, to: "graph/pages/A.md")
        try folder.write(Self.cluster, to: "graph/clusters/one.yaml")
        let manifest =
            "apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {bogus: 1, containers: [{env: [{name: PASSWORD, value: \(Self.secret)}]}]}\n"
        try folder.write(manifest, to: "pod.yaml")
        let output = try CommandLineTool.run(["check", "graph", "pod.yaml", "--format", format], in: folder.path)
        for text in ["secret-with-values", "literal-credential", "A.md", "one.yaml", "pod.yaml"] {
            #expect(output.out.contains(text), "\(text)")
        }
        #expect(!(output.out + output.err).contains("hunter2"))
        #expect(output.out.components(separatedBy: "credential written out").count - 1 >= 3)
    }

    /// The page shows the note as it is; the list of findings and the terminal do not.
    @Test func theListOfFindingsShowsNoSecret() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.note, to: "graph/pages/A.md")
        let output = try CommandLineTool.run(["build", "graph", "--all-pages", "--output", "site"], in: folder.path)
        let findings = try folder.read("site/all/findings.html")
        #expect(findings.contains("secret-with-values") && findings.contains("literal-credential"))
        #expect(!findings.contains("hunter2") && !output.err.contains("hunter2"))
        #expect(try folder.read("site/A.html").contains(Self.secret))
    }

    @Test func rulesCanBeTurnedOff() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Self.note.replacing("- example\n", with: "- example\n  dsdoc-allow:: secret-with-values — it is no longer valid\n"),
            to: "graph/pages/A.md")
        try folder.write("rules: {literal-credential: off}\n", to: "graph/dsdoc.yaml")
        #expect(try CommandLineTool.run(["check", "graph", "--show", "warning"], in: folder.path).out.contains("-with-values") == false)
        #expect(try CommandLineTool.run(["check", "graph"], in: folder.path).out.contains("literal-") == false)
    }
}
