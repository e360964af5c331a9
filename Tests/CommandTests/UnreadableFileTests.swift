import Foundation
import TestSupport
import Testing

@testable import DSDocCommand

/// What cannot be read is a finding with its place; the rest is read. Nothing waits for a pipe, and no input uses up the memory.
struct UnreadableFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("{:publishing/all-pages-public? true}", to: "g/logseq/config.edn")
        try folder.write("- see [[B]] [a](../assets/a.txt) [b](../assets/b.txt)\n", to: "g/pages/A.md")
        try folder.write("- hello\n", to: "g/pages/B.md")
        for name in ["a", "b"] { try folder.write(name, to: "g/assets/\(name).txt") }
        try folder.write(CommandLineTests.node, to: "m/node.yaml")
        try folder.write(CommandLineTests.agent, to: "m/agent.yaml")
    }

    private func shell(_ script: String) throws -> CommandLineTool.Output { try CommandLineTool.shell(script, in: folder.path) }

    @Test func pipesAndNamesThatAreNoTextAreFindings() throws {
        _ = try shell(
            #"mkfifo g/pages/pipe.md g/assets/pipe.bin && ln -s loop g/pages/loop && echo - x > "$(printf 'g/pages/caf\351.md')""#)
        let output = try shell(#""$DSDOC" check g"#)
        #expect(output.status == 1)
        for text in [
            "error[unreadable-file]: cannot read g/pages/pipe.md: it is a pipe, a socket or a device\n --> g/pages/pipe.md:1:1",
            "warning[unreadable-file]: cannot read g/assets/pipe.bin: it is a pipe, a socket or a device",
            #"error[unreadable-file]: cannot read g/pages/caf\xe9.md: its name is not UTF-8"#,
            "warning[link-not-followed]: symbolic link `pages/loop` is not followed",
        ] { #expect(output.out.contains(text), "\(text) in \(output.out)") }
        #expect(try shell(#""$DSDOC" build g --output out"#).status == 1)
        #expect(try folder.files().contains("out/B.html"))
    }

    /// As another user where the tests run as root, for whom everything can be read.
    @Test(.enabled(if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func whatHasNoPermissionIsAFinding() throws {
        try folder.write("- c\n", to: "g/pages/locked/C.md")
        try folder.write("- d\n", to: "g/pages/D.md")
        try folder.write("{{title}}", to: "t/footer.mustache")
        try folder.write("*.tmp\n", to: "m/.gitignore")
        try folder.write("title: x\n", to: "m/dsdoc.yaml")
        _ = try shell(
            """
            mkdir m/.git m/locked out; chmod -R a+rX .; chmod 777 out; cp "$DSDOC" tool; chmod 755 tool .
            chmod 000 g/pages/locked g/pages/D.md g/assets/b.txt t/footer.mustache m/.gitignore m/dsdoc.yaml m/locked m/node.yaml
            """)
        defer { _ = try? shell("chmod -R u+rwX .") }
        let user = geteuid() == 0 ? "setpriv --reuid 65534 --clear-groups " : ""
        let site = try shell("\(user)./tool build g --templates t --output out/site")
        #expect(site.status == 1)
        for path in ["list g/pages/locked", "read g/pages/D.md", "read g/assets/b.txt", "read t/footer.mustache"] {
            #expect(site.err.contains("error[unreadable-file]: cannot \(path): Permission denied"), "\(path) in \(site.err)")
        }
        let files = try folder.files()
        #expect(files.contains("out/site/assets/a.txt") && files.contains("out/site/B.html") && !files.contains("out/site/assets/b.txt"))
        #expect(try folder.read("out/site/B.html").contains("<footer"), "the built-in template")
        let manifests = try shell("\(user)./tool check m --show info")
        #expect(manifests.status == 1)
        for path in ["list m/locked", "read m/.gitignore", "read m/dsdoc.yaml", "read m/node.yaml"] {
            #expect(manifests.out.contains("error[unreadable-file]: cannot \(path): Permission denied"), "\(path) in \(manifests.out)")
        }
        #expect(manifests.out.contains("--> m/agent.yaml:"), "the other files are checked")
    }

    @Test func anEndlessInputEndsAtTheLimit() throws {
        for limit in [0, 1000, 1 << 20] {
            let error = #expect(throws: FileError.self) { try FileBytes.readInput("/dev/zero", limit: limit) }
            #expect(error?.action == .tooLarge(limit))
        }
        let path = folder.path + "/g/pages/B.md"
        #expect(try FileBytes.readInput(path, limit: 8) == Array("- hello\n".utf8))
        #expect(throws: FileError.self) { try FileBytes.readInput(path, limit: 7) }
    }

    /// A pipe gives its bytes in pieces.
    @Test func aPipeIsReadWhole() throws {
        let output = try shell(
            #"mkfifo p; (cat m/node.yaml; yes '# a comment' | head -n 300000; echo ---; sed s/n1/n2/ m/node.yaml) > p & "$DSDOC" check p m/agent.yaml --format json"#
        )
        #expect(output.status == 0)
        #expect(output.out.contains(#""name":"n1""#) && output.out.contains(#""name":"n2""#), "\(output.out.prefix(500))")
    }

    @Test(arguments: [
        #"check "$f" m/agent.yaml"#, #"explain m/agent.yaml --cluster "$f""#, #"explain m/agent.yaml --cluster="$f""#,
        #"explain "$f" m/agent.yaml"#,
    ]) func argumentsMayHaveAnyBytes(_ arguments: String) throws {
        _ = try shell(#"d="$(printf 'm/caf\351 \377')"; mkdir "$d"; cp m/node.yaml "$d/$(printf '\300n.yaml')""#)
        let output = try shell(#"f="$(printf 'm/caf\351 \377/\300n.yaml')"; "$DSDOC" \#(arguments)"#)
        #expect(output.status == 0, "\(output.out)\(output.err)")
        let missing = try shell(#"f="$(printf 'm/caf\351/n\300.yaml')"; "$DSDOC" \#(arguments)"#)
        #expect(missing.status == 3)
        #expect(missing.err == #"error: cannot read m/caf\xe9/n\xc0.yaml: No such file or directory"# + "\n")
    }

    @Test func foldersMayHaveAnyBytes() throws {
        let output = try shell(
            #"g="$(printf 'g\377')"; mv g "$g"; "$DSDOC" check "$g" && "$DSDOC" build "$g" --output "$(printf 'o\376')" && cd "$g" && "$DSDOC" check . && "$DSDOC" check pages/A.md && cat "$(printf '../o\376')/B.html""#
        )
        #expect(output.status == 0, "\(output.out)\(output.err)")
        #expect(output.out.contains("<h1>B</h1>") && output.err.contains(#"o\xfe: "#))
    }
}
