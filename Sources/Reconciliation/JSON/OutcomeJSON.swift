import Diagnostics
import Kubernetes

extension Outcome {
    /// The answer for one file, as `dsdoc explain --format json` prints it: `{"file", "kubernetes", "steps"}`, in the shape of the recorded verdicts.
    package func json(file: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("file", file)
            writer.field("kubernetes", version.description)
            writer.field("steps") { $0.array(steps) { $1.write(to: &$0) } }
        }
        return writer.bytes
    }
}

extension StepOutcome {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("step", name)
            writer.field("settled", settled)
            writer.field("time", time)
            writer.field("errors") { writer in
                writer.array(errors) { writer, error in
                    writer.object { writer in
                        writer.field("object", error.object)
                        writer.field("code", error.code)
                        writer.field("message", error.message)
                    }
                }
            }
            writer.field("nodes") { writer in
                writer.object { writer in for node in nodes { writer.field(node.name) { node.write(to: &$0) } } }
            }
            writer.field("daemonsets") { writer in
                writer.object { writer in for daemonSet in daemonSets { writer.field(daemonSet.key) { daemonSet.write(to: &$0) } } }
            }
            writer.field("pods") { writer in
                writer.object { writer in
                    for pod in otherPods { writer.field("\(pod.namespace)/\(pod.name)") { pod.write(to: &$0, ofDaemonSet: false) } }
                }
            }
            writer.field("podVerbs") { writer in
                writer.object { writer in for counts in podVerbs { writer.field(counts.owner) { counts.write(to: &$0) } } }
            }
            writer.field("trace") { writer in
                writer.array(trace) { $0.value("\($1.verb.rawValue) \($1.pod)\($1.revision.map { " \($0)" } ?? "")") }
            }
        }
    }
}

extension NodeFacts {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("taints") { $0.array(taints) { $0.value($1.shown) } }
            writer.field("unschedulable", unschedulable)
            writer.field("ready", ready)
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
            for verb in PodVerb.allCases { if let count = counts[verb] { writer.field(verb.rawValue, count) } }
        }
    }
}

extension Event {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("type", type)
            writer.field("reason", reason)
            writer.field("message", message)
        }
    }
}
