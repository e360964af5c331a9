import Testing
import YAML

@Suite struct ScalarTests {
    @Test func numbersPrintAsInGo() { #expect(GoNumber.json(1.5) == "1.5") }
}
