import Diagnostics

extension ServiceReachability {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", name)
            writer.member("namespace", namespace)
            writer.member("routing", routing.rawValue)
            writer.member("endpoints") { $0.array(endpoints) { $0.string($1) } }
            writer.member("withoutEndpoint") { $0.array(withoutEndpoint) { $0.string($1) } }
            writer.list("unknownPorts", unknownPorts) { $0.string($1) }
        }
    }
}

extension TraceObservations.DaemonSet {
    /// The members `rollout`, where one is in progress, and `podChurn`.
    func write(to writer: inout JSONWriter) {
        if let rollout { writer.member("rollout") { rollout.write(to: &$0) } }
        writer.member("podChurn") { writer in
            writer.object { writer in
                writer.member("created", podChurn.created)
                writer.member("deleted", podChurn.deleted)
                writer.member("replacedOn") { $0.array(podChurn.replacedOn) { $0.string($1) } }
            }
        }
    }
}

extension RolloutPeak {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("peakUnavailable", unavailable)
            writer.member("maxUnavailable", budget.maxUnavailable)
            writer.member("peakSurge", surge)
            writer.member("maxSurge", budget.maxSurge)
        }
    }
}
