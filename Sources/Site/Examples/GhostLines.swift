import Handbook
import Kubernetes
import Reconciliation

/// Lines that the manifest does not hold and the cluster fills in: what the API server defaults, and the tolerations that the DaemonSet
/// controller gives to its pods. Each stands where it would be written.
struct GhostLines: Sendable {
    enum Author: Sendable { case apiServer, controller }

    struct Line: Sendable {
        let indent: Int
        let text: String
        let author: Author
    }

    /// Under the line, from 0, after which they stand.
    private(set) var after: [Int: [Line]] = [:]

    var isEmpty: Bool { after.isEmpty }

    init(_ context: ExampleContext) {
        for reviewed in context.result.documents {
            guard let written = reviewed.document.daemonSet else { continue }
            let set = context.result.run?.outcome.steps.first?.daemonSets.first { context.document(of: $0)?.document.index == reviewed.document.index }
            guard reviewed.verdict.accepted == true else { continue }
            let place = { (path: FieldPath) in
                reviewed.document.place(of: path)?.isExact == true ? reviewed.document.span(of: path).flatMap { context.lines.line(of: $0) } : nil
            }
            if let set { addTolerations(set, written, in: context.lines, at: place) }
            for field in DefaultedField.all(written.withDefaults()) where place(field.path) == nil {
                guard let parent = field.path.parent, let line = place(parent) else { continue }
                add([field.text], .apiServer, to: line, in: context.lines)
            }
        }
    }

    private mutating func addTolerations(_ set: DaemonSetOutcome, _ written: DaemonSet, in lines: ManifestLines, at place: (FieldPath) -> Int?) {
        let own = Set(written.spec.template.spec.tolerations)
        let items = set.podTolerations.filter { !own.contains($0) }.map { "- " + Self.text($0) }
        let pod = FieldPath("spec", "template", "spec")
        guard !items.isEmpty else { return }
        if let list = place(pod.child("tolerations")), let last = Self.block(after: list, isList: true, in: lines) {
            after[last.end, default: []] += items.map { Line(indent: last.indent, text: $0, author: .controller) }
        } else if place(pod.child("tolerations")) == nil, let spec = place(pod) {
            add(["tolerations:"] + items, .controller, to: spec, in: lines)
        }
    }

    private mutating func add(_ texts: [String], _ author: Author, to mapping: Int, in lines: ManifestLines) {
        guard let block = Self.block(after: mapping, isList: false, in: lines) else { return }
        after[block.end, default: []] += texts.map { Line(indent: block.indent, text: $0, author: author) }
    }

    /// The last line of what stands under a key or in an item of a list, and the indent of its fields; nil for flow style, which has no
    /// lines of its own.
    private static func block(after line: Int, isList: Bool, in lines: ManifestLines) -> (end: Int, indent: Int)? {
        let text = lines.bytes[lines.ranges[line]]
        let outer = lines.indent(of: line)
        let rest = text.dropFirst(outer)
        var indent: Int
        if rest.first == UInt8(ascii: "-"), !isList {
            indent = outer + 1 + rest.dropFirst().prefix { $0 == UInt8(ascii: " ") }.count
            guard text.dropFirst(indent).first != UInt8(ascii: "{") else { return nil }
        } else {
            var next = line + 1
            while next < lines.count, isSkipped(next, lines) { next += 1 }
            guard next < lines.count else { return nil }
            indent = lines.indent(of: next)
            let isItem = lines.bytes[lines.ranges[next]].dropFirst(indent).first == UInt8(ascii: "-")
            guard isItem == isList, indent > outer || (isList && indent == outer) || isItemField(line, lines) else { return nil }
        }
        var end = line
        for next in (line + 1)..<max(line + 1, lines.count) where !isSkipped(next, lines) {
            let here = lines.indent(of: next)
            let isItem = lines.bytes[lines.ranges[next]].dropFirst(here).first == UInt8(ascii: "-")
            guard here > indent || (here == indent && (!isList || isItem)) else { break }
            end = next
        }
        return (end, indent)
    }

    /// `- key:` begins an item, so its fields are indented by the dash.
    private static func isItemField(_ line: Int, _ lines: ManifestLines) -> Bool {
        lines.bytes[lines.ranges[line]].dropFirst(lines.indent(of: line)).first == UInt8(ascii: "-")
    }

    private static func isSkipped(_ line: Int, _ lines: ManifestLines) -> Bool {
        lines.isComment(line) || lines.bytes[lines.ranges[line]].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    private static func text(_ toleration: Toleration) -> String {
        var parts: [String] = []
        if !toleration.key.isEmpty { parts.append("key: \(toleration.key)") }
        if !toleration.operator.isEmpty { parts.append("operator: \(toleration.operator)") }
        if !toleration.value.isEmpty { parts.append("value: \(toleration.value)") }
        if !toleration.effect.isEmpty { parts.append("effect: \(toleration.effect)") }
        if let seconds = toleration.tolerationSeconds { parts.append("tolerationSeconds: \(seconds)") }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}

/// A field that the API server fills in and that readers ask about, with its value in YAML.
private struct DefaultedField {
    let path: FieldPath
    let text: String

    private init(_ path: FieldPath, _ name: String, _ value: String) {
        self.path = path.child(name)
        text = "\(name): \(value)"
    }

    /// Of an object after defaulting; whether a field was written is not asked here.
    static func all(_ set: DaemonSet) -> [DefaultedField] {
        let spec = FieldPath("spec")
        var fields: [DefaultedField] = []
        if let limit = set.spec.revisionHistoryLimit { fields.append(DefaultedField(spec, "revisionHistoryLimit", String(limit))) }
        let strategy = set.spec.updateStrategy
        if let rolling = strategy.rollingUpdate {
            let values = [rolling.maxSurge.map { "maxSurge: \($0)" }, rolling.maxUnavailable.map { "maxUnavailable: \($0)" }].compactMap { $0 }
            fields.append(DefaultedField(spec, "updateStrategy", "{type: \(strategy.type), rollingUpdate: {\(values.joined(separator: ", "))}}"))
        }
        let pod = set.spec.template.spec
        let path = FieldPath("spec", "template", "spec")
        for (name, value) in [("dnsPolicy", pod.dnsPolicy), ("restartPolicy", pod.restartPolicy), ("schedulerName", pod.schedulerName)] where !value.isEmpty {
            fields.append(DefaultedField(path, name, value))
        }
        if let seconds = pod.terminationGracePeriodSeconds { fields.append(DefaultedField(path, "terminationGracePeriodSeconds", String(seconds))) }
        for (kind, containers) in [("initContainers", pod.initContainers), ("containers", pod.containers)] {
            for (index, container) in containers.enumerated() where !container.imagePullPolicy.isEmpty {
                fields.append(DefaultedField(path.child(kind).index(index), "imagePullPolicy", container.imagePullPolicy))
            }
        }
        return fields
    }
}
