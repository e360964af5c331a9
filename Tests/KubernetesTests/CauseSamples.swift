import Diagnostics
import YAML

@testable import Kubernetes

/// One value, or more, of every cause.
enum CauseSamples {
    static let names: [FieldError.NameCause] = [
        .tooLong(63), .dnsLabel, .dots, .dnsSubdomain, .dnsSubdomainWithUnderscore, .slashes, .emptyPrefix, .prefix(.dnsSubdomain),
        .emptyNamePart, .namePartTooLong(63), .namePart, .labelValueTooLong(63), .labelValue, .configKey, .configKeyIsDots(".."),
        .configKeyStartsWithDots, .emptyEnvironmentVariable, .environmentVariable, .httpHeader, .finalizer, .sysctl,
    ]
    static let numbers: [FieldError.NumberCause] = [
        .negative, .notPositive, .outOfRange(1...5), .weight, .fileMode, .gracePeriod, .deletionCost,
    ]
    static let paths: [FieldError.PathCause] = [.notAbsolute, .notRelative, .backsteps, .startsWithDots]
    static let addresses: [FieldError.AddressCause] = [
        .notAnAddress, .leadingZeros, .mapped, .notARange, .rangeLeadingZeros, .rangeMapped, .hostBits, .sameFamily,
    ]
    static let metadata: [FieldError.MetadataCause] = [
        .nameRequired, .emptyOwnerField, .noOwnerVersion, .eventAsOwner, .severalControllers("A/a", "B/b"), .conflictingFinalizers,
        .newFinalizers(["a/b"]),
    ]
    static let clusterObjects: [FieldError.ClusterObjectCause] = [
        .duplicateTaint, .taintValue([.labelValue]), .unsortedFeatures, .featureTooLong("a"), .featureName("a"), .priorityTooHigh(5),
        .unknownSystemClass("system-a"), .systemClassValue("system-a", 5), .systemClassAsDefault("system-a"), .podSecurityLevel,
        .podSecurityVersion,
    ]
    static let daemonSets: [FieldError.DaemonSetCause] = [
        .selectorMismatch, .emptySelector, .immutableSelector, .restartPolicy(["Always"]), .activeDeadline, .ephemeralContainers,
        .strategyType, .percentSyntax, .overHundredPercent, .surgeWithUnavailable, .neitherSurgeNorUnavailable,
    ]
    static let pods: [FieldError.PodCause] = [
        .dnsConfigRequired, .nameserverRequired, .tooManyNameservers(3), .tooManySearchPaths(32), .searchListTooLong(2048),
        .emptyDNSOption, .hostnameWithFQDN, .hostnameOnHostNetwork, .mirrorWithoutNode, .ephemeralOnCreate, .nodeNameWithGates,
        .seccompAnnotation, .containerNotFound,
        .appArmorAnnotation("a"),
    ]
    static let containers: [FieldError.ContainerCause] = [
        .imageWhitespace, .forbiddenInEphemeral, .forbiddenInInit, .initResizeRestart, .restartPolicyRequired, .exitCodesRequired,
        .resizeRestart,
    ]
    static let environment: [FieldError.EnvironmentCause] = [
        .noSource, .noListSource, .valueAndSource, .severalSources, .notEmptyDir, .podVersion("v2"), .subscripted("a['b']"),
        .unknownField("a"), .divisor(.cpu), .divisor(.memory), .divisor(.ephemeralStorage), .divisor(.hugePages),
    ]
    static let ports: [FieldError.PortCause] = [
        .numberOutOfRange, .hostPortMismatch, .nameTooLong(15), .nameCharacters, .nameWithoutLetter, .nameWithDoubleHyphen,
        .nameWithOuterHyphen,
    ]
    static let probes: [FieldError.ProbeCause] = [
        .noHandler, .severalHandlers, .successThreshold, .readinessGracePeriod, .sleepTooLong(30),
    ]
    static let resources: [FieldError.ResourceCause] = [
        .requestOverLimit(resource: "cpu", limit: Quantity()), .requestNotLimit(resource: "a/b", limit: Quantity()), .limitRequired,
        .notStandardForContainers, .notStandard, .notExtended, .fractional, .hugePagesAlone,
        .partOfHugePage(amount: Quantity(), resource: "hugepages-2Mi"), .podRequestsTooLow(Quantity()), .podLimitsTooLow(Quantity()),
        .overPodLimit(Quantity()), .podOfWindows, .podClaims, .undeclaredClaim([]), .undeclaredClaim(["a"]), .claimWithTwoSources,
        .claimWithoutSource,
    ]
    static let selectors: [FieldError.SelectorCause] = [
        .valuesRequired, .valuesForbidden, .oneValueRequired, .oneFieldValueRequired, .unknownOperator(["In"]), .unknownField, .noTerms,
        .emptyTopologyKey, .labelKeysWithoutSelector, .labelKeyInSelector, .labelKeyInMismatch, .minDomains("ScheduleAnyway"),
    ]
    static let tolerations: [FieldError.TolerationCause] = [
        .emptyKey, .secondsWithoutNoExecute, .value([.labelValue]), .valueWithExists, .comparison, .notCanonicalInteger,
        .annotationSyntax(nil), .annotationSyntax("'"), .annotationSyntax("x"), .annotationList("string"), .annotationItem("string"),
    ]
    static let profiles: [FieldError.ProfileCause] =
        [
            .seccompRequired, .seccompNotLocalhost, .seccompMismatch, .appArmorRequired, .appArmorNotLocalhost, .appArmorMismatch,
            .appArmorWhitespace, .appArmorTooLong(4095),
        ] + paths.map { .seccompPath($0) }
    static let security: [FieldError.SecurityCause] =
        [
            .unmaskedProcMount, .escalationOfPrivileged, .escalationWithSysAdmin, .userNamespace, .sharedProcessNamespaceWithHostPID,
            .sysctlOfHost("hostIPC"), .seccompTypeRequired, .appArmorTypeRequired, .seccompTypeMismatch, .appArmorTypeMismatch,
        ] + profiles.map { .localhostProfile($0) }
    static let userNames: [FieldError.WindowsCause.UserNameCause] = [
        .empty, .controlCharacters, .severalBackslashes, .domainTooLong, .domainFormat, .emptyUser, .userTooLong, .userIsDots,
        .userCharacters,
    ]
    static let windows: [FieldError.WindowsCause] =
        [
            .windowsFieldOnLinux, .linuxFieldOnWindows, .emptyCredentialSpec, .credentialSpecTooLong, .hostProcessMismatch(true),
            .someHostProcess, .hostProcessWithoutHostNetwork,
        ] + userNames.map { .userName($0) }
    static let volumes: [FieldError.VolumeCause] = [
        .noSource, .severalSources, .severalProjections, .conflictingPaths, .sizeLimit, .fieldAndResource, .noFieldOrResource,
        .tokenTooShort, .tokenTooLong,
    ]
    static let mounts: [FieldError.VolumeMountCause] = [
        .unknownVolume, .repeatedMountPath, .repeatedDevice, .nameOfDevice, .pathOfDevice, .nameOfMount, .pathOfMount,
        .subPathAndExpression, .bidirectional, .recursiveWithoutReadOnly, .recursiveWithPropagation, .notABlockDevice, .deviceBacksteps,
    ]
    static let claims: [FieldError.VolumeClaimCause] = [
        .metadata, .noAccessMode, .exclusiveAccessMode, .dataSourceWithNamespace, .dataSourceMismatch, .dataSourceKind,
    ]
    static let storage: [FieldError.StorageCause] = [
        .initiatorFormat, .initiatorPrefix, .portalTooLong, .noFibreChannelTarget, .severalFibreChannelTargets, .lunRequired,
        .reservedOption, .noDataset, .severalDatasets, .datasetWithSlash, .registryPairs, .tenantTooLong,
    ]

