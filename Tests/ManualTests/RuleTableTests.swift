import Diagnostics
import Foundation
import Kubernetes
import Reconciliation
import Site
import TestSupport
import Testing

/// The tables of lint rules in the manual are generated from the rules: run this suite with `DSDOC_RECORD=1` after a rule has changed.
@Suite struct RuleTableTests {
    /// A page with one table for each topic, in order, before all other tables.
    struct RulePage: CustomTestStringConvertible {
        let title: String
        let language: Language
        /// The names of the levels.
        let level: @Sendable (Severity?) -> String

        var testDescription: String { title }
    }

    private static let languages = Theme.make().theme.languages

    static let pages = [
        RulePage(title: "dsdoc/Lint rules", language: .english) { $0?.name ?? "off" },
        RulePage(title: "dsdoc/檢查規則", language: Language("zh-Hant")) { level in
            switch level {
            case .error: "錯誤"
            case .warning: "警告"
            case .info: "資訊"
            case nil: "關閉"
            }
        },
    ]

    @Test(arguments: pages) func theTablesAreThoseOfTheRules(_ page: RulePage) throws {
        let tables = LintRule.Topic.allCases.map { Self.rows(about: $0, on: page) }
        #expect(tables.allSatisfy { $0.count > 3 })
        let text = try ManualPage(page.title).text
        let file = page.title.replacing("/", with: "___") + ".md"
        try Golden.expect(Self.replacing(tables, in: text).utf8, is: "../../content/pages/\(file)")
    }

    /// The rules about a topic. Rules on an outcome are about placement; one that refines a rule on the manifest has no row of its own.
    private static func rows(about topic: LintRule.Topic, on page: RulePage) -> [String] {
        var rows = LintRule.all(about: topic).map { rule in
            row(rule.id, rule.isOnByDefault ? rule.severity : nil, rule.summary, rule.reason, on: page)
        }
        if topic == .placement {
            for rule in ClusterLintRule.all {
                if let summary = rule.summary, let reason = rule.reason {
                    rows.append(row(rule.id, rule.severity, summary, reason, on: page))
                }
            }
        }
        return rows
    }

    private static func row(_ id: RuleID, _ level: Severity?, _ summary: Message, _ reason: Message, on page: RulePage) -> String {
        let texts = [summary, reason].map { $0.text(in: languages.catalogue(page.language)) }
        return "\t  | `\(id)` | \(page.level(level)) | \(texts[0]) | \(texts[1]) |"
    }

    /// A page with the rows of its first tables replaced.
    private static func replacing(_ tables: [[String]], in text: String) -> String {
        var rest = tables[...]
        var isInTable = false
        var result: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isRow = line.hasPrefix("\t  | `")
            if !isRow || !isInTable || rest.isEmpty {
                if isInTable, !isRow { rest = rest.dropFirst() }
                isInTable = isRow
                if isRow, let rows = rest.first { result += rows.map { $0[...] } } else { result.append(line) }
            }
        }
        return result.joined(separator: "\n")
    }
}
