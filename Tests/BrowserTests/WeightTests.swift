import Foundation
import TestSupport
import Testing

/// The sizes of files that a page loads: limits in bytes before compression. Needs no browser.
@Suite(.enabled(if: PagesUnderTest.otherSite == nil, "the limits are those of content/"))
struct WeightTests {
    private static let page = 40_000
    private static let theme = 30_000

    @Test func pagesAreLight() throws {
        let site = try PagesUnderTest.load()
        let pages = try FileManager.default.subpathsOfDirectory(atPath: site.folder.path(percentEncoded: false)).filter {
            $0.hasSuffix(".html")
        }
        #expect(pages.count > 60)
        for path in pages.sorted() {
            let size = try Data(contentsOf: site.folder.appending(path: path)).count
            #expect(size <= Self.page, "\(path)")
        }
    }

    @Test func styleAndScriptsAreLight() throws {
        let site = try PagesUnderTest.load()
        let folder = site.folder.appending(path: "theme")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { ["css", "js"].contains($0.pathExtension) }
        #expect(files.count == 3, "\(files)")
        #expect(try files.map { try Data(contentsOf: $0).count }.reduce(0, +) <= Self.theme)
    }
}
