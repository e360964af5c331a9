import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.ResourceCause) -> ErrorHint {
        switch cause {
        case .requestOverLimit(let resource, _):
            requestHint(
                resource,
                Message("a request can't exceed the limit: raise the limit of `\(resource)`, or lower the request"))
        case .requestNotLimit(let resource, _):
            requestHint(
                resource,
                Message("`\(resource)` can't be overcommitted: request and limit must be equal, or remove the request"))
        case .limitRequired:
            ErrorHint(
                .requiredValue,
                help: Message("devices and huge pages can't be overcommitted: set the same number in `limits` as in `requests`")
            )
        case .notStandardForContainers, .notStandard: unknownResourceHint
        case .fractional:
            ErrorHint(
                .invalidValue, help: Message("devices and pods are counted in integers"))
        case .hugePagesAlone:
            ErrorHint(
                .forbiddenValue,
                help: Message("request `cpu` or `memory` along with the huge pages"))
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
                "a container requests `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`"
            )
        let key = document.location(of: error.path)?.key
        return ErrorHint(
            .unknownResource, at: key.map(document.yaml.span), help: help,
            fix: meant.flatMap { renaming(error.path, to: $0, Message("use `\($0)`")) })
    }

    private static let commonMistakes = [
        "mem": ResourceName.memory, "ram": ResourceName.memory, "cpus": ResourceName.cpu, "storage": ResourceName.ephemeralStorage,
        "disk": ResourceName.ephemeralStorage,
    ]
}
