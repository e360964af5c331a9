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
    func noLineIsWiderThanThePage(_ width: Int) {
        var table = TextTable(["NODE", "POD", "WHY"], width: width)
        table.add([String(repeating: "long-node-name.", count: 8), "Running", String(repeating: "為什麼 why ", count: 30)])
        for line in table.lines(.plain) { #expect(DisplayWidth.of(line) <= max(width, 48), "\(line)") }
    }

    @Test(arguments: [
        ("a bb ccc", 4, ["a bb", "ccc"]), ("節點甲乙", 4, ["節點", "甲乙"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 10, [""]),
        ("a\nb", 10, ["a", "b"]), ("a  b", 2, ["a", "b"]), ("\u{1B}[31m", 20, ["␛[31m"]),
    ])
    func folds(_ text: String, _ width: Int, _ lines: [String]) { #expect(TextFolding.fold(text, to: width) == lines) }
}
