import Diagnostics

extension Explainer {
    /// The API server names all requests; the resource is in the message.
    static let requestOverLimit = Explainer { problem in
        guard problem.fieldName == "requests" else { return nil }
        guard let resource = resource(in: problem.error.detail, after: "must be less than or equal to ") else {
            return unequalRequest(problem)
        }
        return Explanation(
            "request-over-limit", at: problem.span(of: problem.error.path.key(resource)), related: limit(of: resource, problem),
            help: Message("a container cannot be promised more than it may use: raise the limit of `\(resource)`, or ask for less"))
    }

    private static func unequalRequest(_ problem: FieldProblem) -> Explanation? {
        guard let resource = resource(in: problem.error.detail, after: "must be equal to ") else { return nil }
        return Explanation(
            "request-over-limit", at: problem.span(of: problem.error.path.key(resource)), related: limit(of: resource, problem),
            help: Message("`\(resource)` cannot be shared out twice: request and limit must be the same, or leave the request out"))
    }

    private static func resource(in detail: String, after start: String) -> String? {
        guard detail.hasPrefix(start), let name = detail.dropFirst(start.count).split(separator: " ").first else { return nil }
        return String(name)
    }

    private static func limit(of resource: String, _ problem: FieldProblem) -> [LabelledSpan] {
        let path = problem.error.path.parent.child("limits").key(resource)
        return [problem.span(of: path)].compactMap { $0 }.map { LabelledSpan($0, Message("the limit")) }
    }

    static let missingLimit = Explainer { problem in
        guard problem.error.detail == "Limit must be set for non overcommitable resources" else { return nil }
        return Explanation(
            "required-value",
            help: Message("devices and huge pages cannot be shared out twice: write the same number under `limits` as under `requests`"))
    }

    static let unknownResource = Explainer { problem in
        let details = ["must be a standard resource for containers", "must be a standard resource type or fully qualified"]
        guard details.contains(problem.error.detail), let name = problem.text else { return nil }
        let standard = [ResourceName.cpu, ResourceName.memory, ResourceName.ephemeralStorage]
        // A GPU is one letter from a CPU, and something else.
        let isDevice = ["gpu", "gpus", "tpu", "npu"].contains(name.lowercased())
        let meant = isDevice ? nil : commonMistakes[name.lowercased()] ?? standard.closestMatch(to: name)
        let help =
            meant.map { Message("did you mean `\($0)`?") }
            ?? Message(
                "a container asks for `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`"
            )
        let key = problem.document.place(of: problem.error.path)?.key
        return Explanation(
            "unknown-resource", at: key.map(problem.document.yaml.span), help: help,
            fix: meant.flatMap { problem.renaming(problem.error.path, to: $0, Message("write `\($0)`")) })
    }

    private static let commonMistakes = [
        "mem": ResourceName.memory, "ram": ResourceName.memory, "cpus": ResourceName.cpu, "storage": ResourceName.ephemeralStorage,
        "disk": ResourceName.ephemeralStorage,
    ]

    static let wholeNumber = Explainer { problem in
        guard problem.error.detail == "must be an integer" else { return nil }
        return Explanation(
            "invalid-value", help: Message("devices and pods come whole: write a whole number"))
    }

    static let hugePages = Explainer { problem in
        if problem.error.detail == "HugePages require cpu or memory" {
            return Explanation(
                "forbidden-value",
                help: Message("ask for `cpu` or `memory` beside the huge pages"))
        }
        guard problem.error.detail.contains("is not positive integer multiple of hugepages-") else { return nil }
        return Explanation(
            "invalid-value",
            help: Message("the amount must be a whole number of pages of the size in the name"))
    }
}
