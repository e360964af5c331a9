/// Errors that an update does not report because the old object had them already. A creation reports all.
///
/// *Source:* `pkg/api/pod/util.go` (GetValidationOptionsFromPodSpecAndMeta) with the feature gates of 1.36.
struct ValidationOptions: Sendable {
    var allowInvalidPodDeletionCost = false
    var allowInvalidLabelValueInSelector = false
    var allowInvalidLabelValueInRequiredNodeAffinity = false
    var allowInvalidSpreadSelector = false
    /// The old spread constraints break the rules for `matchLabelKeys` of 1.34, so the earlier rules apply.
    var useLegacySpreadLabelKeys = false
    var allowIndivisibleHugePages = false
    var allowNonLocalTokenPath = false
    var allowNamespacedSysctlsWithHostNamespaces = false
    var allowAnySELinuxChangePolicy = false
    var allowTolerationComparison = false
    var allowUserNamespacesWithHostNetwork = false
    var allowUserNamespacesWithVolumeDevices = false
    var allowRestartContainerResizeOfInitContainers = false
    /// The object is a pod, not a template: defaults for pods and the references of its image volumes are set.
    var resourceIsPod = false

    init() {}
}

/// What the validation of a part of a pod's specification needs of the whole.
struct PodContext {
    var options: ValidationOptions
    /// The valid volumes by name: only these can be mounted.
    var volumes: [String: Volume] = [:]
    var claimNames: Set<String> = []
    var gracePeriod: Int64?
    var restartPolicy: String
    var hostUsers: Bool
    var os: PodOS?
}
