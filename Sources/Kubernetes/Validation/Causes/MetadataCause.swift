extension FieldError {
    /// What is wrong with an object's metadata.
    ///
    /// *Source:* apimachinery `api/validation/objectmeta.go`.
    package enum MetadataCause: Hashable, Sendable {
        case nameRequired
        /// `kind`, `name` or `uid` of an owner.
        case emptyOwnerField
        /// An `apiVersion` of an owner without a version, or with more than one slash.
        case noOwnerVersion
        case eventAsOwner
        /// The first two owners that are controllers, as `Kind/name`.
        case severalControllers(String, String)
        case conflictingFinalizers
        /// Finalizers that are added to an object that is being deleted, sorted.
        case newFinalizers([String])

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .nameRequired: "name or generateName is required"
            case .emptyOwnerField: "must not be empty"
            case .noOwnerVersion: "version must not be empty"
            case .eventAsOwner: "/v1, Kind=Event is disallowed from being an owner"
            case .severalControllers(let first, let second):
                "Only one reference can have Controller set to true. Found \"true\" in references for \(first) and \(second)"
            case .conflictingFinalizers: "finalizer orphan and foregroundDeletion cannot be both set"
            case .newFinalizers(let names):
                "no new finalizers can be added if the object is being deleted, found new finalizers \(GoValue.slice(names))"
            }
        }
    }

    /// What is wrong with a Node or a PriorityClass.
    ///
    /// *Source:* core `validation.go` (ValidateNode), `pkg/apis/scheduling/validation/validation.go`.
    package enum ClusterObjectCause: Hashable, Sendable {
        case duplicateTaint
        /// Why the taint's value is not one of a label.
        case taintValue([NameCause])
        case unsortedFeatures
        /// A declared feature whose name is longer than 253 characters.
        case featureTooLong(String)
        case featureName(String)
        /// The largest value of a priority class that is not the system's.
        case priorityTooHigh(Int32)
        case unknownSystemClass(String)
        case systemClassValue(String, Int32)
        case systemClassAsDefault(String)
        case podSecurityLevel
        case podSecurityVersion

        func detail(in version: KubernetesVersion) -> String {
            let reserved = "priority class names with 'system-' prefix are reserved for system use only. error: "
            switch self {
            case .duplicateTaint: return "taints must be unique by key and effect pair"
            case .taintValue(let causes): return causes.detail(in: version)
            case .unsortedFeatures: return "list must be sorted alphabetically"
            case .featureTooLong(let name):
                return "invalid feature name \(GoValue.quoted(name)): must be no more than 253 characters"
            case .featureName(let name):
                return "invalid feature name \(GoValue.quoted(name)): must start with an UpperCamelCase segment, with subsequent segments "
                    + "separated by '/' (e.g., MyFeature or MyFeature/mySubFeature), and contain only alphanumeric characters and slashes"
            case .priorityTooHigh(let limit): return "maximum allowed value of a user defined priority is \(limit)"
            case .unknownSystemClass(let name): return reserved + "\(name) is not a known system priority class"
            case .systemClassValue(let name, let value): return reserved + "value of \(name) PriorityClass must be \(value)"
            case .systemClassAsDefault(let name): return reserved + "globalDefault of \(name) PriorityClass must be false"
            case .podSecurityLevel: return "must be one of privileged, baseline, restricted"
            case .podSecurityVersion: return "must be \"latest\" or \"v1.x\""
            }
        }
    }
}

extension [FieldError.NameCause] {
    /// All problems in one text, as where a taint or a toleration has a value that no label can have.
    func detail(in version: KubernetesVersion) -> String { map { $0.detail(in: version) }.joined(separator: ";") }
}
