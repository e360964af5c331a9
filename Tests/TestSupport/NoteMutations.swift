import Foundation

/// Mutated notes: pieces of notes with parts cut, duplicated, moved and mixed, and bytes broken. Deterministic.
public struct NoteMutations: Sendable {
    /// Small pieces: the mutations of a note are close to each other.
    private let seeds: [[UInt8]]
    private var random: SplitMix

    /// - Parameter notes: texts of notes; long ones are divided at the beginnings of blocks.
    public init(of notes: [[UInt8]], seed: UInt64) {
        seeds = notes.flatMap(NoteMutations.pieces)
        random = SplitMix(state: seed)
    }

    /// The notes of the repository (all cases and the manual), or those below a folder.
    public static func notes(under folder: String? = nil) throws -> [[UInt8]] {
        if let folder { return try markdown(below: URL(filePath: folder)) }
        var notes: [[UInt8]] = []
        for area in ["inline", "outline", "differences", "graph"] {
            for example in try CaseText.all(in: area) {
                notes += example.parts.filter { $0.key == "source" || $0.key.hasPrefix("file ") }.sorted { $0.key < $1.key }.map {
                    Array($0.value.utf8)
                }
            }
        }
        notes.append(Array(try CaseFiles.data("commonmark/snippets.md")))
        return notes
            + (try markdown(below: CaseFiles.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "content")))
    }

    private static func markdown(below folder: URL) throws -> [[UInt8]] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).filter { $0.hasSuffix(".md") }
        return try paths.sorted().map { Array(try Data(contentsOf: folder.appending(path: $0))) }
    }

    /// Pieces of at least 160 bytes that begin at the start of a line.
    private static func pieces(of note: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var piece: [UInt8] = []
        for line in note.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if piece.count >= 160 {
                pieces.append(piece)
                piece = []
            }
            // Long lines of dumps are not useful.
            piece += line.prefix(400) + [0x0A]
        }
        return pieces + [piece]
    }

    public mutating func next() -> [UInt8] {
        var note = seeds[random.below(seeds.count)]
        for _ in 0..<(1 + random.below(6)) {
            let index = random.below(note.count + 1)
            switch random.below(6) {
            case 0: note.removeSubrange(index..<min(note.count, index + random.below(8)))
            case 1: note.insert(contentsOf: seeds[random.below(seeds.count)].prefix(120), at: index)
            case 2: note.insert(UInt8(truncatingIfNeeded: random.below(256)), at: index)
            case 3: note.insert(contentsOf: note[index..<min(note.count, index + random.below(24))], at: random.below(note.count + 1))
            case 4: note.insert(contentsOf: Array(Self.tokens[random.below(Self.tokens.count)].utf8), at: index)
            default: note.insert(contentsOf: Array("[[((#$`{{<>*_~=^|:\n\t- ".utf8).shuffled(using: &random).prefix(4), at: index)
            }
        }
        return note
    }

    private static let tokens = [
        "\n- ", "\n\t- ", "```", "~~~", "$$", "#+BEGIN_NOTE\n", "\n#+END_NOTE", ":LOGBOOK:\n", ":END:", "<div>", "</div>", "<!--", "-->",
        "[[", "]]", "((", "))",
        "{{", "}}", "::", "key:: ", "[^1]", "[:b ", "](", "![", "\\", "\r", "\u{FEFF}", "\u{F0000}", "，", "後", "**", "==", "|", "> ", "1. ",
        "* ", "---\n", "&amp;",
        "TODO ", "<2024-01-02>", "#[[", "http://", "\0",
    ]
}
