import ArgumentParser
import Diagnostics
import Kubernetes
import Reconciliation

/// Which DaemonSets of the input are shown, selected as kubectl selects objects.
struct DaemonSetSelection: ParsableArguments, Sendable {
    @Option(
        name: [.customShort("n", allowingJoined: true), .customLong("namespace")],
        help: "Show the DaemonSets of this namespace; objects of the files that name no namespace are in it. Default: all namespaces.")
    var namespace: String?

    @Flag(name: [.customShort("A"), .customLong("all-namespaces")], help: "Show the DaemonSets of all namespaces, as without --namespace.")
    var allNamespaces = false

    @Option(
        name: [.customShort("l", allowingJoined: true), .customLong("selector")],
        help: ArgumentHelp("Show the DaemonSets with these labels: app=log,tier!=test or 'zone in (a, b)'.", valueName: "selector"))
    var selector: String?

    @Option(
        name: .customLong("daemonset"), help: ArgumentHelp("Show this DaemonSet alone: NAME or NAMESPACE/NAME.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Show only DaemonSets whose pods are not as they are wanted, and no nodes where a pod runs.")
    var onlyTrouble = false

    func validate() throws {
        if let selector, LabelMatcher(parsing: selector) == nil {
            throw ValidationError(
                "--selector \(selector): write app=log, tier!=test, 'zone in (a, b)', disk or '!disk', separated by commas.")
        }
    }

    var isSelection: Bool { shownNamespace != nil || selector != nil || !names.isEmpty }

    /// The namespace to show; nil for all.
    var shownNamespace: String? { allNamespaces ? nil : namespace }

    /// The outcomes with the selected DaemonSets alone.
    ///
    /// - Throws: a usage failure where a DaemonSet that the user named is in none of them.
    func apply(to outcomes: [Outcome]) throws(CommandFailure) -> [Outcome] {
        let all = outcomes.lazy.flatMap(\.steps).flatMap(\.daemonSets)
        for name in names where !all.contains(where: { Self.is($0, name) }) { throw .usage(Message("there is no DaemonSet \(name)")) }
        return outcomes.map(selected)
    }

    private func selected(_ outcome: Outcome) -> Outcome {
        let labels = selector.flatMap { LabelMatcher(parsing: $0) } ?? .everything
        var chosen = outcome
        for index in chosen.steps.indices {
            chosen.steps[index].daemonSets.removeAll { daemonSet in
                let isNamed = names.isEmpty || names.contains { Self.is(daemonSet, $0) }
                return !isNamed || !labels.matches(daemonSet.labels) || daemonSet.namespace != shownNamespace ?? daemonSet.namespace
            }
        }
        return chosen
    }

    private static func `is`(_ daemonSet: DaemonSetOutcome, _ name: String) -> Bool { daemonSet.name == name || daemonSet.key == name }
}
