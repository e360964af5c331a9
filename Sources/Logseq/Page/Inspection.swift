import Diagnostics

/// A block as `dsdoc inspect` prints it.
package struct InspectedBlock: Sendable {
    /// `Block.level`.
    package let level: Int
    /// `Block.hasBullet`.
    package let bullet: Bool
    /// Number of `#` of the first line; nil for none.
    package let heading: Int?
    /// The state of a task; nil if the block is no task.
    package let marker: String?
    /// Keys and values as written, in order, including hidden ones.
    package let properties: [(key: String, value: String)]
    /// Of the first line, from 1.
    package let line: Int
    /// The text of the block, without markup.
    package let text: String
}

extension ParsedPage {
    /// The blocks of the outline, flat, in document order, without the preamble.
    package func inspected(_ lines: LineIndex) -> [InspectedBlock] {
        blocks.filter { !$0.isPreamble }.map { block in
            InspectedBlock(
                level: block.level, bullet: block.hasBullet, heading: block.hashes > 0 ? block.hashes : nil, marker: block.marker?.rawValue,
                properties: block.properties.map { ($0.key, $0.text) }, line: lines.line(at: block.span.start),
                text: block.content.plainText)
        }
    }
}
