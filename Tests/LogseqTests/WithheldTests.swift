import Diagnostics
import Testing

@testable import Logseq

/// What a published page shows in place of the names of private pages.
@Suite struct WithheldTests {
    private static let id = "64b5d0c0-0000-4000-8000-000000000001"

    private static func withheld(_ config: GraphConfig = GraphConfig()) -> Withheld {
        let texts = [
            ("Secret Plan", "alias:: Hush\n\n- x\n  id:: \(id)\n"), ("Open", "public:: true\n\n- x\n"),
            ("Secret Plan___Open", "public:: true\n\n- x\n"),
        ]
        var config = config
        config.fileNameFormat = .tripleLowbar
        let pages = texts.enumerated().map { index, text in
            parsePage(file: FileID(rawValue: Int32(index)), path: "pages/\(text.0).md", bytes: Array(text.1.utf8), config: config)
        }
        return Graph(pages: pages, assets: [], config: config).published(beside: []).withheld
    }

    @Test(arguments: [
        ("of [[Secret Plan]] and [[Open]]", "of … and [[Open]]"), ("[[a [[secret plan]] b]]", "[[a … b]]"), ("#hush, #open", "…, #open"),
        ("#[[Secret Plan]]!", "#…!"), ("((\(id))) ((64b5d0c0-0000-4000-8000-000000000002))", "… ((64b5d0c0-0000-4000-8000-000000000002))"),
        ("[[hush", "…"), ("[[Hush|x]] [[Hush#x]] [[HUSH/x]]", "… … …"), ("[[Secret Plan/Open]]", "[[Secret Plan/Open]]"),
        ("../pages/Secret%20Plan.md#x", "../pages/…#x"), ("see hush.markdown, open.md", "see …, open.md"), ("hush", "hush"),
        ("]] [[ ]] #", "]] [[ ]] #"), ("#[[x/Secret Plan.md]]", "#[[x/…]]"), ("[[節點]] [[Hush]]", "[[節點]] …"),
    ])
    func referencesAreMasked(_ text: String, _ masked: String) { #expect(Self.withheld().masked(text) == masked) }

    @Test(arguments: [
        ("(and [[hush]] (page \"Secret Plan\"))", "(and … (page \"…\"))"),
        ("[?b :block/name \"hush\"] hush open", "[?b :block/name \"…\"] … open"),
        ("(property id \(id))", "(property id …)"), ("\"unclosed hush", "\"unclosed hush"), ("", ""),
    ])
    func queriesAreMasked(_ text: String, _ masked: String) { #expect(Self.withheld().maskedQuery(text) == masked) }

    @Test(arguments: [
        ("logseq://graph/notes?page=Secret%20Plan", true), ("logseq://graph/notes?block-id=\(id)", true),
        ("logseq://graph/notes?page=open", false),
        ("https://example.org/?page=hush", false),
    ])
    func addressesOfPrivatePagesAreKnown(_ address: String, _ isPrivate: Bool) {
        #expect(Self.withheld().opensPrivate(address) == isPrivate)
    }
}
