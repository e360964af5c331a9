import Foundation
import TestSupport
import Testing

/// The page of a note is valid HTML even if the note's HTML is not.
@Suite(.inBrowser)
struct SoundHTMLTests {
    @Test func invalidNotesGiveValidPages() throws {
        let graph = try TemporaryFolder()
        for seed in 1...6 as ClosedRange<UInt64> {
            var html = SeededHTML(seed: seed)
            try graph.write("public:: true\n\n" + html.note(blocks: 400), to: "pages/\(seed).md")
        }
        let output = try CommandLineTool.run(["build", ".", "--output", "site"], in: graph.path)
        #expect(output.status == 0, "\(output.err)")
        #expect(try TestTools.nuErrors(in: graph.url.appending(path: "site")) == [])
    }
}
