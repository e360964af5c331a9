import Foundation
import TestSupport
import Testing

@testable import DSDocCommand

/// The graph of a note, for each note of a tree of folders.
struct GraphRootsTests {
    private static let notes: [(note: String, graph: String?)] = [
        // A graph with a configuration has every note below it.
        ("kb/pages/a.md", "kb"), ("kb/drafts/b.md", "kb"), ("kb/drafts/pages/c.md", "kb"),
        // But for what Logseq ignores.
        ("kb/logseq/bak/d.md", nil), ("kb/node_modules/m/readme.md", nil),
        // A graph without one has its pages and journals.
        ("plain/pages/e.md", "plain"), ("plain/journals/2026_01_01.md", "plain"), ("plain/f.md", nil), ("plain/docs/g.md", nil),
        // Folders of these names above a note are not its graph.
        ("work/repo/h.md", nil), ("work/repo/docs/i.md", nil), ("j.md", nil),
    ]

    @Test func findsTheGraphOfANote() throws {
        let folder = try TemporaryFolder()
        let root = folder.url.resolvingSymlinksInPath().path(percentEncoded: false)
        for (note, _) in Self.notes { try folder.write("- text\n", to: note) }
        try folder.write("{}", to: "kb/logseq/config.edn")
        for path in ["work/pages/x.md", "work/journals/x.md", "work/logseq/custom.css", "pages/x.md", "logseq/x"] {
            try folder.write("", to: path)
        }
        for (note, graph) in Self.notes {
            #expect(GraphRoots.root(above: folder.path + "/" + note) == graph.map { root + "/" + $0 }, "\(note)")
        }
    }

    /// The configuration of the graph counts for its notes, and no other note's does.
    @Test(arguments: ["check", "inspect"]) func aNoteOutsideAnyGraphIsANote(_ command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("- TODO one\n", to: "work/repo/note.md")
        for path in ["work/pages/other.md", "work/logseq/custom.css", "pages/other.md"] { try folder.write("- ((x\n", to: path) }
        let output = try CommandLineTool.run([command, "work/repo/note.md"], in: folder.path)
        #expect(output.status == 0)
        #expect(output.out.contains(command == "check" ? "no findings in 1 file" : "work/repo/note.md: note"))
    }
}
