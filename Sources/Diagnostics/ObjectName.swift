/// A Kubernetes object by its kind and names, as findings name it: `DaemonSet kube-system/cilium`.
package struct ObjectName: Hashable, Sendable, CustomStringConvertible {
    /// `DaemonSet`.
    package let kind: String
    /// nil for objects that are in no namespace.
    package let namespace: String?
    /// As written; empty if the object has none.
    package let name: String

    /// - Parameter namespace: nil for objects that are in no namespace.
    package init(kind: String, namespace: String?, name: String) {
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// `Kind namespace/name`; only the kind if the object has no name.
    package var description: String {
        name.isEmpty ? kind : "\(kind) \(namespace.map { "\($0)/" } ?? "")\(name)"
    }
}
