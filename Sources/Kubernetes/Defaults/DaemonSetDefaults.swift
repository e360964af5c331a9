/// The DaemonSet as the API server stores it, and the fields that it filled in, in the order of the types.
///
/// *Source:* `pkg/apis/apps/v1/defaults.go`, `pkg/apis/core/v1/defaults.go` and the defaults in the API types.
package func withDefaults(_ daemonSet: DaemonSet) -> (daemonSet: DaemonSet, fields: [DefaultedField]) {
    var result = daemonSet
    var writer = DefaultsWriter()
    let path = FieldPath("spec")
    fillStrategy(&result.spec.updateStrategy, &writer, path.child("updateStrategy"))
    writer.fill(&result.spec.revisionHistoryLimit, 10, path, "revisionHistoryLimit")
    fillPodSpec(&result.spec.template.spec, &writer, path.child("template", "spec"))
    return (result, writer.fields)
}

private func fillStrategy(_ strategy: inout DaemonSetUpdateStrategy, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    writer.fill(&strategy.type, UpdateStrategyType.rollingUpdate, path, "type")
    guard strategy.type == UpdateStrategyType.rollingUpdate else { return }
    var rollingUpdate = strategy.rollingUpdate ?? RollingUpdateDaemonSet()
    let path = path.child("rollingUpdate")
    writer.fill(&rollingUpdate.maxUnavailable, .int(1), path, "maxUnavailable", shown: "1")
    writer.fill(&rollingUpdate.maxSurge, .int(0), path, "maxSurge", shown: "0")
    strategy.rollingUpdate = rollingUpdate
}
