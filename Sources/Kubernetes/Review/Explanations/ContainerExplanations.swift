import Diagnostics

extension Explainer {
    static let probeHandler = Explainer { problem in
        switch problem.error.detail {
        case "must specify a handler type":
            return Explanation(
                "required-value",
                help: Prose(
                    "say how: one of `exec`, `httpGet` and `tcpSocket` (`grpc` in probes, `sleep` in hooks)",
                    zh: "請指定方式：`exec`、`httpGet`、`tcpSocket` 之一（探測可用 `grpc`，鉤子可用 `sleep`）"))
        case "may not specify more than 1 handler type":
            return Explanation("forbidden-value", help: Prose("keep one of the ways", zh: "只保留一種方式"))
        default: return nil
        }
    }

    static let probeSuccess = Explainer { problem in
        guard problem.fieldName == "successThreshold", problem.error.detail == "must be 1" else { return nil }
        return Explanation(
            "invalid-value",
            help: Prose(
                "a liveness or startup probe counts as passed the first time; only a readiness probe may ask for more",
                zh: "存活與啟動探測成功一次即算通過；只有就緒探測可以要求更多次"),
            fix: problem.replacing(problem.error.path, with: "1", isNumber: true, Prose("write `1`", zh: "改為 `1`")))
    }

    static let environmentSource = Explainer { problem in
        switch problem.error.detail {
        case "may not be specified when `value` is not empty":
            return Explanation(
                "invalid-value",
                related: [problem.span(of: problem.error.path.parent.child("value"))].compactMap { $0 }.map { LabelledSpan($0) },
                help: Prose("a variable has a value, or takes it from elsewhere: keep one", zh: "變數要嘛直接給值，要嘛取自他處：請擇一"))
        case "may not have more than one field specified at a time":
            return Explanation("invalid-value", help: Prose("keep one source", zh: "只保留一個來源"))
        default: return nil
        }
    }

    static let requirementValues = Explainer { problem in
        switch problem.error.detail {
        case "must be specified when `operator` is 'In' or 'NotIn'":
            return Explanation(
                "required-value", help: Prose("list at least one value: `values: [linux]`", zh: "至少列出一個值：`values: [linux]`"))
        case "may not be specified when `operator` is 'Exists' or 'DoesNotExist'":
            return Explanation(
                "forbidden-value",
                help: Prose(
                    "`Exists` and `DoesNotExist` ask for the key alone: leave `values` out, or write `operator: In`",
                    zh: "`Exists` 與 `DoesNotExist` 只看鍵：請移除 `values`，或改用 `operator: In`"))
        case "must be specified single value when `operator` is 'Lt' or 'Gt'":
            return Explanation(
                "required-value",
                help: Prose("`Lt` and `Gt` compare with one whole number: `values: [\"4\"]`", zh: "`Lt` 與 `Gt` 只與一個整數比較：`values: [\"4\"]`"))
        case "must have at least one node selector term":
            return Explanation(
                "required-value",
                help: Prose("an empty list would suit no node: add a term, or leave the affinity out", zh: "空清單不符合任何節點：請加入條件，或移除此親和性"))
        default: return nil
        }
    }

    static let emptyTopologyKey = Explainer { problem in
        guard problem.fieldName == "topologyKey", problem.error.kind == .required else { return nil }
        return Explanation(
            "required-value",
            help: Prose(
                "name the node label that says what counts as one place: `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones",
                zh: "請寫出劃分區域的節點標籤：節點用 `kubernetes.io/hostname`，可用區用 `topology.kubernetes.io/zone`"))
    }

    static let dnsConfig = Explainer { problem in
        guard problem.error.detail == "must provide `dnsConfig` when `dnsPolicy` is None" else { return nil }
        return Explanation(
            "required-value",
            help: Prose(
                "`None` takes nothing from the cluster: name at least one server under `dnsConfig.nameservers`",
                zh: "`None` 不採用叢集的任何設定：請在 `dnsConfig.nameservers` 寫上至少一個伺服器"))
    }
}
