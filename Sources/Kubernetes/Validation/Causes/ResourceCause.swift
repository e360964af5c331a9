extension FieldError {
    /// What is wrong with requests, limits and claims.
    ///
    /// *Source:* core `validation.go` (validateResourceRequirements, validatePodResourceConsistency, validatePodResourceClaim).
    package enum ResourceCause: Hashable, Sendable {
        /// A request larger than the limit of the resource.
        case requestOverLimit(resource: String, limit: Quantity)
        /// A request of a resource that cannot be overcommitted, other than its limit.
        case requestNotLimit(resource: String, limit: Quantity)
        case limitRequired
        case notStandardForContainers
        case notStandard
        case notExtended
        case fractional
        case hugePagesAlone
        case partOfHugePage(amount: Quantity, resource: String)
        /// The sum of the containers' requests.
        case podRequestsTooLow(Quantity)
        /// The sum of the containers' limits.
        case podLimitsTooLow(Quantity)
        case overPodLimit(Quantity)
        case podOfWindows
        case podClaims
        /// The claims that the pod declares, sorted.
        case undeclaredClaim([String])
        case claimWithTwoSources
        case claimWithoutSource

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .requestOverLimit(let resource, let limit): "must be less than or equal to \(resource) limit of \(limit)"
            case .requestNotLimit(let resource, let limit): "must be equal to \(resource) limit of \(limit)"
            case .limitRequired: "Limit must be set for non overcommitable resources"
            case .notStandardForContainers: "must be a standard resource for containers"
            case .notStandard: "must be a standard resource type or fully qualified"
            case .notExtended: "doesn't follow extended resource name standard"
            case .fractional: "must be an integer"
            case .hugePagesAlone: "HugePages require cpu or memory"
            case .partOfHugePage(let amount, let resource): "\(amount) is not positive integer multiple of \(resource)"
            case .podRequestsTooLow(let sum): "must be greater than or equal to aggregate container requests of \(sum)"
            case .podLimitsTooLow(let sum): "must be greater than or equal to aggregate container limits of \(sum)"
            case .overPodLimit(let limit): "must be less than or equal to pod limits of \(limit)"
            case .podOfWindows: "may not be set for a windows pod"
            case .podClaims: "claims may not be set for Resources at pod-level"
            case .undeclaredClaim(let names):
                "must be one of the names in pod.spec.resourceClaims"
                    + (names.isEmpty ? " which is empty" : ": \(names.joined(separator: ", "))")
            case .claimWithTwoSources: "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
            case .claimWithoutSource: "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"
            }
        }
    }
}
