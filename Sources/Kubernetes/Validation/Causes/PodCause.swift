extension FieldError {
    /// What is wrong with a pod's specification as a whole, its name resolution, and annotations that Kubernetes reads.
    ///
    /// *Source:* core `validation.go` (ValidatePodSpec, validatePodDNSConfig, ValidatePodSpecificAnnotations).
    package enum PodCause: Hashable, Sendable {
        /// `dnsPolicy: None` without `dnsConfig`.
        case dnsConfigRequired
        case nameserverRequired
        case tooManyNameservers(Int)
        case tooManySearchPaths(Int)
        /// The limit in characters.
        case searchListTooLong(Int)
        case emptyDNSOption
        case hostnameWithFQDN
        case hostnameOnHostNetwork
        case mirrorWithoutNode
        case ephemeralOnCreate
        case nodeNameWithGates
        case seccompAnnotation
        /// The AppArmor annotation names a container that does not exist.
        case containerNotFound
        case appArmorAnnotation(String)

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .dnsConfigRequired: "must provide `dnsConfig` when `dnsPolicy` is None"
            case .nameserverRequired: "must provide at least one DNS nameserver when `dnsPolicy` is None"
            case .tooManyNameservers(let limit): "must not have more than \(limit) nameservers"
            case .tooManySearchPaths(let limit): "must not have more than \(limit) search paths"
            case .searchListTooLong(let limit): "must not have more than \(limit) characters (including spaces) in the search list"
            case .emptyDNSOption: "must not be empty"
            case .hostnameWithFQDN: "may not be specified when setHostnameAsFQDN is true"
            case .hostnameOnHostNetwork: "may not be specified when hostNetwork is true"
            case .mirrorWithoutNode: "must set spec.nodeName if mirror pod annotation is set"
            case .ephemeralOnCreate: "cannot be set on create"
            case .nodeNameWithGates: "cannot be set until all schedulingGates have been cleared"
            case .seccompAnnotation: "must be a valid seccomp profile"
            case .containerNotFound: "container not found"
            case .appArmorAnnotation(let profile): "invalid AppArmor profile name: \(GoValue.quoted(profile))"
            }
        }
    }
}
