import Kubernetes

/// One small change of a DaemonSet's manifest.
package struct ManifestChange: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        /// Adds an item at the end of the list at `field`; the list is made if it is not there.
        case append(yaml: String)
        /// Gives `field` this value in place of what it has.
        case set(yaml: String)
        /// Takes `field` away.
        case remove
    }

    /// From the DaemonSet's root: `spec.template.spec.tolerations`.
    package let field: FieldPath
    /// With YAML in flow style on one line: `{key: a, operator: Exists}`.
    package let action: Action
    /// The DaemonSet after the change.
    package let result: DaemonSet

    package init(field: FieldPath, action: Action, result: DaemonSet) {
        self.field = field
        self.action = action
        self.result = result
    }
}
