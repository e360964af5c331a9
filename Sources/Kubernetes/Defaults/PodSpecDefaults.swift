/// The defaults of a template's pod specification. Requests are taken from limits only in pods.
func fillPodSpec(_ spec: inout PodSpec, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    forEachIndexed(&spec.volumes) { fillVolume(&$0, &writer, path.child("volumes").index($1)) }
    forEachIndexed(&spec.initContainers) { fillContainer(&$0, &writer, path.child("initContainers").index($1)) }
    forEachIndexed(&spec.containers) { fillContainer(&$0, &writer, path.child("containers").index($1)) }
    forEachIndexed(&spec.ephemeralContainers) { ephemeral, index in
        var container = ephemeral.asContainer
        fillContainer(&container, &writer, path.child("ephemeralContainers").index(index))
        ephemeral.take(container)
    }
    roundUp(&spec.overhead, &writer, path.child("overhead"))
    ifPresent(&spec.resources) { fillResources(&$0, &writer, path.child("resources")) }
    writer.fill(&spec.dnsPolicy, "ClusterFirst", path, "dnsPolicy")
    writer.fill(&spec.restartPolicy, RestartPolicy.always, path, "restartPolicy")
    writer.fill(&spec.schedulerName, "default-scheduler", path, "schedulerName")
    writer.fill(&spec.securityContext, PodSecurityContext(), path, "securityContext", shown: "{}")
    writer.fill(&spec.terminationGracePeriodSeconds, 30, path, "terminationGracePeriodSeconds")
    // Two names for one field.
    if spec.serviceAccountName.isEmpty, !spec.serviceAccount.isEmpty {
        writer.fill(&spec.serviceAccountName, spec.serviceAccount, path, "serviceAccountName")
    } else if !spec.serviceAccountName.isEmpty, spec.serviceAccount.isEmpty {
        writer.fill(&spec.serviceAccount, spec.serviceAccountName, path, "serviceAccount")
    } else {
        spec.serviceAccount = spec.serviceAccountName
    }
}

func fillContainer(_ container: inout Container, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    let pullPolicy = imageTag(container.image) == "latest" ? "Always" : "IfNotPresent"
    writer.fill(&container.imagePullPolicy, pullPolicy, path, "imagePullPolicy")
    writer.fill(&container.terminationMessagePath, "/dev/termination-log", path, "terminationMessagePath")
    writer.fill(&container.terminationMessagePolicy, "File", path, "terminationMessagePolicy")
    forEachIndexed(&container.ports) { writer.fill(&$0.protocol, PortProtocol.tcp, path.child("ports").index($1), "protocol") }
    forEachIndexed(&container.env) { variable, index in
        let path = path.child("env").index(index).child("valueFrom", "fieldRef")
        ifPresent(&variable.valueFrom) { ifPresent(&$0.fieldRef) { writer.fill(&$0.apiVersion, "v1", path, "apiVersion") } }
    }
    fillResources(&container.resources, &writer, path.child("resources"))
    fillProbe(&container.livenessProbe, &writer, path.child("livenessProbe"))
    fillProbe(&container.readinessProbe, &writer, path.child("readinessProbe"))
    fillProbe(&container.startupProbe, &writer, path.child("startupProbe"))
    ifPresent(&container.lifecycle) { lifecycle in
        ifPresent(&lifecycle.postStart) { fillHTTPGet(&$0.httpGet, &writer, path.child("lifecycle", "postStart", "httpGet")) }
        ifPresent(&lifecycle.preStop) { fillHTTPGet(&$0.httpGet, &writer, path.child("lifecycle", "preStop", "httpGet")) }
    }
}

func fillResources(_ resources: inout ResourceRequirements, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    roundUp(&resources.limits, &writer, path.child("limits"))
    roundUp(&resources.requests, &writer, path.child("requests"))
}

/// Amounts are rounded up to thousandths.
func roundUp(_ amounts: inout [String: Quantity], _ writer: inout DefaultsWriter, _ path: FieldPath) {
    for (name, amount) in amounts.inKeyOrder where amount.exponent < -3 {
        let rounded = Quantity(milliValue: amount.milliValue, format: amount.format)
        amounts[name] = rounded
        writer.record(path.key(name), rounded.description)
    }
}

private func fillProbe(_ probe: inout Probe?, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    ifPresent(&probe) { probe in
        fillHTTPGet(&probe.httpGet, &writer, path.child("httpGet"))
        ifPresent(&probe.grpc) { writer.fill(&$0.service, "", path.child("grpc"), "service", shown: "\"\"") }
        writer.fill(&probe.timeoutSeconds, 1, path, "timeoutSeconds")
        writer.fill(&probe.periodSeconds, 10, path, "periodSeconds")
        writer.fill(&probe.successThreshold, 1, path, "successThreshold")
        writer.fill(&probe.failureThreshold, 3, path, "failureThreshold")
    }
}

private func fillHTTPGet(_ action: inout HTTPGetAction?, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    ifPresent(&action) { action in
        writer.fill(&action.path, "/", path, "path")
        writer.fill(&action.scheme, "HTTP", path, "scheme")
    }
}
