import Foundation
import Handbook
import Kubernetes
import Reconciliation
import Site
import TestSupport
import Testing

/// The manual in `content/` lists exactly what the program has.
@Suite struct ManualTests {
    @Test(arguments: [
        ManualPage.Rules(page: "dsdoc/Lint rules", end: "- ## In notes and files", levels: ["error", "warning", "info", "off"]),
        ManualPage.Rules(page: "dsdoc/檢查規則", end: "- ## 筆記與檔案", levels: ["錯誤", "警告", "資訊", "關閉"]),
    ])
    func everyLintRuleIsListedWithItsLevel(_ rules: ManualPage.Rules) throws {
        let rows = try ManualPage(rules.page).rows(until: rules.end)
        let listed = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
        var levels: [String: String] = [:]
        for rule in ClusterLintRule.all { levels[rule.id.name] = rule.severity.name }
        for rule in LintRule.all { levels[rule.id.name] = rule.isOnByDefault ? rule.severity.name : "off" }
        #expect(listed == levels.mapValues { rules.word(for: $0) })
        #expect(rows.count == listed.count, "a rule is listed twice")
    }

    @Test(arguments: [
        ("dsdoc/Lint rules", "- ## Errors and warnings of the API server"), ("dsdoc/檢查規則", "- ## API server 的錯誤與警告"),
    ])
    func everyRuleOfTheAPIServerIsListed(page: String, heading: String) throws {
        let rows = try ManualPage(page).rows(from: heading)
        #expect(rows.map { $0[0] }.sorted() == ErrorHintRule.allCases.map(\.rawValue).sorted())
        #expect(rows.allSatisfy { $0.count == 3 })
    }

    @Test(arguments: [
        ManualPage.Variables(
            page: "dsdoc/Templates", heading: "- ## Variables", text: "text", markup: "markup", flag: "flag", list: "list"),
        ManualPage.Variables(page: "dsdoc/網站範本", heading: "- ## 變數", text: "文字", markup: "標記", flag: "旗標", list: "清單"),
    ])
    func everyTemplateVariableIsListedWithItsKind(_ listing: ManualPage.Variables) throws {
        let rows = try ManualPage(listing.page).rows(from: listing.heading)
        let variables = TemplateVariable.all.map { [$0.name, listing.word(for: $0.kind)] }
        #expect(rows.map { Array($0.prefix(2)) }.sorted { $0[0] < $1[0] } == variables.sorted { $0[0] < $1[0] })
    }

    @Test(arguments: ["dsdoc/Marking up examples", "dsdoc/標註範例"]) func everyNumberThatAnExampleMayClaimIsListed(page: String) throws {
        let text = try ManualPage(page).text
        for count in ExpectedOutcome.Count.allCases { #expect(text.contains("`\(count.rawValue)")) }
    }

    @Test(arguments: ["dsdoc/Machine-readable output", "dsdoc/機器可讀的輸出"]) func everyDeciderIsNamed(page: String) throws {
        let text = try ManualPage(page).text
        for decider in Decider.allCases { #expect(text.contains("`\(decider.rawValue)`")) }
    }

    /// Both languages list the sources of the cases in `Tests/Cases/differences`.
    @Test(arguments: [
        ("dsdoc/Logseq syntax", "- ## Differences from Logseq", "logseq.case"),
        ("dsdoc/Logseq syntax", "- ## Differences from CommonMark", "markdown.case"),
        ("dsdoc/Logseq 語法", "- ## 與 Logseq 的差異", "logseq.case"), ("dsdoc/Logseq 語法", "- ## 與 CommonMark 的差異", "markdown.case"),
    ])
    func everyDifferenceIsListed(page: String, heading: String, file: String) throws {
        let sources = try CaseText.all(in: "differences").filter { $0.file == file }.compactMap { $0.parts["source"] }
        let rows = try ManualPage(page).rows(from: heading)
        let listed = rows.map { row -> String in
            var code = "`\(row[0])`"[...]
            while code.hasPrefix("`"), code.hasSuffix("`"), code.count > 1 { code = code.dropFirst().dropLast() }
            if code.hasPrefix(" "), code.hasSuffix(" ") { code = code.dropFirst().dropLast() }
            return String(code).replacing("⏎", with: "\n").replacing("⇥", with: "\t").replacing("¦", with: "|")
        }
        #expect(listed == sources)
        #expect(rows.allSatisfy { $0.count == 3 })
    }

    @Test(arguments: [("dsdoc/Clusters and scenarios", "- ## The built-in cluster"), ("dsdoc/叢集與情境", "- ## 內建的叢集")])
    func everyNodeOfTheBuiltInClusterIsDescribed(page: String, heading: String) throws {
        let nodes = Cluster.reference.objects.compactMap { if case .node(let node) = $0 { node.metadata.name } else { nil } }
        let rows = try ManualPage(page).rows(from: heading)
        #expect(!nodes.isEmpty)
        #expect(Set(rows.map { $0[0] }) == Set(nodes))
    }

    /// Each page of the manual has a translation, which refers back to the page.
    @Test func everyPageIsTranslated() throws {
        let pages = try ManualPage.titles().map { (title: $0, page: try ManualPage($0)) }
        let languages = pages.map { $0.page.property("language") }
        let english = languages.count(where: { $0 == "en" })
        let chinese = languages.count(where: { $0 == "zh-Hant" })
        #expect(english > 10 && english == chinese && english + chinese == pages.count)
        for (title, page) in pages {
            let other = pages.first { $0.title == page.translation }?.page
            #expect(other?.translation == title, "\(title)")
            #expect(other?.property("language") != page.property("language"), "\(title)")
        }
    }
}
