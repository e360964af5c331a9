/// What redaction does with a field, by its name in any object.
enum RedactionRule: Sendable {
    /// Stays as it is: keys in it are names.
    case keep
    /// An empty value of the same type.
    case empty
    /// The same for addresses that no answer depends on.
    case emptyAddress
    /// The map of annotations: those that answers depend on stay.
    case annotations
    /// The strings in it, each replaced by the same one everywhere.
    case text(Pseudonyms.Category)
    /// The values of a map; a list is read like other fields.
    case values(Pseudonyms.Category)
    /// The `value` of each item: variables and headers.
    case namedValues(Pseudonyms.Category)
    /// An image, without its registry.
    case image
    /// A text for people, without addresses and registries.
    case message

    /// Addresses, identities of machines, and what can hold tokens. What pods and their template have in common gets the same replacement, since
    /// answers depend on whether they differ.
    static let byField: [String: RedactionRule] = [
        "labels": .keep, "matchLabels": .keep, "nodeSelector": .keep, "selector": .keep, "resources": .keep, "capacity": .keep,
        "allocatable": .keep, "hard": .keep, "used": .keep, "affinity": .keep, "tolerations": .keep, "taints": .keep,
        "managedFields": .empty, "annotations": .annotations, "env": .namedValues(.variables), "httpHeaders": .namedValues(.variables),
        "args": .text(.arguments), "command": .text(.arguments), "image": .image, "reference": .image, "imageRef": .image,
        "imageID": .empty, "containerID": .empty, "podIP": .emptyAddress, "podIPs": .emptyAddress, "hostIP": .text(.addresses),
        "hostIPs": .emptyAddress,
        "addresses": .emptyAddress, "externalIPs": .emptyAddress, "loadBalancer": .emptyAddress, "loadBalancerIP": .emptyAddress,
        "loadBalancerSourceRanges": .emptyAddress,
        "podCIDR": .emptyAddress, "podCIDRs": .emptyAddress, "providerID": .empty, "externalID": .empty, "machineID": .empty,
        "systemUUID": .empty,
        "bootID": .empty, "images": .empty, "volumesInUse": .empty, "volumesAttached": .empty, "caBundle": .empty, "description": .empty,
        "clusterIP": .text(.addresses), "clusterIPs": .text(.addresses), "ip": .text(.addresses), "cidr": .text(.addresses),
        "except": .text(.addresses), "nameservers": .text(.addresses), "hostnames": .text(.hosts), "searches": .text(.hosts),
        "externalName": .text(.hosts), "host": .text(.hosts), "server": .text(.hosts), "targetPortal": .text(.hosts),
        "gateway": .text(.hosts), "endpoints": .text(.hosts), "monitors": .text(.hosts), "portals": .text(.hosts), "url": .text(.hosts),
        "volumeHandle": .text(.hosts), "volumeAttributes": .values(.variables), "options": .values(.variables),
        "parameters": .values(.variables), "message": .message,
    ]

    /// The annotations that the model reads, and their values.
    ///
    /// *Source:* the fields of `ObjectMeta.annotations` in this program; each is of Kubernetes, of a well-known injector, or of dsdoc.
    static func isRead(_ annotation: String) -> Bool {
        if readAnnotations.contains(annotation) { return true }
        return readPrefixes.contains { annotation.hasPrefix($0) }
    }

    /// The annotations of which only the presence is read.
    static let presence: Set<String> = [
        "kubernetes.io/limit-ranger", "vpaUpdates", "sidecar.istio.io/status", "linkerd.io/proxy-version",
        "vault.hashicorp.com/agent-inject-status", "openshift.io/scc",
    ]

    private static let readAnnotations: Set<String> = [
        "deprecated.daemonset.template.generation", "kubectl.kubernetes.io/restartedAt", "controller.kubernetes.io/pod-deletion-cost",
        "scheduler.alpha.kubernetes.io/tolerations", "volume.beta.kubernetes.io/storage-class", "volume.kubernetes.io/selected-node",
        "pv.kubernetes.io/bind-completed", "pv.kubernetes.io/bound-by-controller", "pv.kubernetes.io/provisioned-by",
        "storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class", "kubernetes.io/config.mirror",
        "seccomp.security.alpha.kubernetes.io/pod",
    ]

    private static let readPrefixes = [
        "dsdoc.dev/", "container.seccomp.security.alpha.kubernetes.io/", "container.apparmor.security.beta.kubernetes.io/",
    ]

    /// The kinds whose fields are read. Of others, only their type and metadata stay; of ConfigMaps and Secrets, the keys too.
    static let readKinds: Set<String> = [
        "Node", "Pod", "DaemonSet", "ControllerRevision", "Namespace", "PriorityClass", "RuntimeClass", "ResourceQuota", "LimitRange",
        "Service",
        "PersistentVolumeClaim", "PersistentVolume", "StorageClass", "PodDisruptionBudget", "ResourceClaim", "ResourceClaimTemplate",
        "ResourceSlice", "DeviceClass", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "ValidatingAdmissionPolicy",
        "ValidatingAdmissionPolicyBinding", "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding", "Deployment", "StatefulSet",
        "ReplicaSet", "ReplicationController", "Job", "CronJob", "NetworkPolicy",
    ]
}
