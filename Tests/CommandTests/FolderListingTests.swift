import Foundation
import TestSupport
import Testing

@testable import DSDocCommand

struct FolderListingTests {
    @Test func listsInTheOrderOfBytes() throws {
        let folder = try TemporaryFolder()
        for path in ["b.md", "a/z.md", "a.md", "a/é.md", "節點.md", "B.md"] { try folder.write("x", to: path) }
        let listing = try FolderListing(folder.path, skips: { _, _ in false })
        #expect(listing.files.map(\.path) == ["B.md", "a.md", "a/z.md", "a/é.md", "b.md", "節點.md"])
        #expect(listing.files.allSatisfy { $0.size == 1 })
    }

    @Test func skippedFoldersAreNotEntered() throws {
        let folder = try TemporaryFolder()
        for path in ["a.md", "bak/b.md", ".git/c"] { try folder.write("x", to: path) }
        let listing = try FolderListing(folder.path, skips: { path, isFolder in isFolder && (path == "bak" || path.hasPrefix(".")) })
        #expect(listing.files.map(\.path) == ["a.md"])
    }

    @Test func linksDoNotLeadOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret", to: "outside/secret.md")
        try folder.write("x", to: "graph/pages/a.md")
        let graph = folder.path + "/graph"
        let links = [
            "pages/inside.md": "a.md", "pages/secret.md": "../../outside/secret.md", "pages/nowhere.md": "none.md", "pages/loop": ".",
            "outside": folder.path + "/outside",
        ]
        for (link, target) in links { try FileManager.default.createSymbolicLink(atPath: graph + "/" + link, withDestinationPath: target) }
        let listing = try FolderListing(graph, skips: { _, _ in false })
        #expect(listing.files.map(\.path) == ["pages/a.md", "pages/inside.md"])
        #expect(listing.unfollowedLinks == ["outside", "pages/loop", "pages/nowhere.md", "pages/secret.md"])
    }

    @Test func aMissingFolderIsAnError() {
        #expect(throws: FileError(.list, "/nowhere/at/all", code: ENOENT)) {
            _ = try FolderListing("/nowhere/at/all", skips: { _, _ in false })
        }
    }
}
