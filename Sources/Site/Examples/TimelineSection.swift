import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// Pods over time, a line for each node, for examples that are more than one state.
    static let timeline = ExampleSection(name: "timeline") { context, writer in
        guard let run = context.result.run, run.outcome.steps.count > 1 else { return }
        for (number, set) in (run.outcome.steps.first?.daemonSets ?? []).enumerated() {
            guard let timeline = Timeline(context, run, set.key, id: "\(context.anchor)-time-\(number + 1)") else { continue }
            timeline.write(to: &writer)
        }
    }
}

/// The life of the pods of one DaemonSet. Moments at which something happens are set at even distances: minutes of waiting take no room.
private struct Timeline {
    private static let rowHeight = 26
    private static let left = 150
    private static let titleHeight = 16
    private static let width = 700
    private static let mostRows = 24
    private static let stripHeight = 40

    private let context: ExampleContext
    private let id: String
    private let name: String
    private let moments: [Int]
    private let steps: [(column: Int, name: String)]
    /// Where the name of each step stands: names that would meet are set below one another.
    private let titles: [(x: Int, row: Int)]
    private let rows: [(node: String, pods: [PodLife])]
    private let strip: RolloutStrip

    init?(_ context: ExampleContext, _ run: ExampleRun, _ key: String, id: String) {
        self.context = context
        self.id = id
        name = key
        // A moment is a step with a second: steps that take no time still follow one another.
        var columns: [[Int]: Int] = [:]
        var moments: [Int] = []
        var steps: [(Int, String)] = []
        var lives = PodLives()
        var stages: [RolloutStrip.Stage] = []
        var trace: [(column: Int, time: Int)] = []
        for (number, step) in run.outcome.steps.enumerated() {
            let before = number > 0 ? run.outcome.steps[number - 1] : nil
            let first = (column: moments.count, order: trace.count)
            steps.append((moments.count, StepTitle.of(step, following: before, run.story, context.messages)))
            for entry in step.trace where entry.daemonSet == key {
                let column: Int
                if let known = columns[[number, entry.time]] {
                    column = known
                } else {
                    column = moments.count
                    columns[[number, entry.time]] = column
                    moments.append(entry.time)
                }
                lives.note(entry, at: PodLife.Moment(column: column, order: trace.count))
                trace.append((column, entry.time))
            }
            if first.column == moments.count { moments.append(step.time) }
            let set = step.daemonSets.first { $0.key == key }
            stages.append(
                RolloutStrip.Stage(
                    columns: first.column..<moments.count, orders: first.order..<trace.count,
                    wanted: Set((set?.nodes ?? []).lazy.filter { $0.nodeExists && $0.shouldRun }.map(\.node)), budget: set?.budget))
        }
        guard !lives.all.isEmpty else { return nil }
        strip = RolloutStrip(lives, stages: stages, moments: trace, columns: moments.count)
        self.moments = moments
        self.steps = steps
        titles = Self.titles(steps.map { (Self.x($0.0, of: moments.count), $0.1) })
        rows = lives.nodes.map { ($0, lives.on($0)) }
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        let shown = rows.prefix(Self.mostRows)
        let top = (titles.map(\.row).max() ?? 0) * Self.titleHeight + 46
        let bottom = top + shown.count * Self.rowHeight + 8
        let amounts = strip.isEmpty ? [] : [(MessageKey.stripUnavailable, strip.unavailable), (.stripExtra, strip.extra)]
        let height = bottom + amounts.count * Self.stripHeight
        writer.element(.figure, [.class("map timeline")]) { writer in
            writer.open(
                .div,
                [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.timelineTitle, name))])
            writer.element(
                .svg,
                [
                    Attribute("viewBox", "0 0 \(Self.left + Self.width) \(height)"), Attribute("role", "img"),
                    Attribute("aria-labelledby", "\(id)-t \(id)-d"),
                ]
            ) { writer in
                writer.element(.svgTitle, [.id(id + "-t")], text: messages(.timelineTitle, name))
                writer.element(.desc, [.id(id + "-d")], text: description)
                writer.element(.defs) { writer in
                    writer.element(
                        .pattern,
                        [
                            .id(id + "-hatch"), Attribute("width", 6), Attribute("height", 6), Attribute("patternUnits", "userSpaceOnUse"),
                            Attribute("patternTransform", "rotate(45)"),
                        ]
                    ) {
                        $0.element(
                            .line, [.class("hatch"), Attribute("x1", 0), Attribute("y1", 0), Attribute("x2", 0), Attribute("y2", 6)])
                    }
                }
                for (step, title) in zip(steps, titles) {
                    let x = self.x(step.column)
                    let y = 18 + title.row * Self.titleHeight
                    writer.element(
                        .line,
                        [.class("step-line"), Attribute("x1", x), Attribute("y1", y - 10), Attribute("x2", x), Attribute("y2", height)])
                    writer.element(.svgText, [.class("zone"), Attribute("x", title.x), Attribute("y", y)], text: step.name)
                }
                for (number, row) in shown.enumerated() { write(row.node, row.pods, y: top + number * Self.rowHeight, to: &writer) }
                for (number, part) in amounts.enumerated() {
                    write(part.0, part.1, y: bottom + number * Self.stripHeight, to: &writer)
                }
            }
            writer.close(.div)
            writer.element(.figcaption, text: messages(.timelineCaption) + (strip.isEmpty ? "" : " " + messages(.stripCaption)))
        }
    }

    private func x(_ column: Int) -> Int { Self.x(column, of: moments.count) }

    private static func x(_ column: Int, of count: Int) -> Int { left + column * width / max(1, count) }

    /// Right of the step's line, or left of it where the figure ends too soon.
    private static func titles(_ steps: [(line: Int, name: String)]) -> [(x: Int, row: Int)] {
        var ends: [Int] = []
        return steps.map { line, name in
            // Letters of Han are twice as wide.
            let wide = name.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 12 : 7) }
            let start = line + 5 + wide <= left + width ? line + 5 : max(0, line - 5 - wide)
            let row = ends.firstIndex { $0 + 8 <= start } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = start + wide
            return (start, row)
        }
    }

    private func write(_ node: String, _ pods: [PodLife], y: Int, to writer: inout HTMLWriter) {
        writer.element(.svgText, [.class("node-title"), Attribute("x", 0), Attribute("y", y + 13)], text: String(node.prefix(20)))
        for pod in pods {
            let end = pod.gone?.column ?? moments.count
            let ready = min(pod.ready?.column ?? end, pod.terminating?.column ?? end)
            segment(pod.created.column, ready, "waiting", y, to: &writer)
            if pod.ready != nil { segment(ready, pod.terminating?.column ?? end, "full", y, to: &writer) }
            if let terminating = pod.terminating { segment(terminating.column, end, "leaving", y, to: &writer) }
        }
    }

    private func segment(_ from: Int, _ to: Int, _ kind: String, _ y: Int, to writer: inout HTMLWriter) {
        let start = x(from)
        let width = max(5, x(to) - start - 2)
        let fill = kind == "waiting" ? [Attribute("fill", "url(#\(id)-hatch)")] : []
        writer.element(
            .rect,
            [
                .class("bar " + kind), Attribute("x", start + 1), Attribute("y", y), Attribute("width", width), Attribute("height", 18),
                Attribute("rx", 4),
            ] + fill)
    }

    private var description: String {
        rows.prefix(Self.mostRows).map { row in
            row.node + ": "
                + row.pods.map { pod in
                    var text = context.messages(.barCreated, time(pod.created.column))
                    if let ready = pod.ready { text += ", " + context.messages(.barReady, time(ready.column)) }
                    if let gone = pod.gone ?? pod.terminating { text += ", " + context.messages(.barGone, time(gone.column)) }
                    return text
                }.joined(separator: "; ")
        }.joined(separator: ". ") + ". " + spent(.stripUnavailable, strip.unavailable) + spent(.stripExtra, strip.extra)
    }

    /// What a rollout took of its budget, in words.
    private func spent(_ key: MessageKey, _ amounts: [RolloutStrip.Amount?]) -> String {
        guard let peak = RolloutStrip.peak(amounts) else { return "" }
        return context.messages(key) + ": " + context.messages(.stripMost, String(peak.spent), String(peak.allowed)) + ". "
    }

    /// A strip under the nodes: what is spent as an area, what is allowed as a line.
    private func write(_ key: MessageKey, _ amounts: [RolloutStrip.Amount?], y: Int, to writer: inout HTMLWriter) {
        guard let peak = RolloutStrip.peak(amounts) else { return }
        writer.element(.svgText, [.class("zone"), Attribute("x", 0), Attribute("y", y + 14)], text: context.messages(key))
        writer.element(
            .svgText, [.class("reason"), Attribute("x", 0), Attribute("y", y + 28)],
            text: context.messages(.stripMost, String(peak.spent), String(peak.allowed)))
        let tallest = max(1, amounts.compactMap { $0.map { max($0.spent, $0.allowed) } }.max() ?? 1)
        let floor = y + Self.stripHeight - 6
        let level = { (amount: Int) in floor - amount * (Self.stripHeight - 12) / tallest }
        var area = ""
        var line = ""
        var last: RolloutStrip.Amount?
        for (column, amount) in amounts.enumerated() {
            if let amount, amount == last {
                continue
            } else if last != nil {
                area += "H\(x(column))V\(floor)Z"
                line += "H\(x(column))"
            }
            if let amount {
                area += "M\(x(column)) \(floor)V\(level(amount.spent))"
                line += "M\(x(column)) \(level(amount.allowed))"
            }
            last = amount
        }
        if last != nil {
            area += "H\(x(amounts.count))V\(floor)Z"
            line += "H\(x(amounts.count))"
        }
        writer.element(.path, [.class("spent"), Attribute("d", area)])
        writer.element(.path, [.class("limit"), Attribute("d", line)])
    }

    private func time(_ column: Int) -> String { moments.indices.contains(column) ? "\(moments[column]) s" : "" }
}
