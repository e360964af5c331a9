/// Says what the API server would say to a document.
package func review(_ document: ManifestDocument) -> DocumentVerdict {
    func verdict(_ outcome: DocumentVerdict.Outcome?, _ defaulted: [DefaultedField] = []) -> DocumentVerdict {
        DocumentVerdict(document: document, outcome: outcome, defaulted: defaulted)
    }
    if let refusal = document.refusal { return verdict(.refused(refusal)) }
    guard let object = document.object else { return verdict(nil) }
    let (result, fields) = judge(object, document)
    // The object is decoded, then its namespace looked for, then the rules are applied.
    if !object.isClusterScoped, !NameSyntax.dnsLabel(object.metadata.effectiveNamespace).isEmpty {
        return verdict(.noNamespace(object.metadata.effectiveNamespace), fields)
    }
    guard result.errors.isEmpty else {
        let metadata = object.metadata
        let name = metadata.name.isEmpty ? GeneratedName(metadata)?.shown ?? "" : metadata.name
        return verdict(.invalid(message: result.errors.rejection(of: object.qualifiedKind, named: name), errors: result.errors), fields)
    }
    return verdict(.accepted(warnings: result.warnings()), fields)
}

private struct Judgement {
    let errors: [FieldError]
    var warnings: () -> [String] = { [] }
}

/// Fills in defaults and applies the rules of the object's kind. Kinds whose rules are not modelled are held to those for metadata.
private func judge(_ object: KubernetesObject, _ document: ManifestDocument) -> (Judgement, [DefaultedField]) {
    switch object {
    case .daemonSet(let manifest):
        var (daemonSet, fields) = withDefaults(manifest)
        dropDisabledFields(&daemonSet.spec.template.spec, old: nil)
        let template = FieldPath("spec", "template")
        let errors = validateDaemonSet(daemonSet, hasTemplateLabels: document.hasTemplateLabels)
        return (Judgement(errors: errors) { [daemonSet] in podTemplateWarnings(daemonSet.spec.template, at: template) }, fields)
    case .node(let node): return (Judgement(errors: validateNode(node)), [])
    case .priorityClass(let object): return (Judgement(errors: validatePriorityClass(object)), [])
    case .namespace(let object): return (Judgement(errors: validateNamespace(object)), [])
    case .runtimeClass(let object): return (Judgement(errors: validateRuntimeClass(object)), [])
    case .pod, .limitRange, .resourceQuota, .service, .persistentVolumeClaim, .podDisruptionBudget:
        return (Judgement(errors: validateObjectMeta(object.metadata, at: FieldPath("metadata"))), [])
    }
}

extension ManifestDocument {
    /// Whether the template has labels, be they empty: the API server tells that from none.
    package var hasTemplateLabels: Bool {
        guard let place = place(of: FieldPath("spec", "template", "metadata", "labels")), place.isExact else { return false }
        return yaml.value(of: place.value) == .object
    }
}

extension KubernetesObject {
    fileprivate var isClusterScoped: Bool {
        switch self {
        case .node, .priorityClass, .namespace, .runtimeClass: true
        case .daemonSet, .pod, .limitRange, .resourceQuota, .service, .persistentVolumeClaim, .podDisruptionBudget: false
        }
    }

    /// As status messages name it: kind and group.
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
        }
    }
}
