import Diagnostics

extension LintRule {
    /// A ConfigMap that does not come with the manifest. Pods without it never start their containers.
    static let missingConfigMap = LintRule(
        "missing-config-map", .warning,
        summary: Message("uses a ConfigMap that is not among the objects applied with it; info if nothing shows that it should be"),
        reason: Message("the containers don't start; another tool may create the object"),
        source: "kubernetes pkg/volume/configmap, pkg/kubelet/kubelet_pods.go (makeEnvironmentVariables)"
    ) { subject in
        var seen: Set<String> = []
        let found = configMaps(of: subject).filter { seen.insert($0.name).inserted }.compactMap { name, field in
            let reference = ObjectReference(kind: "ConfigMap", name: name, namespace: subject.namespace, field: field)
            return reference.missing(
                in: subject, Message("No ConfigMap `\(name)` in namespace \(subject.namespace): the containers cannot start"),
                help: Message("Add the ConfigMap to the manifests, or set `optional: true` if the pod works without it"))
        }
        return LintDiagnostic(found)
    }

    /// The ConfigMaps that the pods cannot start without, in source order.
    private static func configMaps(of subject: LintSubject) -> [(name: String, field: FieldPath)] {
        let volumes = subject.spec.volumes.enumerated().flatMap { index, volume in
            configMaps(of: volume, at: LintSubject.specPath.child("volumes").index(index))
        }
        let variables = subject.containers.flatMap { configMaps(of: $0.container, at: $0.path) }
        return (volumes + variables).filter { !$0.name.isEmpty }
    }

    private static func configMaps(of volume: Volume, at path: FieldPath) -> [(name: String, field: FieldPath)] {
        var found: [(name: String, field: FieldPath)] = []
        if let source = volume.configMap, source.optional != true {
            found.append((source.name, path.child("configMap").child("name")))
        }
        for (index, source) in (volume.projected?.sources ?? []).enumerated() {
            guard let projection = source.configMap, projection.optional != true else { continue }
            found.append((projection.name, path.child("projected").child("sources").index(index).child("configMap").child("name")))
        }
        return found
    }

    private static func configMaps(of container: Container, at path: FieldPath) -> [(name: String, field: FieldPath)] {
        let sources = container.envFrom.enumerated().compactMap { index, source -> (name: String, field: FieldPath)? in
            guard let reference = source.configMapRef, reference.optional != true else { return nil }
            return (reference.name, path.child("envFrom").index(index).child("configMapRef").child("name"))
        }
        let keys = container.env.enumerated().compactMap { index, variable -> (name: String, field: FieldPath)? in
            guard let reference = variable.valueFrom?.configMapKeyRef, reference.optional != true else { return nil }
            return (reference.name, path.child("env").index(index).child("valueFrom").child("configMapKeyRef").child("name"))
        }
        return sources + keys
    }
}
