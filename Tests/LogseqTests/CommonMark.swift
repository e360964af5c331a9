import CMark
import Foundation

@testable import Logseq

/// HTML in cmark's format: of a text, and of the parser's result.
enum CommonMark {
    static func html(_ source: String, options: Int32) -> String {
        guard let text = cmark_markdown_to_html(source, source.utf8.count, options) else { return "" }
        defer { free(text) }
        return String(String(cString: text).reversed().drop { $0 == "\n" }.reversed())
    }

    /// The blocks of a page as list items, and headings as headings.
    static func html(_ page: ParsedPage) -> String {
        var result = ""
        var depth = -1
        for block in page.blocks {
            if block.heading == nil, block.hasBullet {
                while depth < block.depth { result += "<ul>\n"; depth += 1 }
                while depth > block.depth { result += "</ul>\n"; depth -= 1 }
                result += "<li>" + (block.marker.map { $0.rawValue + " " } ?? "") + html(block.content, isTight: true) + "</li>\n"
            } else {
                result += block.heading.map { "<h\($0)>\(html(block.content, isTight: true))</h\($0)>\n" } ?? html(block.content)
            }
        }
        while depth >= 0 { result += "</ul>\n"; depth -= 1 }
        return String(result.reversed().drop { $0 == "\n" }.reversed())
    }

    /// Parts of a block. Constructs unknown to CommonMark are written in square brackets, so that they equal nothing.
    static func html(_ parts: [BlockContent], isTight: Bool = false) -> String {
        var result = ""
        for (index, part) in parts.enumerated() {
            switch part {
            case .paragraph(let inlines) where isTight: result += html(inlines) + (index + 1 < parts.count ? "\n" : "")
            case .paragraph(let inlines): result += "<p>\(html(inlines))</p>\n"
            case .heading(let level, let inlines): result += "<h\(level)>\(html(inlines))</h\(level)>\n"
            case .quote(let inner): result += "<blockquote>\n\(html(inner))</blockquote>\n"
            case .rule: result += "<hr />\n"
            case .code(let code):
                let language = code.info.split(separator: " ").first.map { " class=\"language-\(escaped(String($0)))\"" } ?? ""
                result += "<pre><code\(language)>\(escaped(String(decoding: code.body.bytes, as: UTF8.self)))</code></pre>\n"
            case .list(let list):
                let tag = list.start == nil ? "ul" : "ol"
                result += "<\(tag)\(list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? "")>\n"
                for item in list.items {
                    let inner = html(item.content, isTight: list.isTight)
                    let opensBlock = if case .paragraph? = item.content.first { list.isTight } else { item.content.isEmpty }
                    result += "<li>" + (item.isChecked.map { $0 ? "[x]" : "[ ]" } ?? "") + (opensBlock ? "" : "\n") + inner + "</li>\n"
                }
                result += "</\(tag)>\n"
            case .table, .admonition, .container, .math, .html, .footnote, .definitions, .embed, .query:
                result += "[\(TreeText.parts([part]))]"
            }
        }
        return result
    }

    static func html(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): escaped(text)
            case .lineBreak: "<br />\n"
            case .styled(.emphasis, let content): "<em>\(html(content))</em>"
            case .styled(.strong, let content): "<strong>\(html(content))</strong>"
            case .code(let text): "<code>\(escaped(text))</code>"
            case .link(let link): "<a href=\"\(address(link.target))\"\(title(link.title))>\(html(link.content))</a>"
            case .image(let image): "<img src=\"\(address(image.target))\" alt=\"\(escaped(image.alt))\"\(title(image.title)) />"
            default: "[\(TreeText.inlines([inline]))]"
            }
        }.joined()
    }

    private static func title(_ title: String?) -> String { title.map { " title=\"\(escaped($0))\"" } ?? "" }

    private static func address(_ target: Link.Target) -> String {
        switch target {
        case .web(let address), .asset(let address), .other(let address): escaped(address)
        }
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
