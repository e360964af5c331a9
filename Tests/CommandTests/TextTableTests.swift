import Diagnostics
import Testing

@testable import DSDocCommand

struct TextTableTests {
    @Test func columnsLineUpAlsoUnderWideCharacters() {
        var table = TextTable(["節點", "POD", "WHY"], width: 80, indent: 2)
        table.add(["工作節點-1", "Running", ""])
        table.add(["n2", "absent", "controller: untolerated-taint\ntaint a:NoSchedule"])
        #expect(
            table.lines(.plain) == [
                "  節點        POD      WHY", "  工作節點-1  Running  -", "  n2          absent   controller: untolerated-taint",
                "                       taint a:NoSchedule",
            ])
    }

    @Test(arguments: [20, 40, 79, 80])
    func textsAreFoldedAndNamesAreWhole(_ width: Int) {
        let name = String(repeating: "long-node-name.", count: 3)
        var table = TextTable(["NODE", "POD", "WHY", "NAMES"], folded: [2, 3], width: width)
        table.add(["n1", "Running", String(repeating: "為什麼 why ", count: 30), "\(name)1, \(name)2"])
        let lines = table.lines(.plain)
        for line in lines { #expect(DisplayWidth.of(line) <= max(width, 2 + 4 + 2 + 7 + 2 + 16 + 2 + 47), "\(line)") }
        for number in 1...2 { #expect(lines.contains { $0.contains("\(name)\(number)") }) }
    }

    @Test func aPipeHasOneLineForARow() {
        var table = TextTable(["NODE", "WHY"], width: nil, indent: 0)
        table.add([String(repeating: "n", count: 90), String(repeating: "why ", count: 90) + "not"])
        #expect(table.lines(.plain).count == 2)
    }

    @Test(arguments: [
        ("a bb ccc", 4, ["a bb", "ccc"]), ("節點甲乙", 4, ["節點", "甲乙"]), ("abcdefgh", 3, ["abcdefgh"]),
        ("a abcdefgh b", 3, ["a", "abcdefgh", "b"]), ("", 10, [""]),
        ("a\nb", 10, ["a", "b"]), ("a  b", 2, ["a", "b"]), ("\u{1B}[31m", 20, ["␛[31m"]),
    ])
    func folds(_ text: String, _ width: Int, _ lines: [String]) { #expect(TextFolding.fold(text, to: width) == lines) }

    @Test func hangs() {
        #expect(TextFolding.fold("a bb ccc dd", to: 6, hanging: 2) == ["a bb", "  ccc", "  dd"])
        #expect(TextFolding.fold("a bb ccc dd", to: nil, hanging: 2) == ["a bb ccc dd"])
    }
}
