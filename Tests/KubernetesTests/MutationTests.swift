import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Kubernetes

/// Broken texts: reading always ends, and every span is inside the text.
@Suite struct MutationTests {
    /// xorshift64: the same numbers on every run.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    static let pieces: [String] = [
        "\t", "\n", "  ", "- ", ": ", "? ", "&a ", "*a", "<<: *a\n", "'", "\"", "{", "}", "[", "]", "|\n", ">-\n", "#", "---\n", "...\n",
        "!!int ", "\u{0}",
        "\u{FEFF}", "節", "\r\n", "null", "1e3", "%YAML 1.1\n",
    ]

    func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random).map { Array($0.utf8) } ?? [], at: at)
            case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...20, using: &random)))
            case 2 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
            default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }

    @Test(arguments: ["yaml-anchors", "wrong-types", "quantities", "template-annotations-special", "env"])
    func readingTerminatesAndSpansAreInside(_ name: String) throws {
        let original = Array(try CaseFiles.data("validation/\(name).yaml")).prefix(6_000)
        var random = Seeded(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<60 {
            let bytes = mutated(Array(original), &random)
            let shift = 5
            let text = MappedText(file: FileID(rawValue: 0), bytes: bytes, segments: [.init(textStart: 0, fileStart: shift)])
            let inside = { (span: SourceSpan) in span.start >= shift && span.end <= bytes.count + shift }
            for document in ManifestDocument.read(text) {
                try check(document, bytes.count, inside)
            }
        }
    }

    private func check(_ document: ManifestDocument, _ length: Int, _ inside: (SourceSpan) -> Bool) throws {
        #expect(inside(document.span))
        #expect(document.rejection?.spans.allSatisfy(inside) ?? true)
        #expect(document.yaml.comments.allSatisfy { $0.range.upperBound <= length && !$0.range.isEmpty })
        for (index, node) in document.yaml.nodes.enumerated() {
            #expect(node.start <= node.end && node.end <= length)
            // A node is inside its parent and after its previous siblings.
            guard document.rejection == nil, let parent = node.parent else { continue }
            #expect(document.yaml[parent].range.lowerBound <= node.start && node.end <= document.yaml[parent].end, "node \(index)")
            if let next = node.nextSibling { #expect(node.end <= document.yaml[next].start) }
        }
        for path in ["metadata.name", "spec.template.labels", "spec.template.spec.containers[3].resources.requests[cpu]"] {
            if let span = document.span(of: FieldPath(parsing: path)) { #expect(inside(span)) }
        }
    }
}
