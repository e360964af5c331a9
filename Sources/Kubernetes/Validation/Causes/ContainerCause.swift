extension FieldError {
    /// What is wrong with a container apart from its environment, ports, probes, resources and mounts.
    ///
    /// *Source:* core `validation.go` (validateContainerCommon, validateInitContainers, validateEphemeralContainers).
    package enum ContainerCause: Hashable, Sendable {
        case imageWhitespace
        case forbiddenInEphemeral
        case forbiddenInInit
        case initResizeRestart
        case restartPolicyRequired
        case exitCodesRequired
        /// A resize policy that restarts the container of a pod that never restarts.
        case resizeRestart

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .imageWhitespace: "must not have leading or trailing whitespace"
            case .forbiddenInEphemeral: "cannot be set for an Ephemeral Container"
            case .forbiddenInInit: "may not be set for init containers without restartPolicy=Always"
            case .initResizeRestart: "must not be set to 'RestartContainer' for non-sidecar initContainers"
            case .restartPolicyRequired: "must specify restartPolicy when restart rules are used"
            case .exitCodesRequired: "must be specified"
            case .resizeRestart: "must be 'NotRequired' when pod `restartPolicy` is 'Never'"
            }
        }
    }

    /// What is wrong with an environment variable, or with a file of the downward API.
    ///
    /// *Source:* core `validation.go` (ValidateEnv, validateEnvVarValueFrom, ValidateEnvFrom, validateObjectFieldSelector).
    package enum EnvironmentCause: Hashable, Sendable {
        /// `valueFrom` without a source.
        case noSource
        /// An item of `envFrom` without a source.
        case noListSource
        case valueAndSource
        case severalSources
        /// The volume of a `fileKeyRef` is no emptyDir.
        case notEmptyDir
        /// The API version of a field reference.
        case podVersion(String)
        /// The field path with its subscript.
        case subscripted(String)
        case unknownField(String)
        case divisor(Divisor)

        /// What a divisor divides.
        package enum Divisor: Hashable, Sendable {
            case cpu, memory, ephemeralStorage, hugePages
        }

        func detail(in version: KubernetesVersion) -> String {
            let conversion = "error converting fieldPath: "
            switch self {
            case .noSource:
                return "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
            case .noListSource: return "must specify one of: `configMapRef` or `secretRef`"
            case .valueAndSource: return "may not be specified when `value` is not empty"
            case .severalSources: return "may not have more than one field specified at a time"
            case .notEmptyDir: return "referenced volume must be of type emptyDir"
            case .podVersion(let apiVersion): return conversion + "unsupported pod version: \(apiVersion)"
            case .subscripted(let path): return conversion + "field label does not support subscript: \(path)"
            case .unknownField(let field): return conversion + "field label not supported: \(field)"
            case .divisor(let divisor): return divisor.detail
            }
        }
    }
}

extension FieldError.EnvironmentCause.Divisor {
    /// The divisors of bytes.
    static let bytes = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"]

    fileprivate var detail: String {
        let start = "only divisor's values \(Self.bytes.joined(separator: ", ")) are supported with the"
        return switch self {
        case .cpu: "only divisor's values 1m and 1 are supported with the cpu resource"
        case .memory: "\(start) memory resource"
        case .ephemeralStorage: "\(start) local ephemeral storage resource"
        case .hugePages: "\(start) hugepages resource"
        }
    }
}
