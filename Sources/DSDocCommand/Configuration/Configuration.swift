import Diagnostics
import Kubernetes
import Logseq

/// The settings of `dsdoc.yaml` in the root of a graph, or beside manifests. Missing keys have their defaults.
struct Configuration: Sendable {
    static let fileName = "dsdoc.yaml"

    /// `title`: of the site; nil for the name of the folder.
    var title: String?
    /// `language`: of the interface, and of what is printed.
    var language = Language.english
    /// `cluster`: of examples without `dsdoc-cluster`.
    var cluster: String?
    /// `base-url`: the address of the published site.
    var baseURL: String?
    /// `edit-url`: the address to edit a note; `{path}` is replaced by the path of the note in the graph.
    var editURL: String?
    /// `today`: the day for relative days in queries. The clock is not used, so that a site does not depend on the time of the build.
    var today: CalendarDay?
    /// `kubernetes`: the release that is modelled.
    var kubernetes = KubernetesVersion.latest
    /// `fail-on`: the lowest severity that makes `check` fail.
    var failOn = Severity.error
    /// `exclude`: patterns of paths that `check` passes over, as in a `.gitignore`.
    var exclude: [String] = []
    /// `rules`: the severities of rules.
    var rules = RuleLevels()

    /// The finding with the configured severity; nil if its rule is off.
    func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? { rules.adjusted(diagnostic) }
}
