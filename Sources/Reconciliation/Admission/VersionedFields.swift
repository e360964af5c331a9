import Kubernetes

extension PodSpec {
    /// Removes the fields that an API server of this version drops because their feature gate is disabled by default.
    ///
    /// *Source:* pkg/features/kube_features.go (PodLevelResources, DynamicResourceAllocation: on since 1.34, MatchLabelKeysInPodAffinity: on since 1.31),
    /// pkg/api/pod/util.go (DropDisabledPodFields).
    mutating func dropFields(unknownTo version: KubernetesVersion) {
        if version.minor < 34 {
            resources = nil
            resourceClaims = []
        }
        guard version.minor < 31, affinity != nil else { return }
        affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution.dropLabelKeys()
        affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution.dropLabelKeys()
    }
}

extension [PodAffinityTerm] {
    fileprivate mutating func dropLabelKeys() {
        for index in indices {
            self[index].matchLabelKeys = []
            self[index].mismatchLabelKeys = []
        }
    }
}
