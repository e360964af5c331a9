import Foundation
import Logseq
import TestSupport
import Testing

@testable import DSDocCommand

struct GraphFolderTests {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        for path in [
            "logseq/config.edn", "dsdoc.yaml", "pages/b.md", "pages/a.md", "journals/2024_01_02.md", "assets/x.png", "clusters/small.yaml",
            "logseq/bak/pages/a.md", "logseq/.recycle/b.md", ".git/config", ".hidden.md", "node_modules/m/readme.md", "Public/index.html",
            "pages/a.md~",
        ] {
            try temporary.write(path, to: path)
        }
    }

    @Test func sortsFilesByWhatTheyAre() async throws {
        let folder = try await GraphFolder.read(temporary.path + "/", output: temporary.path + "/Public", jobs: 2)
        #expect(folder.notes.map(\.path) == ["journals/2024_01_02.md", "pages/a.md", "pages/b.md"])
        #expect(folder.clusters.map(\.path) == ["clusters/small.yaml"])
        #expect(folder.assets == ["assets/x.png"])
        #expect(folder.logseqConfig.map { folder.files[$0].path } == temporary.path + "/logseq/config.edn")
        #expect(folder.configuration != nil)
        #expect(folder.diagnostics == [])
        for note in folder.notes { #expect(folder.files[note.file].bytes == Array(note.path.utf8)) }
    }

    @Test func theNumberOfWorkersChangesNothing() async throws {
        let one = try await GraphFolder.read(temporary.path, output: nil, jobs: 1)
        let many = try await GraphFolder.read(temporary.path, output: nil, jobs: 8)
        #expect(one.notes == many.notes)
        #expect(one.files.all.map(\.path) == many.files.all.map(\.path))
    }

    @Test func unreadableFilesAreReportedAndLeftOut() async throws {
        let outside = try TemporaryFolder()
        try outside.write("secret", to: "secret.md")
        try FileManager.default.createSymbolicLink(
            atPath: temporary.path + "/pages/secret.md", withDestinationPath: outside.path + "/secret.md")
        let large = temporary.path + "/pages/large.md"
        try temporary.write("", to: "pages/large.md")
        #expect(truncate(large, GraphFolder.largestNote + 1) == 0)
        let folder = try await GraphFolder.read(temporary.path, output: nil, jobs: 2)
        #expect(folder.diagnostics.map(\.rule.name) == ["link-not-followed", "file-too-large"])
        #expect(!folder.notes.map(\.path).contains("pages/secret.md"))
        #expect(!folder.notes.map(\.path).contains("pages/large.md"))
    }

    /// A link is judged by the rules of its target, through all links.
    @Test(arguments: [
        ("pages/l.md", "a.md", true), ("assets/l.png", "x.png", true), ("assets/l.png", "chain.png", true),
        ("clusters/l.yaml", "small.yaml", true),
        ("assets/l.txt", "../pages/a.md", false), ("assets/l.txt", "../.git/config", false), ("pages/l.md", "../.git/config", false),
        ("pages/l.md", "../logseq/bak/pages/a.md", false), ("pages/l.md", "../logseq/.recycle/b.md", false),
        ("pages/l.md", "../.hidden.md", false),
        ("assets/l.md", "../node_modules/m/readme.md", false), ("assets/l.html", "../Public/index.html", false),
        ("assets/l.txt", "../dsdoc.yaml", false),
        ("assets/l.txt", "../logseq/config.edn", false), ("assets/l.txt", "../clusters/small.yaml", false),
        ("assets/l.txt", "hidden-chain.txt", false),
        ("assets/l", "../pages", false), ("assets/l", "l", false), ("assets/l.txt", "/etc/hostname", false),
        ("assets/l.txt", "../theme/page.html", false),
    ])
    func linksAreJudgedByTheirTargets(_ link: String, _ target: String, _ isFollowed: Bool) async throws {
        try temporary.write("<p>", to: "theme/page.html")
        for (path, destination) in [("assets/chain.png", "../assets/x.png"), ("assets/hidden-chain.txt", "../.git/config"), (link, target)]
        {
            try FileManager.default.createSymbolicLink(atPath: temporary.path + "/" + path, withDestinationPath: destination)
        }
        let folder = try await GraphFolder.read(
            temporary.path, output: temporary.path + "/Public", theme: temporary.path + "/theme", jobs: 1)
        let read = folder.notes.map(\.path) + folder.assets + folder.clusters.map(\.path)
        #expect(read.contains(link) == isFollowed)
        // The chain to a hidden file is not followed either.
        let reported = folder.diagnostics.compactMap {
            $0.primary.map { folder.files[$0.span.file].path.dropFirst(temporary.path.count + 1) }
        }
        #expect(reported.map(String.init).sorted() == (["assets/hidden-chain.txt"] + (isFollowed ? [] : [link])).sorted())
        #expect(!read.contains { $0.hasPrefix("theme/") })
    }

    @Test func aLinkToAHiddenNoteIsHidden() async throws {
        try FileManager.default.createSymbolicLink(atPath: temporary.path + "/pages/l.md", withDestinationPath: "../journals/2024_01_02.md")
        var folder = try await GraphFolder.read(temporary.path, output: nil, jobs: 1)
        var config = GraphConfig()
        config.hidden = ["journals"]
        #expect(folder.notes(config).map(\.path) == ["pages/a.md", "pages/b.md"])
        #expect(folder.otherNotes(config).map(\.path) == ["journals/2024_01_02.md", "pages/l.md"])
        #expect(!folder.follow(["journals/2024_01_02.md"]).isFollowed)
    }

    @Test func appliesChangesOfNotes() async throws {
        var folder = try await GraphFolder.read(temporary.path, output: nil, jobs: 1)
        let before = try #require(folder.notes.first { $0.path == "pages/a.md" })
        try temporary.write("new", to: "pages/a.md")
        try temporary.write("added", to: "pages/aa.md")
        try temporary.write("picture", to: "assets/y.png")
        try FileManager.default.removeItem(at: temporary.url.appending(path: "journals"))
        let result = folder.follow(["pages/a.md", "pages/aa.md", "journals", "assets/y.png"])
        #expect(result.isFollowed)
        #expect(folder.notes.map(\.path) == ["pages/a.md", "pages/aa.md", "pages/b.md"])
        #expect(folder.assets.contains("assets/y.png"))
        #expect(folder.files[before.file].bytes == Array("new".utf8))
        #expect(result.changed.contains(before.file))
        #expect(result.changed.count == 3)
    }

    @Test func knowsWhichAssetsAreEmptyAndHowLargePicturesAre() async throws {
        try temporary.write("", to: "assets/empty.png")
        try temporary.write("<svg viewBox='0 0 24 12'/>", to: "assets/icon.svg")
        var folder = try await GraphFolder.read(temporary.path, output: nil, jobs: 1)
        #expect(folder.emptyAssets == ["assets/empty.png"])
        let sizes = folder.pictureSizes(folder.assets + ["assets/gone.svg"])
        #expect(sizes.mapValues { [$0.width, $0.height] } == ["assets/icon.svg": [24, 12]], "x.png holds no picture")
        try temporary.write("<svg width='3' height='4'/>", to: "assets/empty.png")
        try temporary.write("", to: "assets/icon.svg")
        _ = folder.follow(["assets/empty.png", "assets/icon.svg"])
        #expect(folder.emptyAssets == ["assets/icon.svg"])
        #expect(folder.pictureSizes(folder.assets).mapValues { [$0.width, $0.height] } == ["assets/empty.png": [3, 4]])
        try FileManager.default.removeItem(at: temporary.url.appending(path: "assets"))
        _ = folder.follow(["assets"])
        #expect(folder.emptyAssets == [] && folder.assets == ["Public/index.html"])
    }

    @Test(arguments: ["logseq/config.edn", "dsdoc.yaml", "clusters/small.yaml"]) func otherChangesNeedAReload(
        _ path: String
    ) async throws {
        var folder = try await GraphFolder.read(temporary.path, output: nil, jobs: 1)
        #expect(!folder.follow([path]).isFollowed)
    }
}
