import Diagnostics

/// What a tool rendered, with the files that it rendered from: spans of the one are traced to the other.
package struct RenderedManifest: Sendable {
    /// A file that the tool read.
    package struct Source: Sendable {
        /// From the top folder.
        package let path: String
        package let text: MappedText
        /// Whether it has values for templates.
        package let isValues: Bool

        /// - Parameter isValues: whether it has values for templates.
        package init(path: String, text: MappedText, isValues: Bool) {
            self.path = path
            self.text = text
            self.isValues = isValues
        }
    }

    private struct Candidate: Sendable {
        let field: SourceField
        let source: Int
    }

    private let rendered: SourceFields
    private let text: MappedText
    private let sources: [Source]
    private let documents: [[SourceDocument]]
    private let byKey: [String: [Candidate]]
    /// The indexes of fields of the rendered text, by their spans.
    private let order: [Int]
    /// The source that Helm names in a comment, by document.
    private let namedSources: [Int: String]

    /// - Parameter sources: in the order in which the tool applies them.
    package init(_ text: MappedText, sources: [Source]) {
        self.text = text
        self.sources = sources
        let rendered = SourceFields(yaml: text) ?? SourceFields(template: text)
        self.rendered = rendered
        order = rendered.fields.indices.sorted { rendered.fields[$0].span < rendered.fields[$1].span }
        var documents: [[SourceDocument]] = []
        var byKey: [String: [Candidate]] = [:]
        for (index, source) in sources.enumerated() {
            let fields = SourceFields(yaml: source.text) ?? SourceFields(template: source.text)
            documents.append(fields.documents)
            for field in fields.fields { byKey[field.keys.last ?? "", default: []].append(Candidate(field: field, source: index)) }
        }
        self.documents = documents
        self.byKey = byKey
        namedSources = Self.namedSources(text, rendered.ranges)
    }

    /// Where a span of the rendered text is written: the value literally, else the line that makes it; nil if nothing is like it.
    package func source(of span: SourceSpan) -> SourceSpan? {
        guard let field = field(at: span) else { return nil }
        if let value = field.value, let literal = best(field, keys: field.keys, value: value) { return literal.field.span }
        var keys = field.keys[...]
        while !keys.isEmpty {
            if let maker = best(field, keys: Array(keys), value: nil) { return valueBehind(maker, field)?.field.span ?? maker.field.span }
            keys = keys.dropLast()
        }
        return nil
    }

    /// The field at a span: the last that begins at or before it.
    private func field(at span: SourceSpan) -> SourceField? {
        let position = order.partitioningIndex { rendered.fields[order[$0]].span.start > span.start }
        return position == 0 ? order.first.map { rendered.fields[$0] } : rendered.fields[order[position - 1]]
    }

    /// The source field that is most like a rendered one.
    ///
    /// - Parameters:
    ///   - keys: those of the field, or of one around it.
    ///   - value: that the source must have literally; nil takes any.
    private func best(_ field: SourceField, keys: [String], value: String?) -> Candidate? {
        guard let key = keys.last else { return nil }
        let object = rendered.documents[field.document]
        let named = namedSources[field.document]
        var found: (candidate: Candidate, score: Int)?
        for candidate in byKey[key] ?? [] {
            let source = sources[candidate.source]
            let document = documents[candidate.source][candidate.field.document]
            if let value { guard candidate.field.value == value else { continue } } else if source.isValues { continue }
            if let named, !source.isValues { guard source.path.hasSuffix(named) else { continue } }
            guard document.canBecome(object) else { continue }
            let common = zip(candidate.field.keys.reversed(), keys.reversed()).prefix { $0 == $1 }.count
            // A key alone is no evidence within an object.
            guard common > 1 || common == candidate.field.keys.count else { continue }
            var score = common * 4
            if document.kind != nil { score += 3 }
            if document.name != nil { score += 3 }
            if candidate.field.item == field.item { score += 6 }
            // Patches come last: they decide values, and the base has the rest.
            if score > found?.score ?? 0 || (score == found?.score && field.value != nil) { found = (candidate, score) }
        }
        return found?.candidate
    }

    /// The value that a template inserts, if it is written in a file of values.
    private func valueBehind(_ maker: Candidate, _ field: SourceField) -> Candidate? {
        guard let template = maker.field.value, let value = field.value else { return nil }
        for path in Self.valuePaths(in: template) {
            let candidates = (byKey[path.last ?? ""] ?? []).filter { sources[$0.source].isValues && $0.field.keys == path }
            if let found = candidates.last(where: { $0.field.value.map { !$0.isEmpty && value.contains($0) } ?? false }) { return found }
        }
        return nil
    }

    /// The keys of `.Values.a.b` in a template, the last first: in an image, the tag is after the repository.
    private static func valuePaths(in template: String) -> [[String]] {
        template.split(separator: ".Values.", omittingEmptySubsequences: false).dropFirst().reversed().map { rest in
            rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.split(separator: ".").map(String.init)
        }
    }

    /// `# Source: chart/templates/ds.yaml` before each document, without the name of the chart.
    private static func namedSources(_ text: MappedText, _ documents: [Range<Int>]) -> [Int: String] {
        var named: [Int: String] = [:]
        let mark = Array("# Source: ".utf8)
        for (index, range) in documents.enumerated() {
            let bytes = text.bytes[range]
            guard let start = bytes.firstRange(of: mark) else { continue }
            let line = bytes[start.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            let path = String(decoding: line, as: UTF8.self)
            named[index] = path.firstIndex(of: "/").map { String(path[$0...]) }
        }
        return named
    }
}
