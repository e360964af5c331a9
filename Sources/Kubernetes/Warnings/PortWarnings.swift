/// Ports that are declared more than once, over all containers.
///
/// *Source:* `pkg/api/pod/warnings.go`.
func portWarnings(_ containers: [(container: Container, path: FieldPath)]) -> [String] {
    let ports = containers.flatMap { container, path in
        container.ports.enumerated().map { (port: $0.element, path: path.child("ports").index($0.offset)) }
    }
    return definitionWarnings(ports) + nameWarnings(ports)
}

private func definitionWarnings(_ ports: [(port: ContainerPort, path: FieldPath)]) -> [String] {
    var warnings: [String] = []
    var seen: [String: [(port: ContainerPort, path: FieldPath)]] = [:]
    for (port, path) in ports {
        if !port.hostIP.isEmpty, port.hostPort == 0 {
            warnings.append("\(path): hostIP set without hostPort: \(goText(port))")
        }
        let key = "\(port.containerPort)/\(port.protocol)"
        for other in seen[key] ?? [] {
            let isSame = port.hostIP == other.port.hostIP && port.hostPort == other.port.hostPort
            let words: String
            if isSame {
                words = "duplicate"
            } else if port.hostPort == 0 || other.port.hostPort == 0 {
                words = "overlapping"
            } else if port.hostPort == other.port.hostPort, port.hostIP.isEmpty != other.port.hostIP.isEmpty {
                words = "dangerously ambiguous"
            } else {
                continue
            }
            warnings.append("\(path): \(words) port definition with \(other.path)")
        }
        seen[key, default: []].append((port, path))
    }
    return warnings
}

private func nameWarnings(_ ports: [(port: ContainerPort, path: FieldPath)]) -> [String] {
    var first: [String: FieldPath] = [:]
    var warnings: [String] = []
    for (port, path) in ports where !port.name.isEmpty {
        guard let other = first[port.name] else {
            first[port.name] = path
            continue
        }
        let name = GoValue.quoted(port.name)
        let tail = "services and probes that select ports by name will use \(other)"
        warnings.append("\(path): duplicate port name \(name) with \(other), \(tail)")
    }
    return warnings
}

/// A port as Go's `%+v` prints it.
private func goText(_ port: ContainerPort) -> String {
    "{Name:\(port.name) HostPort:\(port.hostPort) ContainerPort:\(port.containerPort) Protocol:\(port.protocol) HostIP:\(port.hostIP)}"
}
