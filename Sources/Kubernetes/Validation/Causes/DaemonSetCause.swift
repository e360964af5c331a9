extension FieldError {
    /// What is wrong with a DaemonSet apart from its pods.
    ///
    /// *Source:* `pkg/apis/apps/validation/validation.go` (ValidateDaemonSetSpec, ValidateDaemonSetUpdateStrategy).
    package enum DaemonSetCause: Hashable, Sendable {
        case selectorMismatch
        case emptySelector
        /// An update that changes the selector.
        case immutableSelector
        /// The restart policies that are supported: all of a pod, or `Always` alone.
        case restartPolicy([String])
        case activeDeadline
        case ephemeralContainers
        case strategyType
        /// `maxUnavailable` or `maxSurge` is text and no percentage.
        case percentSyntax
        case overHundredPercent
        case surgeWithUnavailable
        /// `maxUnavailable` and `maxSurge` are both 0.
        case neitherSurgeNorUnavailable

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .selectorMismatch: "`selector` does not match template `labels`"
            case .emptySelector: "empty selector is invalid for daemonset"
            case .immutableSelector: Cause.immutable.detail(in: version)
            case .restartPolicy(let supported): Cause.supportedValues(supported).detail(in: version)
            case .activeDeadline: "activeDeadlineSeconds in DaemonSet is not Supported"
            case .ephemeralContainers: "ephemeral containers not allowed in pod template"
            case .strategyType: Cause.supportedValues(["RollingUpdate", "OnDelete"]).detail(in: version)
            case .percentSyntax: NamePattern.percent
            case .overHundredPercent: "must not be greater than 100%"
            case .surgeWithUnavailable: "may not be set when maxUnavailable is non-zero"
            case .neitherSurgeNorUnavailable: "cannot be 0 when maxSurge is 0"
            }
        }
    }
}
