import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// A figure of the cluster: nodes by zone, each with the state of the DaemonSet's pod.
    static let clusterMap = ExampleSection(name: "cluster-map") { context, writer in
        guard let step = context.step, step.nodes.count > 1 else { return }
        for (number, set) in step.daemonSets.enumerated() where !set.nodes.isEmpty {
            ClusterMap(context: context, set: set, step: step, id: "m\(context.result.example.id.ordinal + 1)-\(number + 1)").write(
                to: &writer)
        }
    }
}

/// Boxes in columns, one zone below the other. Nodes in the same state share a box, which keeps the figure small.
private struct ClusterMap {
    let context: ExampleContext
    let set: DaemonSetOutcome
    let step: StepOutcome
    /// The prefix of the ids of its shapes.
    let id: String

    private static let columns = 2
    private static let box = (width: 168, height: 74, gap: 12)
    private static let titleHeight = 28
    private static let most = 60

    private struct Zone {
        let name: String?
        let groups: [PlacementGroup]
    }

    func write(to writer: inout HTMLWriter) {
        writer.element(.figure, [.class("map")]) { writer in
            writer.element(.div, [.class("zones")]) { writer in
                for (number, zone) in zones().enumerated() { write(zone, withShapes: number == 0, to: &writer) }
            }
            writer.element(
                .figcaption,
                text: ([context.messages(.mapCaption), context.stepName] as [String?]).compactMap { $0 }.joined(separator: " "))
        }
    }

    private func zones() -> [Zone] {
        var byZone: [String: Set<String>] = [:]
        for node in step.nodes { byZone[node.zone ?? "", default: []].insert(node.name) }
        return byZone.keys.sorted().map { name in
            var part = set
            part.nodes = set.nodes.filter { byZone[name, default: []].contains($0.node) }
            return Zone(name: name.isEmpty ? nil : name, groups: boxes(PlacementGroup.all(part, in: step, labelsUsed: [])))
        }.filter { !$0.groups.isEmpty }
    }

    /// Up to `columns` nodes of a group have boxes of their own; more share one.
    private func boxes(_ groups: [PlacementGroup]) -> [PlacementGroup] {
        let result = groups.flatMap { group in
            group.nodes.count > Self.columns
                ? [group]
                : group.nodes.map { node in
                    var single = group
                    single.nodes = [node]
                    return single
                }
        }
        return Array(result.prefix(Self.most))
    }

    private func height(_ zone: Zone) -> Int {
        let rows = (zone.groups.count + Self.columns - 1) / Self.columns
        return Self.titleHeight + rows * (Self.box.height + Self.box.gap) - Self.box.gap
    }

    private func description(_ zone: Zone) -> String {
        let boxes = zone.groups.map { group in
            let (name, answer) = (name(group), AnswerBadge.text(group.answer, context.messages))
            return group.explanation.map { Message("\(name): \(answer) (\($0.rule.name))") } ?? Message("\(name): \(answer)")
        }
        return context.say(.list(boxes, separator: .semicolon))
    }

    private func name(_ group: PlacementGroup) -> String {
        group.nodes.count == 1 ? group.nodes[0] : context.messages(.nodesCount, String(group.nodes.count))
    }

    /// The shapes that boxes refer to: a node whose pod is running, waiting or absent. Colours come from the box.
    private func shapes(to writer: inout HTMLWriter) {
        writer.element(.defs) { writer in
            writer.element(
                .pattern,
                [
                    .id(id + "-h"), Attribute("width", 6), Attribute("height", 6), Attribute("patternUnits", "userSpaceOnUse"),
                    Attribute("patternTransform", "rotate(45)"),
                ]
            ) { $0.element(.path, [.class("hatch"), Attribute("d", "M0 0v6")]) }
            shape("f", [Attribute("fill", "currentColor")], to: &writer)
            shape("w", [Attribute("fill", "url(#\(id)-h)")], to: &writer)
            shape("e", [Attribute("fill", "none"), Attribute("stroke-dasharray", "3 3")], to: &writer)
        }
    }

    private func shape(_ name: String, _ fill: [Attribute], to writer: inout HTMLWriter) {
        let pod = [Attribute("x", 12), Attribute("y", 33), Attribute("width", 16), Attribute("height", 16), Attribute("rx", 4)]
        writer.element(.g, [.id("\(id)-\(name)")]) { writer in
            writer.element(.rect, [Attribute("width", Self.box.width), Attribute("height", Self.box.height), Attribute("rx", 8)])
            writer.element(.rect, fill + pod)
        }
    }

    private func write(_ zone: Zone, withShapes: Bool, to writer: inout HTMLWriter) {
        let width = Self.columns * Self.box.width + (Self.columns - 1) * Self.box.gap
        let height = height(zone)
        let title = zone.name ?? context.messages(.noZone)
        let attributes = [
            Attribute("viewBox", "-1 -1 \(width + 2) \(height + 2)"), Attribute("width", width), Attribute("height", height),
            Attribute("role", "img"),
        ]
        writer.element(.svg, attributes) { writer in
            writer.element(.svgTitle, text: context.messages(.mapTitle, set.name, title))
            writer.element(.desc, text: description(zone))
            if withShapes { shapes(to: &writer) }
            writer.element(.svgText, [.class("zone"), Attribute("y", 18)], text: title)
            // Boxes of one style are grouped, so that the class is written once.
            var kinds: [(style: String, indices: [Int])] = []
            for (index, group) in zone.groups.enumerated() {
                if let kind = kinds.firstIndex(where: { $0.style == group.answer.style }) {
                    kinds[kind].indices.append(index)
                } else {
                    kinds.append((group.answer.style, [index]))
                }
            }
            for kind in kinds {
                writer.element(.g, [.class(kind.style)]) { writer in
                    for index in kind.indices { box(zone.groups[index], at: index, to: &writer) }
                }
            }
        }
    }

    private func box(_ group: PlacementGroup, at index: Int, to writer: inout HTMLWriter) {
        let x = index % Self.columns * (Self.box.width + Self.box.gap)
        let y = Self.titleHeight + index / Self.columns * (Self.box.height + Self.box.gap)
        let shape =
            switch group.answer {
            case .running: "f"
            case .absent: "e"
            case .pending, .notReady, .misscheduled, .other: "w"
            }
        writer.element(.use, [.href("#\(id)-\(shape)"), Attribute("x", x), Attribute("y", y)])
        let text = { (x: Int, y: Int) in [Attribute("x", x), Attribute("y", y)] }
        writer.element(.svgText, text(x + 12, y + 21), text: name(group).fitted(to: 21))
        writer.element(.svgText, text(x + 36, y + 46), text: AnswerBadge.text(group.answer, context.messages).fitted(to: 19))
        guard let rule = group.explanation?.rule.name else { return }
        writer.element(.svgText, [.class("reason")] + text(x + 12, y + 66), text: rule.fitted(to: 26))
    }
}
