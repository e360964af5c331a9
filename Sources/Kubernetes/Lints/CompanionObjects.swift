import Diagnostics
import YAML

/// The objects that are applied together with a manifest: what references of the manifest are looked up in.
package struct CompanionObjects: Sendable {
    /// What is known of an object that a manifest refers to and that is not among the companions.
    enum Absence: Hashable {
        /// Companions of its kind or its namespace show that it was forgotten.
        case likely
        /// The manifest comes with other objects, but none that shows it.
        case possible
    }

    /// The namespace that a tool gives to all of the objects, instead of their own; nil keeps those.
    private let namespace: String?
    private var existing: ExistingObjects
    private var names: [ObjectScope: Set<String>] = [:]
    private var namespaceLabels: [String: [String: String]] = [:]
    private var evidence = Evidence()
    /// Whether there are objects other than workloads.
    private var hasOthers = false
    /// Whether every object is known. Templates, for example, can hold more.
    private var isComplete = true

    /// What shows that an object was forgotten: the objects that are certainly applied together with the manifest.
    private struct Evidence: Hashable, Sendable {
        var scopes: Set<ObjectScope> = []
        /// The namespaces of the objects by kind, then by name.
        var namespaces: [String: [String: Set<String>]] = [:]
        /// The service accounts that bindings give rights, by namespace.
        var boundAccounts: [String: Set<String>] = [:]
    }

    /// The companions of a manifest that is applied alone.
    package static let none = CompanionObjects()

    /// - Parameters:
    ///   - namespace: given to all of the objects by a tool; nil if each has its own.
    ///   - existing: objects that are not applied with them.
    package init(namespace: String? = nil, existing: ExistingObjects = ExistingObjects()) {
        self.namespace = namespace
        self.existing = existing
    }

    /// The companions of documents that are applied together.
    package init(documents: some Sequence<ManifestDocument>) {
        self.init()
        for document in documents { add(document) }
    }

    /// The same companions where other objects exist.
    package func beside(_ existing: ExistingObjects) -> CompanionObjects {
        var changed = self
        changed.existing = existing
        return changed
    }

    /// Adds an object.
    package mutating func add(_ document: ManifestDocument) {
        guard let kind = document.kind, let name = document.name else { return }
        add(kind: kind, namespace: document.namespace ?? "", name: name)
        if case .namespace(let object)? = document.object { namespaceLabels[name] = object.metadata.labels }
        for account in Self.boundAccounts(document) {
            evidence.boundAccounts[namespace ?? account.namespace, default: []].insert(account.name)
        }
    }

    /// Adds an object by its names, such as one that a tool generates.
    package mutating func add(kind: String, namespace written: String = "", name: String) {
        let scope = ObjectScope(kind: kind, namespace: namespace ?? written)
        names[scope, default: []].insert(name)
        evidence.scopes.insert(scope)
        evidence.namespaces[kind, default: [:]][name, default: []].insert(scope.namespace)
        if !Self.workloads.contains(kind) { hasOthers = true }
    }

    /// The same companions for manifests of one file: only the objects of the file show that one was forgotten. A folder can have files that are
    /// not applied together.
    package func judged(by file: some Sequence<ManifestDocument>) -> CompanionObjects {
        var own = CompanionObjects(namespace: namespace)
        for document in file { own.add(document) }
        var judged = self
        judged.evidence = own.evidence
        return judged
    }

    /// Says that there are objects that are not known: nothing is reported as missing.
    package mutating func addUnknown() { isComplete = false }

    /// The namespace of an object: `default` if neither it nor a tool names one.
    func namespace(written: String) -> String { namespace ?? (written.isEmpty ? "default" : written) }

    /// The labels of a namespace; nil if it is unknown.
    func labels(ofNamespace name: String) -> [String: String]? { namespaceLabels[name] ?? existing.labels(ofNamespace: name) }

    /// Whether an object is missing; nil if it exists or nothing is known of it.
    func absence(of kind: String, _ name: String, in namespace: String) -> Absence? {
        let scope = ObjectScope(kind: kind, namespace: namespace)
        guard isComplete, names[scope]?.contains(name) != true, !existing.contains(name, in: scope),
            !Self.isBuiltIn(kind, name, in: scope.namespace)
        else { return nil }
        if evidence.scopes.contains(scope) || existing.isListed(kind) { return .likely }
        if kind == "ServiceAccount", evidence.boundAccounts[namespace]?.contains(name) == true { return .likely }
        if !otherNamespaces(of: kind, name, than: scope.namespace).isEmpty { return .likely }
        return hasOthers ? .possible : nil
    }

    /// The name that a missing one is probably meant to be.
    func closest(to name: String, _ kind: String, in namespace: String) -> String? {
        let scope = ObjectScope(kind: kind, namespace: namespace)
        return (names[scope] ?? []).union(existing.names(in: scope)).sorted().closestMatch(to: name)
    }

    /// The namespaces in which there is such an object, sorted.
    func otherNamespaces(of kind: String, _ name: String, than namespace: String) -> [String] {
        (evidence.namespaces[kind]?[name] ?? []).filter { $0 != namespace }.sorted()
    }

    private static let workloads: Set<String> = [
        "DaemonSet", "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "Pod",
    ]

    /// What the control plane and kubeadm create.
    ///
    /// *Source:* kubernetes pkg/controller/serviceaccount, pkg/controller/certificates/rootcacertpublisher, pkg/apis/scheduling/helpers.go,
    /// cmd/kubeadm/app/constants.
    private static func isBuiltIn(_ kind: String, _ name: String, in namespace: String) -> Bool {
        switch kind {
        case "ServiceAccount": name == "default"
        case "PriorityClass": name == "system-node-critical" || name == "system-cluster-critical"
        case "ConfigMap": name == "kube-root-ca.crt" || namespace == "kube-system" && controlPlaneConfigMaps.contains(name)
        default: false
        }
    }

    private static let controlPlaneConfigMaps: Set<String> = [
        "extension-apiserver-authentication", "kubeadm-config", "kubelet-config", "kube-proxy", "coredns",
    ]

    /// The service accounts among the subjects of a binding.
    private static func boundAccounts(_ document: ManifestDocument) -> [(namespace: String, name: String)] {
        guard document.kind == "ClusterRoleBinding" || document.kind == "RoleBinding", let root = document.root,
            let field = document.yaml.field("subjects", of: root)
        else { return [] }
        func text(_ name: String, _ node: NodeID) -> String? {
            document.yaml.field(name, of: node).map { document.yaml[document.yaml.resolve($0.value)].value }
        }
        return (document.yaml.items(of: field.value) ?? []).compactMap { item in
            guard text("kind", item) == "ServiceAccount", let name = text("name", item) else { return nil }
            return (text("namespace", item) ?? document.namespace ?? "default", name)
        }
    }
}
