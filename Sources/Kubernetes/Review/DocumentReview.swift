/// The answer of the API server of a release to a document that creates an object.
package func review(_ document: ManifestDocument, version: KubernetesVersion = .latest) -> DocumentVerdict {
    func verdict(_ outcome: DocumentVerdict.Outcome?, _ defaulted: [DefaultedField] = []) -> DocumentVerdict {
        DocumentVerdict(document: document, version: version, outcome: outcome, defaulted: defaulted)
    }
    if document.isEmptyList { return verdict(.rejected(Rejection(.emptyList, at: [document.span]))) }
    if let rejection = document.rejection { return verdict(.rejected(rejection)) }
    guard let object = document.object else { return verdict(nil) }
    if case .supply = object { return verdict(nil) }
    let (result, fields) = validate(object, document)
    // The object is decoded, then its namespace is looked up, then it is validated.
    if !object.isClusterScoped, !NameSyntax.dnsLabel(object.metadata.effectiveNamespace).isEmpty {
        return verdict(.rejected(Rejection(.namespaceNotFound(object.metadata.effectiveNamespace))), fields)
    }
    guard result.errors.isEmpty else {
        let metadata = object.metadata
        let name = metadata.name.isEmpty ? GeneratedName(metadata)?.shown ?? "" : metadata.name
        return verdict(.invalid(InvalidObject(kind: object.qualifiedKind, name: name, errors: result.errors)), fields)
    }
    return verdict(.accepted(warnings: result.warnings()), fields)
}

private struct ValidationResult {
    let errors: [FieldError]
    /// Computed only for objects without errors.
    var warnings: () -> [APIWarning] = { [] }
}

/// Fills in defaults and applies the rules of the object's kind; for kinds whose rules are not modelled, those of metadata.
private func validate(_ object: KubernetesObject, _ document: ManifestDocument) -> (ValidationResult, [DefaultedField]) {
    switch object {
    case .daemonSet(let manifest):
        var (daemonSet, fields) = withDefaults(manifest)
        dropDisabledFields(&daemonSet.spec.template.spec, old: nil)
        let template = FieldPath("spec", "template")
        let errors = validateDaemonSet(daemonSet, hasTemplateLabels: document.hasTemplateLabels)
        return (ValidationResult(errors: errors) { [daemonSet] in podTemplateWarnings(daemonSet.spec.template, at: template) }, fields)
    case .node(let node): return (ValidationResult(errors: validateNode(node)), [])
    case .priorityClass(let object): return (ValidationResult(errors: validatePriorityClass(object)), [])
    case .namespace(let object): return (ValidationResult(errors: validateNamespace(object)), [])
    case .runtimeClass(let object): return (ValidationResult(errors: validateRuntimeClass(object)), [])
    case .pod, .limitRange, .resourceQuota, .service, .persistentVolumeClaim, .podDisruptionBudget, .supply:
        return (ValidationResult(errors: validateObjectMeta(object.metadata, at: FieldPath("metadata"))), [])
    }
}

extension ManifestDocument {
    /// Whether `template.metadata.labels` is present, even if empty; the API server distinguishes `{}` from `null`.
    package var hasTemplateLabels: Bool {
        guard let location = location(of: FieldPath("spec", "template", "metadata", "labels")), location.isExact else { return false }
        return yaml.value(of: location.value) == .object
    }
}

extension KubernetesObject {
    /// Whether objects of this kind are in no namespace.
    package var isClusterScoped: Bool {
        switch self {
        case .node, .priorityClass, .namespace, .runtimeClass: true
        case .daemonSet, .pod, .limitRange, .resourceQuota, .service, .persistentVolumeClaim, .podDisruptionBudget: false
        case .supply(let object): object.isClusterScoped
        }
    }

    /// Kind and group, as status messages print them.
    fileprivate var qualifiedKind: String {
        switch self {
        case .daemonSet: "DaemonSet.apps"
        case .node: "Node"
        case .pod: "Pod"
        case .priorityClass: "PriorityClass.scheduling.k8s.io"
        case .namespace: "Namespace"
        case .runtimeClass: "RuntimeClass.node.k8s.io"
        case .limitRange: "LimitRange"
        case .resourceQuota: "ResourceQuota"
        case .service: "Service"
        case .persistentVolumeClaim: "PersistentVolumeClaim"
        case .podDisruptionBudget: "PodDisruptionBudget.policy"
        case .supply(let object): object.kind
        }
    }
}
