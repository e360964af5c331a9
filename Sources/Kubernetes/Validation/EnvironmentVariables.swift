/// A container's environment variables.
///
/// *Source:* core `validation.go` (ValidateEnv, ValidateEnvFrom).
func validateEnvironment(_ variables: [EnvVar], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, variable) in variables.enumerated() {
        let path = path.index(index)
        if variable.name.isEmpty {
            errors.append(.required(path.child("name")))
        } else {
            errors += FieldError.invalid(path.child("name"), .string(variable.name), NameSyntax.environmentVariable(variable.name))
        }
        if let source = variable.valueFrom {
            errors += validateValueSource(source, hasValue: !variable.value.isEmpty, at: path.child("valueFrom"))
        }
    }
    return errors
}

private func validateValueSource(_ source: EnvVarSource, hasValue: Bool, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var count = 0
    if let field = source.fieldRef {
        count += 1
        errors += validateFieldSelector(field, supported: DownwardAPI.environmentFields, at: path.child("fieldRef"))
    }
    if let resource = source.resourceFieldRef {
        count += 1
        errors += validateResourceSelector(resource, needsContainer: false, at: path.child("resourceFieldRef"))
    }
    if let key = source.configMapKeyRef {
        count += 1
        errors += validateKeyReference(name: key.name, key: key.key, at: path.child("configMapKeyRef"))
    }
    if let key = source.secretKeyRef {
        count += 1
        errors += validateKeyReference(name: key.name, key: key.key, at: path.child("secretKeyRef"))
    }
    if let key = source.fileKeyRef {
        count += 1
        errors += validateFileKey(key, at: path.child("fileKeyRef"))
    }
    if count == 0 {
        errors.append(.invalid(path, .string(""), .environment(.noSource)))
    } else if hasValue {
        errors.append(.invalid(path, .string(""), .environment(.valueAndSource)))
    } else if count > 1 {
        errors.append(.invalid(path, .string(""), .environment(.severalSources)))
    }
    return errors
}

private func validateKeyReference(name: String, key: String, at path: FieldPath) -> [FieldError] {
    let errors = FieldError.invalid(path.child("name"), .string(name), NameSyntax.dnsSubdomain(name))
    if key.isEmpty { return errors + [.required(path.child("key"))] }
    return errors + FieldError.invalid(path.child("key"), .string(key), NameSyntax.configKey(key))
}

private func validateFileKey(_ reference: FileKeySelector, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if reference.key.isEmpty {
        errors.append(.required(path.child("key")))
    } else {
        errors += FieldError.invalid(path.child("key"), .string(reference.key), NameSyntax.environmentVariable(reference.key))
    }
    if reference.volumeName.isEmpty {
        errors.append(.required(path.child("volumeName")))
    } else {
        errors += validateDNSLabel(reference.volumeName, at: path.child("volumeName"))
    }
    if reference.path.isEmpty {
        errors.append(.required(path.child("path")))
    } else {
        errors += validateNoBacksteps(reference.path, at: path.child("path"))
    }
    return errors
}

/// The file of a `fileKeyRef` must be in an emptyDir of the pod.
func validateFileKeyVolumes(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (container, path) in spec.allContainers(at: path) {
        for (index, variable) in container.env.enumerated() {
            guard let name = variable.valueFrom?.fileKeyRef?.volumeName else { continue }
            let path = path.child("env").index(index).child("valueFrom", "fileKeyRef", "volumeName")
            // Of volumes with the same name the last one is used.
            if let volume = spec.volumes.last(where: { $0.name == name }) {
                if volume.emptyDir == nil {
                    errors.append(.invalid(path, .string(name), .environment(.notEmptyDir)))
                }
            } else {
                errors.append(.notFound(path, .string(name)))
            }
        }
    }
    return errors
}

/// `envFrom`: no source or two in an item are reported at the list.
func validateEnvironmentSources(_ sources: [EnvFromSource], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, source) in sources.enumerated() {
        let itemPath = path.index(index)
        if !source.prefix.isEmpty {
            errors += FieldError.invalid(
                itemPath.child("prefix"), .string(source.prefix), NameSyntax.environmentVariable(source.prefix))
        }
        let references = [("configMapRef", source.configMapRef?.name), ("secretRef", source.secretRef?.name)]
        for case (let field, let name?) in references {
            let path = itemPath.child(field, "name")
            errors += name.isEmpty ? [.required(path)] : FieldError.invalid(path, .string(name), NameSyntax.generateName(name))
        }
        switch references.filter({ $0.1 != nil }).count {
        case 0: errors.append(.invalid(path, .string(""), .environment(.noListSource)))
        case 1: break
        default: errors.append(.invalid(path, .string(""), .environment(.severalSources)))
        }
    }
    return errors
}
