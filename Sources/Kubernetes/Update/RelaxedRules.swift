extension ValidationOptions {
    /// The rules for a new template, relaxed where the old one broke them already, so that other fields can still be changed.
    ///
    /// *Source:* `pkg/api/pod/util.go` (GetValidationOptionsFromPodTemplate), `pkg/registry/apps/daemonset/strategy.go`.
    init(replacing old: DaemonSetSpec) {
        self.init()
        let spec = old.template.spec
        if let cost = old.template.metadata.annotations["controller.kubernetes.io/pod-deletion-cost"] {
            allowInvalidPodDeletionCost = !isDeletionCost(cost)
        }
        allowInvalidLabelValueInSelector = spec.hasInvalidAffinitySelector || (old.selector?.hasInvalidValue ?? false)
        allowInvalidLabelValueInRequiredNodeAffinity = spec.hasInvalidRequiredNodeAffinity
        allowInvalidSpreadSelector = spec.topologySpreadConstraints.contains {
            !validateLabelSelector($0.labelSelector, at: FieldPath()).isEmpty
        }
        useLegacySpreadLabelKeys = spec.topologySpreadConstraints.contains {
            !validateMatchLabelKeys($0.matchLabelKeys, mismatch: [], $0.labelSelector, at: FieldPath()).isEmpty
        }
        allowIndivisibleHugePages = spec.hasIndivisibleHugePages
        allowNonLocalTokenPath = spec.volumes.flatMap { $0.projected?.sources ?? [] }.contains {
            $0.serviceAccountToken.map { !validateDescendingPath($0.path, at: FieldPath()).isEmpty } ?? false
        }
        allowNamespacedSysctlsWithHostNamespaces =
            (spec.hostNetwork || spec.hostIPC) && spec.securityContext?.sysctls.isEmpty == false
        allowAnySELinuxChangePolicy = ![nil, "Recursive"].contains(spec.securityContext?.seLinuxChangePolicy)
        allowTolerationComparison = spec.tolerations.contains {
            [TolerationOperator.lt, TolerationOperator.gt].contains($0.operator)
        }
        let hasUserNamespaces = spec.hostUsers == false
        allowUserNamespacesWithHostNetwork = hasUserNamespaces && spec.hostNetwork
        allowUserNamespacesWithVolumeDevices =
            hasUserNamespaces && spec.allContainers(at: FieldPath()).contains { !$0.container.volumeDevices.isEmpty }
        allowRestartContainerResizeOfInitContainers = spec.initContainers.contains {
            $0.restartPolicy != RestartPolicy.always && $0.resizePolicy.contains { $0.restartPolicy == "RestartContainer" }
        }
    }
}

extension LabelSelector {
    fileprivate var hasInvalidValue: Bool {
        matchExpressions.contains { $0.values.contains { !NameSyntax.labelValue($0).isEmpty } }
    }
}

extension PodSpec {
    fileprivate var hasInvalidAffinitySelector: Bool {
        let near = affinity?.podAffinity
        let away = affinity?.podAntiAffinity
        let required =
            (near?.requiredDuringSchedulingIgnoredDuringExecution ?? []) + (away?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
        let preferred =
            (near?.preferredDuringSchedulingIgnoredDuringExecution ?? []) + (away?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        return (required + preferred.map(\.podAffinityTerm)).contains {
            !validateAffinitySelectors($0, allowInvalidValues: false, at: FieldPath()).isEmpty
        }
    }

    fileprivate var hasInvalidRequiredNodeAffinity: Bool {
        let terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        return terms.flatMap(\.matchExpressions).flatMap(\.values).contains { !NameSyntax.labelValue($0).isEmpty }
    }

    fileprivate var hasIndivisibleHugePages: Bool {
        allContainers(at: FieldPath()).map(\.container.resources).contains { resources in
            [resources.limits, resources.requests].contains { amounts in
                amounts.contains { ResourceSyntax.isHugePages($0.key) && !isDivisible($0.value, intoPagesOf: $0.key) }
            }
        }
    }
}
