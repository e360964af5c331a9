import Diagnostics

/// A block as `dsdoc inspect` prints it.
package struct InspectedBlock: Sendable {
    package let level: Int
    package let bullet: Bool
    /// The `#`s of its first line; nil without.
    package let heading: Int?
    package let marker: String?
    /// Keys and values as written, in order, hidden ones too.
    package let properties: [(key: String, value: String)]
    /// From 1.
    package let line: Int
    /// Its words.
    package let text: String
}

extension ParsedPage {
    /// The blocks of the outline, flat, in document order; the text before the first block is none of them.
    package func inspected(_ lines: LineIndex) -> [InspectedBlock] {
        blocks.filter { !$0.isPreamble }.map { block in
            InspectedBlock(
                level: block.level, bullet: block.hasBullet, heading: block.hashes > 0 ? block.hashes : nil, marker: block.marker?.rawValue,
                properties: block.properties.map { ($0.key, $0.text) }, line: lines.line(at: block.span.start),
                text: block.content.plainText)
        }
    }
}
