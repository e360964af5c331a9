/// The metadata of every object. A name that is generated later is shown as its prefix with `<rand>`.
///
/// *Source:* apimachinery `api/validation/objectmeta.go`, core `validation.go` (ValidateObjectMeta).
func validateObjectMeta(
    _ meta: ObjectMeta, isNamespaced: Bool = true, name isValid: (String) -> [FieldError.NameCause] = NameSyntax.dnsSubdomain,
    at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    if !meta.generateName.isEmpty {
        errors += FieldError.invalid(path.child("generateName"), .string(meta.generateName), NameSyntax.generateName(meta.generateName))
    }
    if !meta.name.isEmpty {
        errors += FieldError.invalid(path.child("name"), .string(meta.name), isValid(meta.name))
    } else if let generated = GeneratedName(meta) {
        errors += FieldError.invalid(path.child("name"), .string(generated.shown), isValid(generated.sample))
    } else {
        errors.append(.required(path.child("name"), .metadata(.nameRequired)))
    }
    // The namespace of a cluster-scoped object is removed before validation.
    if isNamespaced, !meta.namespace.isEmpty {
        errors += FieldError.invalid(path.child("namespace"), .string(meta.namespace), NameSyntax.dnsLabel(meta.namespace))
    }
    errors += validateLabels(meta.labels, at: path.child("labels"))
    errors += validateAnnotations(meta.annotations, at: path.child("annotations"))
    errors += validateOwnerReferences(meta.ownerReferences, at: path.child("ownerReferences"))
    errors += validateFinalizers(meta.finalizers, at: path.child("finalizers"))
    return errors + validateFinalizerNames(meta.finalizers, at: path.child("finalizers"))
}

/// The rules for the metadata of an updated object that every kind shares. Its name is that of the URL.
///
/// *Source:* apiserver `registry/rest/update.go` (validateCommonFields).
func validateCommonMeta(_ new: ObjectMeta, replacing old: ObjectMeta, at path: FieldPath) -> [FieldError] {
    var errors = validateLabels(new.labels, at: path.child("labels"))
    errors += validateAnnotations(new.annotations, at: path.child("annotations"))
    errors += validateOwnerReferences(new.ownerReferences, at: path.child("ownerReferences"))
    errors += validateFinalizers(new.finalizers, at: path.child("finalizers"))
    return errors + validateObjectMetaUpdate(new, old, isNamed: false, at: path)
}

/// The name that the API server would make from `generateName`: at most 58 bytes of it and five characters of its own.
struct GeneratedName {
    /// With a suffix that is valid in names.
    let sample: String
    let shown: String

    init?(_ meta: ObjectMeta) {
        guard meta.name.isEmpty, !meta.generateName.isEmpty else { return nil }
        let base = String(decoding: meta.generateName.utf8.prefix(58), as: UTF8.self)
        sample = base + "aaaaa"
        shown = base + "<rand>"
    }
}

func validateLabels(_ labels: [String: String], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (key, value) in labels.inKeyOrder {
        errors += validateLabelName(key, at: path)
        errors += FieldError.invalid(path, .string(value), NameSyntax.labelValue(value))
    }
    return errors
}

func validateLabelName(_ key: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    let problems = NameSyntax.qualifiedName(key)
    return problems.isEmpty ? [] : FieldError.invalid(path(), .string(key), problems)
}

/// Keys may have capitals in their prefix; all keys and values together may be 256 KiB.
func validateAnnotations(_ annotations: [String: String], at path: FieldPath) -> [FieldError] {
    let limit = 256 * 1024
    var errors: [FieldError] = []
    var size = 0
    for (key, value) in annotations.inKeyOrder {
        errors += FieldError.invalid(path, .string(key), NameSyntax.qualifiedName(key.lowercased()))
        size += key.utf8.count + value.utf8.count
    }
    if size > limit { errors.append(.tooLong(path, most: limit)) }
    return errors
}

/// Errors of all references are reported at the list itself, without an index.
func validateOwnerReferences(_ references: [OwnerReference], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var controller: String?
    for reference in references {
        let version = groupAndVersion(reference.apiVersion)
        if version.version.isEmpty {
            errors.append(.invalid(path.child("apiVersion"), .string(reference.apiVersion), .metadata(.noOwnerVersion)))
        }
        if reference.kind.isEmpty { errors.append(.invalid(path.child("kind"), .string(""), .metadata(.emptyOwnerField))) }
        if reference.name.isEmpty { errors.append(.invalid(path.child("name"), .string(""), .metadata(.emptyOwnerField))) }
        if reference.uid.isEmpty { errors.append(.invalid(path.child("uid"), .string(""), .metadata(.emptyOwnerField))) }
        if version == (group: "", version: "v1"), reference.kind == "Event" {
            errors.append(.invalid(path, .object(reference), .metadata(.eventAsOwner)))
        }
        guard reference.controller == true else { continue }
        let name = "\(reference.kind)/\(reference.name)"
        if let first = controller {
            errors.append(.invalid(path, .plain(OwnerReferences(references: references).text), .metadata(.severalControllers(first, name))))
        } else {
            controller = name
        }
    }
    return errors
}

/// The group and version; empty strings where the text has more than one slash.
private func groupAndVersion(_ apiVersion: String) -> (group: String, version: String) {
    let parts = apiVersion.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return ("", parts[0])
    case 2: return (parts[0], parts[1])
    default: return ("", "")
    }
}

private func validateFinalizers(_ finalizers: [String], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for finalizer in finalizers { errors += validateLabelName(finalizer, at: path) }
    if finalizers.contains("orphan"), finalizers.contains("foregroundDeletion") {
        errors.append(.invalid(path, .list(finalizers), .metadata(.conflictingFinalizers)))
    }
    return errors
}

func validateFinalizerNames(_ finalizers: [String], at path: FieldPath) -> [FieldError] {
    let standard: Set<String> = ["kubernetes", "orphan", "foregroundDeletion"]
    var errors: [FieldError] = []
    for (index, finalizer) in finalizers.enumerated() where !finalizer.contains("/") && !standard.contains(finalizer) {
        errors.append(.invalid(path.index(index), .string(finalizer), .name(.finalizer)))
    }
    return errors
}

/// A list of owners, as metav1 writes it.
private struct OwnerReferences: GoPrintable {
    let references: [OwnerReference]

    func write(to writer: inout GoJSONWriter) {
        writer.object { $0.field("ownerReferences", references) }
    }

    /// The list alone.
    var text: String { String(GoJSONWriter.text(of: self).dropFirst("{\"ownerReferences\":".count).dropLast()) }
}

extension OwnerReference: GoPrintable {
    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("apiVersion", apiVersion)
            writer.field("kind", kind)
            writer.field("name", name)
            writer.field("uid", uid)
            if let controller { writer.field("controller", controller) }
            if let blockOwnerDeletion { writer.field("blockOwnerDeletion", blockOwnerDeletion) }
        }
    }
}

extension Dictionary where Key == String {
    /// The entries sorted by key, where Go iterates in random order.
    var inKeyOrder: [(key: String, value: Value)] { count < 2 ? Array(self) : sorted { $0.key < $1.key } }
}
