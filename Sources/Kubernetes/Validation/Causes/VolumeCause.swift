extension FieldError {
    /// What is wrong with a volume made from the node or from objects of the namespace.
    ///
    /// *Source:* core `validation.go` (validateVolumeSource, validateProjectionSources, validateDownwardAPIVolumeFile).
    package enum VolumeCause: Hashable, Sendable {
        case noSource
        case severalSources
        /// Several in one source of a projected volume.
        case severalProjections
        case conflictingPaths
        case sizeLimit
        case fieldAndResource
        case noFieldOrResource
        case tokenTooShort
        case tokenTooLong

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .noSource: "must specify a volume type"
            case .severalSources: "may not specify more than 1 volume type"
            case .severalProjections: "may not specify more than 1 volume type per source"
            case .conflictingPaths: "conflicting duplicate paths"
            case .sizeLimit: "SizeLimit field must be a valid resource quantity"
            case .fieldAndResource: "fieldRef and resourceFieldRef can not be specified simultaneously"
            case .noFieldOrResource: "one of fieldRef and resourceFieldRef is required"
            case .tokenTooShort: "may not specify a duration less than 10 minutes"
            case .tokenTooLong: "may not specify a duration larger than 2^32 seconds"
            }
        }
    }

    /// What is wrong with a container's mount or block device.
    ///
    /// *Source:* core `validation.go` (ValidateVolumeMounts, ValidateVolumeDevices).
    package enum VolumeMountCause: Hashable, Sendable {
        /// No valid volume has this name.
        case unknownVolume
        case repeatedMountPath
        /// A device's name or path that another device has.
        case repeatedDevice
        case nameOfDevice
        case pathOfDevice
        case nameOfMount
        case pathOfMount
        case subPathAndExpression
        case bidirectional
        case recursiveWithoutReadOnly
        case recursiveWithPropagation
        case notABlockDevice
        case deviceBacksteps

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .unknownVolume: ""
            case .repeatedMountPath, .repeatedDevice: "must be unique"
            case .nameOfDevice: "must not already exist in volumeDevices"
            case .pathOfDevice: "must not already exist as a path in volumeDevices"
            case .nameOfMount: "must not already exist in volumeMounts"
            case .pathOfMount: "must not already exist as a path in volumeMounts"
            case .subPathAndExpression: "subPathExpr and subPath are mutually exclusive"
            case .bidirectional: "Bidirectional mount propagation is available only to privileged containers"
            case .recursiveWithoutReadOnly: "may only be specified when readOnly is true"
            case .recursiveWithPropagation: "may only be specified when mountPropagation is None or not specified"
            case .notABlockDevice: "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"
            case .deviceBacksteps: "can not contain backsteps ('..')"
            }
        }
    }

    /// What is wrong with the claim of an ephemeral volume.
    ///
    /// *Source:* core `validation.go` (validateEphemeralVolumeSource, ValidatePersistentVolumeClaimSpec).
    package enum VolumeClaimCause: Hashable, Sendable {
        case metadata
        case noAccessMode
        case exclusiveAccessMode
        case dataSourceWithNamespace
        case dataSourceMismatch
        case dataSourceKind

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .metadata: "cannot be set"
            case .noAccessMode: "at least 1 access mode is required"
            case .exclusiveAccessMode: "may not use ReadWriteOncePod with other access modes"
            case .dataSourceWithNamespace: "may not be specified when dataSourceRef.namespace is specified"
            case .dataSourceMismatch: "must match dataSourceRef"
            case .dataSourceKind: "must be 'PersistentVolumeClaim' when referencing the default apiGroup"
            }
        }
    }

    /// What is wrong with a volume of a storage system.
    ///
    /// *Source:* core `validation.go` (validateISCSIVolumeSource, validateFCVolumeSource, …).
    package enum StorageCause: Hashable, Sendable {
        case initiatorFormat
        case initiatorPrefix
        case portalTooLong
        case noFibreChannelTarget
        case severalFibreChannelTargets
        case lunRequired
        case reservedOption
        case noDataset
        case severalDatasets
        case datasetWithSlash
        case registryPairs
        case tenantTooLong

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .initiatorFormat: "must be valid format"
            case .initiatorPrefix: "must be valid format starting with iqn, eui, or naa"
            case .portalTooLong:
                "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."
            case .noFibreChannelTarget: "must specify either targetWWNs or wwids, but not both"
            case .severalFibreChannelTargets: "targetWWNs and wwids can not be specified simultaneously"
            case .lunRequired: "lun is required if targetWWNs is specified"
            case .reservedOption: "kubernetes.io and k8s.io namespaces are reserved"
            case .noDataset: "one of datasetName and datasetUUID is required"
            case .severalDatasets: "datasetName and datasetUUID can not be specified simultaneously"
            case .datasetWithSlash: "must not contain '/'"
            case .registryPairs: "must be a host:port pair or multiple pairs separated by commas"
            case .tenantTooLong: "must be a UUID and may not exceed a length of 64 characters"
            }
        }
    }
}
