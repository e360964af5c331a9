import Diagnostics
import Foundation
import Kubernetes
import Testing

@testable import Site

/// The page of fields, and the script that shows its entries next to keys.
@Suite struct FieldPageTests {
    @Test(arguments: [(Language.english, "boolean · default"), (Language("zh-Hant"), "布林值 · 預設")])
    func everyFieldHasAnEntry(language: Language, facts: String) throws {
        let plan = try ExampleSectionTests.plan(ExampleSectionTests.manifest, language: language)
        #expect(plan.fields == [language: Route("all/fields.html")])
        let html = try PageTests.html(plan, "all/fields.html")
        for field in FieldHelp.all { #expect(html.contains("<dt id=\"\(field.anchor)\">"), "\(field.path)") }
        #expect(html.contains(facts))
        let files = Site.commonFiles(plan, search: [])
        let script = try #require(files.first { $0.path == "all/fields.js" })
        let text = String(decoding: script.bytes, as: UTF8.self)
        #expect(text.hasPrefix("dsdocFields({") && text.hasSuffix("});\n"))
        let data = try JSONSerialization.jsonObject(with: Data(text.dropFirst(12).dropLast(3).utf8)) as? [String: [String]]
        #expect(data?.count == FieldHelp.all.count)
        #expect(data?.values.allSatisfy { $0.count == 3 && !$0.contains("") } == true)
    }

    @Test(arguments: ["zh-Hans", "zh-Hant"]) func translatedTextsAreShort(_ tag: String) {
        let catalogue = PageTests.theme.languages.catalogue(Language(tag))
        for field in FieldHelp.all {
            let text = field.text.text(in: catalogue)
            #expect(text.count <= 70 && text.hasSuffix("。"), "\(field.path): \(text)")
        }
    }

    @Test func aSiteWithoutExamplesHasNoPageOfFields() {
        let plan = Site.plan(
            SiteInput(graph: GraphFixture.graph("- text\n"), results: []), theme: PageTests.theme,
            options: SiteOptions(title: "N", language: .english))
        #expect(plan.fields.isEmpty && !plan.pages.contains { $0.route.path.contains("fields") })
    }

    @Test func eachLanguageHasItsOwnPage() throws {
        let plan = try ExampleSectionTests.plan(
            ExampleSectionTests.manifest, page: "language:: zh-Hant\n\n", language: .english)
        #expect(plan.fields == [Language("zh-Hant"): Route("all/fields-zh-Hant.html")])
        #expect(try PageTests.html(plan, "A.html").contains("href=\"all/fields-zh-Hant.html#f"))
    }
}
