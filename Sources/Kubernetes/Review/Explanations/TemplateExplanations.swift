import Diagnostics

extension Explainer {
    static let restartPolicy = Explainer { problem in
        guard problem.error.field == "spec.template.spec.restartPolicy" else { return nil }
        return Explanation(
            "unsupported-value",
            help: Message(
                "pods of a DaemonSet always run again after they end: write `Always`, or leave `restartPolicy` out. What should run once belongs in a Job"
            ),
            fix: problem.replacing(problem.error.path, with: "Always", Message("write `Always`")))
    }

    static let activeDeadline = Explainer { problem in
        guard problem.error.field == "spec.template.spec.activeDeadlineSeconds", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Message("pods of a DaemonSet run until they are replaced: leave it out"))
    }

    static let ephemeralContainers = Explainer { problem in
        guard problem.error.field == "spec.template.spec.ephemeralContainers", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Message("these are added to running pods, with `kubectl debug`; what every pod needs is a container or an init container")
        )
    }
}
