/// Fields of features that are off by default in 1.36: the API server drops them before it validates, unless the old object had them.
///
/// *Source:* `pkg/api/pod/util.go` (dropDisabledFields).
func dropDisabledFields(_ spec: inout PodSpec, old: PodSpec?) {
    if old?.schedulingGroup == nil { spec.schedulingGroup = nil }
    let keepsBundles = old.map { uses($0) { $0.clusterTrustBundle != nil } } ?? false
    let keepsCertificates = old.map { uses($0) { $0.podCertificate != nil } } ?? false
    forEachIndexed(&spec.volumes) { volume, _ in
        ifPresent(&volume.projected) { projected in
            forEachIndexed(&projected.sources) { source, _ in
                if !keepsBundles { source.clusterTrustBundle = nil }
                if !keepsCertificates { source.podCertificate = nil }
            }
        }
    }
    if old.map(usesStopSignals) != true {
        forEachIndexed(&spec.initContainers) { container, _ in dropStopSignal(&container.lifecycle) }
        forEachIndexed(&spec.containers) { container, _ in dropStopSignal(&container.lifecycle) }
        forEachIndexed(&spec.ephemeralContainers) { container, _ in dropStopSignal(&container.lifecycle) }
    }
}

private func uses(_ spec: PodSpec, _ condition: (VolumeProjection) -> Bool) -> Bool {
    spec.volumes.contains { $0.projected?.sources.contains(where: condition) ?? false }
}

private func usesStopSignals(_ spec: PodSpec) -> Bool {
    spec.allContainers(at: FieldPath()).contains { $0.container.lifecycle?.stopSignal != nil }
}

private func dropStopSignal(_ lifecycle: inout Lifecycle?) {
    guard lifecycle?.stopSignal != nil else { return }
    lifecycle?.stopSignal = nil
    if lifecycle == Lifecycle() { lifecycle = nil }
}
