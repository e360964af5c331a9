/// Pods of the input that are not of the template of their DaemonSet: a rollout replaces them.
package struct OutdatedPods: Hashable, Sendable {
    /// Why they count as outdated.
    enum Basis: Hashable, Sendable {
        /// Their specification differs; the input has neither the live DaemonSet nor its ControllerRevisions.
        case comparison
        /// They are of another revision than the live DaemonSet, or than the ControllerRevision of the template.
        case revision
        /// They are of the live DaemonSet, whose template the input changes.
        case update
    }

    let basis: Basis
    package let count: Int
    /// The names of their nodes, sorted.
    package let nodes: [String]
    /// Nil where none was found.
    let difference: TemplateDifference?
}
