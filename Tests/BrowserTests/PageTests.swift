import TestSupport
import Testing

/// Every kind of page, in light and dark, wide and narrow, from a server and from a folder.
@Suite(.inBrowser)
struct PageTests {
    @Test func everyKindOfPagePassesEveryCheckInEveryView() throws {
        let pages = try PagesUnderTest.load()
        let server = try FolderServer(pages.folder)
        let browser = try Browser()
        defer { browser.close() }
        var complaints: [String: [String]] = [:]
        for view in View.all {
            try view.apply(to: browser)
            for path in pages.paths {
                _ = try browser.requests()
                try browser.open(pages.address(of: path, under: view.isOnDisk ? pages.addressOnDisk : server.address))
                for check in view.isOnDisk ? PageCheck.whereverItLies : PageCheck.all {
                    for complaint in try check.complaints(browser) {
                        complaints["\(check.name): \(complaint)", default: []].append("\(path) (\(view))")
                    }
                }
            }
        }
        // One issue for each problem, however many pages have it.
        for (complaint, places) in complaints.sorted(by: { $0.key < $1.key }) {
            Issue.record("\(complaint)\n  on \(places.count): \(places.prefix(6).joined(separator: "; "))")
        }
    }

    @Test func theNuHTMLCheckerFindsNoError() throws {
        let pages = try PagesUnderTest.load()
        #expect(try TestTools.nuErrors(in: pages.folder) == [])
    }
}
