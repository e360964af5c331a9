import Diagnostics
import Kubernetes

/// What kind of resource a name stands for, as the scheduler tells them apart.
///
/// *Source:* kubernetes pkg/apis/core/v1/helper/helpers.go; component-helpers resource/helpers.go (IsSupportedPodLevelResource).
extension ResourceName {
    static func isHugePages(_ name: String) -> Bool { name.hasPrefix(hugePagesPrefix) }

    /// Without a domain, or with one of Kubernetes' own.
    static func isNative(_ name: String) -> Bool { !name.utf8.contains(UInt8(ascii: "/")) || isPrefixedNative(name) }

    static func isPrefixedNative(_ name: String) -> Bool { name.containsBytes(of: "kubernetes.io/") }

    /// `nvidia.com/gpu` and its like: counted in whole units, never overcommitted.
    static func isExtended(_ name: String) -> Bool { !isNative(name) && !name.hasPrefix("requests.") }

    /// What the scheduler counts beside cpu, memory, ephemeral storage and pods; other names it passes over.
    static func isScalar(_ name: String) -> Bool {
        isExtended(name) || isHugePages(name) || isPrefixedNative(name) || name.hasPrefix("attachable-volumes-")
    }

    /// What may stand in a pod's own `resources`, beside those of its containers.
    static func isPodLevel(_ name: String) -> Bool { name == cpu || name == memory || isHugePages(name) }
}
