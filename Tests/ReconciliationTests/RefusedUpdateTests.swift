import Testing

@testable import Reconciliation

/// An update in a scenario is validated as an update; a rejected one changes nothing, and the scenario continues.
struct RefusedUpdateTests {
    private static func daemonSet(_ image: String, app: String = "a", strategy: String = "{}") -> String {
        """
        {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {app: \(app)}}, updateStrategy: \(strategy),
          template: {metadata: {labels: {app: \(app)}}, spec: {containers: [{name: c, image: '\(image)'}]}}}}
        ---

        """
    }

    private static func step(_ name: String) -> String { "{apiVersion: dsdoc.dev/v1alpha1, kind: Step, name: \(name)}\n---\n" }

    @Test func reportsAllCausesAndContinues() throws {
        let text =
            "{apiVersion: v1, kind: Node, metadata: {name: n1}}\n---\n" + Self.daemonSet("x:1") + Self.step("selector")
            + Self.daemonSet("x:2", app: "b") + Self.step("both") + Self.daemonSet("x:2", app: "b", strategy: "{type: Nonsense}")
            + Self.step("good") + Self.daemonSet("x:2")
        let steps = run(scenario(text)).steps
        let immutable = "spec.selector: Invalid value: {\"matchLabels\":{\"app\":\"b\"}}: field is immutable"
        let strategy =
            "spec.updateStrategy: Unsupported value: {\"Type\":\"Nonsense\",\"RollingUpdate\":null}: supported values: \"RollingUpdate\", \"OnDelete\""
        let prefix = "DaemonSet.apps \"a\" is invalid: "
        #expect(steps.map { $0.errors.map(\.message) } == [[], [prefix + immutable], ["\(prefix)[\(immutable), \(strategy)]"], []])
        #expect(steps.flatMap(\.errors).allSatisfy { $0.code == 422 && $0.object == "DaemonSet/default/a" })
        #expect(steps.map { $0.daemonSets.first?.generation } == [1, 1, 1, 2])
        #expect(steps.map { $0.daemonSets.first?.revisions } == [1, 1, 1, 2])
        let actual = steps.map { $0.daemonSets.first?.remarks.contains { $0.id == "selector-immutable" } }
        #expect(actual == [false, true, true, false])
    }

    /// The same for documents reviewed before: a DaemonSet that is invalid as a creation may be an update.
    @Test func invalidCreationsAreValidatedAsUpdates() throws {
        var story = scenario("{apiVersion: v1, kind: Node, metadata: {name: n1}}\n---\n" + Self.daemonSet("x:1"))
        guard case .apply(.daemonSet(let object))? = scenario(Self.daemonSet("x:2", app: "b")).steps[0].changes.first else { return }
        let refusal = RejectedObject(object: "DaemonSet/default/a", code: 422, message: "as a new one")
        let change = Scenario.Change.replace(with: object, hasTemplateLabels: true, orElse: refusal)
        #expect(run(Scenario(steps: [.init(name: "new", changes: [change])])).steps[0].errors == [refusal])
        story.steps.append(.init(name: "update", changes: [change]))
        #expect(run(story).steps[1].errors.first?.message.hasSuffix("field is immutable") == true)
    }
}
