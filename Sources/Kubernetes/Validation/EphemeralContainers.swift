/// Templates cannot have ephemeral containers; the API server reports their errors anyway.
///
/// *Source:* core `validation.go` (validateEphemeralContainers).
func validateEphemeralContainers(_ spec: PodSpec, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    let others = Set((spec.containers + spec.initContainers).map(\.name))
    var names = others
    for (index, ephemeral) in spec.ephemeralContainers.enumerated() {
        let path = path.index(index)
        let container = ephemeral.asContainer
        errors += validateContainer(container, context, at: path)
        if container.image != trimmed(container.image) {
            errors.append(.invalid(path.child("image"), .string(container.image), .container(.imageWhitespace)))
        }
        if !names.insert(container.name).inserted { errors.append(.duplicate(path.child("name"), .string(container.name))) }
        if !ephemeral.targetContainerName.isEmpty, !others.contains(ephemeral.targetContainerName) {
            errors.append(.notFound(path.child("targetContainerName"), .string(ephemeral.targetContainerName)))
        }
        for field in forbiddenFields(container) {
            errors.append(.forbidden(path.child(field), .container(.forbiddenInEphemeral)))
        }
        for (index, mount) in container.volumeMounts.enumerated() {
            let path = path.child("volumeMounts").index(index)
            for (field, value) in [("subPath", mount.subPath), ("subPathExpr", mount.subPathExpr)] where !value.isEmpty {
                errors.append(.forbidden(path.child(field), .container(.forbiddenInEphemeral)))
            }
        }
    }
    return errors
}

/// The fields that are set although ephemeral containers cannot have them, in the order of the Go struct.
private func forbiddenFields(_ container: Container) -> [String] {
    let fields = [
        ("ports", !container.ports.isEmpty), ("resources", container.resources != ResourceRequirements()),
        ("resizePolicy", !container.resizePolicy.isEmpty), ("restartPolicy", container.restartPolicy != nil),
        ("restartPolicyRules", !container.restartPolicyRules.isEmpty), ("livenessProbe", container.livenessProbe != nil),
        ("readinessProbe", container.readinessProbe != nil), ("startupProbe", container.startupProbe != nil),
        ("lifecycle", container.lifecycle != nil),
    ]
    return fields.filter(\.1).map(\.0)
}

/// The text without whitespace at both ends.
func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
}

extension EphemeralContainer {
    /// The container without the fields that only ephemeral containers have.
    var asContainer: Container {
        var container = Container()
        container.name = name
        container.image = image
        container.command = command
        container.args = args
        container.workingDir = workingDir
        container.ports = ports
        container.envFrom = envFrom
        container.env = env
        container.resources = resources
        container.resizePolicy = resizePolicy
        container.restartPolicy = restartPolicy
        container.restartPolicyRules = restartPolicyRules
        container.volumeMounts = volumeMounts
        container.volumeDevices = volumeDevices
        container.livenessProbe = livenessProbe
        container.readinessProbe = readinessProbe
        container.startupProbe = startupProbe
        container.lifecycle = lifecycle
        container.terminationMessagePath = terminationMessagePath
        container.terminationMessagePolicy = terminationMessagePolicy
        container.imagePullPolicy = imagePullPolicy
        container.securityContext = securityContext
        container.stdin = stdin
        container.stdinOnce = stdinOnce
        container.tty = tty
        return container
    }
}

extension EphemeralContainer {
    /// Copies the fields of a container that defaults fill in.
    mutating func take(_ container: Container) {
        imagePullPolicy = container.imagePullPolicy
        terminationMessagePath = container.terminationMessagePath
        terminationMessagePolicy = container.terminationMessagePolicy
        ports = container.ports
        env = container.env
        resources = container.resources
        livenessProbe = container.livenessProbe
        readinessProbe = container.readinessProbe
        startupProbe = container.startupProbe
        lifecycle = container.lifecycle
    }
}
