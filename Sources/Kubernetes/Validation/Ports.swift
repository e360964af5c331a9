/// The ports that a container declares.
///
/// *Source:* core `validation.go` (validateContainerPorts).
func validateContainerPorts(_ ports: [ContainerPort], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var names: Set<String> = []
    for (index, port) in ports.enumerated() {
        let path = path.index(index)
        if !port.name.isEmpty {
            let problems = NameSyntax.portName(port.name)
            if problems.isEmpty, !names.insert(port.name).inserted {
                errors.append(.duplicate(path.child("name"), .string(port.name)))
            }
            errors += problems.map { .invalid(path.child("name"), .string(port.name), .port($0)) }
        }
        if port.containerPort == 0 {
            errors.append(.required(path.child("containerPort")))
        } else {
            errors += validatePortNumber(port.containerPort, at: path.child("containerPort"))
        }
        if port.hostPort != 0 { errors += validatePortNumber(port.hostPort, at: path.child("hostPort")) }
        errors += validateChoice(port.protocol, ["SCTP", "TCP", "UDP"], at: path.child("protocol"))
    }
    return errors
}

func validatePortNumber(_ number: Int32, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    (1...65535).contains(number) ? [] : [.invalid(path(), .number(number), .port(.numberOutOfRange))]
}

func validatePort(_ port: IntOrString, at path: FieldPath) -> [FieldError] {
    switch port {
    case .int(let number): validatePortNumber(number, at: path)
    case .string(let name): NameSyntax.portName(name).map { .invalid(path, .string(name), .port($0)) }
    }
}

/// A host port may be taken once for each protocol and host address.
func validateHostPorts(of containers: [Container], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var taken: Set<String> = []
    for (index, container) in containers.enumerated() {
        for (portIndex, port) in container.ports.enumerated() where port.hostPort != 0 {
            let key = "\(port.protocol)/\(port.hostIP)/\(port.hostPort)"
            if !taken.insert(key).inserted {
                errors.append(.duplicate(path.index(index).child("ports").index(portIndex).child("hostPort"), .string(key)))
            }
        }
    }
    return errors
}

/// On the host's network a container's port is the host's.
func validateHostNetworkPorts(_ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    guard spec.hostNetwork else { return [] }
    var errors: [FieldError] = []
    for (index, container) in spec.containers.enumerated() {
        for (portIndex, port) in container.ports.enumerated()
        where (options.resourceIsPod || port.hostPort != 0) && port.hostPort != port.containerPort {
            errors.append(
                .invalid(
                    path.index(index).child("ports").index(portIndex).child("hostPort"), .number(Int64(port.hostPort)),
                    .port(.hostPortMismatch)))
        }
    }
    return errors
}
