/// Validates the metadata of an update against that of the old object. Fields that a manifest leaves out are taken from the old object.
///
/// - Parameter isNamed: whether name and namespace are compared.
///
/// *Source:* apimachinery `api/validation/objectmeta.go` (ValidateObjectMetaAccessorUpdate), core `validation.go` (ValidateObjectMetaUpdate).
func validateObjectMetaUpdate(_ new: ObjectMeta, _ old: ObjectMeta, isNamed: Bool = true, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if old.deletionTimestamp != nil {
        let added = new.finalizers.filter { !old.finalizers.contains($0) }
        if !added.isEmpty {
            errors.append(.forbidden(path.child("finalizers"), .metadata(.newFinalizers(added.sorted()))))
        }
    }
    if isNamed {
        errors += validateUnchanged(new.name, old.name, at: path.child("name"))
        errors += validateUnchanged(new.effectiveNamespace, old.effectiveNamespace, at: path.child("namespace"))
    }
    if !new.uid.isEmpty, !old.uid.isEmpty, new.uid != old.uid {
        errors.append(.invalid(path.child("uid"), .name(new.uid), .immutable))
    }
    // An update cannot remove them: what is left out is taken from the old object.
    if let deletion = new.deletionTimestamp, old.deletionTimestamp == nil {
        errors.append(.invalid(path.child("deletionTimestamp"), .string(deletion), .immutable))
    }
    if let period = new.deletionGracePeriodSeconds, period != old.deletionGracePeriodSeconds {
        errors.append(.invalid(path.child("deletionGracePeriodSeconds"), .number(period), .immutable))
    }
    errors += validateLabels(new.labels, at: path.child("labels"))
    errors += validateAnnotations(new.annotations, at: path.child("annotations"))
    errors += validateOwnerReferences(new.ownerReferences, at: path.child("ownerReferences"))
    return errors
}

private func validateUnchanged(_ new: String, _ old: String, at path: FieldPath) -> [FieldError] {
    new == old ? [] : [.invalid(path, .string(new), .immutable)]
}

extension ObjectMeta {
    /// The namespace of the object; `default` if it has none.
    var effectiveNamespace: String { namespace.isEmpty ? "default" : namespace }
}
