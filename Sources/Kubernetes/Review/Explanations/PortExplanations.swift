import Diagnostics

extension Explainer {
    static let hostNetworkPort = Explainer { problem in
        guard problem.error.detail == "must match `containerPort` when `hostNetwork` is true" else { return nil }
        let containerPort = problem.error.path.parent.child("containerPort")
        let number = problem.document.scalar(at: containerPort)
        return Explanation(
            "host-network-port",
            related: [problem.span(of: containerPort)].compactMap { $0 }.map { LabelledSpan($0) },
            help: Message(
                "with `hostNetwork` the container listens on the node itself, so both ports are one: leave `hostPort` out, or write the same number"
            ),
            fix: number.flatMap {
                problem.replacing(problem.error.path, with: $0, isNumber: true, Message("write the container's port"))
            })
    }

    static let portName = Explainer { problem in
        let details = [
            "must contain only alpha-numeric characters", "must contain at least one letter", "must not contain consecutive hyphens",
            "must not begin or end with a hyphen",
        ]
        guard details.contains(where: problem.error.detail.hasPrefix) else { return nil }
        return Explanation(
            "invalid-name",
            help: Message(
                "a port's name has at most 15 lower case letters, digits and single hyphens, at least one of them a letter, such as `http-metrics`"
            ))
    }

    static let portNumber = Explainer { problem in
        guard problem.error.detail == "must be between 1 and 65535, inclusive" else { return nil }
        return Explanation("invalid-value", help: Message("ports go from 1 to 65535"))
    }
}

extension ManifestDocument {
    /// The text of a scalar that is written.
    func scalar(at path: FieldPath) -> String? {
        guard let place = place(of: path), place.isExact else { return nil }
        let node = yaml[yaml.resolve(place.value)]
        return node.kind == .scalar ? node.value : nil
    }
}
