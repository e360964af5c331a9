import Diagnostics

extension Explainer {
    static let probeHandler = Explainer { problem in
        switch problem.error.detail {
        case "must specify a handler type":
            return Explanation(
                "required-value",
                help: Message("say how: one of `exec`, `httpGet` and `tcpSocket` (`grpc` in probes, `sleep` in hooks)"))
        case "may not specify more than 1 handler type":
            return Explanation("forbidden-value", help: Message("keep one of the ways"))
        default: return nil
        }
    }

    static let probeSuccess = Explainer { problem in
        guard problem.fieldName == "successThreshold", problem.error.detail == "must be 1" else { return nil }
        return Explanation(
            "invalid-value",
            help: Message("a liveness or startup probe counts as passed the first time; only a readiness probe may ask for more"),
            fix: problem.replacing(problem.error.path, with: "1", isNumber: true, Message("write `1`")))
    }

    static let environmentSource = Explainer { problem in
        switch problem.error.detail {
        case "may not be specified when `value` is not empty":
            return Explanation(
                "invalid-value",
                related: [problem.span(of: problem.error.path.parent.child("value"))].compactMap { $0 }.map { LabelledSpan($0) },
                help: Message("a variable has a value, or takes it from elsewhere: keep one"))
        case "may not have more than one field specified at a time":
            return Explanation("invalid-value", help: Message("keep one source"))
        default: return nil
        }
    }

    static let requirementValues = Explainer { problem in
        switch problem.error.detail {
        case "must be specified when `operator` is 'In' or 'NotIn'":
            return Explanation(
                "required-value", help: Message("list at least one value: `values: [linux]`"))
        case "may not be specified when `operator` is 'Exists' or 'DoesNotExist'":
            return Explanation(
                "forbidden-value",
                help: Message("`Exists` and `DoesNotExist` ask for the key alone: leave `values` out, or write `operator: In`"))
        case "must be specified single value when `operator` is 'Lt' or 'Gt'":
            return Explanation(
                "required-value",
                help: Message("`Lt` and `Gt` compare with one whole number: `values: [\"4\"]`"))
        case "must have at least one node selector term":
            return Explanation(
                "required-value",
                help: Message("an empty list would suit no node: add a term, or leave the affinity out"))
        default: return nil
        }
    }

    static let emptyTopologyKey = Explainer { problem in
        guard problem.fieldName == "topologyKey", problem.error.kind == .required else { return nil }
        return Explanation(
            "required-value",
            help: Message(
                "name the node label that says what counts as one place: `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones"
            ))
    }

    static let dnsConfig = Explainer { problem in
        guard problem.error.detail == "must provide `dnsConfig` when `dnsPolicy` is None" else { return nil }
        return Explanation(
            "required-value",
            help: Message("`None` takes nothing from the cluster: name at least one server under `dnsConfig.nameservers`"))
    }
}
