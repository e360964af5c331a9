import Diagnostics
import Logseq

/// Parsed pages, for `dsdoc inspect`.
struct InspectReport {
    let pages: [ParsedPage]
    let files: SourceFiles

    func json() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("pages") { json in json.array { json in for page in pages { write(page, to: &json) } } }
        }
        json.endLine()
        return json.bytes
    }

    private func write(_ page: ParsedPage, to json: inout JSONWriter) {
        let index = LineIndex(files[page.file].bytes)
        json.object { json in
            json.member("file", files[page.file].path)
            json.member("title", page.title)
            write(page.properties.map { ($0.key, $0.text) }, to: &json)
            json.member("blocks") { json in
                json.array { json in for block in page.inspected(index) { write(block, to: &json) } }
            }
            // In Logseq, the text before the first block belongs to the page.
            json.member("preamble", page.blocks.first { $0.isPreamble }.map(text))
        }
    }

    private func write(_ block: InspectedBlock, to json: inout JSONWriter) {
        json.object { json in
            json.member("level", block.level)
            json.member("bullet", block.bullet)
            json.member("heading") { json in if let heading = block.heading { json.integer(heading) } else { json.null() } }
            json.member("marker", block.marker)
            write(block.properties, to: &json)
            json.member("line", block.line)
            json.member("text", block.text)
        }
    }

    /// The first of equal keys is used, as by `Block.property(_:)`.
    private func write(_ properties: [(key: String, value: String)], to json: inout JSONWriter) {
        json.member("properties") { json in
            json.object { json in
                var seen: Set<String> = []
                for property in properties where seen.insert(property.key).inserted { json.member(property.key, property.value) }
            }
        }
    }

    private func text(_ block: Block) -> String { files.text(block.span) }

    func text(_ style: TextStyle) -> String {
        var result = ""
        for page in pages {
            let index = LineIndex(files[page.file].bytes)
            result += style.paint("\(VisibleText.of(files[page.file].path)): \(VisibleText.of(page.title))", .strong) + "\n"
            for property in page.properties { result += "  \(VisibleText.of("\(property.key):: \(property.text)"))\n" }
            for block in page.blocks {
                let line = String(index.line(at: block.span.start))
                let signs = [block.heading.map { "h\($0)" }, block.marker?.rawValue].compactMap { $0 }.joined(separator: " ")
                let first = text(block).split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
                result += style.paint(String(repeating: " ", count: max(0, 5 - line.count)) + line, .gutter) + " "
                result += String(repeating: "  ", count: block.depth) + (signs.isEmpty ? "" : style.paint("[\(signs)] ", .help))
                result += VisibleText.of(first) + "\n"
            }
            result += "\n"
        }
        return result
    }
}
