/// A claim that is made for each pod. Of its metadata only labels and annotations may be set.
///
/// *Source:* core `validation.go` (validateEphemeralVolumeSource, ValidatePersistentVolumeClaimSpec).
extension VolumeKind {
    static let ephemeral = VolumeKind("ephemeral") { volume, _, path in
        guard let source = volume.ephemeral else { return nil }
        let path = path.child("ephemeral", "volumeClaimTemplate")
        guard let template = source.volumeClaimTemplate else { return [.required(path)] }
        return validateTemplateMeta(template.metadata, at: path.child("metadata")) + validateClaim(template.spec, at: path.child("spec"))
    }
}

private func validateTemplateMeta(_ meta: ObjectMeta, at path: FieldPath) -> [FieldError] {
    let fields = [
        ("name", !meta.name.isEmpty), ("generateName", !meta.generateName.isEmpty), ("namespace", !meta.namespace.isEmpty),
        ("selfLink", !meta.selfLink.isEmpty), ("uID", !meta.uid.isEmpty), ("resourceVersion", !meta.resourceVersion.isEmpty),
        ("generation", meta.generation != 0), ("creationTimestamp", meta.creationTimestamp != nil),
        ("deletionTimestamp", meta.deletionTimestamp != nil),
        ("deletionGracePeriodSeconds", meta.deletionGracePeriodSeconds != nil),
        ("ownerReferences", !meta.ownerReferences.isEmpty), ("finalizers", !meta.finalizers.isEmpty),
        ("managedFields", !meta.managedFields.isEmpty),
    ]
    return validateAnnotations(meta.annotations, at: path.child("annotations")) + validateLabels(meta.labels, at: path.child("labels"))
        + fields.filter(\.1).map { .forbidden(path.child($0.0), .volumeClaim(.metadata)) }
}

private func validateClaim(_ spec: PersistentVolumeClaimSpec, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    let modesPath = path.child("accessModes")
    if spec.accessModes.isEmpty { errors.append(.required(modesPath, .volumeClaim(.noAccessMode))) }
    errors += validateLabelSelector(spec.selector, at: path.child("selector"))
    let supported = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]
    for mode in spec.accessModes where !supported.contains(mode) { errors.append(.notSupported(modesPath, .name(mode), supported)) }
    if spec.accessModes.contains("ReadWriteOncePod"),
        spec.accessModes.contains(where: { $0 != "ReadWriteOncePod" && supported.contains($0) })
    {
        errors.append(.forbidden(modesPath, .volumeClaim(.exclusiveAccessMode)))
    }
    let storagePath = path.child("resources").key("storage")
    if let storage = spec.resources.requests["storage"] {
        if storage.sign <= 0 {
            errors.append(.invalid(storagePath, .string(storage.description), .number(.notPositive)))
        }
    } else {
        errors.append(.required(storagePath))
    }
    if let name = spec.storageClassName, !name.isEmpty {
        errors += FieldError.invalid(path.child("storageClassName"), .string(name), NameSyntax.dnsSubdomain(name))
    }
    if let mode = spec.volumeMode, !["Block", "Filesystem"].contains(mode) {
        errors.append(.notSupported(path.child("volumeMode"), .name(mode), ["Block", "Filesystem"]))
    }
    errors += validateDataSources(spec, at: path)
    if let name = spec.volumeAttributesClassName, !name.isEmpty {
        errors += FieldError.invalid(path.child("volumeAttributesClassName"), .string(name), NameSyntax.dnsSubdomain(name))
    }
    return errors
}

private func validateDataSources(_ spec: PersistentVolumeClaimSpec, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if let source = spec.dataSource {
        errors += validateDataSource(source.name, source.kind, source.apiGroup, at: path.child("dataSource"))
    }
    guard let reference = spec.dataSourceRef else { return errors }
    let referencePath = path.child("dataSourceRef")
    errors += validateDataSource(reference.name, reference.kind, reference.apiGroup, at: referencePath)
    if let namespace = reference.namespace, !namespace.isEmpty {
        errors += FieldError.invalid(referencePath.child("namespace"), .string(namespace), NameSyntax.dnsLabel(namespace))
        // The value is a path, which Go's JSON encoder prints as an empty object.
        if spec.dataSource != nil {
            errors.append(.invalid(path, .emptyObject, .volumeClaim(.dataSourceWithNamespace)))
        }
    } else if let source = spec.dataSource,
        source.apiGroup != reference.apiGroup || source.kind != reference.kind || source.name != reference.name
    {
        errors.append(.invalid(path, .emptyObject, .volumeClaim(.dataSourceMismatch)))
    }
    return errors
}

private func validateDataSource(_ name: String, _ kind: String, _ apiGroup: String?, at path: FieldPath) -> [FieldError] {
    var errors = validateFilled(["name": !name.isEmpty, "kind": !kind.isEmpty], at: path)
    if let apiGroup, !apiGroup.isEmpty {
        errors += FieldError.invalid(path.child("apiGroup"), .string(apiGroup), NameSyntax.dnsSubdomain(apiGroup))
    } else if kind != "PersistentVolumeClaim" {
        errors.append(.invalid(path, .string(kind), .volumeClaim(.dataSourceKind)))
    }
    return errors
}
