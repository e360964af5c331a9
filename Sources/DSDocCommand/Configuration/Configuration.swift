import Diagnostics
import Logseq
import Reconciliation

/// What `dsdoc.yaml` in the root of a graph says; keys that are absent have their defaults.
struct Configuration: Sendable {
    static let fileName = "dsdoc.yaml"

    /// `title`: of the site; nil takes the name of the graph's folder.
    var title: String?
    /// `language`: of the interface, and of what is printed.
    var language = Language.english
    /// `cluster`: of examples that name none.
    var cluster: String?
    /// `base-url`: where the site will stand.
    var baseURL: String?
    /// `edit-url`: where a note is edited, `{path}` in it standing for the note's path within the graph.
    var editURL: String?
    /// `today`: the day that relative days of queries count from. No clock is asked, so that a site is the same whenever it is built.
    var today: CalendarDay?
    /// `kubernetes`: the release that examples are held to.
    var kubernetes = KubernetesVersion.latest
    /// `fail-on`: the least severity that makes `check` fail.
    var failOn = Severity.error
    /// `rules`: what a finding of a rule counts as.
    var rules = RuleLevels()

    /// A finding as these rules count it; nil where it is switched off.
    func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? { rules.adjusted(diagnostic) }
}
