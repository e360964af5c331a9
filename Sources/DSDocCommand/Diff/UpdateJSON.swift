import Diagnostics
import Kubernetes
import Reconciliation

extension UpdateReport {
    /// - Parameter errors: what could not be read of the cluster.
    func write(to json: inout JSONWriter, _ errors: [RejectedObject], _ catalogue: MessageCatalogue) {
        json.object { json in
            if !errors.isEmpty { json.member("errors") { json in json.array(errors) { json, error in error.write(to: &json) } } }
            json.member("name", key)
            json.member("summary", summary.text(in: catalogue))
            json.member("accepted", accepted)
            json.member("code", code)
            json.member("reason", reason)
            json.member("message", message)
            json.member(causes: causes)
            json.member("warnings", strings: warnings)
            json.member("generation") { Self.write(generation, to: &$0) }
            json.member("templateGeneration") { Self.write(templateGeneration, to: &$0) }
            json.member("changes") { json in
                json.array(changes) { json, change in
                    json.object { json in
                        json.member("field", change.field)
                        json.member("before", change.old)
                        json.member("after", change.new)
                    }
                }
            }
            json.member("nodes") { json in
                json.object { json in
                    for node in outcome?.nodes ?? [] { json.member(node.node) { Self.write(node, to: &$0, catalogue) } }
                }
            }
            json.member("rollout") { json in
                json.array(outcome?.rollout ?? []) { json, wave in
                    json.object { json in
                        json.member("time", wave.time)
                        json.member("terminated", strings: wave.terminated)
                        json.member("created", strings: wave.created)
                        json.member("ready", strings: wave.ready)
                    }
                }
            }
            if let outcome { json.member("rolloutStatus") { Self.write(outcome, to: &$0, catalogue) } }
        }
    }

    private static func write(_ change: UpdateVerdict.Change, to json: inout JSONWriter) {
        json.array { json in
            json.integer(change.old)
            json.integer(change.new)
        }
    }

    private static func write(_ node: NodeChange, to json: inout JSONWriter, _ catalogue: MessageCatalogue) {
        json.object { json in
            json.member("before", NodeChange.states(node.before))
            json.member("after", NodeChange.states(node.after))
            if node.isOutdated { json.member("outdated", true) }
            if let explanation = node.explanation {
                json.member("rule", explanation.rule.name)
                json.member("why", explanation.fact.text(in: catalogue))
            }
        }
    }

    private static func write(_ outcome: UpdateOutcome, to json: inout JSONWriter, _ catalogue: MessageCatalogue) {
        json.object { json in
            json.member("result", outcome.result.rawValue)
            json.member("text", outcome.end.text(in: catalogue))
            json.member("updated", outcome.updated)
            json.member("wanted", outcome.summary.wanted)
            json.member("outdatedNodes", strings: outcome.nodes.filter(\.isOutdated).map(\.node))
        }
    }
}
