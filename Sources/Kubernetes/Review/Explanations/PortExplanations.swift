import Diagnostics

extension Explainer {
    static let hostNetworkPort = Explainer { problem in
        guard problem.error.detail == "must match `containerPort` when `hostNetwork` is true" else { return nil }
        let containerPort = problem.error.path.parent.child("containerPort")
        let number = problem.document.scalar(at: containerPort)
        return Explanation(
            "host-network-port",
            related: [problem.span(of: containerPort)].compactMap { $0 }.map { LabelledSpan($0) },
            help: Prose(
                "with `hostNetwork` the container listens on the node itself, so both ports are one: leave `hostPort` out, or write the same number",
                zh: "使用 `hostNetwork` 時容器直接在節點上監聽，兩個連接埠其實是同一個：請省略 `hostPort`，或寫相同的數字"),
            fix: number.flatMap {
                problem.replacing(problem.error.path, with: $0, isNumber: true, Prose("write the container's port", zh: "改為容器的連接埠"))
            })
    }

    static let portName = Explainer { problem in
        let details = [
            "must contain only alpha-numeric characters", "must contain at least one letter", "must not contain consecutive hyphens",
            "must not begin or end with a hyphen",
        ]
        guard details.contains(where: problem.error.detail.hasPrefix) else { return nil }
        return Explanation(
            "invalid-name",
            help: Prose(
                "a port's name has at most 15 lower case letters, digits and single hyphens, at least one of them a letter, such as `http-metrics`",
                zh: "連接埠名稱最多 15 個字元，只能用小寫字母、數字與單一連字號，且至少有一個字母，例如 `http-metrics`"))
    }

    static let portNumber = Explainer { problem in
        guard problem.error.detail == "must be between 1 and 65535, inclusive" else { return nil }
        return Explanation("invalid-value", help: Prose("ports go from 1 to 65535", zh: "連接埠的範圍是 1 到 65535"))
    }
}

extension ManifestDocument {
    /// The text of a scalar that is written.
    func scalar(at path: FieldPath) -> String? {
        guard let place = place(of: path), place.isExact else { return nil }
        let node = yaml[yaml.resolve(place.value)]
        return node.kind == .scalar ? node.value : nil
    }
}
