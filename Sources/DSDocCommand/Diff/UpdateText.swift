import Diagnostics
import Kubernetes
import Reconciliation

/// The text of an update, for a terminal or as Markdown for a pull request.
struct UpdateText {
    let report: UpdateReport
    let catalogue: MessageCatalogue

    // MARK: Terminal

    func text(_ style: TextStyle) -> String {
        let width = min(style.width, 80)
        var lines = [style.paint("DaemonSet \(report.name): \(verdict)", report.accepted ? .strong : .error)]
        var details = report.causes.map { "\($0.field): \($0.message)" }
        if details.isEmpty, let message = report.message { details.append(message) }
        details += report.warnings.map { say(Message("warning: \($0)")) }
        lines += details.flatMap { TextFolding.fold($0, to: width - 2).map { "  \($0)" } }
        lines.append(generations)
        lines += ["", style.paint(changesTitle, .strong)]
        lines += report.changes.isEmpty ? ["  \(nothing)"] : report.changes.map { "  \(Self.line(of: $0))" }
        if let outcome = report.outcome {
            var table = TextTable([say(Message("NODE")), say(Message("BEFORE")), say(Message("AFTER"))], width: width)
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
        lines += report.causes.map { "- \(Self.code($0.field)): \(Self.escaped($0.message))" }
        if report.causes.isEmpty, let message = report.message { lines.append("- \(Self.escaped(message))") }
        lines += report.warnings.map { "- " + say(Message("warning: \(Self.escaped($0))")) }
        lines += ["", generations, "", "#### \(changesTitle)", ""]
        if report.changes.isEmpty {
            lines.append(nothing)
        } else {
            lines += ["| \(say(Message("field"))) | \(say(Message("before"))) | \(say(Message("after"))) |", "|---|---|---|"]
            lines += report.changes.map { "| \(Self.cell($0.field)) | \(Self.cell($0.old)) | \(Self.cell($0.new)) |" }
        }
        if let outcome = report.outcome {
            lines += [
                "", "#### \(nodesTitle)", "", "| \(say(Message("node"))) | \(say(Message("before"))) | \(say(Message("after"))) |",
                "|---|---|---|",
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

    // MARK: Text

    private var verdict: String {
        report.accepted ? say(Message("the update is accepted")) : say(Message("the update is rejected (\(report.code))"))
    }

    private var generations: String {
        let (whole, template) = (report.generation, report.templateGeneration)
        return "generation \(whole.old) → \(whole.new), templateGeneration \(template.old) → \(template.new)"
    }

    private var changesTitle: String { say(Message("Changed fields, with defaults applied")) }
    private var nodesTitle: String { say(Message("Pods by node")) }
    private var rolloutTitle: String { say(Message("Rollout")) }
    private var nothing: String { say(Message("none")) }

    private func waves(_ outcome: UpdateOutcome) -> [String] {
        outcome.rollout.map { wave in
            let parts = [
                (say(Message("deleted on")), wave.terminated), (say(Message("created on")), wave.created),
                (say(Message("ready on")), wave.ready),
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

    /// Escapes Markdown.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.replacing("\n", with: " ") {
            if "\\`*_{}[]<>#|".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private func say(_ message: Message) -> String { message.text(in: catalogue) }
}
