import TestSupport
import Testing

@testable import Logseq

/// Formulas and their MathML; formulas outside the subset have none.
@Suite struct MathCaseTests {
    @Test(arguments: try CaseText.all(in: "maths"))
    func aFormulaGivesItsElements(_ example: CaseText) throws {
        let tex = TeX(source: try #require(example.parts["tex"] ?? example.parts["display"]), isDisplay: example.parts["tex"] == nil)
        var reader = TeXReader(tex.source, isDisplay: tex.isDisplay)
        let text = (try? reader.formula()).map { $0.map(self.text).joined(separator: " ") }
        #expect((tex.mathML == nil) == (text == nil))
        #expect(text ?? "none" == example.parts["tree"])
    }

    private func text(_ node: MathNode) -> String { "\(node.name)(\(node.text ?? node.children.map(text).joined(separator: " ")))" }

    @Test func formulasOfAnyDepthAreRead() {
        for piece in ["{", "\\left(", "\\frac", "x^", "\\sqrt", "\\begin{matrix}", "\\hat"] {
            #expect(TeX(source: String(repeating: piece, count: 3000), isDisplay: false).mathML == nil)
        }
        let deep = String(repeating: "{", count: 5000) + String(repeating: "}", count: 5000)
        #expect(TeX(source: deep, isDisplay: true).mathML == nil)
    }
}
