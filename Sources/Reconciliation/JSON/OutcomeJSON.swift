import Diagnostics
import Kubernetes

extension Outcome {
    /// The answer for one file, as `dsdoc explain --format json` prints it: `{"file", "kubernetes", "steps"}`, in the shape of the recorded verdicts.
    ///
    /// - Parameters:
    ///   - catalogue: of dsdoc's own messages; those of Kubernetes stay English.
    ///   - findings: of the lint rules; nil omits them.
    package func json(file: String, in catalogue: MessageCatalogue = .english, findings: Report? = nil) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("file", file)
            writer.member("kubernetes", version.description)
            let observations = TraceObservations(self)
            writer.member("steps") { writer in
                writer.array(steps.indices) { writer, index in
                    steps[index].write(to: &writer, catalogue) { observations.of($0, inStep: index) }
                }
            }
            if let findings { writer.member("diagnostics") { JSONReport.write(findings, to: &$0) } }
        }
        return writer.bytes
    }
}

extension StepOutcome {
    /// - Parameter observations: of the DaemonSet with this `namespace/name`.
    func write(
        to writer: inout JSONWriter, _ catalogue: MessageCatalogue, observations: (String) -> TraceObservations.DaemonSet?
    ) {
        writer.object { writer in
            writer.member("step", name)
            writer.member("settled", settled)
            writer.member("time", time)
            writer.member("errors") { writer in
                writer.array(errors) { $1.write(to: &$0) }
            }
            writer.member("nodes") { writer in
                writer.object { writer in for node in nodes { writer.member(node.name) { node.write(to: &$0) } } }
            }
            writer.member("daemonsets") { writer in
                writer.object { writer in
                    for daemonSet in daemonSets {
                        writer.member(daemonSet.key) { daemonSet.write(to: &$0, catalogue, observations(daemonSet.key), nodes: nodes) }
                    }
                }
            }
            writer.member("pods") { writer in
                writer.object { writer in
                    for pod in otherPods { writer.member("\(pod.namespace)/\(pod.name)") { pod.write(to: &$0, ofDaemonSet: false) } }
                }
            }
            writer.member("podVerbs") { writer in
                writer.object { writer in for counts in podVerbs { writer.member(counts.owner) { counts.write(to: &$0) } } }
            }
            writer.member("trace") { writer in
                writer.array(trace) { $0.string("\($1.verb.rawValue) \($1.pod)\($1.revision.map { " \($0)" } ?? "")") }
            }
        }
    }
}

extension RejectedObject {
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("object", object)
            writer.member("code", code)
            writer.member("message", message)
            guard let location else { return }
            writer.member("file", location.file)
            writer.member("line", location.line)
            writer.member("column", location.column)
        }
    }
}

extension NodeFacts {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("taints") { $0.array(taints) { $0.string($1.shown) } }
            writer.member("unschedulable", unschedulable)
            writer.member("ready", ready)
        }
    }
}

extension Taint {
    /// `key=value:effect`, as `kubectl describe node` prints it.
    package var shown: String { "\(key)\(value.isEmpty ? "" : "=\(value)"):\(effect)" }
}

extension VerbCounts {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for verb in PodVerb.allCases { if let count = counts[verb] { writer.member(verb.rawValue, count) } }
        }
    }
}

extension Event {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", type)
            writer.member("reason", reason)
            writer.member("message", message)
        }
    }
}
