import Diagnostics
import Kubernetes
import Reconciliation

/// An update as people read it: in a terminal, or as Markdown in the comment of a pull request.
struct UpdateText {
    let report: UpdateReport
    let language: Language

    // MARK: Terminal

    func text(_ style: TextStyle) -> String {
        let width = min(style.width, 80)
        var lines = [style.paint("DaemonSet \(report.name): \(verdict)", report.accepted ? .strong : .error)]
        var details = report.causes.map { "\($0.field): \($0.message)" }
        if details.isEmpty, let message = report.message { details.append(message) }
        details += report.warnings.map { say("warning: ", "警告：") + $0 }
        lines += details.flatMap { TextFolding.fold($0, to: width - 2).map { "  \($0)" } }
        lines.append(generations)
        lines += ["", style.paint(changesTitle, .strong)]
        lines += report.changes.isEmpty ? ["  \(nothing)"] : report.changes.map { "  \(Self.line(of: $0))" }
        if let outcome = report.outcome {
            var table = TextTable([say("NODE", "節點"), say("BEFORE", "之前"), say("AFTER", "之後")], width: width)
            for node in outcome.nodes { table.add([node.node, node.before, node.after]) }
            lines += ["", style.paint(nodesTitle, .strong)] + table.lines(style)
            lines += ["", style.paint(rolloutTitle, .strong)]
            lines += outcome.rollout.isEmpty ? ["  \(nothing)"] : waves(outcome).map { "  \($0)" }
        }
        return lines.map(VisibleText.of).joined(separator: "\n") + "\n"
    }

    // MARK: Markdown

    func markdown() -> String {
        var lines = ["### DaemonSet \(Self.code(report.name)): \(verdict)", ""]
        lines += report.causes.map { "- \(Self.code($0.field.description)): \(Self.escaped($0.message))" }
        if report.causes.isEmpty, let message = report.message { lines.append("- \(Self.escaped(message))") }
        lines += report.warnings.map { "- \(say("warning: ", "警告："))\(Self.escaped($0))" }
        lines += ["", generations, "", "#### \(changesTitle)", ""]
        if report.changes.isEmpty {
            lines.append(nothing)
        } else {
            lines += ["| \(say("field", "欄位")) | \(say("before", "之前")) | \(say("after", "之後")) |", "|---|---|---|"]
            lines += report.changes.map { "| \(Self.cell($0.field)) | \(Self.cell($0.old)) | \(Self.cell($0.new)) |" }
        }
        if let outcome = report.outcome {
            lines += [
                "", "#### \(nodesTitle)", "", "| \(say("node", "節點")) | \(say("before", "之前")) | \(say("after", "之後")) |", "|---|---|---|",
            ]
            lines += outcome.nodes.map { node in
                let after = node.before == node.after ? node.after : "**\(node.after)**"
                return "| \(Self.cell(node.node)) | \(node.before) | \(after) |"
            }
            lines += ["", "#### \(rolloutTitle)", ""]
            lines += outcome.rollout.isEmpty ? [nothing] : waves(outcome).enumerated().map { "\($0 + 1). \(Self.escaped($1))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Words

    private var verdict: String {
        report.accepted ? say("the update is accepted", "更新會被接受") : say("the update is refused (\(report.code))", "更新會被拒絕（\(report.code)）")
    }

    private var generations: String {
        let (whole, template) = (report.generation, report.templateGeneration)
        return "generation \(whole.old) → \(whole.new), templateGeneration \(template.old) → \(template.new)"
    }

    private var changesTitle: String { say("Fields that change, defaults filled in", "填入預設值後有變更的欄位") }
    private var nodesTitle: String { say("Pods by node", "各節點上的 pod") }
    private var rolloutTitle: String { say("Rollout", "推出順序") }
    private var nothing: String { say("none", "無") }

    private func waves(_ outcome: UpdateOutcome) -> [String] {
        outcome.rollout.map { wave in
            let parts = [
                (say("deleted on", "刪除"), wave.terminated), (say("created on", "建立"), wave.created), (say("ready on", "就緒"), wave.ready),
            ]
            let said = parts.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
            return "+\(wave.time) s: " + said.joined(separator: "; ")
        }
    }

    private static func line(of change: FieldChange) -> String {
        switch (change.old, change.new) {
        case (let old?, let new?): "~ \(change.field): \(old) → \(new)"
        case (nil, let new?): "+ \(change.field): \(new)"
        case (let old, nil): "- \(change.field): \(old ?? "")"
        }
    }

    private static func code(_ text: String) -> String { "`\(text.replacing("`", with: "'"))`" }

    private static func cell(_ text: String?) -> String {
        text.map { code($0.replacing("|", with: "\\|").replacing("\n", with: " ")) } ?? ""
    }

    /// Text that Markdown takes as text.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.replacing("\n", with: " ") {
            if "\\`*_{}[]<>#|".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private func say(_ english: String, _ chinese: String) -> String { Prose(english, zh: chinese)(language) }
}
