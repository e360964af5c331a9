import Foundation
import Preview
import TestSupport
import Testing

struct FileWatcherTests {
    /// Collects changes until all of `expected` have been reported, or two seconds have passed.
    private func hear(
        _ expected: Set<String>, in folder: TemporaryFolder, skips: @escaping @Sendable (String) -> Bool = { _ in false },
        after action: @escaping @Sendable () throws -> Void
    ) async throws -> Set<String> {
        let changes = try FileWatcher.changes(in: folder.path, skips: skips)
        try action()
        return await withTaskGroup(of: Set<String>?.self) { group in
            group.addTask {
                var heard: Set<String> = []
                for await change in changes {
                    heard.formUnion(change.paths)
                    if heard.isSuperset(of: expected) {
                        // Changes that must not be reported would be in the same burst.
                        return heard
                    }
                }
                return heard
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(2))
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? []
        }
    }

    @Test func reportsWritesInAllFolders() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "pages/a.md")
        let heard = try await hear(["pages/a.md", "top.md"], in: folder) {
            try folder.write("2", to: "pages/a.md")
            try folder.write("3", to: "top.md")
        }
        #expect(heard == ["pages/a.md", "top.md"])
    }

    @Test func reportsAnEditorThatRenames() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "a.md")
        let heard = try await hear(["a.md"], in: folder) {
            try folder.write("", to: "4913")
            try folder.write("", to: ".a.md.swp")
            try folder.write("2", to: "a.md~")
            #expect(rename(folder.path + "/a.md~", folder.path + "/a.md") == 0)
        }
        #expect(heard == ["a.md"])
    }

    @Test func reportsFilesInNewFolders() async throws {
        let folder = try TemporaryFolder()
        let heard = try await hear(["x/y/z/a.md", "x/b.md"], in: folder) {
            try folder.write("1", to: "x/y/z/a.md")
            try folder.write("1", to: "x/b.md")
        }
        #expect(heard == ["x/y/z/a.md", "x/b.md"])
    }

    @Test func reportsMovedFolders() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "old/deep/a.md")
        let heard = try await hear(["old", "new/deep/a.md", "new/deep/b.md"], in: folder) {
            #expect(rename(folder.path + "/old", folder.path + "/new") == 0)
            try folder.write("2", to: "new/deep/b.md")
        }
        #expect(heard == ["old", "new/deep/a.md", "new/deep/b.md"])
    }

    @Test func reportsRemovals() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "a.md")
        try folder.write("1", to: "x/b.md")
        let heard = try await hear(["a.md", "x"], in: folder) {
            try FileManager.default.removeItem(at: folder.url.appending(path: "a.md"))
            try FileManager.default.removeItem(at: folder.url.appending(path: "x"))
        }
        #expect(heard == ["a.md", "x", "x/b.md"])
    }

    @Test func skipsExcludedFolders() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "bak/a.md")
        let heard = try await hear(["b.md"], in: folder, skips: { $0 == "bak" }) {
            try folder.write("2", to: "bak/a.md")
            try folder.write("2", to: ".git/index")
            try folder.write("2", to: "b.md")
        }
        #expect(heard == ["b.md"])
    }

    @Test func manyWritesAreFewChanges() async throws {
        let folder = try TemporaryFolder()
        let changes = try FileWatcher.changes(in: folder.path)
        for number in 0..<200 { try folder.write("x", to: "\(number).md") }
        var sets = 0
        var heard: Set<String> = []
        for await change in changes {
            sets += 1
            heard.formUnion(change.paths)
            if heard.count == 200 { break }
        }
        #expect(sets < 20)
    }

    @Test func aMissingFolderIsReported() {
        #expect(throws: FileWatcherError.missing("/nowhere/at/all")) { _ = try FileWatcher.changes(in: "/nowhere/at/all") }
    }

    @Test(arguments: ["4913", ".hidden", "a.md~", ".a.swp", "a.swp", "#a.md#", "a.md.tmp"]) func passing(_ name: String) {
        #expect(TemporaryFile.isTemporary(name))
    }

    @Test(arguments: ["a.md", "4914.md", "#a.md", "tmp.md", "節點.md", "2024_04_13.md"]) func staying(_ name: String) {
        #expect(!TemporaryFile.isTemporary(name))
    }

    /// A checkout may remove the folder and make it again, or put another into its place.
    @Test(.timeLimit(.minutes(1)), arguments: [true, false]) func aFolderThatIsMadeAgainIsWatched(isMoved: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "g/pages/a.md")
        var changes = try FileWatcher.changes(in: folder.path + "/g").makeAsyncIterator()
        let files = FileManager.default
        if isMoved {
            try files.moveItem(atPath: folder.path + "/g", toPath: folder.path + "/old")
        } else {
            try files.removeItem(atPath: folder.path + "/g")
        }
        #expect(await changes.next()?.isIncomplete == true)
        try folder.write("2", to: "g/pages/a.md")
        while let change = await changes.next(), !change.isIncomplete {}
        try folder.write("3", to: "g/pages/b.md")
        if isMoved { try folder.write("4", to: "old/pages/c.md") }
        var heard: Set<String> = []
        while !heard.contains("pages/b.md"), let change = await changes.next() { heard.formUnion(change.paths) }
        #expect(heard.contains("pages/b.md") && !heard.contains("pages/c.md"))
    }
}
