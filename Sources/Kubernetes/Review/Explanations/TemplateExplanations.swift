import Diagnostics

extension Explainer {
    static let restartPolicy = Explainer { problem in
        guard problem.error.field == "spec.template.spec.restartPolicy" else { return nil }
        return Explanation(
            "unsupported-value",
            help: Prose(
                "pods of a DaemonSet always run again after they end: write `Always`, or leave `restartPolicy` out. What should run once belongs in a Job",
                zh: "DaemonSet 的 Pod 結束後一律重新執行：請寫 `Always` 或省略 `restartPolicy`。只執行一次的工作請用 Job"),
            fix: problem.replacing(problem.error.path, with: "Always", Prose("write `Always`", zh: "改為 `Always`")))
    }

    static let activeDeadline = Explainer { problem in
        guard problem.error.field == "spec.template.spec.activeDeadlineSeconds", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Prose("pods of a DaemonSet run until they are replaced: leave it out", zh: "DaemonSet 的 Pod 會一直執行到被替換為止：請移除此欄位"))
    }

    static let ephemeralContainers = Explainer { problem in
        guard problem.error.field == "spec.template.spec.ephemeralContainers", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Prose(
                "these are added to running pods, with `kubectl debug`; what every pod needs is a container or an init container",
                zh: "這類容器只能用 `kubectl debug` 加到執行中的 Pod；每個 Pod 都需要的，請寫成容器或 init 容器"))
    }
}
