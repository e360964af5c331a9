/// The API server's answer to an update of a DaemonSet.
///
/// What is wrong is kept as causes; `message`, `causes` and `warnings` are their texts in `version`.
package struct UpdateVerdict: Hashable, Sendable {
    /// The release whose API server answers.
    package let version: KubernetesVersion
    let object: InvalidObject
    /// Empty unless the update is accepted and changes the template.
    let apiWarnings: [APIWarning]
    /// `metadata.generation`. The API server counts before it validates, so an update with errors has a change that is not stored.
    package let generation: Change
    /// The annotation `deprecated.daemonset.template.generation`.
    package let templateGeneration: Change

    /// In the API server's order; it reports those of metadata several times.
    package var errors: [FieldError] { object.errors }
    /// The update has no errors.
    package var isAccepted: Bool { errors.isEmpty }
    /// The message of the status; nil where the update is accepted.
    package var message: String? { isAccepted ? nil : object.message(in: version) }
    /// The causes of the status: the texts of `errors`.
    package var causes: [StatusCause] { errors.map { StatusCause($0, in: version) } }
    /// The texts of the warnings.
    package var warnings: [String] { apiWarnings.map { $0.message(in: version) } }

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

/// The answer of the API server of a release to an update: the selector cannot change, the template can, and only changes of `spec` make a
/// new generation.
///
/// Takes both objects as their manifests have them, and fills in defaults. `hasTemplateLabels` is that of ``validateDaemonSet``.
///
/// *Source:* `pkg/registry/apps/daemonset/strategy.go` (PrepareForUpdate, ValidateUpdate, WarningsOnUpdate).
package func reviewUpdate(
    _ oldManifest: DaemonSet, _ newManifest: DaemonSet, hasTemplateLabels: Bool = true, version: KubernetesVersion = .latest
) -> UpdateVerdict {
    var old = withDefaults(oldManifest).daemonSet
    var new = withDefaults(newManifest).daemonSet
    dropDisabledFields(&old.spec.template.spec, old: nil)
    dropDisabledFields(&new.spec.template.spec, old: old.spec.template.spec)

    let errors = validateDaemonSetUpdate(new, old, hasTemplateLabels: hasTemplateLabels)
    let changesTemplate = new.spec.template != old.spec.template
    let path = FieldPath("spec", "template")
    return UpdateVerdict(
        version: version, object: InvalidObject(kind: "DaemonSet.apps", name: new.metadata.name, errors: errors),
        apiWarnings: changesTemplate && errors.isEmpty ? podTemplateWarnings(new.spec.template, at: path) : [],
        generation: .step(from: max(old.metadata.generation, 1), if: new.spec != old.spec),
        templateGeneration: .step(from: old.templateGeneration, if: changesTemplate))
}

/// The errors of an update in the API server's order. Metadata is validated three times: with the rules for all kinds, as those of a new object
/// and of an updated one, and then by the rules for DaemonSets.
///
/// *Source:* apiserver `registry/rest/update.go` (BeforeUpdate), `pkg/apis/apps/validation/validation.go` (ValidateDaemonSetUpdate).
func validateDaemonSetUpdate(_ new: DaemonSet, _ old: DaemonSet, hasTemplateLabels: Bool) -> [FieldError] {
    let metadata = FieldPath("metadata")
    let spec = FieldPath("spec")
    var errors = validateCommonMeta(new.metadata, replacing: old.metadata, at: metadata)
    errors += validateObjectMetaUpdate(new.metadata, old.metadata, at: metadata)
    errors += validateFinalizerNames(new.metadata.finalizers, at: metadata.child("finalizers"))
    // A selector that matches the same pods by other expressions is another selector.
    if new.spec.selector != old.spec.selector {
        let selector: GoValue = new.spec.selector.map { .object($0) } ?? .null
        errors.append(.invalid(spec.child("selector"), selector, .daemonSet(.immutableSelector)))
    }
    let options = ValidationOptions(replacing: old.spec)
    return errors + validateDaemonSetSpec(new.spec, hasTemplateLabels: hasTemplateLabels, options: options, at: spec)
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
