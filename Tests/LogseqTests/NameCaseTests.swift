import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// File names and dates, in both directions.
@Suite struct NameCaseTests {
    @Test(arguments: try CaseText.all(in: "names").filter { $0.parts["names"] != nil })
    func aFileNameGivesItsTitle(_ example: CaseText) throws {
        let format: GraphConfig.FileNameFormat = example.parts["format"] == "legacy" ? .legacy : .tripleLowbar
        for line in try #require(example.parts["names"]).split(separator: "\n") {
            let pair = line.split(separator: " = ", maxSplits: 1).map(String.init)
            #expect(FileNames.title(pair[0], format: format) == pair[1])
        }
    }

    @Test(arguments: try CaseText.all(in: "names").filter { $0.parts["days"] != nil })
    func aDayIsWrittenAndRead(_ example: CaseText) throws {
        let format = DateFormat(try #require(example.parts["format"]))
        for line in try #require(example.parts["days"]).split(separator: "\n") {
            let pair = line.split(separator: " = ", maxSplits: 1).map(String.init)
            let day = try #require(DateFormat("yyyy-MM-dd").day(Array(pair[0].utf8)))
            #expect(format.string(day) == pair[1])
            #expect(format.day(Array(pair[1].utf8)) == day)
            #expect(format.day(Array((pair[1] + "x").utf8)) == nil)
        }
    }

    @Test(arguments: try CaseText.all(in: "config"))
    func aConfigurationIsRead(_ example: CaseText) throws {
        let config = GraphConfig(Array(try #require(example.parts["source"]).utf8), file: FileID(rawValue: 0))
        let day = try #require(CalendarDay(year: 2024, month: 8, day: 8))
        let lines = [
            "all public: \(config.allPagesPublic)",
            "block-hidden: \(config.hiddenProperties.sorted().joined(separator: " "))",
            "comma-separated: \(config.commaSeparatedProperties.sorted().joined(separator: " "))",
            "empty bullets: \(config.showsEmptyBullets)",
            "excluded: \(config.propertyPagesExcluded.sorted().joined(separator: " "))",
            "favorites: \(config.favorites.joined(separator: " "))",
            "hidden: \(config.hidden.joined(separator: " "))",
            "home: \(config.home ?? "-")",
            "journal: \(config.journals.title.string(day)) \(config.journals.file.string(day))",
            "journals: \(config.journalsDirectory)",
            "macros: \(config.macros.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " "))",
            "names: \(config.fileNameFormat)",
            "pages: \(config.pagesDirectory)",
            "property pages: \(config.propertyPagesEnabled)",
            "unlinked: \(config.unlinkedProperties.sorted().joined(separator: " "))",
        ]
        #expect(lines.joined(separator: "\n") == example.parts["config"])
        #expect(config.diagnostics.isEmpty)
    }

    @Test func filesThatLogseqIgnoresAreHidden() {
        var config = GraphConfig()
        config.hidden = ["draft", "a.md", "notes/"]
        for path in [
            "draft/x.md", "drafts.md", "a.md", "notes/x.md", "logseq/bak/pages/x.md", ".git/x.md", "pages/.x.md",
            "node_modules/x/readme.md",
        ] {
            #expect(config.isHidden(path), "\(path)")
        }
        for path in ["pages/x.md", "notes.md", "pages/draft.md", "pages/a.md", "logseq/config.edn"] {
            #expect(!config.isHidden(path), "\(path)")
        }
    }

    @Test func contentsAndTitlesNamePages() {
        let config = GraphConfig()
        #expect(PageIdentity(path: "pages/contents.md", title: "x", config: config).title == "Contents")
        #expect(PageIdentity(path: "pages/x.md", title: "A/B", config: config).name == PageName("a/b"))
        #expect(PageIdentity(path: "notes/deep/x.y.md", title: nil, config: config).title == "x/y")
        #expect(PageIdentity(path: "journals/2024_08_08.md", title: nil, config: config).title == "Aug 8th, 2024")
    }
}
