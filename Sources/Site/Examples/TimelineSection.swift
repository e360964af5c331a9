import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// The lifetimes of pods, a line for each node, for examples with several steps.
    static let timeline = ExampleSection(name: "timeline") { context, writer in
        guard let run = context.result.run, run.outcome.steps.count > 1 else { return }
        // The default steps are described in text for every example, but drawn only for the first of a page.
        guard run.origin == .written || context.result.example.id.ordinal == 0 else { return }
        for set in (run.outcome.steps.first?.daemonSets ?? []) {
            guard let timeline = Timeline(context, run, set.key) else { continue }
            timeline.write(to: &writer)
        }
    }
}

/// One round of a rollout: pods are deleted and created until some are ready, which lets the next be deleted.
private struct Round {
    private var hasReady = false

    /// Whether the entry begins the next round.
    mutating func isOver(with entry: TraceEntry) -> Bool {
        let isOver = hasReady && (entry.verb == .created || entry.verb == .terminating)
        hasReady = entry.verb == .ready || hasReady && !isOver
        return isOver
    }

    static func count(_ entries: ArraySlice<TraceEntry>) -> Int {
        var round = Round()
        return entries.count { round.isOver(with: $0) }
    }
}

/// The lifetimes of the pods of one DaemonSet. Points in time with events are drawn at equal distances, so that waiting takes no space.
private struct Timeline {
    private static let rowHeight = 26
    private static let left = 150
    private static let titleHeight = 16
    private static let width = 700
    private static let mostRows = 24
    private static let stripHeight = 40
    private static let mostRounds = 24

    private let context: ExampleContext
    private let name: String
    private let moments: [Int]
    private let steps: [(column: Int, name: String)]
    /// The position of each step's name; names that would overlap are in rows below one another.
    private let titles: [(x: Int, row: Int)]
    private let rows: [(node: String, pods: [PodLifetime])]
    /// The column of each entry of the trace.
    private let columns: [Int]
    private let strip: RolloutStrip

