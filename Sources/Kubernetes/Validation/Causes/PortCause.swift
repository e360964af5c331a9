extension FieldError {
    /// What is wrong with a port.
    ///
    /// *Source:* core `validation.go` (validateContainerPorts), apimachinery `util/validation/validation.go` (IsValidPortNum, IsValidPortName).
    package enum PortCause: Hashable, Sendable {
        case numberOutOfRange
        /// On the host's network the host port is the container's.
        case hostPortMismatch
        /// The limit in characters.
        case nameTooLong(Int)
        case nameCharacters
        case nameWithoutLetter
        case nameWithDoubleHyphen
        case nameWithOuterHyphen

        package func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .numberOutOfRange: NumberCause.outOfRange(1...65535).detail(in: version)
            case .hostPortMismatch: "must match `containerPort` when `hostNetwork` is true"
            case .nameTooLong(let limit): NameCause.tooLong(limit).detail(in: version)
            case .nameCharacters: "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"
            case .nameWithoutLetter: "must contain at least one letter (a-z)"
            case .nameWithDoubleHyphen: "must not contain consecutive hyphens"
            case .nameWithOuterHyphen: "must not begin or end with a hyphen"
            }
        }
    }

    /// What is wrong with a probe or a lifecycle hook.
    ///
    /// *Source:* core `validation.go` (validateProbe, validateHandler, validateSleepAction).
    package enum ProbeCause: Hashable, Sendable {
        case noHandler
        case severalHandlers
        case successThreshold
        case readinessGracePeriod
        /// The pod's grace period in seconds.
        case sleepTooLong(Int64)

        package func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .noHandler: "must specify a handler type"
            case .severalHandlers: "may not specify more than 1 handler type"
            case .successThreshold: "must be 1"
            case .readinessGracePeriod: "must not be set for readinessProbes"
            case .sleepTooLong(let seconds): "must be non-negative and less than terminationGracePeriodSeconds (\(seconds))"
            }
        }
    }
}
