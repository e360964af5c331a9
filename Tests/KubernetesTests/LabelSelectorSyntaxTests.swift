import Kubernetes
import Testing

/// Selectors as `kubectl get -l` accepts them.
struct LabelSelectorSyntaxTests {
    private static let labels = ["app": "log", "tier": "front", "empty": "", "in": "x", "cores": "8"]

    @Test(arguments: [
        ("", true), (" ", true), ("app=log", true), ("app==log", true), ("app = log , tier = front", true), ("app=other", false),
        ("app!=log", false), ("app!=other", true), ("none!=a", true), ("none=a", false), ("empty=", true), ("app=", false), ("app", true),
        ("!app", false), ("! none", true), ("app in (log)", true), ("app in(log,other)", true), ("app in (a, b)", false),
        ("app notin (a, b)", true), ("none notin (a)", true), ("app notin (log)", false), ("empty in (a,)", true), ("empty in ()", true),
        ("in in (x)", true), ("in", true), ("cores>4", true), ("cores < 8", false), ("app=log,!none,tier in (front)", true),
        ("app=log,app=other", false),
    ])
    func selects(_ text: String, _ expected: Bool) throws {
        #expect(try #require(LabelMatcher(parsing: text)).matches(Self.labels) == expected)
    }

    @Test(arguments: [
        ",", "app,", "app,,tier", "=log", "app=a b", "app=log tier=front", "app in", "app in log", "app in (log", "app in log)", "!",
        "!app=log",
        "app)", "(app)", "app=>1", "cores>many", "app/b/c=d", "app=-", "-=a", "app!log", "a in (b) c",
    ])
    func isInvalid(_ text: String) { #expect(LabelMatcher(parsing: text) == nil) }
}
