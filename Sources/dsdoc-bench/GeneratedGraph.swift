/// A Logseq graph of any size: notes in folders of fifty, headings, paragraphs, lists, tables, code, links, tags, every tenth note in Chinese,
/// a DaemonSet in every fifth. The same number and seed give the same bytes.
struct GeneratedGraph {
    struct File {
        let path: String
        let bytes: [UInt8]
    }

    private struct Note {
        let name: String
        let isChinese: Bool
    }

    private static let perArea = 50
    private static let seed: UInt64 = 2024

    private let notes: [Note]

    init(count: Int) {
        notes = (0..<count).map { index in
            guard index > 0 else { return Note(name: "Start", isChinese: false) }
            var dice = Dice(GeneratedGraph.seed, index)
            let area = index / GeneratedGraph.perArea
            let lap = area / Words.areas.count
            let folder = Words.areas[area % Words.areas.count] + (lap == 0 ? "" : " \(lap + 1)")
            let isChinese = index % 10 == 7
            let title =
                isChinese
                ? dice.pick(Words.chineseTitles) : "\(dice.pick(Words.qualities)) \(dice.pick(Words.things)) \(dice.pick(Words.things))"
            return Note(name: "\(folder)/\(title) \(index)", isChinese: isChinese)
        }
    }

    func files() -> [File] {
        let config =
            "{:meta/version 1\n :file/name-format :triple-lowbar\n :publishing/all-pages-public? true\n :default-home {:page \"Start\"}}\n"
        return [File(path: "logseq/config.edn", bytes: Array(config.utf8))] + notes.indices.map { file($0) }
    }

    func file(_ index: Int) -> File {
        let name = notes[index].name.split(separator: "/").joined(separator: "___")
        return File(path: "pages/\(name).md", bytes: Array(text(index).utf8))
    }

    private func text(_ index: Int) -> String {
        var dice = Dice(GeneratedGraph.seed &+ 1, index)
        let isChinese = notes[index].isChinese
        let tags = dice.pick(Words.tags, dice.within(1...4))
        var lines = [
            "public:: true", "tags:: \(tags.joined(separator: ", "))", "status:: \(dice.pick(["draft", "stable", "retired"]))",
            "owner:: \(dice.pick(["platform", "edge", "storage"]))", "",
        ]
        let headings = dice.pick(isChinese ? Words.chineseHeadings : Words.headings, dice.within(2...4))
        let special = dice.below(headings.count)
        for (number, heading) in headings.enumerated() {
            let isDeep = number > 0 && dice.chance(35)
            let indent = isDeep ? "\t" : ""
            lines.append("\(indent)- \(isDeep ? "###" : "##") \(heading)")
            if dice.chance(15) { lines.append("\(indent)  priority:: \(dice.pick(["high", "low"]))") }
            lines += section(index, indent + "\t", holdsManifest: number == special && index % 5 == 0, &dice)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ index: Int, _ indent: String, holdsManifest: Bool, _ dice: inout Dice) -> [String] {
        var lines: [String] = []
        func block(_ content: [String], _ indent: String) {
            lines.append("\(indent)- \(content[0])")
            lines += content.dropFirst().map { $0.isEmpty ? "" : "\(indent)  \($0)" }
        }
        for _ in 0...dice.below(2) { block([paragraph(index, dice.within(2...3), &dice)], indent) }
        let kind = dice.below(100)
        if kind < 60 {
            for _ in 0..<dice.within(2...3) {
                block([paragraph(index, 1, &dice)], indent)
                for _ in 0..<dice.below(3) {
                    block([paragraph(index, 1, &dice)], indent + "\t")
                    if dice.chance(25) { block([paragraph(index, 1, &dice)], indent + "\t\t") }
                }
            }
        }
        if (50..<75).contains(kind) { block(table(index, &dice), indent) }
        if kind > 78 { block(code(&dice), indent) }
        if dice.chance(10) { block(["> " + paragraph(index, 1, &dice)], indent) }
        if holdsManifest { block(["```yaml"] + GeneratedManifest.lines(index, &dice) + ["```"], indent) }
        return lines
    }

    private func paragraph(_ index: Int, _ sentences: Int, _ dice: inout Dice) -> String {
        let isChinese = notes[index].isChinese
        return (0..<sentences).map { _ in sentence(isChinese, &dice) + extra(index, isChinese, &dice) }.joined(
            separator: isChinese ? "" : " ")
    }

    private func sentence(_ isChinese: Bool, _ dice: inout Dice) -> String {
        guard !isChinese else {
            return "\(dice.pick(Words.chineseStarts))，\(dice.pick(Words.chineseMiddles))，\(dice.pick(Words.chineseEnds))。"
        }
        let more = dice.chance(50) ? ", and the \(dice.pick(Words.qualities)) \(dice.pick(Words.things)) \(dice.pick(Words.deeds)) it" : ""
        return
            "The \(dice.pick(Words.qualities)) \(dice.pick(Words.things)) \(dice.pick(Words.deeds)) the \(dice.pick(Words.things))\(more) "
            + dice.pick(Words.endings) + "."
    }

    private func extra(_ index: Int, _ isChinese: Bool, _ dice: inout Dice) -> String {
        switch dice.below(100) {
        case 0..<26: return isChinese ? "參考 [[\(link(index, &dice))]] 。" : " See [[\(link(index, &dice))]]."
        case 26..<38:
            return isChinese
                ? "使用 `.spec.\(dice.pick(Words.things))` 。" : " Set `.spec.\(dice.pick(Words.things)).\(dice.pick(Words.things))`."
        case 38..<46: return isChinese ? " **\(dice.pick(Words.chineseThings))** 很重要。" : " **\(dice.pick(Words.things))** counts here."
        case 46..<52:
            let tag = dice.pick(Words.tags)
            return tag.contains(" ") ? " #[[\(tag)]] " : " #\(tag) "
        case 52..<54: return " [\(dice.pick(Words.things))](https://example.com/\(dice.pick(Words.things))) "
        default: return ""
        }
    }

    /// Half of the links stay in the folder, a fifth lead to the first notes, the rest anywhere.
    private func link(_ index: Int, _ dice: inout Dice) -> String {
        let first = index / GeneratedGraph.perArea * GeneratedGraph.perArea
        let target =
            switch dice.below(10) {
            case 0..<5: first + dice.below(min(GeneratedGraph.perArea, notes.count - first))
            case 5..<7: dice.below(min(20, notes.count))
            default: dice.below(notes.count)
            }
        return notes[target].name
    }

    private func table(_ index: Int, _ dice: inout Dice) -> [String] {
        let columns = dice.within(3...4)
        let words = notes[index].isChinese ? Words.chineseThings : Words.things
        func row() -> String { "| " + (0..<columns).map { _ in dice.pick(words) }.joined(separator: " | ") + " |" }
        return [row(), "|" + String(repeating: " --- |", count: columns)] + (0..<dice.within(3...6)).map { _ in row() }
    }

    private func code(_ dice: inout Dice) -> [String] {
        let (a, b) = (dice.pick(Words.things), dice.pick(Words.things))
        return dice.chance(50)
            ? [
                "```bash", "# every \(a)", "kubectl -n kube-system get pods -l app=\(dice.pick(Words.agents)) -o wide",
                "kubectl get nodes | grep \(b)", "```",
            ]
            : [
                "```json", "{", "  \"\(a)\": \"\(b)\",", "  \"limit\": \(dice.below(500)),", "  \"nodes\": [\"n\(dice.below(99))\"]", "}",
                "```",
            ]
    }
}
