import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct ThemeTests {
    static func override(_ path: String, _ text: String) -> ThemeFile {
        ThemeFile(path: path, bytes: Array(text.utf8), file: FileID(rawValue: 0))
    }

    /// The diagnostics of a theme with one overridden file: rule and line.
    static func findings(_ path: String, _ text: String) -> [String] {
        let lines = LineIndex(Array(text.utf8))
        return Theme.make(overrides: [override(path, text)]).diagnostics.map { diagnostic in
            "\(diagnostic.rule):\(diagnostic.primary.map { lines.line(at: $0.span.start) } ?? 0)"
        }
    }

    @Test func builtInThemeIsClean() {
        #expect(Theme.make().diagnostics.isEmpty)
        #expect(Theme.make().theme.asset(named: "site.css")?.route.path.hasPrefix("theme/site.") == true)
    }

    @Test(arguments: [
        ("<p>{{title}}</p>\n<p>{{titel}}</p>\n", ["unknown-template-variable:2"]),
        ("{{#stylesheets}}\n{{url}}\n{{/stylesheets}}\n{{url}}\n", ["unknown-template-variable:4"]),
        ("{{> header}}\n{{> heading}}\n", ["unknown-template-partial:2"]),
        ("a\n{{> page}}\n", ["template-recursion:2"]),
        ("{{#alternates}}{{#alternates}}\n{{/alternates}}{{/alternates}}", ["template-recursion:1"]),
        ("a\n{{title\n", ["template-syntax:2"]),
        ("{{#private}}\na\n", ["template-syntax:1"]),
        ("{{#private}}{{#toc}}\n{{/private}}\n", ["template-syntax:2"]),
        ("{{/private}}\n", ["template-syntax:1"]),
        ("{{=<% %>=}}\n<%titel%>\n", ["unknown-template-variable:2"]),
        ("{{=<=%=}}\n", ["template-syntax:1"]), ("{{= a =}}\n", ["template-syntax:1"]),
        ("{{<base}}{{/base}}\n", ["template-syntax:1"]), ("{{$block}}{{/block}}\n", ["template-syntax:1"]),
        ("{{content}}\n", ["template-escapes-markup:1"]),
        ("{{{title}}}\n", ["template-unescaped-text:1"]),
        ("\n{{message.nothing}}\n", ["unknown-message:2"]),
        ("{{private}}\n", ["template-syntax:1"]),
        ("{{! anything {{ goes }}\n{{title}}\n", []),
    ])
    func brokenTemplatesAreReportedAtTheirLine(text: String, expected: [String]) {
        #expect(Self.findings("page.mustache", text) == expected)
    }

    @Test func deepNestingIsRejected() {
        let text = String(repeating: "{{#private}}", count: 2000) + String(repeating: "{{/private}}", count: 2000)
        #expect(Self.findings("page.mustache", text) == ["template-syntax:1"])
    }

    @Test func aBrokenTemplateIsReplacedByTheBuiltInOne() {
        let (theme, _) = Theme.make(overrides: [Self.override("footer.mustache", "{{#private}}")])
        let page = theme.render("footer", ["edit-url": .text("https://example.com/?a&b")], messages: theme.messages(.english))
        #expect(page.map { String(decoding: $0, as: UTF8.self) }?.contains("https://example.com/?a&amp;b") == true)
    }

    @Test func overrideReplacesOneFileAlone() throws {
        let (theme, diagnostics) = Theme.make(overrides: [
            Self.override("footer.mustache", "<footer>{{message.own}} {{title}}</footer>"),
            Self.override("messages/en.txt", "own = Mine & yours\nhome = Start\n"),
            Self.override("messages/zh-Hant.txt", "own = 我的\n"), Self.override("assets/zz.css", "a{}"),
        ])
        #expect(diagnostics.isEmpty)
        let page = try #require(theme.render("footer", ["title": .text("<T>")], messages: theme.messages(.english)))
        #expect(String(decoding: page, as: UTF8.self) == "<footer>Mine &amp; yours &lt;T&gt;</footer>")
        #expect(theme.messages(.english)(.home) == "Start")
        #expect(theme.messages(.english)(.pages) == "Pages")
        #expect(theme.assets.filter(\.isStylesheet).map(\.path) == ["site.css", "zz.css"])
    }

    @Test func scriptsBecomeOneFile() throws {
        let (theme, _) = Theme.make(overrides: [
            Self.override("assets/early.js", "first();"), Self.override("assets/a.js", "second();"),
            Self.override("assets/zz.js", "last();"),
        ])
        #expect(theme.assets.filter { $0.path.hasSuffix(".js") }.map(\.path) == ["scripts.js", "search.js"])
        let text = String(decoding: try #require(theme.asset(named: "scripts.js")).bytes, as: UTF8.self)
        let places = try ["first();", "DOMContentLoaded", "second();", "dsdoc-colours", "last();"].map {
            try #require(text.firstRange(of: $0)).lowerBound
        }
        #expect(places == places.sorted(), "early.js runs at once, the others when the page has been read, by name; search when it is used")
    }

    @Test func textsAreEscapedAndShownAsTheirTagsSay() throws {
        let (theme, _) = Theme.make(overrides: [
            Self.override(
                "footer.mustache",
                "<p class='{{kind}}'>{{title}}{{#description}}: {{.}}{{/description}}</p>{{#stylesheets}}<i>{{url}}{{title}}</i>{{/stylesheets}}{{{toc}}}"
            )
        ])
        func page(_ title: String, description: String = "", styles: [String] = [], toc: HTML = .empty) throws -> String {
            let values: TemplateValue = [
                "kind": .text("it's"), "title": .text(title), "description": .text(description),
                "stylesheets": .list(styles.map { ["url": .text($0)] }), "toc": .markup(toc),
            ]
            return String(decoding: try #require(theme.render("footer", values, messages: theme.messages(.english))), as: UTF8.self)
        }
        let toc = HTMLWriter.html { $0.element(.b, text: "&") }
        #expect(try page("A & B", toc: toc) == "<p class='it&#39;s'>A &amp; B</p><b>&amp;</b>")
        #expect(try page("{{kind}}") == "<p class='it&#39;s'>{{kind}}</p>")
        #expect(try page("A", description: "d") == "<p class='it&#39;s'>A: d</p>")
        #expect(try page("A", styles: ["x", "", "y"]) == "<p class='it&#39;s'>A</p><i>xA</i><i>A</i><i>yA</i>")
        #expect(try page("", styles: ["z"]) == "<p class='it&#39;s'></p><i>z</i>")
    }

    /// Each tag of a cycle is reported with the whole cycle, and the built-in templates are used.
    @Test func cyclesOfTemplatesAreNamed() {
        let (theme, diagnostics) = Theme.make(overrides: [
            Self.override("header.mustache", "{{> own}}"), Self.override("own.mustache", "<i>\n{{> header}}"),
        ])
        #expect(Set(diagnostics.map(\.rule)) == ["template-recursion"])
        #expect(diagnostics.contains { $0.headline.english.hasSuffix("header → own → header") })
        #expect(theme.render("header", [:], messages: theme.messages(.english))?.starts(with: "<header".utf8) == true)
    }

    /// A broken template of the user gives way to a built-in one that includes another of the user's, which closes a cycle.
    @Test func noCycleIsLeftWhenTemplatesAreReplaced() throws {
        let (theme, diagnostics) = Theme.make(overrides: [
            Self.override("page.mustache", "{{#private}}"), Self.override("footer.mustache", "{{> page}}"),
        ])
        #expect(diagnostics.map(\.rule).sorted() == ["template-recursion", "template-syntax"])
        #expect(
            diagnostics.contains {
                $0.headline.english.hasSuffix("footer → page → footer") || $0.headline.english.hasSuffix("page → footer → page")
            })
        let page = try #require(theme.render("page", [:], messages: theme.messages(.english)))
        #expect(String(decoding: page, as: UTF8.self).hasSuffix("</footer>\n</body>\n</html>\n"))
    }

    /// Templates of the user that expand to far more than their size.
    private static let bombs: [[String: String]] = [
        chain(30) { "{{> p\($0)}}{{> p\($0)}}" },
        chain(200) { "  {{> p\($0)}}\n" },
        ["sidebar": String(repeating: "{{> header}}\n", count: 2000)],
        ["sidebar": String(repeating: "{{> own}}", count: 900), "own": String(repeating: "x", count: 5000)],
        ["sidebar": String(repeating: "\n{{title}}", count: 50_000)],
        ["sidebar": String(repeating: "{{{content}}}", count: 500)],
        ["sidebar": String(repeating: "x", count: 5 << 20)],
        // The room is used up before a built-in template is inserted.
        ["sidebar": String(repeating: "{{> own}}", count: 998), "own": ""],
    ]

    /// Templates each of which includes the next.
    private static func chain(_ count: Int, _ text: (Int) -> String) -> [String: String] {
        var files = ["sidebar": "{{> p0}}", "p\(count)": "x"]
        for number in 0..<count { files["p\(number)"] = text(number + 1) }
        return files
    }

    /// The built-in template takes the place of one that expands too far, whole.
    @Test(arguments: bombs.indices)
    func whatExpandsTooFarIsReplaced(number: Int) throws {
        let files = Self.bombs[number].sorted { $0.key < $1.key }
        let (theme, diagnostics) = Theme.make(overrides: files.map { Self.override($0.key + ".mustache", $0.value) })
        #expect(
            diagnostics.contains { $0.headline.english == "template expands to too many parts" }, "\(diagnostics.map(\.headline.english))")
        let values: TemplateValue = ["sidebar": .markup(HTMLWriter.html { $0.element(.b, text: "own") })]
        let builtIn = try #require(Theme.make().theme.render("page", values, messages: theme.messages(.english)))
        #expect(theme.render("page", values, messages: theme.messages(.english)) == builtIn)
    }

    /// Scalars for private use are text, in a template and in what it shows.
    @Test func scalarsForPrivateUseAreText() throws {
        let text = "\u{F0D0C}<99999>\u{E000}0\u{10FFFD}"
        let (theme, diagnostics) = Theme.make(overrides: [Self.override("footer.mustache", text + "{{title}}")])
        #expect(diagnostics.isEmpty)
        let values: TemplateValue = ["title": .text(text)]
        let page = try #require(theme.render("footer", values, messages: theme.messages(.english)))
        #expect(
            String(decoding: page, as: UTF8.self) == text
                + text.replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;"))
    }

    @Test func misspelledVariableHasANearMissAndAColumn() throws {
        let text = "<p>節點 {{tittle}}</p>\n"
        let found = try #require(Theme.make(overrides: [Self.override("footer.mustache", text)]).diagnostics.first)
        #expect(found.help?.english == "did you mean `title`?")
        let position = LineIndex(Array(text.utf8)).position(at: try #require(found.primary).span.start)
        #expect(position.line == 1 && position.column == 7)
    }

    @Test(arguments: [
        ("css", "/* why */\n\n  a{b:c} /* here */\n\t/* d */ e{}\n  /* f */\n", "a{b:c} /* here */\n/* d */ e{}\n"),
        ("css", "// no comment\na{}", "// no comment\na{}\n"),
        ("css", "/* several\n  lines */\n  a{}\n", "/* several\n  lines */\n  a{}\n"),
        ("css", "a{content:\"x\\\n  /* y */\n\"}\n", "a{content:\"x\\\n  /* y */\n\"}\n"),
        ("js", "// why\n  a(); // here\n\n/* b */\n  \"// c\"\n", "a(); // here\n\"// c\"\n"),
        ("js", "a = `\n  // text\n`;\n", "a = `\n  // text\n`;\n"),
        ("js", "a = \"x\\\n  // y\";\n", "a = \"x\\\n  // y\";\n"),
        ("js", "/* a\n  // */ b();\n", "/* a\n  // */ b();\n"), ("js", "a(); /* b */ /* c\n  // */\n", "a(); /* b */ /* c\n  // */\n"),
        ("js", "", "\n"), ("txt", "  // a\n", "  // a\n"),
    ])
    func assetsLoseIndentationAndLinesOfComment(suffix: String, source: String, published: String) {
        let (theme, _) = Theme.make(overrides: [Self.override("assets/search.\(suffix)", source)])
        #expect(theme.asset(named: "search.\(suffix)").map { String(decoding: $0.bytes, as: UTF8.self) } == published)
    }

    /// What a page can load: the promise of the manual.
    @Test func styleAndScriptsAreSmall() {
        let assets = Theme.make().theme.assets.filter { $0.isStylesheet || $0.path.hasSuffix(".js") }
        #expect(assets.count == 3)
        #expect(assets.map(\.bytes.count).reduce(0, +) <= 30_000)
    }

    @Test(arguments: [
        ("home Start\n", ["message-syntax:1"]), ("# fine\n\nhom = Start\n", ["unknown-message:3"]),
        ("home = {0}\n", ["message-parameter:1"]),
        ("home = a = b\n", []),
    ])
    func brokenMessagesAreReportedAtTheirLine(text: String, expected: [String]) {
        #expect(Self.findings("messages/en.txt", text) == expected)
    }

    @Test func cataloguesHaveTheSameKeysAndParameters() throws {
        let catalogues = BuiltInTheme.files.filter { $0.path.hasPrefix("messages/") }.map { file in
            (file.path, MessageFile(file.bytes).labels.filter { LanguageKey(rawValue: $0.key) == nil })
        }
        #expect(catalogues.count == Languages().all.count)
        let english = try #require(catalogues.first { $0.0 == "messages/en.txt" }).1
        #expect(Set(english.map(\.key)).count == english.count)
        for (path, labels) in catalogues {
            #expect(labels.map(\.key) == english.map(\.key), "\(path)")
            for (label, other) in zip(labels, english) {
                #expect(
                    MessageTemplate.placeholders(in: label.text) == MessageTemplate.placeholders(in: other.text), "\(path) \(label.key)")
                #expect(!label.text.isEmpty, "\(path) \(label.key)")
            }
        }
    }

    @Test func everyMessageIsUsed() throws {
        let keys = Theme.make().theme.messages(.english).keys
        let templates = BuiltInTheme.files.filter { $0.path.hasSuffix(".mustache") }.map(\.text).joined()
        let folder = BuiltInThemeTests.root.appending(path: "Sources/Site")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let sources = try files.filter {
            $0.pathExtension == "swift" && !["MessageKey.swift", "BuiltInTheme.swift"].contains($0.lastPathComponent)
        }
        .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        for key in MessageKey.allCases {
            #expect(keys.contains(key.rawValue))
            let isUsed = sources.range(of: #"(?:[(: .]|MessageKey)\.\#(key)\b"#, options: .regularExpression) != nil
            #expect(isUsed || templates.contains("message.\(key.rawValue)}}"), "\(key)")
        }
        for key in keys where MessageKey(rawValue: key) == nil && LanguageKey(rawValue: key) == nil {
            #expect(templates.contains("message.\(key)}}"), "\(key)")
        }
    }

    @Test func parametersAreFilledByNumber() {
        let messages = Messages(language: .english, texts: ["pages": "{1} of {0}, {2} {x}", "home": "{0}"])
        #expect(messages(.pages, "ten", "{0}") == "{0} of ten, {2} {x}")
        #expect(messages(.home, "節點") == "節點")
    }
}
