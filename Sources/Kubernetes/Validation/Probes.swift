/// The probes of a container.
///
/// *Source:* core `validation.go` (validateLivenessProbe, validateReadinessProbe, validateStartupProbe).
func validateProbes(of container: Container, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if let probe = container.livenessProbe {
        errors += validateProbe(probe, at: path.child("livenessProbe"))
        errors += validateOneSuccess(probe, at: path.child("livenessProbe"))
    }
    if let probe = container.readinessProbe {
        let path = path.child("readinessProbe")
        errors += validateProbe(probe, at: path)
        if let seconds = probe.terminationGracePeriodSeconds {
            errors.append(.invalid(path.child("terminationGracePeriodSeconds"), .number(seconds), .probe(.readinessGracePeriod)))
        }
    }
    if let probe = container.startupProbe {
        errors += validateProbe(probe, at: path.child("startupProbe"))
        errors += validateOneSuccess(probe, at: path.child("startupProbe"))
    }
    return errors
}

private func validateOneSuccess(_ probe: Probe, at path: FieldPath) -> [FieldError] {
    probe.successThreshold == 1
        ? [] : [.invalid(path.child("successThreshold"), .number(probe.successThreshold), .probe(.successThreshold))]
}

private func validateProbe(_ probe: Probe, at path: FieldPath) -> [FieldError] {
    let handler = Handler(exec: probe.exec, httpGet: probe.httpGet, tcpSocket: probe.tcpSocket, grpc: probe.grpc)
    var errors = validateHandler(handler, gracePeriod: nil, at: path)
    let numbers: KeyValuePairs = [
        "initialDelaySeconds": probe.initialDelaySeconds, "timeoutSeconds": probe.timeoutSeconds, "periodSeconds": probe.periodSeconds,
        "successThreshold": probe.successThreshold, "failureThreshold": probe.failureThreshold,
    ]
    for (field, number) in numbers { errors += validateNonNegative(Int64(number), at: path.child(field)) }
    if let seconds = probe.terminationGracePeriodSeconds, seconds <= 0 {
        errors.append(.invalid(path.child("terminationGracePeriodSeconds"), .number(seconds), .number(.gracePeriod)))
    }
    return errors
}

/// What runs after a container starts and before it stops.
///
/// *Source:* core `validation.go` (validateLifecycle).
func validateLifecycle(_ lifecycle: Lifecycle?, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    guard let lifecycle else { return [] }
    var errors: [FieldError] = []
    for (field, handler) in [("postStart", lifecycle.postStart), ("preStop", lifecycle.preStop)] {
        guard let handler else { continue }
        let common = Handler(exec: handler.exec, httpGet: handler.httpGet, tcpSocket: handler.tcpSocket, sleep: handler.sleep)
        errors += validateHandler(common, gracePeriod: context.gracePeriod, at: path.child(field))
    }
    return errors
}

/// What probes and lifecycle hooks have in common: one way to act.
private struct Handler {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var grpc: GRPCAction?
    var sleep: SleepAction?
}

/// The first way counts, each further one is forbidden.
private func validateHandler(_ handler: Handler, gracePeriod: Int64?, at path: FieldPath) -> [FieldError] {
    var found: [(field: String, errors: [FieldError])] = []
    if let exec = handler.exec {
        found.append(("exec", validateFilled(["command": !exec.command.isEmpty], at: path.child("exec"))))
    }
    if let httpGet = handler.httpGet { found.append(("httpGet", validateHTTPGet(httpGet, at: path.child("httpGet")))) }
    if let tcpSocket = handler.tcpSocket {
        found.append(("tcpSocket", validatePort(tcpSocket.port, at: path.child("tcpSocket", "port"))))
    }
    if let grpc = handler.grpc { found.append(("grpc", validatePortNumber(grpc.port, at: path.child("grpc", "port")))) }
    if let sleep = handler.sleep {
        found.append(("sleep", validateSleep(sleep, gracePeriod: gracePeriod, at: path.child("sleep"))))
    }
    guard let first = found.first else { return [.required(path, .probe(.noHandler))] }
    return first.errors + found.dropFirst().map { .forbidden(path.child($0.field), .probe(.severalHandlers)) }
}

private func validateHTTPGet(_ action: HTTPGetAction, at path: FieldPath) -> [FieldError] {
    var errors = validateFilled(["path": !action.path.isEmpty], at: path)
    errors += validatePort(action.port, at: path.child("port"))
    if !["HTTP", "HTTPS"].contains(action.scheme) {
        errors.append(.notSupported(path.child("scheme"), .name(action.scheme), ["HTTP", "HTTPS"]))
    }
    for header in action.httpHeaders {
        errors += FieldError.invalid(path.child("httpHeaders"), .string(header.name), NameSyntax.httpHeader(header.name))
    }
    return errors
}

private func validateSleep(_ action: SleepAction, gracePeriod: Int64?, at path: FieldPath) -> [FieldError] {
    guard let gracePeriod, action.seconds < 0 || action.seconds > gracePeriod else { return [] }
    return [.invalid(path, .number(action.seconds), .probe(.sleepTooLong(gracePeriod)))]
}
