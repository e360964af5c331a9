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

    /// One pod's way, by columns.
    private struct Bar {
        var created: Int
        var ready: Int?
        var terminating: Int?
        var gone: Int?
        var revision: String?
    }

    private let context: ExampleContext
    private let id: String
    private let name: String
    private let moments: [Int]
    private let steps: [(column: Int, name: String)]
    /// Where the name of each step stands: names that would meet are set below one another.
    private let titles: [(x: Int, row: Int)]
    private var rows: [(node: String, bars: [Bar])] = []

    init?(_ context: ExampleContext, _ run: ExampleRun, _ key: String, id: String) {
        self.context = context
        self.id = id
        name = key
        // A moment is a step with a second: steps that take no time still follow one another.
        var columns: [[Int]: Int] = [:]
        var moments: [Int] = []
        var steps: [(Int, String)] = []
        var bars: [String: [Bar]] = [:]
        var pods: [String: (node: String, bar: Int)] = [:]
        for (number, step) in run.outcome.steps.enumerated() {
            let before = number > 0 ? run.outcome.steps[number - 1] : nil
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
                Self.note(entry, column, &bars, &pods)
            }
            if steps[steps.count - 1].0 == moments.count { moments.append(step.time) }
        }
        guard !bars.isEmpty else { return nil }
        self.moments = moments
        self.steps = steps
        titles = Self.titles(steps.map { (Self.x($0.0, of: moments.count), $0.1) })
        rows = bars.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func note(
        _ entry: TraceEntry, _ column: Int, _ bars: inout [String: [Bar]], _ pods: inout [String: (node: String, bar: Int)]
    ) {
        let node = entry.targetNode
        if entry.verb == .created || pods[entry.pod] == nil {
            bars[node, default: []].append(Bar(created: column, revision: entry.revision))
            pods[entry.pod] = (node, bars[node, default: []].count - 1)
        }
        guard let place = pods[entry.pod], var bar = bars[place.node]?[place.bar] else { return }
        switch entry.verb {
        case .ready: bar.ready = bar.ready ?? column
        case .terminating: bar.terminating = bar.terminating ?? column
        case .gone: bar.gone = column
        case .created, .bound, .notReady, .adopted, .orphaned: break
        }
        bars[place.node]?[place.bar] = bar
        if entry.verb == .gone { pods[entry.pod] = nil }
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        let shown = rows.prefix(Self.mostRows)
        let top = (titles.map(\.row).max() ?? 0) * Self.titleHeight + 46
        let height = top + shown.count * Self.rowHeight + 8
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
                for (number, row) in shown.enumerated() { write(row.node, row.bars, y: top + number * Self.rowHeight, to: &writer) }
            }
            writer.close(.div)
            writer.element(.figcaption, text: messages(.timelineCaption))
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

    private func write(_ node: String, _ bars: [Bar], y: Int, to writer: inout HTMLWriter) {
        writer.element(.svgText, [.class("node-title"), Attribute("x", 0), Attribute("y", y + 13)], text: String(node.prefix(20)))
        for bar in bars {
            let end = bar.gone ?? moments.count
            let ready = min(bar.ready ?? end, bar.terminating ?? end)
            segment(bar.created, ready, "waiting", y, to: &writer)
            if bar.ready != nil { segment(ready, bar.terminating ?? end, "full", y, to: &writer) }
            if let terminating = bar.terminating { segment(terminating, end, "leaving", y, to: &writer) }
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
                + row.bars.map { bar in
                    var text = context.messages(.barCreated, time(bar.created))
                    if let ready = bar.ready { text += ", " + context.messages(.barReady, time(ready)) }
                    if let gone = bar.gone ?? bar.terminating { text += ", " + context.messages(.barGone, time(gone)) }
                    return text
                }.joined(separator: "; ")
        }.joined(separator: ". ")
    }

    private func time(_ column: Int) -> String { moments.indices.contains(column) ? "\(moments[column]) s" : "" }
}
