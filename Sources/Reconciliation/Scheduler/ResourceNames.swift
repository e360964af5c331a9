import Diagnostics
import Kubernetes

/// The kinds of resources, by name, as the scheduler distinguishes them.
///
/// *Source:* kubernetes pkg/apis/core/v1/helper/helpers.go; component-helpers resource/helpers.go (IsSupportedPodLevelResource).
extension ResourceName {
    static func isHugePages(_ name: String) -> Bool { name.hasPrefix(hugePagesPrefix) }

    /// Without a domain, or in the domain `kubernetes.io`.
    static func isNative(_ name: String) -> Bool { !name.utf8.contains(UInt8(ascii: "/")) || isPrefixedNative(name) }

    static func isPrefixedNative(_ name: String) -> Bool { name.containsBytes(of: "kubernetes.io/") }

    /// `nvidia.com/gpu` and its like: counted in whole units, never overcommitted.
    static func isExtended(_ name: String) -> Bool { !isNative(name) && !name.hasPrefix("requests.") }

    /// The resources that the scheduler counts beside cpu, memory, ephemeral storage and pods; it ignores others.
    static func isScalar(_ name: String) -> Bool {
        isExtended(name) || isHugePages(name) || isPrefixedNative(name) || name.hasPrefix("attachable-volumes-")
    }

    /// The resources that a pod's own `resources` may contain.
    static func isPodLevel(_ name: String) -> Bool { name == cpu || name == memory || isHugePages(name) }
}
