import Foundation
import TestSupport
import Testing

@testable import DSDocCommand

struct SiteWriterTests {
    let folder: TemporaryFolder
    var output: String { folder.path + "/Public" }

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func build(_ files: [String: String]) throws -> SiteWriter.Summary {
        let writer = try SiteWriter(output: output)
        for (path, text) in files { try writer.stage(path, Array(text.utf8)) }
        return try writer.commit()
    }

    /// The published files: everything but dsdoc's own manifest.
    private func site() throws -> [String: String] {
        let files = try folder.files().filter { $0.hasPrefix("Public/") && $0 != "Public/" + SiteManifest.fileName }
        return try Dictionary(uniqueKeysWithValues: files.map { (String($0.dropFirst("Public/".count)), try folder.read($0)) })
    }

    @Test func writesAndThenOnlyWhatChanged() throws {
        #expect(try build(["index.html": "1", "a/b.html": "2", "a/c.css": "3"]).written == 3)
        #expect(try site() == ["index.html": "1", "a/b.html": "2", "a/c.css": "3"])
        let again = try build(["index.html": "1", "a/b.html": "2", "a/c.css": "3"])
        #expect(again == SiteWriter.Summary(written: 0, unchanged: 3))
        let changed = try build(["index.html": "1", "a/b.html": "new", "x.html": "4"])
        #expect(changed == SiteWriter.Summary(written: 2, unchanged: 1, removed: 1))
        #expect(try site() == ["index.html": "1", "a/b.html": "new", "x.html": "4"])
    }

    @Test func anUnchangedFileIsNotTouched() throws {
        try build(["index.html": "1"])
        let file = folder.url.appending(path: "Public/index.html")
        let before = try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
        try build(["index.html": "1", "b.html": "2"])
        let after = try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
        #expect(before != nil && before == after)
    }

    @Test func anUncommittedBuildChangesNothing() throws {
        try build(["index.html": "old", "gone.html": "old"])
        do {
            let writer = try SiteWriter(output: output)
            try writer.stage("index.html", Array("new".utf8))
            #expect(try folder.files().contains { $0.hasPrefix("Public/.dsdoc-stage/") })
        }
        #expect(try site() == ["index.html": "old", "gone.html": "old"])
    }

    @Test func leftoversOfAKilledBuildAreRemoved() throws {
        try build(["index.html": "old"])
        try folder.write("half", to: "Public/.dsdoc-stage/7")
        try build(["index.html": "new"])
        #expect(try site() == ["index.html": "new"])
    }

    @Test func aBuildKilledWhileCommittingIsCompleted() throws {
        try build(["a.html": "1", "b.html": "1", "gone.html": "1"])
        // As if killed after writing the manifest and one file: old and new are listed, one file is new.
        let old = try #require(SiteManifest(parsing: Array(try folder.read("Public/.dsdoc-site").utf8)))
        var union = old
        union.hashes["new.html"] = 5
        union.hashes["a.html"] = 6
        try folder.write(String(decoding: union.bytes, as: UTF8.self), to: "Public/.dsdoc-site")
        try folder.write("2", to: "Public/a.html")
        try build(["a.html": "2", "b.html": "2", "new.html": "2"])
        #expect(try site() == ["a.html": "2", "b.html": "2", "new.html": "2"])
    }

    @Test func filesOfOthersStay() throws {
        try build(["index.html": "1", "a/old.html": "1"])
        try folder.write("www.example.org", to: "Public/CNAME")
        try folder.write("mine", to: "Public/a/notes.txt")
        let summary = try build(["index.html": "2"])
        #expect(summary.removed == 1)
        #expect(try site() == ["index.html": "2", "CNAME": "www.example.org", "a/notes.txt": "mine"])
        #expect(throws: SiteWriterError.foreignFile(output + "/CNAME")) { try build(["index.html": "3", "CNAME": "x"]) }
        #expect(try site()["index.html"] == "2")
    }

    @Test func anEditedPageIsNotRemoved() throws {
        try build(["index.html": "1", "old.html": "1"])
        try folder.write("edited", to: "Public/old.html")
        #expect(try build(["index.html": "1"]).kept == ["old.html"])
        #expect(try site()["old.html"] == "edited")
    }

    @Test func aForeignFolderIsRejected() throws {
        try folder.write("x", to: "Public/thesis.tex")
        #expect(throws: SiteWriterError.foreignFolder(output)) { try build(["index.html": "1"]) }
        #expect(try site() == ["thesis.tex": "x"])
    }

    @Test func aFolderOfHiddenFilesIsAccepted() throws {
        try folder.write("gitdir: …", to: "Public/.git")
        try build(["index.html": "1"])
        #expect(try site() == ["index.html": "1", ".git": "gitdir: …"])
    }

    @Test(arguments: ["/etc/x", "../x", "a/../../x", "", "a//b", "./a", "a/", ".dsdoc-site", ".dsdoc-stage/x", "a\u{0}b"])
    func nothingIsWrittenOutside(_ path: String) throws {
        #expect(throws: SiteWriterError.unsafePath(path)) { try build([path: "1"]) }
        #expect(try folder.files().filter { !$0.hasPrefix("Public/") }.isEmpty)
    }

    @Test func linksAreNotWrittenThrough() throws {
        try build(["index.html": "1"])
        try folder.write("precious", to: "elsewhere/a.html")
        try FileManager.default.createSymbolicLink(atPath: output + "/pages", withDestinationPath: folder.path + "/elsewhere")
        #expect(throws: SiteWriterError.noFolder(output + "/pages")) { try build(["index.html": "2", "pages/a.html": "2"]) }
        #expect(try folder.read("elsewhere/a.html") == "precious")
        #expect(try folder.read("Public/index.html") == "1")
    }

    @Test func aManifestWithOutsidePathsIsRejected() throws {
        try folder.write("keep", to: "keep.txt")
        try build(["index.html": "1"])
        let list = try folder.read("Public/.dsdoc-site") + "0000000000000001 ../keep.txt\n"
        try folder.write(list, to: "Public/.dsdoc-site")
        #expect(throws: SiteWriterError.brokenManifest(output + "/.dsdoc-site")) { try build(["index.html": "2"]) }
        #expect(try folder.read("keep.txt") == "keep")
    }

    @Test func filesAndFoldersCanReplaceEachOther() throws {
        try build(["a": "1", "b/c": "2", "b/d/e": "3"])
        try build(["a/x": "4", "b": "5"])
        #expect(try site() == ["a/x": "4", "b": "5"])
    }

    @Test func twoBuildsCannotRunAtOnce() throws {
        let first = try SiteWriter(output: output)
        #expect(throws: SiteWriterError.self) { _ = try SiteWriter(output: output) }
        try first.stage("index.html", [0x31])
        #expect(try first.commit().written == 1)
    }

    @Test func theLastOfTwoFilesForOnePathWins() throws {
        let writer = try SiteWriter(output: output)
        try writer.stage("index.html", Array("1".utf8))
        try writer.stage("other.html", Array("2".utf8))
        try writer.stage("index.html", Array("3".utf8))
        _ = try writer.commit()
        #expect(try site() == ["index.html": "3", "other.html": "2"])
    }
}
