import Diagnostics
import Kubernetes
import Logseq

/// The examples of one page, and findings about fences that were ignored.
package struct PageExamples: Sendable {
    /// In document order.
    package let examples: [Example]
    /// Findings about ignored fences and unreadable properties.
    package let diagnostics: [Diagnostic]

    /// Collects all fences with Kubernetes documents. A pure function of the page, in linear time.
    package static func collect(on page: ParsedPage) -> PageExamples {
        var collector = Collector(page: page)
        for index in page.blocks.indices {
            for content in page.blocks[index].content { collector.visit(content, block: index, depth: 0) }
        }
        return PageExamples(examples: collector.examples, diagnostics: collector.diagnostics)
    }
}

/// Walks the content of the blocks of a page; the parser bounds its depth.
private struct Collector {
    let page: ParsedPage
    var examples: [Example] = []
    var diagnostics: [Diagnostic] = []

    private static let depthLimit = 64

    init(page: ParsedPage) { self.page = page }

    mutating func visit(_ content: BlockContent, block: Int, depth: Int) {
        guard depth < Self.depthLimit else { return }
        switch content {
        case .code(let fence): read(fence, block: block)
        case .list(let list):
            for item in list.items { for inner in item.content { visit(inner, block: block, depth: depth + 1) } }
        case .quote(let inner), .container(_, let inner):
            for content in inner { visit(content, block: block, depth: depth + 1) }
        case .footnote(let footnote):
            for content in footnote.content { visit(content, block: block, depth: depth + 1) }
        case .admonition(let admonition):
            for content in admonition.content { visit(content, block: block, depth: depth + 1) }
        case .paragraph, .heading, .table, .math, .html, .rule, .definitions, .embed, .query: break
        }
    }

    private mutating func read(_ fence: CodeBlock, block: Int) {
        guard setting("dsdoc-skip", of: block) == nil else { return }
        switch FenceReading(fence) {
        case .other: break
        case .fragment: skip(fence, FenceDiagnostics.fragment)
        case .template: skip(fence, FenceDiagnostics.template)
        case .manifest:
            let documents = ManifestDocument.read(fence.body)
            if FenceDiagnostics.isTemplate(fence, documents) {
                skip(fence, FenceDiagnostics.template)
            } else {
                add(fence, documents, block: block)
            }
        }
    }

    private mutating func skip(_ fence: CodeBlock, _ note: (SourceSpan) -> Diagnostic) {
        diagnostics.append(note(SourceSpan(file: fence.span.file, start: fence.span.start, end: min(fence.span.start + 3, fence.span.end))))
    }

    private mutating func add(_ fence: CodeBlock, _ documents: [ManifestDocument], block: Int) {
        var suppressions: [Example.Setting] = []
        for property in page.blocks[block].properties where property.key == "dsdoc-allow" {
            suppressions.append(Example.Setting(text: property.text, span: property.valueSpan))
        }
        examples.append(
            Example(
                id: ExampleID(page: page.name, ordinal: examples.count), block: block, fence: fence, documents: documents,
                cluster: inheritedSetting("dsdoc-cluster", of: block), expected: setting("dsdoc-expect", of: block),
                suppressions: suppressions))
    }

    private func setting(_ key: String, of block: Int) -> Example.Setting? {
        page.blocks[block].property(key).map { Example.Setting(text: $0.text, span: $0.valueSpan) }
    }

    /// The property of the block, of the nearest ancestor with it, or of the page.
    private func inheritedSetting(_ key: String, of block: Int) -> Example.Setting? {
        var current: Int? = block
        while let index = current {
            if let found = setting(key, of: index) { return found }
            current = page.blocks[index].parent
        }
        return page.property(key).map { Example.Setting(text: $0.text, span: $0.valueSpan) }
    }
}
