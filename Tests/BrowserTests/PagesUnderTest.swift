import Foundation
import TestSupport

/// The site under test: that of `content/`, built by this program, with one page of each kind. With `DSDOC_PAGES` it is the site in that
/// folder with a sample of its pages.
struct PagesUnderTest: Sendable {
    let folder: URL
    /// Relative to the folder, sorted.
    let paths: [String]

    /// The `file://` address of a page.
    func address(of path: String, under root: String) -> String {
        root + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
    }

    var addressOnDisk: String { folder.standardizedFileURL.absoluteString.appendingSlash }

    static let otherSite = ProcessInfo.processInfo.environment["DSDOC_PAGES"]

    /// Built once for all tests.
    static func load() throws -> PagesUnderTest { try loaded.get() }

    private static let loaded = Result { try otherSite.map(sample) ?? content() }

    private static func content() throws -> PagesUnderTest {
        let folder = URL(filePath: CommandLineTool.path).deletingLastPathComponent().appending(path: "browser-tests-site")
        let output = try CommandLineTool.run(
            ["build", "content", "--output", folder.path(percentEncoded: false)], in: TestTools.repository.path(percentEncoded: false))
        guard output.status == 0 else { throw BuildFailed(output: output.err) }
        return PagesUnderTest(folder: folder, paths: PageKind.all.map(\.path))
    }

    /// The first part of each list, and a fixed fraction of the other pages.
    private static func sample(_ path: String) throws -> PagesUnderTest {
        let folder = URL(filePath: path)
        let pages = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(".html") }.sorted()
        let isFirst = { (page: String) in page.hasPrefix("all/") && page.wholeMatch(of: /.*-[0-9]+\.html/) == nil }
        let lists = pages.filter { isFirst($0) || $0 == "index.html" || $0 == "404.html" }
        let others = pages.filter { !lists.contains($0) }
        let step = max(1, others.count / 60)
        return PagesUnderTest(folder: folder, paths: lists + others.enumerated().filter { $0.offset % step == 0 }.map(\.element))
    }

    struct BuildFailed: Error { let output: String }
}

extension String {
    fileprivate var appendingSlash: String { hasSuffix("/") ? self : self + "/" }
}
