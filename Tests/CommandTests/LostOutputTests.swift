import Foundation
import TestSupport
import Testing

/// Output that cannot be written is an error, and never part of a file; control characters of the input are in no output.
@Suite struct LostOutputTests {
    private static let commands = [
        "check note.md", "check note.md --format json", "check note.md --format sarif", "check note.md --format junit",
        "check note.md --format github", "explain a.yaml", "explain a.yaml --format json", "explain b.yaml --format name",
        "diff a.yaml a.yaml",
        "diff a.yaml a.yaml --format json", "diff a.yaml a.yaml --format markdown", "inspect note.md", "inspect note.md --format json",
        "--help", "--version",
    ]

    private static let escapes = "\u{1B}[31m\u{7}\u{9B}1m\u{202E}\u{85}"

    private static func run(_ script: String) throws -> CommandLineTool.Output {
        let folder = try folder()
        return try withExtendedLifetime(folder) { try CommandLineTool.shell(script, in: folder.path) }
    }

    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("- [[\(escapes)]] ![x](../assets/\(escapes).png)\n  id:: \(escapes)", to: "note.md")
        try folder.write(
            """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: a, labels: {x: "\\e[31m\\u202e\\u0085"}}
            spec:
              selector: {matchLabels: {a: b}}
              template:
                metadata: {labels: {a: b}, annotations: {"\\e]0;x\\a": "\\u009b"}}
                spec: {containers: [{name: c, image: "i\\e[2J\\u009b"}]}
            """, to: "a.yaml")
        try folder.write(
            """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: b}
            spec:
              selector: {matchLabels: {a: b}}
              template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}
            """, to: "b.yaml")
        return folder
    }

    @Test(arguments: commands) func aFullDeviceIsAnError(_ command: String) throws {
        let output = try Self.run("dsdoc \(command) > /dev/full")
        #expect(output.status == 3)
        #expect(output.err.contains("cannot write standard output") || command.hasPrefix("--"))
    }

    @Test(arguments: commands) func aClosedOutputIsAnError(_ command: String) throws {
        #expect(try Self.run("dsdoc \(command) >&-").status == 3)
    }

    @Test(arguments: commands) func aReaderThatStopsIsNoError(_ command: String) throws {
        let output = try Self.run("{ dsdoc \(command); echo $? >&2; } | true")
        #expect(Int(output.err.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 3 < 3, "\(output.err)")
    }

    @Test(arguments: commands) func noControlCharacterIsPassedOn(_ command: String) throws {
        let output = try Self.run("dsdoc \(command)")
        for text in [output.out, output.err] {
            let hidden = text.unicodeScalars.filter {
                $0 != "\n" && ($0.properties.generalCategory == .control || (0x2028...0x202E).contains($0.value))
            }
            #expect(hidden.isEmpty, "\(hidden)")
        }
        #expect(!output.out.isEmpty)
    }
}