    static var errors: [FieldError.Cause] {
        var all: [FieldError.Cause] = [.none, .supportedValues([]), .supportedValues(["A", "B"]), .maxBytes(5), .maxItems(5), .immutable]
        all += names.map { .name($0) } + numbers.map { .number($0) } + paths.map { .path($0) } + addresses.map { .address($0) }
        all += metadata.map { .metadata($0) } + clusterObjects.map { .clusterObject($0) } + daemonSets.map { .daemonSet($0) }
        all += pods.map { .pod($0) } + containers.map { .container($0) } + environment.map { .environment($0) }
        all += ports.map { .port($0) } + probes.map { .probe($0) } + resources.map { .resource($0) } + selectors.map { .selector($0) }
        all += tolerations.map { .toleration($0) } + security.map { .security($0) } + windows.map { .windows($0) }
        all += volumes.map { .volume($0) } + mounts.map { .volumeMount($0) } + claims.map { .volumeClaim($0) }
        all += storage.map { .storage($0) }
        if let error = GoInteger.int64Error(in: "x") { all.append(.toleration(.integer(error))) }
        return all
    }

    static var warnings: [WarningCause] {
        let labels: [DeprecatedNodeLabel] = [.betaArch, .betaOS, .betaRegion, .betaZone, .betaInstanceType, .master]
        let annotations: [ReplacedAnnotation] = [.criticalPod, .sysctls, .seccomp, .appArmor]
        let path = FieldPath("spec")
        let file = SourcedPath(path: "a", source: "")
        let ports: [PortWarning] = [
            .addressWithoutPort("{}"), .definition(.duplicate, path), .definition(.overlapping, path), .definition(.ambiguous, path),
            .name("a", path),
        ]
        let files: [VolumeFileWarning.Cause] = [.overlap(file, file), .noSources]
        var all: [WarningCause] = [
            .labelValue("a b", .labelValue), .nullLabelSelector, .fractionalBytes(Quantity()), .duplicateAddress("::1"),
            .duplicateName("a"), .emptyName, .hiddenVariable("A"), .negativeGracePeriod,
            .nonStandardAddress("01.1.1.1", canonical: "1.1.1.1"), .nonCanonicalAddress("0::1", canonical: "::1"),
        ]
        all += labels.map { .nodeLabel($0) } + labels.map { .nodeLabelValue($0) } + annotations.map { .annotation($0) }
        all += VolumePlugin.allCases.map { .volumePlugin($0) } + ports.map { .port($0) }
        all += files.map { .volumeFiles(VolumeFileWarning(volume: "v", source: "Projected", cause: $0)) }
        return all
    }
}
