import Foundation
import Logseq
import TestSupport
import Testing

@testable import Site

/// Invalid HTML in notes.
@Suite struct ElementTests {
    @Test(arguments: 1...8 as ClosedRange<UInt64>) func noWordIsLost(seed: UInt64) throws {
        var notes = SeededHTML(seed: seed)
        let html = try PageTests.note(notes.note(blocks: 300))
        #expect(notes.words.count > 300)
        let lost = notes.words.filter { !html.contains($0) }
        #expect(lost.isEmpty, "\(lost.prefix(5))")
    }

    @Test func partsHaveAllowedParents() {
        for (part, parents) in ElementParts.parents { #expect(!parents.isEmpty && !parents.contains(part), "\(part)") }
    }
}
