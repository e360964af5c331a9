/// A port that is declared twice, or whose host address does nothing.
package enum PortWarning: Hashable, Sendable {
    /// `hostIP` without `hostPort`; the port as Go prints it.
    case addressWithoutPort(String)
    /// The path of the earlier port with the same number and protocol.
    case definition(Overlap, FieldPath)
    /// A name that an earlier port has, and its path.
    case name(String, FieldPath)

    /// How two ports with the same number and protocol relate.
    package enum Overlap: String, Sendable {
        case duplicate
        /// One of them has no host port.
        case overlapping
        /// The same host port, of which one is for all host addresses.
        case ambiguous = "dangerously ambiguous"
    }

    var detail: String {
        switch self {
        case .addressWithoutPort(let port): "hostIP set without hostPort: \(port)"
        case .definition(let overlap, let other): "\(overlap.rawValue) port definition with \(other)"
        case .name(let name, let other):
            "duplicate port name \(GoValue.quoted(name)) with \(other), services and probes that select ports by name will use \(other)"
        }
    }

    /// The port that the warning compares with.
    var other: FieldPath? {
        switch self {
        case .addressWithoutPort: nil
        case .definition(_, let other), .name(_, let other): other
        }
    }
}

/// Ports that are declared more than once, over all containers.
///
/// *Source:* `pkg/api/pod/warnings.go`.
func portWarnings(_ containers: [(container: Container, path: FieldPath)]) -> [APIWarning] {
    let ports = containers.flatMap { container, path in
        container.ports.enumerated().map { (port: $0.element, path: path.child("ports").index($0.offset)) }
    }
    return definitionWarnings(ports) + nameWarnings(ports)
}

private func definitionWarnings(_ ports: [(port: ContainerPort, path: FieldPath)]) -> [APIWarning] {
    var warnings: [APIWarning] = []
    var seen: [String: [(port: ContainerPort, path: FieldPath)]] = [:]
    for (port, path) in ports {
        if !port.hostIP.isEmpty, port.hostPort == 0 {
            warnings.append(APIWarning(path, .port(.addressWithoutPort(goText(port)))))
        }
        let key = "\(port.containerPort)/\(port.protocol)"
        for other in seen[key] ?? [] {
            let isSame = port.hostIP == other.port.hostIP && port.hostPort == other.port.hostPort
            let overlap: PortWarning.Overlap
            if isSame {
                overlap = .duplicate
            } else if port.hostPort == 0 || other.port.hostPort == 0 {
                overlap = .overlapping
            } else if port.hostPort == other.port.hostPort, port.hostIP.isEmpty != other.port.hostIP.isEmpty {
                overlap = .ambiguous
            } else {
                continue
            }
            warnings.append(APIWarning(path, .port(.definition(overlap, other.path))))
        }
        seen[key, default: []].append((port, path))
    }
    return warnings
}

private func nameWarnings(_ ports: [(port: ContainerPort, path: FieldPath)]) -> [APIWarning] {
    var first: [String: FieldPath] = [:]
    var warnings: [APIWarning] = []
    for (port, path) in ports where !port.name.isEmpty {
        guard let other = first[port.name] else {
            first[port.name] = path
            continue
        }
        warnings.append(APIWarning(path, .port(.name(port.name, other))))
    }
    return warnings
}

/// A port as Go's `%+v` prints it.
private func goText(_ port: ContainerPort) -> String {
    "{Name:\(port.name) HostPort:\(port.hostPort) ContainerPort:\(port.containerPort) Protocol:\(port.protocol) HostIP:\(port.hostIP)}"
}
