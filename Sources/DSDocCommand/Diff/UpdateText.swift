import Diagnostics
import Kubernetes
import Reconciliation

/// The text of an update, for a terminal or as Markdown for a pull request.
struct UpdateText {
    let report: UpdateReport
    let layout: ExplainLayout

    // MARK: Terminal

    func text() -> String {
        var lines = layout.fold(say(report.summary), report.isRejected ? .error : .strong) + [""]
        lines += layout.fold(verdict)
        lines += details.flatMap { layout.fold($0, indent: 2) }
        lines += ["", layout.style.paint(changesTitle, .strong)]
        lines += report.changes.isEmpty ? ["  \(nothing)"] : report.changes.flatMap { layout.fold(Self.line(of: $0), indent: 2) }
        if let outcome = report.outcome {
            lines += ["", layout.style.paint(nodesTitle, .strong)] + table(outcome)
            for group in explained(outcome) { lines += [""] + ReasonText(group: group, layout: layout).lines() }
            lines += ["", layout.style.paint(rolloutTitle, .strong)] + layout.fold(say(outcome.end), indent: 2)
            for remark in outcome.rolloutRemarks { lines += layout.fold(say(remark.text), remark.severity.ink, indent: 2) }
            lines += waves(outcome).flatMap { layout.fold($0, indent: 2) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func table(_ outcome: UpdateOutcome) -> [String] {
        let headers = [Message("NODES"), Message("BEFORE"), Message("AFTER"), Message("WHY"), Message("NAMES")].map(say)
        var table = TextTable(headers, folded: [3, 4], width: layout.columns)
        for group in NodeChangeGroup.all(outcome.nodes) {
            table.add([
                String(group.nodes.count), layout.pods(group.before), layout.pods(group.after), group.reason.map(say) ?? "",
                layout.names(group.nodes),
            ])
        }
        return table.lines(layout.style)
    }

    // MARK: Markdown

    func markdown() -> String {
        var lines = ["### \(Self.escaped(say(report.summary)))", "", Self.escaped(verdict), ""]
        lines += details.map { "- \(Self.escaped($0))" }
        lines += details.isEmpty ? [] : [""]
        lines += ["#### \(changesTitle)", ""]
        if report.changes.isEmpty {
            lines.append(nothing)
        } else {
            lines += ["| \(say(Message("field"))) | \(say(Message("before"))) | \(say(Message("after"))) |", "|---|---|---|"]
            lines += report.changes.map { "| \(Self.cell($0.field)) | \(Self.cell($0.old)) | \(Self.cell($0.new)) |" }
        }
        if let outcome = report.outcome {
            lines += ["", "#### \(nodesTitle)", ""] + markdownTable(outcome)
            lines += explained(outcome).flatMap { ["", "**\(Self.escaped(say($0.title)))**", ""] + reasons($0) }
            lines += ["", "#### \(rolloutTitle)", "", Self.escaped(say(outcome.end)), ""]
            lines += outcome.rolloutRemarks.flatMap { [say($0.text), ""] }
            lines += waves(outcome).map { "- \(Self.escaped($0))" }
        }
        return lines.map { VisibleText.of($0) }.joined(separator: "\n") + "\n"
    }

    private func markdownTable(_ outcome: UpdateOutcome) -> [String] {
        let headers = [Message("nodes"), Message("before"), Message("after"), Message("why")].map(say)
        let head = ["| \(headers.joined(separator: " | ")) |", "|---|---|---|---|"]
        return head
            + NodeChangeGroup.all(outcome.nodes).map { group in
                let names = say(Message.names(group.nodes.map { Self.cell($0) }, atMost: 10))
                let after = layout.pods(group.after)
                let reason = group.reason.map { Self.escaped(say($0)) } ?? ""
                return "| \(names) | \(layout.pods(group.before)) | \(group.kind == .unchanged ? after : "**\(after)**") | \(reason) |"
            }
    }

    /// What decided, and the fix, once for each reason.
    private func reasons(_ group: NodeGroup) -> [String] {
        group.variants.prefix(1).flatMap { variant in
            [Message("\(variant.explanation.decider.rawValue) (\(variant.explanation.rule)): \(variant.explanation.fact)")]
                + (variant.fix.map { [Message("fix: \(say($0))")] } ?? [])
        }.map { "- \(say($0))" }
    }

    // MARK: Text

    /// The groups of nodes that the update leaves without a pod or with one that is not as wanted.
    private func explained(_ outcome: UpdateOutcome) -> [NodeGroup] {
        let lost = Set(outcome.nodes.lazy.filter { $0.kind == .lost }.map(\.node))
        return outcome.summary.groups.filter { group in
            !group.variants.isEmpty && (group.situation.isTrouble || group.nodes.contains(where: lost.contains))
        }
    }

    private var verdict: String {
        guard report.accepted else { return say(Message("the update is rejected (\(report.code))")) }
        let (whole, template) = (report.generation, report.templateGeneration)
        return say(Message("the update is accepted"))
            + ": generation \(whole.old) → \(whole.new), templateGeneration \(template.old) → \(template.new)"
    }

    /// Why the API server rejects the update, and its warnings.
    private var details: [String] {
        let causes = report.distinctCauses.map { "\($0.field): \($0.message)" }
        let message = causes.isEmpty ? report.message.map { [$0] } ?? [] : causes
        return message + report.warnings.map { say(Message("warning: \($0)")) }
    }

    private var changesTitle: String { say(Message("Changed fields, with defaults applied")) }
    private var nodesTitle: String { say(Message("Pods by node")) }
    private var rolloutTitle: String { say(Message("Rollout")) }
    private var nothing: String { say(Message("none")) }

    /// More waves than these are left out in the middle.
    private static let firstWaves = 8

    private func waves(_ outcome: UpdateOutcome) -> [String] {
        let all = outcome.rollout
        guard all.count > Self.firstWaves + 2, let last = all.last else { return all.map(line) }
        let hidden = all.count - Self.firstWaves - 1
        return all.prefix(Self.firstWaves).map(line) + [say(Message("… \(hidden) more like these"))] + [line(of: last)]
    }

    private func line(of wave: UpdateOutcome.Wave) -> String {
        let parts = [
            (say(Message("deleted on")), wave.terminated), (say(Message("created on")), wave.created),
            (say(Message("ready on")), wave.ready),
        ]
        let said = parts.filter { !$0.1.isEmpty }.map { "\($0.0) \(say(.names($0.1, atMost: 10)))" }
        return "+\(wave.time) s: " + said.joined(separator: "; ")
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

    private func say(_ message: Message) -> String { message.text(in: layout.catalogue) }
}
