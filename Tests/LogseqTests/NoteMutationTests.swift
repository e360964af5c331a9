import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Logseq

/// No input crashes the parser or makes it exceed its limits.
@Suite struct NoteMutationTests {
    private static let rounds = 100_000

    /// All spans are inside the note, and no internal characters of the parser are left. In less than a minute of the parsing threads'
    /// time, on at least two cores.
    @Test func mutatedNotesAreRead() async throws {
        let time = try await read(NoteMutations.notes())
        #expect(time < .seconds(120), "\(time) of two cores")
    }

    /// Notes outside the repository, below the folder in `DSDOC_MUTATIONS_OF`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DSDOC_MUTATIONS_OF"] != nil))
    func mutatedNotesOfOtherGraphsAreRead() async throws {
        let time = try await read(NoteMutations.notes(under: ProcessInfo.processInfo.environment["DSDOC_MUTATIONS_OF"]))
        print("\(Self.rounds) mutated notes in \(time) of the threads")
    }

    private func read(_ notes: [[UInt8]]) async throws -> Duration {
        let workers = max(2, ProcessInfo.processInfo.activeProcessorCount)
        return await withTaskGroup(of: Duration.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    Self.read(NoteMutations(of: notes, seed: UInt64(20_240_808 + worker)), rounds: Self.rounds / workers, worker)
                }
            }
            return await group.reduce(.zero, +)
        }
    }

    private static func read(_ mutations: NoteMutations, rounds: Int, _ worker: Int) -> Duration {
        var mutations = mutations
        let config = GraphConfig(Array(#"{:macros {"m" "{{m $1}} [:b \"$1\"]"}}"#.utf8), file: FileID(rawValue: 1))
        let start = ThreadTime.now
        var pages: [ParsedPage] = []
        for round in 0..<rounds {
            let note = mutations.next()
            let page = parsePage(file: FileID(rawValue: 0), path: "pages/\(round % 20).md", bytes: note, config: config)
            if let fault = fault(page, note) {
                Issue.record("worker \(worker), round \(round): \(fault) in \(String(decoding: note, as: UTF8.self).debugDescription)")
            }
            pages.append(page)
            if pages.count == 20 {
                if round % 500 == 499 { check(Graph(pages: pages, assets: [], config: config), pages) }
                pages = []
            }
        }
        return ThreadTime.now - start
    }

    /// The problem of a page; nil if there is none.
    private static func fault(_ page: ParsedPage, _ note: [UInt8]) -> String? {
        func isOutside(_ span: SourceSpan) -> Bool { span.start < 0 || span.start > span.end || span.end > note.count }
        let hasPrivateUse = note.contains { $0 >= 0xF3 } || note.has("&#")
        for (index, block) in page.blocks.enumerated() {
            if isOutside(block.span) || block.end <= index || block.end > page.blocks.count || (block.parent ?? -1) >= index {
                return "block \(index)"
            }
            for property in block.properties where isOutside(property.span) || isOutside(property.valueSpan) {
                return "property \(property.key)"
            }
            if block.content.contains(where: { Self.leaves($0, isOutside) }) { return "code in block \(index)" }
            if !hasPrivateUse, block.content.plainText.unicodeScalars.contains(where: { $0.value >= 0xF0000 }) {
                return "placeholder in block \(index)"
            }
        }
        if page.references.contains(where: { isOutside($0.span) || ($0.block ?? 0) >= max(1, page.blocks.count) }) { return "reference" }
        let spans = page.diagnostics.flatMap { [$0.primary?.span].compactMap { $0 } + $0.related.map(\.span) }
        return spans.contains(where: isOutside) ? "finding" : nil
    }

    private static func leaves(_ part: BlockContent, _ isOutside: (SourceSpan) -> Bool) -> Bool {
        switch part {
        case .code(let code): isOutside(code.span) || code.body.bytes.indices.contains { isOutside(code.body.span($0..<$0)) }
        case .query(let query): isOutside(query.span)
        case .quote(let parts), .container(_, let parts): parts.contains { Self.leaves($0, isOutside) }
        case .footnote(let footnote): footnote.content.contains { Self.leaves($0, isOutside) }
        case .admonition(let admonition): admonition.content.contains { Self.leaves($0, isOutside) }
        case .list(let list): list.items.contains { $0.content.contains { Self.leaves($0, isOutside) } }
        default: false
        }
    }

    private static func check(_ graph: Graph, _ pages: [ParsedPage]) {
        let published = graph.published()
        for graph in [graph, published] {
            for page in graph.pages {
                let isSound = page.backlinks.allSatisfy {
                    $0.page.index < graph.pages.count && ($0.block ?? 0) < max(1, graph[$0.page].blocks.count)
                }
                #expect(isSound, "backlinks of \(page.title)")
            }
        }
    }
}

extension [UInt8] {
    fileprivate func has(_ text: StaticString) -> Bool { indices.contains { has(text, at: $0) } }
}

/// CPU time of this thread: independent of other tests and programs.
enum ThreadTime {
    static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
