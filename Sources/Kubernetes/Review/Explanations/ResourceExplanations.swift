import Diagnostics

extension Explainer {
    /// The API server names all requests; the resource is in the message.
    static let requestOverLimit = Explainer { problem in
        guard problem.fieldName == "requests" else { return nil }
        guard let resource = resource(in: problem.error.detail, after: "must be less than or equal to ") else {
            return unequalRequest(problem)
        }
        return Explanation(
            "request-over-limit", at: problem.span(of: problem.error.path.key(resource)), related: limit(of: resource, problem),
            help: Prose(
                "a container cannot be promised more than it may use: raise the limit of `\(resource)`, or ask for less",
                zh: "容器保證取得的量不能超過上限：請提高 `\(resource)` 的 limit，或降低 request"))
    }

    private static func unequalRequest(_ problem: FieldProblem) -> Explanation? {
        guard let resource = resource(in: problem.error.detail, after: "must be equal to ") else { return nil }
        return Explanation(
            "request-over-limit", at: problem.span(of: problem.error.path.key(resource)), related: limit(of: resource, problem),
            help: Prose(
                "`\(resource)` cannot be shared out twice: request and limit must be the same, or leave the request out",
                zh: "`\(resource)` 不能超額分配：request 與 limit 必須相同，或省略 request"))
    }

    private static func resource(in detail: String, after start: String) -> String? {
        guard detail.hasPrefix(start), let name = detail.dropFirst(start.count).split(separator: " ").first else { return nil }
        return String(name)
    }

    private static func limit(of resource: String, _ problem: FieldProblem) -> [LabelledSpan] {
        let path = problem.error.path.parent.child("limits").key(resource)
        return [problem.span(of: path)].compactMap { $0 }.map { LabelledSpan($0, Prose("the limit", zh: "上限")) }
    }

    static let missingLimit = Explainer { problem in
        guard problem.error.detail == "Limit must be set for non overcommitable resources" else { return nil }
        return Explanation(
            "required-value",
            help: Prose(
                "devices and huge pages cannot be shared out twice: write the same number under `limits` as under `requests`",
                zh: "裝置與 huge pages 不能超額分配：請在 `limits` 寫上與 `requests` 相同的數量"))
    }

    static let unknownResource = Explainer { problem in
        let details = ["must be a standard resource for containers", "must be a standard resource type or fully qualified"]
        guard details.contains(problem.error.detail), let name = problem.text else { return nil }
        let standard = [ResourceName.cpu, ResourceName.memory, ResourceName.ephemeralStorage]
        // A GPU is one letter from a CPU, and something else.
        let isDevice = ["gpu", "gpus", "tpu", "npu"].contains(name.lowercased())
        let meant = isDevice ? nil : commonMistakes[name.lowercased()] ?? standard.spelt(like: name)
        let help =
            meant.map { Prose("did you mean `\($0)`?", zh: "你是不是要寫 `\($0)`？") }
            ?? Prose(
                "a container asks for `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`",
                zh: "容器可要求 `cpu`、`memory`、`ephemeral-storage`、`hugepages-…`，或帶網域的裝置，例如 `nvidia.com/gpu`")
        let key = problem.document.place(of: problem.error.path)?.key
        return Explanation(
            "unknown-resource", at: key.map(problem.document.yaml.span), help: help,
            fix: meant.flatMap { problem.renaming(problem.error.path, to: $0, Prose("write `\($0)`", zh: "改為 `\($0)`")) })
    }

    private static let commonMistakes = [
        "mem": ResourceName.memory, "ram": ResourceName.memory, "cpus": ResourceName.cpu, "storage": ResourceName.ephemeralStorage,
        "disk": ResourceName.ephemeralStorage,
    ]

    static let wholeNumber = Explainer { problem in
        guard problem.error.detail == "must be an integer" else { return nil }
        return Explanation(
            "invalid-value", help: Prose("devices and pods come whole: write a whole number", zh: "裝置與 Pod 數量必須是整數：請寫整數"))
    }

    static let hugePages = Explainer { problem in
        if problem.error.detail == "HugePages require cpu or memory" {
            return Explanation(
                "forbidden-value",
                help: Prose("ask for `cpu` or `memory` beside the huge pages", zh: "除了 huge pages，還要寫上 `cpu` 或 `memory`"))
        }
        guard problem.error.detail.contains("is not positive integer multiple of hugepages-") else { return nil }
        return Explanation(
            "invalid-value",
            help: Prose("the amount must be a whole number of pages of the size in the name", zh: "數量必須是名稱中頁面大小的整數倍"))
    }
}
