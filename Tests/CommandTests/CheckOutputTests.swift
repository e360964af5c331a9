import TestSupport
import Testing

/// What `dsdoc check` shows of its findings, and what its last line counts.
struct CheckOutputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func dsdoc(_ arguments: String...) throws -> CommandLineTool.Output { try CommandLineTool.run(arguments, in: folder.path) }

    /// Text counts what it does not show by rule, and documents that are not checked by kind. What fails the check is shown.
    @Test func textHidesInfosAndCountsThem() throws {
        let role = "\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}}\n"
        try folder.write(CommandLineTests.agent + role, to: "agent.yaml")
        let output = try dsdoc("check", "agent.yaml", "--strict")
        #expect(output.status == 0)
        #expect(output.out.hasPrefix("no errors or warnings in 1 file; hidden: "), "\(output.out)")
        #expect(output.out.contains("no-priority 1") && output.out.hasSuffix(", shown by --show info; not checked: Role 1\n"))
        #expect(output.out.split(separator: "\n").count == 1)
        #expect(try dsdoc("check", "agent.yaml", "--fail-on", "info").out.contains("info[no-priority]"))
        #expect(try dsdoc("check", "agent.yaml", "--fail-on", "info", "--show", "error").out.hasPrefix("no errors in 1 file; hidden: "))
        #expect(try dsdoc("check", "agent.yaml", "--format", "github").out.contains("no-priority"))
        #expect(try !dsdoc("check", "agent.yaml", "--format", "github", "--show", "warning").out.contains("no-priority"))
    }
}