    init?(_ context: ExampleContext, _ run: ExampleRun, _ key: String) {
        self.context = context
        name = key
        let trace = DaemonSetTrace(run.outcome, of: key)
        guard !trace.lifetimes.all.isEmpty else { return nil }
        // A moment is a step with a second: steps that take no time still follow one another. A rollout goes round within a second: each
        // round is a moment too, as long as they are few.
        let showsRounds = trace.steps.reduce(0) { $0 + Round.count(trace.entries[$1]) } <= Self.mostRounds
        var moments: [Int] = []
        var columns: [Int] = []
        var steps: [(columns: Range<Int>, name: String)] = []
        for (number, step) in run.outcome.steps.enumerated() {
            let before = number > 0 ? run.outcome.steps[number - 1] : nil
            let first = moments.count
            var round = Round()
            for entry in trace.entries[trace.steps[number]] {
                let isNext = round.isOver(with: entry) && showsRounds
                if isNext || moments.count == first || moments.last != entry.time { moments.append(entry.time) }
                columns.append(moments.count - 1)
            }
            if first == moments.count { moments.append(step.time) }
            steps.append((first..<moments.count, StepTitle.of(step, following: before, run.origin, context.messages)))
        }
        strip = RolloutStrip(trace.rollout, columns: columns, steps: steps.map(\.columns))
        self.moments = moments
        self.columns = columns
        self.steps = steps.map { ($0.columns.lowerBound, $0.name) }
        titles = Self.titles(steps.map { (Self.x($0.columns.lowerBound, of: moments.count), $0.name) })
        rows = trace.lifetimes.nodes.map { ($0, trace.lifetimes.on($0)) }
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        let shown = rows.prefix(Self.mostRows)
        let top = (titles.map(\.row).max() ?? 0) * Self.titleHeight + 46
        let bottom = top + shown.count * Self.rowHeight + 8
        let amounts = strip.isEmpty ? [] : [(MessageKey.stripUnavailable, strip.unavailable), (.stripExtra, strip.surge)]
        let height = bottom + amounts.count * Self.stripHeight
        writer.element(.figure, [.class("map timeline")]) { writer in
            writer.open(
                .div,
                [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.timelineTitle, name))])
            writer.element(
                .svg,
                [
                    Attribute("viewBox", "0 0 \(Self.left + Self.width) \(height)"), Attribute("role", "img"),
                ]
            ) { writer in
                writer.element(.svgTitle, text: messages(.timelineTitle, name))
                writer.element(.desc, text: description)
                var lines = ""
                for (step, title) in zip(steps, titles) {
                    let y = 18 + title.row * Self.titleHeight
                    lines += "M\(self.x(step.column)) \(y - 10)V\(height)"
                    writer.element(.svgText, [.class("zone"), Attribute("x", title.x), Attribute("y", y)], text: step.name)
                }
                writer.element(.path, [.class("step-line"), Attribute("d", lines)])
                write(shown, top: top, to: &writer)
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

    /// Positions of names: right of the step's line, or left of it if there is not enough room.
    private static func titles(_ steps: [(line: Int, name: String)]) -> [(x: Int, row: Int)] {
        var ends: [Int] = []
        return steps.map { line, name in
            // Letters of Han are twice as wide.
            let wide = name.unicodeScalars.reduce(0) { $0 + (DisplayWidth.of($1) == 2 ? 12 : 7) }
            let start = line + 5 + wide <= left + width ? line + 5 : max(0, line - 5 - wide)
            let row = ends.firstIndex { $0 + 8 <= start } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = start + wide
            return (start, row)
        }
    }

    /// Writes the names of the nodes and the bars of all pods: one path for each kind.
    private func write(_ rows: ArraySlice<(node: String, pods: [PodLifetime])>, top: Int, to writer: inout HTMLWriter) {
        let kinds = ["full", "waiting", "leaving"]
        // Full bars, and thin ones for nodes on which two pods overlap.
        var paths = Array(repeating: Array(repeating: "", count: kinds.count), count: 2)
        for (number, row) in rows.enumerated() {
            let y = top + number * Self.rowHeight
            writer.element(.svgText, [.class("node-title"), Attribute("y", y + 13)], text: String(row.node.prefix(20)))
            let lanes = Self.lanes(of: row.pods)
            let thin = lanes.contains(1) ? 1 : 0
            for (pod, lane) in zip(row.pods, lanes) {
                let middle = y + 9 + thin * (lane * 10 - 5)
                let end = column(pod.gone) ?? moments.count
                let terminating = column(pod.terminating)
                let ready = min(column(pod.ready) ?? end, terminating ?? end)
                paths[thin][1] += segment(columns[pod.created], ready, middle)
                if pod.ready != nil { paths[thin][0] += segment(ready, terminating ?? end, middle) }
                if let terminating { paths[thin][2] += segment(terminating, end, middle) }
            }
        }
        for (thin, part) in paths.enumerated() {
            for (kind, path) in zip(kinds, part) where !path.isEmpty {
                writer.element(.path, [.class("bar \(kind)" + (thin == 1 ? " thin" : "")), Attribute("d", path)])
            }
        }
    }

    private func column(_ entry: Int?) -> Int? { entry.map { columns[$0] } }

    /// 0 or 1 for each pod of a node: a pod that is created while another exists is drawn below it, or above where that one is below.
    static func lanes(of pods: [PodLifetime]) -> [Int] {
        var ends: [Int?] = [0, 0]
        return pods.map { pod in
            let lane = ends[0].map { $0 <= pod.created } ?? false ? 0 : 1
            ends[lane] = pod.gone
            return lane
        }
    }

    /// A part of a bar, at least five units long, so that an empty interval is visible.
    private func segment(_ from: Int, _ to: Int, _ middle: Int) -> String {
        let start = x(from)
        return "M\(start + 1) \(middle)h\(max(5, x(to) - start - 2))"
    }

    private var description: String {
        // Nodes with equal descriptions are merged.
        var descriptions: [(text: String, nodes: [String])] = []
        for row in rows.prefix(Self.mostRows) {
            let pods = row.pods.map { pod in
                var moments = [context.messages(.barCreated, time(columns[pod.created]))]
                if let ready = column(pod.ready) { moments.append(context.messages(.barReady, time(ready))) }
                if let gone = column(pod.gone ?? pod.terminating) { moments.append(context.messages(.barGone, time(gone))) }
                return Message.list(moments)
            }
            let text = context.say(.list(pods, separator: .semicolon))
            if let index = descriptions.firstIndex(where: { $0.text == text }) {
                descriptions[index].nodes.append(row.node)
            } else {
                descriptions.append((text, [row.node]))
            }
        }
        let sentences =
            descriptions.map { Message("\(Message.list($0.nodes)): \($0.text).") }
            + [peakUse(.stripUnavailable, strip.unavailable), peakUse(.stripExtra, strip.surge)].compactMap(\.self)
        return context.say(.list(sentences, separator: .space))
    }

    /// The peak use of the rollout budget, as text.
    private func peakUse(_ key: MessageKey, _ amounts: [RolloutStrip.Amount?]) -> Message? {
        guard let peak = RolloutStrip.peak(amounts) else { return nil }
        return Message("\(context.messages(key)): \(context.messages(.stripMost, String(peak.used), String(peak.allowed))).")
    }

    /// Writes a strip below the nodes: the used budget as an area, the limit as a line.
    private func write(_ key: MessageKey, _ amounts: [RolloutStrip.Amount?], y: Int, to writer: inout HTMLWriter) {
        guard let peak = RolloutStrip.peak(amounts) else { return }
        writer.element(.svgText, [.class("zone"), Attribute("y", y + 14)], text: context.messages(key))
        writer.element(
            .svgText, [.class("reason"), Attribute("y", y + 28)],
            text: context.messages(.stripMost, String(peak.used), String(peak.allowed)))
        let tallest = max(1, amounts.compactMap { $0.map { max($0.used, $0.allowed) } }.max() ?? 1)
        let floor = y + Self.stripHeight - 6
        let level = { (amount: Int) in floor - amount * (Self.stripHeight - 12) / tallest }
        var area = ""
        var line = ""
        var start = 0
        while start < amounts.count {
            let end = amounts[start...].firstIndex { $0 != amounts[start] } ?? amounts.count
            if let amount = amounts[start] {
                if amount.used > 0 { area += "M\(x(start)) \(floor)V\(level(amount.used))H\(x(end))V\(floor)Z" }
                line += "M\(x(start)) \(level(amount.allowed))H\(x(end))"
            }
            start = end
        }
        writer.element(.path, [.class("spent"), Attribute("d", area)])
        writer.element(.path, [.class("limit"), Attribute("d", line)])
    }

    private func time(_ column: Int) -> String { moments.indices.contains(column) ? "\(moments[column]) s" : "" }
}
