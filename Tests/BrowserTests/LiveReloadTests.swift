import Foundation
import TestSupport
import Testing

/// A browser on a page of `dsdoc serve`.
@Suite(.serialized, .inBrowser)
struct LiveReloadTests {
    @Test func aReaderSeesThePlacementAndTheNextEdit() throws {
        let folder = try TemporaryFolder()
        try folder.write("{:publishing/all-pages-public? true}", to: "logseq/config.edn")
        let note = try String(contentsOf: CaseFiles.root.appending(path: "browser/Agent.md"), encoding: .utf8)
        try folder.write(note, to: "pages/Agent.md")
        let server = try ServedFolder(folder.path)
        defer { _ = server.interrupt() }
        let browser = try Browser()
        defer { browser.close() }

        try browser.open(server.address + "Agent.html")
        let rows =
            try browser.run(
                "return [...document.querySelectorAll('table.placement tbody tr')].map(row => row.textContent.replace(/\\s+/g, ' '))")
            as? [String] ?? []
        #expect(try browser.text("table.placement caption").contains("4 of 8 nodes"))
        #expect(rows.contains { $0.contains("worker-1") && !$0.contains("no pod") }, "\(rows)")
        #expect(rows.contains { $0.contains("gpu-1") && $0.contains("no pod") && $0.contains("nvidia.com/gpu") }, "\(rows)")

        try browser.run("window.wasHere = true")
        try folder.write(note.replacingOccurrences(of: "An agent on every node.", with: "An agent on some nodes."), to: "pages/Agent.md")
        try browser.wait("the new text") { try browser.text("main").contains("An agent on some nodes.") }
        #expect(try browser.run("return window.wasHere ?? false") as? Bool == false)

        try browser.run("window.wasHere = true")
        try folder.write("- another page\n", to: "pages/Other.md")
        usleep(500_000)
        let console = try browser.console().filter { $0.hasPrefix("SEVERE") && !$0.contains("favicon") }
        #expect(console == [])
        #expect(server.interrupt() == 0)
    }
}
