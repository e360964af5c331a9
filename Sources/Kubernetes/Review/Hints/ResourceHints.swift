import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.ResourceCause) -> ErrorHint {
        switch cause {
        case .requestOverLimit(let resource, _):
            requestHint(
                resource,
                Message("a container cannot be promised more than it may use: raise the limit of `\(resource)`, or ask for less"))
        case .requestNotLimit(let resource, _):
            requestHint(
                resource,
                Message("`\(resource)` cannot be shared out twice: request and limit must be the same, or leave the request out"))
        case .limitRequired:
            ErrorHint(
                .requiredValue,
                help: Message("devices and huge pages cannot be shared out twice: write the same number under `limits` as under `requests`")
            )
        case .notStandardForContainers, .notStandard: unknownResourceHint
        case .fractional:
            ErrorHint(
                .invalidValue, help: Message("devices and pods come whole: write a whole number"))
        case .hugePagesAlone:
            ErrorHint(
                .forbiddenValue,
                help: Message("ask for `cpu` or `memory` beside the huge pages"))
        case .partOfHugePage:
            ErrorHint(
                .invalidValue,
                help: Message("the amount must be a whole number of pages of the size in the name"))
        case .notExtended, .podRequestsTooLow, .podLimitsTooLow, .overPodLimit, .podOfWindows, .podClaims, .undeclaredClaim,
            .claimWithTwoSources, .claimWithoutSource:
            generalHint
        }
    }

    /// The API server reports such errors at `requests`; the span is that of the resource.
    private func requestHint(_ resource: String, _ help: Message) -> ErrorHint {
        let limit = error.path.parent.child("limits").key(resource)
        return ErrorHint(
            .requestOverLimit, at: span(of: error.path.key(resource)), related: related(limit, label: Message("the limit")),
            help: help)
    }

    private var unknownResourceHint: ErrorHint {
        guard let name = text else { return generalHint }
        let standard = [ResourceName.cpu, ResourceName.memory, ResourceName.ephemeralStorage]
        // `gpu` differs from `cpu` by one letter, and means a device.
        let isDevice = ["gpu", "gpus", "tpu", "npu"].contains(name.lowercased())
        let meant = isDevice ? nil : Self.commonMistakes[name.lowercased()] ?? standard.closestMatch(to: name)
        let help =
            meant.map { Message("did you mean `\($0)`?") }
            ?? Message(
                "a container asks for `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`"
            )
        let key = document.location(of: error.path)?.key
        return ErrorHint(
            .unknownResource, at: key.map(document.yaml.span), help: help,
            fix: meant.flatMap { renaming(error.path, to: $0, Message("write `\($0)`")) })
    }

    private static let commonMistakes = [
        "mem": ResourceName.memory, "ram": ResourceName.memory, "cpus": ResourceName.cpu, "storage": ResourceName.ephemeralStorage,
        "disk": ResourceName.ephemeralStorage,
    ]
}
