import Kubernetes

extension PodSpec {
    /// Takes away what an API server of this version drops, since the feature is off there by default.
    ///
    /// *Source:* pkg/features/kube_features.go (PodLevelResources: on since 1.34, MatchLabelKeysInPodAffinity: on since 1.31),
    /// pkg/api/pod/util.go (DropDisabledPodFields).
    mutating func dropFields(unknownTo version: KubernetesVersion) {
        if version.minor < 34 { resources = nil }
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
