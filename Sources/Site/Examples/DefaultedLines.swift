import Handbook
import Kubernetes
import Reconciliation

/// Lines that are not in the manifest but in the stored objects: the API server's defaults, and the tolerations that the DaemonSet
/// controller adds to its pods. Each has the position at which it would be written.
struct DefaultedLines: Sendable {
    enum Author: Sendable { case apiServer, controller }

    struct Line: Sendable {
        let indent: Int
        let text: String
        let author: Author
    }

    /// Blocks of lines, by the line of the manifest, from 0, that they follow.
    private var blocks: [Int: [(indent: Int, lines: [Line])]] = [:]

    var isEmpty: Bool { blocks.isEmpty }

    /// The lines that follow a line; if several blocks end there, the innermost first.
    func after(_ line: Int) -> [Line] {
        let here = blocks[line] ?? []
        return here.enumerated().sorted { ($1.element.indent, $0.offset) < ($0.element.indent, $1.offset) }.flatMap(\.element.lines)
    }

    private mutating func append(_ lines: [Line], after line: Int, indent: Int) { blocks[line, default: []].append((indent, lines)) }

    init(_ context: ExampleContext) {
        let steps = context.result.run?.outcome.steps ?? []
        // A later version of an object shows only the defaults that differ from the version before.
        var before: (key: String, tolerations: [String], defaults: Set<DefaultedField>) = ("", [], [])
        for (key, number, isLast, reviewed) in context.versions.flatMap({ entry in
            entry.versions.enumerated().map { (entry.key, $0.offset, $0.offset == entry.versions.count - 1, $0.element) }
        }) {
            guard let written = reviewed.document.daemonSet else { continue }
            // The first version is compared with the first state, the last with the shown state; versions between have no state.
            let step = isLast ? context.step : number == 0 ? steps.first : nil
            let set = (step?.daemonSets ?? []).first { $0.key == key }
            let line = { (path: FieldPath) in
                reviewed.document.location(of: path)?.isExact == true
                    ? reviewed.document.span(of: path).flatMap { context.lines.line(of: $0) } : nil
            }
            if before.key != key { before = (key, [], []) }
            let tolerations = set.map { Self.tolerations(of: $0, beside: written) } ?? []
            if tolerations != before.tolerations { addTolerations(tolerations, in: context.lines, at: line) }
            addDefaults(reviewed.verdict.defaulted.filter { !before.defaults.contains($0) }, in: context.lines, at: line)
            before = (key, tolerations, before.defaults.union(reviewed.verdict.defaulted))
        }
    }

    /// Defaulted fields whose parents are not in the manifest are shown with their parents.
    private mutating func addDefaults(_ fields: [DefaultedField], in lines: ManifestLines, at lineOf: (FieldPath) -> Int?) {
        var open: [FieldPath.Element] = []
        // Fields of one parent are adjacent.
        var around: (parent: FieldPath, written: Int, block: (end: Int, indent: Int)?)?
        for field in fields where lineOf(field.path) == nil {
            let elements = field.path.elements
            let parent = field.path.parent
            let (written, found): (Int, (end: Int, indent: Int)?)
            if let around, around.parent == parent {
                (written, found) = (around.written, around.block)
            } else {
                var path = parent
                var depth = elements.count - 1
                var line: Int?
                while depth > 0 {
                    line = lineOf(path)
                    if line != nil { break }
                    depth -= 1
                    path = path.parent
                }
                (written, found) = (depth, line.flatMap { Self.block(after: $0, isList: false, in: lines) })
                around = (parent, written, found)
            }
            guard let block = found else { continue }
            let shared = zip(open, elements).prefix { $0 == $1 }.count
            for depth in written..<elements.count {
                let isLast = depth == elements.count - 1
                guard case .child(let name) = elements[depth], isLast || depth >= shared else { continue }
                let text = isLast ? "\(name): \(field.value)" : "\(name):"
                append(
                    [Line(indent: block.indent + 2 * (depth - written), text: text, author: .apiServer)], after: block.end,
                    indent: block.indent)
            }
            open = Array(elements.dropLast())
        }
    }

    /// The items that the controller adds to the template's tolerations.
    private static func tolerations(of set: DaemonSetOutcome, beside written: DaemonSet) -> [String] {
        let own = Set(written.spec.template.spec.tolerations)
        return set.podTolerations.filter { !own.contains($0) }.map { "- " + text($0) }
    }

    private mutating func addTolerations(_ items: [String], in lines: ManifestLines, at lineOf: (FieldPath) -> Int?) {
        let pod = FieldPath("spec", "template", "spec")
        guard !items.isEmpty else { return }
        if let list = lineOf(pod.child("tolerations")), let last = Self.block(after: list, isList: true, in: lines) {
            append(items.map { Line(indent: last.indent, text: $0, author: .controller) }, after: last.end, indent: last.indent + 1)
        } else if lineOf(pod.child("tolerations")) == nil, let spec = lineOf(pod) {
            add(["tolerations:"] + items, .controller, to: spec, in: lines)
        }
    }

    private mutating func add(_ texts: [String], _ author: Author, to mapping: Int, in lines: ManifestLines) {
        guard let block = Self.block(after: mapping, isList: false, in: lines) else { return }
        append(texts.map { Line(indent: block.indent, text: $0, author: author) }, after: block.end, indent: block.indent)
    }

    /// The last line of the block under a key or list item, and the indentation of its fields; nil for flow style, which has no lines
    /// of its own.
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

    /// Whether the line begins with `- `: the fields of the item are indented past the dash.
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
