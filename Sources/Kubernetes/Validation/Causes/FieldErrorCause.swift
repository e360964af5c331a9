extension FieldError {
    /// Why a field is wrong: what upstream writes as free text into `Error.Detail`. Grouped by the part of the API that is validated.
    ///
    /// A new cause needs a text (`detail(in:)` of its group) and a hint (`hint(for:)` of its group): neither has a `default`.
    package indirect enum Cause: Hashable, Sendable {
        /// The error type and the value are the whole message.
        case none
        /// All supported values, in the order in which they are printed.
        case supportedValues([String])
        case maxBytes(Int)
        case maxItems(Int)
        /// A field that an update cannot change.
        case immutable
        case name(NameCause)
        case number(NumberCause)
        case path(PathCause)
        case address(AddressCause)
        case metadata(MetadataCause)
        case clusterObject(ClusterObjectCause)
        case daemonSet(DaemonSetCause)
        case pod(PodCause)
        case container(ContainerCause)
        case environment(EnvironmentCause)
        case port(PortCause)
        case probe(ProbeCause)
        case resource(ResourceCause)
        case selector(SelectorCause)
        case toleration(TolerationCause)
        case security(SecurityCause)
        case windows(WindowsCause)
        case volume(VolumeCause)
        case volumeMount(VolumeMountCause)
        case volumeClaim(VolumeClaimCause)
        case storage(StorageCause)

        /// The API server's text; empty where it adds nothing to type and value.
        package func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .none: ""
            case .supportedValues(let values):
                values.isEmpty ? "" : "supported values: \(values.map(GoValue.quoted).joined(separator: ", "))"
            case .maxBytes(let limit): "may not be more than \(limit) bytes"
            case .maxItems(let limit): "must have at most \(limit) items"
            case .immutable: "field is immutable"
            case .name(let cause): cause.detail(in: version)
            case .number(let cause): cause.detail(in: version)
            case .path(let cause): cause.detail(in: version)
            case .address(let cause): cause.detail(in: version)
            case .metadata(let cause): cause.detail(in: version)
            case .clusterObject(let cause): cause.detail(in: version)
            case .daemonSet(let cause): cause.detail(in: version)
            case .pod(let cause): cause.detail(in: version)
            case .container(let cause): cause.detail(in: version)
            case .environment(let cause): cause.detail(in: version)
            case .port(let cause): cause.detail(in: version)
            case .probe(let cause): cause.detail(in: version)
            case .resource(let cause): cause.detail(in: version)
            case .selector(let cause): cause.detail(in: version)
            case .toleration(let cause): cause.detail(in: version)
            case .security(let cause): cause.detail(in: version)
            case .windows(let cause): cause.detail(in: version)
            case .volume(let cause): cause.detail(in: version)
            case .volumeMount(let cause): cause.detail(in: version)
            case .volumeClaim(let cause): cause.detail(in: version)
            case .storage(let cause): cause.detail(in: version)
            }
        }
    }
}
