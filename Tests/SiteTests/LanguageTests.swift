import Diagnostics
import Testing

@testable import Site

/// Lookup of languages by tag, detection of a note's language, and catalogue files of the user.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", "en"), ("en_GB.UTF-8", "en"), ("EN-us", "en"), ("zh-Hant", "zh-Hant"), ("zh_TW.UTF-8", "zh-Hant"), ("zh-HK", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"), ("zh_CN.UTF-8@pinyin", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh", "zh-Hans"), ("zh-Hans-TW", "zh-Hans"),
        ("C.UTF-8", nil), ("POSIX", nil), ("fr", nil), ("", nil),
    ])
    func tagsAndLocalesNameALanguage(tag: String, expected: String?) { #expect(Languages().language(for: tag)?.tag == expected) }

    @Test func languagesHaveNames() {
        let languages = Languages()
        #expect(languages.all.map(\.tag) == languages.all.map(\.tag).sorted() && languages.all.contains(.english))
        #expect(["en", "zh-Hans", "zh-Hant"].map { languages.name(of: Language($0)) } == ["English", "简体中文", "正體中文"])
        #expect(languages.name(of: Language("xx")) == "xx")
    }

    static let texts: [(text: String, site: String, expected: String)] = [
        ("這個節點會執行哪些 Pod，由排程器決定。", "en", "zh-Hant"), ("这个节点会运行哪些 Pod，由调度器决定。", "en", "zh-Hans"),
        ("這個節點會執行哪些 Pod，由排程器決定。", "zh-Hans", "zh-Hant"), ("这个节点会运行哪些 Pod，由调度器决定。", "zh-Hant", "zh-Hans"),
        ("The scheduler decides which pods run on this node, not the kubelet.", "zh-Hans", "en"), ("Only this", "zh-Hans", "zh-Hans"),
        ("日本", "zh-Hans", "zh-Hans"), ("日本", "zh-Hant", "zh-Hant"), ("日本", "en", "zh-Hant"), ("The 日 of the scheduler", "en", "en"),
        ("", "zh-Hans", "zh-Hans"),
    ]

    @Test(arguments: texts) func theLanguageOfANoteIsDetected(text: String, site: String, expected: String) throws {
        let graph = GraphFixture.graph([("pages/A.md", "- \(text)\n")])
        let plan = PageTests.plan(graph, SiteOptions(title: "Notes", language: Language(site)))
        let page = try #require(plan.pages.first { $0.note != nil })
        #expect(page.textLanguage == expected && page.language.tag == expected)
    }

    @Test func simplifiedNotesHaveSimplifiedMenus() throws {
        let graph = GraphFixture.graph([
            ("pages/A.md", "language:: zh-CN\n\n- text\n"), ("pages/B.md", "- 这个节点会运行哪些 Pod。\n"), ("pages/C.md", "- 這個節點會執行哪些 Pod。\n"),
        ])
        let plan = PageTests.plan(graph, SiteOptions(title: "Notes", language: .english))
        for page in ["A", "B"] {
            let html = try PageTests.html(plan, page + ".html")
            #expect(html.contains(#"<html lang="zh-Hans""#) && html.contains("菜单") && !html.contains("選單"), "\(page)")
        }
        #expect(try PageTests.html(plan, "C.html").contains("選單"))
    }

    // MARK: Files of the user

    static let french = ThemeTests.override(
        "messages/fr.txt",
        """
        language-name = français
        language-locales = fr-CA
        home = Accueil
        "no page x" = aucune
        "{0} in {1}" = {0} dans {1}
        "{0} files" = {0} fichiers
        ", " = " ; "
        """)

    @Test func aFileAddsALanguage() throws {
        let theme = Theme.make(overrides: [Self.french]).theme
        #expect(theme.languages.language(for: "fr_FR.UTF-8") == Language("fr") && theme.languages.name(of: Language("fr")) == "français")
        let graph = GraphFixture.graph([("pages/A.md", "language:: fr\n\n- [[C]]\n"), ("pages/C.md", "- some English words here\n")])
        let plan = Site.plan(
            SiteInput(graph: graph, results: []), theme: theme, options: SiteOptions(title: "N", language: .english))
        let html = try PageTests.html(plan, "A.html")
        #expect(html.contains(#"<html lang="fr""#) && html.contains("Accueil") && html.contains("Menu"), "labels that it lacks are English")
        #expect(try !PageTests.html(plan, "C.html").contains("Accueil"))
    }

    @Test func sentencesAreTranslatedWithTheirArguments() {
        let catalogue = Theme.make(overrides: [Self.french]).theme.languages.catalogue(Language("fr"))
        let files = Message("\(3) files")
        #expect(Message("\(Message.codes(["a", "b"])) in \(files)").text(in: catalogue) == "`a` ; `b` dans 3 fichiers")
        #expect(Message("no catalogue has \(files)").text(in: catalogue) == "no catalogue has 3 fichiers", "English around it")
        #expect(Message(verbatim: "no page x").text(in: catalogue) == "no page x")
        #expect(Message("\("{1}") in \("{0}")").text(in: catalogue) == "{1} dans {0}", "arguments are not templates")
    }

    @Test func aFileOverridesSentences() {
        let file = ThemeTests.override("messages/zh-Hant.txt", "\"{0} files\" = 檔案 {0} 個\n")
        let (theme, diagnostics) = Theme.make(overrides: [file])
        #expect(diagnostics.isEmpty)
        let catalogue = theme.languages.catalogue(Language("zh-Hant"))
        #expect(Message("\(2) files").text(in: catalogue) == "檔案 2 個")
        #expect(Message("\(2) errors").text(in: catalogue) == "2 個錯誤", "the others stay")
    }

    @Test(arguments: [
        ("\"{0} files\" = {0} {2}\n", "message-parameter:1", nil), ("\n\"{0} in {1}\" = {1}\n", "message-parameter:2", nil),
        ("\"{0} flies\" = {0}\n", "unknown-message:1", "did you mean `{0} files`?"),
        ("hom = x\n", "unknown-message:1", "did you mean `home`?"),
        ("nothing-like-it = x\n", "unknown-message:1", nil), ("\"{0} files = {0}\n", "message-syntax:1", nil),
        ("\"\" = a\n", "message-syntax:1", nil),
    ])
    func whatIsWrongInAFileIsReported(text: String, finding: String, help: String?) {
        #expect(ThemeTests.findings("messages/fr.txt", text) == [finding])
        let diagnostics = Theme.make(overrides: [ThemeTests.override("messages/fr.txt", text)]).diagnostics
        #expect(diagnostics.first?.help?.english == help)
    }

    @Test func quotedTextsKeepTheirSpacesAndQuotes() {
        let file = MessageFile(
            Array(
                #"""
                "say \"it\" \\ twice" = "  said "
                "a" = "b" or "c"
                "two\nlines" =x
                """#.utf8))
        #expect(file.malformed.isEmpty)
        #expect(file.sentences.map(\.key) == [#"say "it" \ twice"#, "a", "two\nlines"])
        #expect(file.sentences.map(\.text) == ["  said ", #""b" or "c""#, "x"])
    }
}
