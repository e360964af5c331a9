import Foundation
import Handbook
import Kubernetes
import Reconciliation
import Site
import TestSupport
import Testing

/// The manual in `content/` names what the program has: all of it, and nothing else.
@Suite struct ManualTests {
    @Test(arguments: [
        ManualPage.Rules(page: "dsdoc/Lint rules", end: "- ## In the notes themselves", levels: ["error", "warning", "info", "off"]),
        ManualPage.Rules(page: "dsdoc/檢查規則", end: "- ## 筆記本身", levels: ["錯誤", "警告", "資訊", "關閉"]),
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

    @Test func everyTemplateVariableIsListedWithItsKind() throws {
        let rows = try ManualPage("dsdoc/Templates").rows(from: "- ## Variables")
        let variables = TemplateVariable.all.map { [$0.name, kind($0)] }
        #expect(rows.map { Array($0.prefix(2)) }.sorted { $0[0] < $1[0] } == variables.sorted { $0[0] < $1[0] })
    }

    private func kind(_ variable: TemplateVariable) -> String {
        switch variable.kind {
        case .text: "text"
        case .markup: "markup"
        case .flag: "flag"
        case .list: "list"
        }
    }

    @Test func everyNumberThatAnExampleMayClaimIsListed() throws {
        let text = try ManualPage("dsdoc/Marking up examples").text
        for count in ExpectedOutcome.Count.allCases { #expect(text.contains("`\(count.rawValue)")) }
    }

    @Test func everyDeciderIsNamed() throws {
        let text = try ManualPage("dsdoc/Machine-readable output").text
        for decider in Decider.allCases { #expect(text.contains("`\(decider.rawValue)`")) }
    }

    /// Both languages list the sources of the cases in `Tests/Cases/differences`, which hold what they say.
    @Test(arguments: [
        ("dsdoc/Logseq syntax", "- ## Where Logseq is not followed", "logseq.case"),
        ("dsdoc/Logseq syntax", "- ## Where Markdown is not followed", "markdown.case"),
        ("dsdoc/Logseq 語法", "- ## 不照 Logseq 的地方", "logseq.case"), ("dsdoc/Logseq 語法", "- ## 不照 Markdown 的地方", "markdown.case"),
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

    @Test func everyNodeOfTheBuiltInClusterIsDescribed() throws {
        let nodes = Cluster.reference.objects.compactMap { if case .node(let node) = $0 { node.metadata.name } else { nil } }
        let rows = try ManualPage("dsdoc/Clusters and scenarios").rows(from: "- ## The built-in cluster")
        #expect(!nodes.isEmpty)
        #expect(Set(rows.map { $0[0] }) == Set(nodes))
    }
}
