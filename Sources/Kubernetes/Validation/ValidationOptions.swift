/// What is allowed in an update because the old object had it already. On creation nothing is.
///
/// *Source:* `pkg/api/pod/util.go` (GetValidationOptionsFromPodSpecAndMeta) with the feature gates of 1.36.
struct ValidationOptions: Sendable {
    var allowInvalidPodDeletionCost = false
    var allowInvalidLabelValueInSelector = false
    var allowInvalidLabelValueInRequiredNodeAffinity = false
    var allowInvalidSpreadSelector = false
    /// The old spread constraints break the rules for `matchLabelKeys` of 1.34, so those of before hold.
    var useLegacySpreadLabelKeys = false
    var allowIndivisibleHugePages = false
    var allowNonLocalTokenPath = false
    var allowNamespacedSysctlsWithHostNamespaces = false
    var allowAnySELinuxChangePolicy = false
    var allowTolerationComparison = false
    var allowUserNamespacesWithHostNetwork = false
    var allowUserNamespacesWithVolumeDevices = false
    var allowRestartContainerResizeOfInitContainers = false
    var allowEmptyImageVolumeReference = false

    init() {}
}

/// What the parts of a pod's specification need to know of the whole.
struct PodContext {
    var options: ValidationOptions
    /// The volumes that are valid, by name: only these can be mounted.
    var volumes: [String: Volume] = [:]
    var claimNames: Set<String> = []
    var gracePeriod: Int64?
    var restartPolicy: String
    var hostUsers: Bool
    var os: PodOS?
}
