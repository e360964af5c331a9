import Diagnostics

/// Parses the value of a property line and records its mentions.
///
/// *Source:* logseq `graph_parser/text.cljs` (`parse-property`, `sep-by-comma`).
enum PropertyReader {
    static func property(_ line: PropertyLine, bytes: [UInt8], context: ParseContext) -> Property {
        let span = SourceSpan(file: context.file, range: line.line)
        let valueSpan = SourceSpan(file: context.file, range: line.value)
        let text = String(decoding: bytes[line.value], as: UTF8.self)
        if context.config.propertyPagesEnabled, !context.config.propertyPagesExcluded.contains(line.key),
            !isBuiltIn(line.key, context.config)
        {
            context.mention(page: line.key, kind: .propertyKey, at: span)
        }
        let (value, content) = read(line, text, bytes, context)
        return Property(
            key: line.key, text: text, value: value, content: content, isHidden: PropertyKey.isHidden(line.key, config: context.config),
            span: span, valueSpan: valueSpan)
    }

    private static func isBuiltIn(_ key: String, _ config: GraphConfig) -> Bool {
        PropertyKey.isHidden(key, config: config) || ["title", "icon", "public", "template", "tags", "alias"].contains(key)
    }

    private static func read(_ line: PropertyLine, _ text: String, _ bytes: [UInt8], _ context: ParseContext) -> (PropertyValue, [Inline]) {
        let isList = line.key == "tags" || line.key == "alias" || context.config.commaSeparatedProperties.contains(line.key)
        if text.isEmpty { return (isList ? .set([]) : .text(""), []) }
        if line.key == "title" { return (.text(text), [.text(text)]) }
        let isUnlinked = context.config.unlinkedProperties.contains(line.key)
        if isList, !isUnlinked { return list(line, bytes, context) }
        // Logseq shows a quoted value without its quotes.
        if unquoted(text) != text { return (.text(text), [.text(unquoted(text))]) }
        let kind = context.kind
        context.kind = .property
        defer { context.kind = kind }
        let before = context.references.count
        let source = MappedText(
            file: context.file, bytes: Array(bytes[line.value]), segments: [.init(textStart: 0, fileStart: line.value.lowerBound)])
        let content = context.inlines(InlineText(source))
        let names = context.references[before...].compactMap { reference -> String? in
            if case .page(_, let written) = reference.target { written } else { nil }
        }
        if isUnlinked {
            context.references.removeSubrange(before...)
            return (.text(text), content.withoutLinks)
        }
        if !names.isEmpty { return (.set(unique(names)), content) }
        switch text {
        case "true": return (.boolean(true), content)
        case "false": return (.boolean(false), content)
        default: return (Int(text).map { .integer($0) } ?? .text(text), content)
        }
    }

    /// The parts between `,` and `，`, without brackets and hashes. Each part of `tags` is a page.
    private static func list(_ line: PropertyLine, _ bytes: [UInt8], _ context: ParseContext) -> (PropertyValue, [Inline]) {
        var names: [String] = []
        var content: [Inline] = []
        for range in parts(bytes, line.value) {
            let written = unquoted(PageNames.unwrapped(String(decoding: bytes[range], as: UTF8.self)))
            guard !written.isEmpty else { continue }
            if !content.isEmpty { content.append(.text(", ")) }
            names.append(written)
            if line.key == "alias" {
                content.append(.text(written))
                continue
            }
            let span = SourceSpan(file: context.file, range: range)
            let name = context.mention(page: written, kind: line.key == "tags" ? .propertyTag : .property, at: span)
            content.append(.pageReference(PageReference(name: name, written: written, label: [.text(written)])))
        }
        return (.set(unique(names)), content)
    }

    /// The ranges between commas outside of `[[…]]` and quotes. Adjacent references are separate parts.
    private static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        var isQuoted = false
        let brackets = BracketPairs.double(in: Array(bytes[range]))
        func add(_ end: Int) {
            let trimmed = bytes[start..<max(start, end)].trimmingBlanks()
            if !trimmed.isEmpty { parts.append(trimmed.startIndex..<trimmed.endIndex) }
        }
        while index < range.upperBound {
            if !isQuoted, let length = brackets[index - range.lowerBound] {
                let end = range.lowerBound + length
                let opensAtPart = bytes[start..<index].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "#") }
                index = end
                if opensAtPart {
                    add(end)
                    start = end
                }
            } else if bytes[index] == UInt8(ascii: "\"") {
                isQuoted.toggle()
                index += 1
            } else if bytes[index] == UInt8(ascii: ","), !isQuoted {
                add(index)
                index += 1
                start = index
            } else if bytes.has("，", at: index), !isQuoted {
                add(index)
                index += 3
                start = index
            } else if bytes[index] == UInt8(ascii: "#"), !isQuoted, index > start, bytes[index - 1].isBlank {
                add(index)
                start = index
                index += 1
            } else {
                index += 1
            }
        }
        add(range.upperBound)
        return parts
    }

    private static func unquoted(_ text: String) -> String {
        text.utf8.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
