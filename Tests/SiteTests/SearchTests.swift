import Diagnostics
import Foundation
import Logseq
import Testing

@testable import Site

@Suite struct SearchTests {
    @Test func tokensAreWordsAndPairs() {
        let tokens = SearchTokens("Taints 與 taints：節點的污點 v1.36, Ärger")
        #expect((0..<tokens.words.count).map { String(decoding: tokens.words[$0], as: UTF8.self) } == ["taints", "v1", "36", "ärger"])
        let pairs = tokens.pairs.map { pair in
            String(String.UnicodeScalarView([pair >> 32, pair & 0xFFFF_FFFF].compactMap { Unicode.Scalar(UInt32($0)) }))
        }
        #expect(Set(pairs) == ["：節", "節點", "點的", "的污", "污點"])
    }

    @Test func tableNumbersWordsInInsertionOrder() {
        var table = TokenTable(reserving: 1)
        for round in 0..<2 {
            for number in 0..<1000 { #expect(table.number(of: Array("w\(number)".utf8)[...]) == number, "round \(round)") }
        }
        #expect(table.list.count == 1000)
        #expect(Array(table.list[999]) == Array("w999".utf8))
        #expect(table.contains(Array("w5".utf8)[...]) && !table.contains(Array("w1000".utf8)[...]))
    }

    /// The lookup of the browser's script in Swift.
    struct Index {
        var parts: [String: [String: Any]] = [:]
        var texts: [[String]] = []

        init(_ plan: SitePlan) throws {
            let entries = plan.pages.indices.compactMap { Site.render(plan, page: $0).search }
            var files: [OutputFile] = []
            SearchIndex.write(plan, entries) { files.append($0) }
            for file in files {
                let text = String(decoding: file.bytes, as: UTF8.self)
                let name = String(file.path.dropFirst("search/".count).dropLast(3))
                let json = text.dropFirst("dsdocSearch(\"\(name)\",".count).dropLast(3)
                let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
                if let rows = value as? [[String]] { texts += rows } else { parts[name] = value as? [String: Any] ?? [:] }
            }
        }

        /// The titles of the pages for a prefix of a word, or for a pair.
        func find(_ token: String) -> Set<String> {
            let kind = EastAsianText.contains(token.unicodeScalars.first?.value ?? 0) ? "p" : "w"
            let count = parts["index"]?[kind == "p" ? "pairs" : "words"] as? Int ?? 0
            let part = parts["\(kind)-\(SearchIndex.part(of: token.utf8, among: max(1, count)))"] ?? [:]
            var found: Set<String> = []
            for (key, value) in part where kind == "p" ? key == token : key.hasPrefix(token) {
                var at = 0
                for step in (value as? String ?? "").split(separator: " ") {
                    at += Int(step, radix: 36) ?? 0
                    found.insert(texts[at >> 1][1])
                }
            }
            return found
        }
    }

    @Test func everyPageWithATokenIsFound() throws {
        // Enough pages for several parts of the index.
        let characters = Array("節點排程污染容忍控制器映像日誌網路儲存監控更新標籤選擇")
        let notes = (0..<300).map { number in
            let text = (0..<400).map { String(characters[(number * 7 + $0 * $0) % characters.count]) }.joined()
            return (path: "pages/P\(number).md", text: "- word\(number % 10)x \(text)\n- Quoted \"text\" \\ and </script>\n")
        }
        let graph = GraphFixture.graph(notes)
        let index = try Index(PageTests.plan(graph))
        #expect(index.texts.count == 300)
        #expect(index.texts.allSatisfy { $0[2].contains("Quoted \"text\" \\ and") })
        for number in [0, 7, 9] {
            #expect(index.find("word\(number)") == Set((0..<300).filter { $0 % 10 == number }.map { "P\($0)" }))
        }
        for pair in ["節點", "制器", "忍控", "擇節"] {
            #expect(
                index.find(pair) == Set(notes.filter { $0.text.contains(pair) }.map { String($0.path.dropFirst(6).dropLast(3)) }), "\(pair)"
            )
        }
    }

    @Test func partsStaySmallAsTheSiteGrows() throws {
        let notes = (0..<400).map { number in
            (
                path: "pages/P\(number).md",
                text: "- " + (0..<300).map { "w\(String((number * 977 + $0 * 131) % 46_656, radix: 36))" }.joined(separator: " ") + "\n"
            )
        }
        let plan = PageTests.plan(GraphFixture.graph(notes))
        let entries = plan.pages.indices.compactMap { Site.render(plan, page: $0).search }
        var files: [OutputFile] = []
        SearchIndex.write(plan, entries) { if !$0.path.hasPrefix("search/t-") { files.append($0) } }
        #expect(files.count > 6)
        #expect(files.allSatisfy { $0.bytes.count < 400_000 })
    }
}
