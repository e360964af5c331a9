/// What the API server answers to a DaemonSet that is to take the place of another.
package struct UpdateVerdict: Hashable, Sendable {
    package let errors: [FieldError]
    /// Given only where the update is accepted and changes the template.
    package let warnings: [String]
    package let generation: Change
    package let templateGeneration: Change
    /// Why it is refused; nil where it is accepted.
    package let message: String?

    package var isAccepted: Bool { errors.isEmpty }

    /// A number before and after.
    package struct Change: Hashable, Sendable {
        package let old: Int64
        package let new: Int64

        package init(old: Int64, new: Int64) {
            self.old = old
            self.new = new
        }
    }
}

/// Judges an update: the selector cannot change, the template can, and only changes of `spec` count as a new generation.
///
/// Both objects are given as they are in manifests; defaults are filled in here. `hasTemplateLabels` is that of ``validateDaemonSet``.
///
/// *Source:* `pkg/registry/apps/daemonset/strategy.go` (PrepareForUpdate, ValidateUpdate, WarningsOnUpdate).
package func reviewUpdate(_ oldManifest: DaemonSet, _ newManifest: DaemonSet, hasTemplateLabels: Bool = true) -> UpdateVerdict {
    var old = withDefaults(oldManifest).daemonSet
    var new = withDefaults(newManifest).daemonSet
    dropDisabledFields(&old.spec.template.spec, old: nil)
    dropDisabledFields(&new.spec.template.spec, old: old.spec.template.spec)

    let errors = validateDaemonSetUpdate(new, old, hasTemplateLabels: hasTemplateLabels)
    let changesTemplate = new.spec.template != old.spec.template
    let path = FieldPath("spec", "template")
    return UpdateVerdict(
        errors: errors, warnings: changesTemplate && errors.isEmpty ? podTemplateWarnings(new.spec.template, at: path) : [],
        generation: .step(from: max(old.metadata.generation, 1), if: new.spec != old.spec),
        templateGeneration: .step(from: old.templateGeneration, if: changesTemplate),
        message: errors.isEmpty ? nil : errors.rejection(of: "DaemonSet.apps", named: new.metadata.name))
}

/// The new object is held to all rules twice, as in the API server: by itself and against the old one.
func validateDaemonSetUpdate(_ new: DaemonSet, _ old: DaemonSet, hasTemplateLabels: Bool) -> [FieldError] {
    let options = ValidationOptions(replacing: old.spec)
    let path = FieldPath("spec")
    let spec = validateDaemonSetSpec(new.spec, hasTemplateLabels: hasTemplateLabels, options: options, at: path)
    var errors = validateObjectMeta(new.metadata, at: FieldPath("metadata")) + spec
    errors += validateObjectMetaUpdate(new.metadata, old.metadata, at: FieldPath("metadata")) + spec
    // Even a selector that picks the same pods in other words is another selector.
    if new.spec.selector != old.spec.selector {
        let selector: GoValue = new.spec.selector.map { .object($0) } ?? .null
        errors.append(.invalid(path.child("selector"), selector, immutableField))
    }
    return errors
}

extension UpdateVerdict.Change {
    fileprivate static func step(from old: Int64, if changed: Bool) -> Self { Self(old: old, new: changed ? old + 1 : old) }
}

extension DaemonSet {
    /// Kept in an annotation since the field is gone.
    fileprivate var templateGeneration: Int64 {
        max(metadata.annotations["deprecated.daemonset.template.generation"].flatMap { Int64($0) } ?? 1, 1)
    }
}
