import Diagnostics

extension Explainer {
    static let privilegeEscalation = Explainer { problem in
        guard problem.error.detail.contains("`allowPrivilegeEscalation`") else { return nil }
        let path = problem.error.path
        return Explanation(
            "privilege-escalation", at: problem.span(of: path.child("allowPrivilegeEscalation")),
            related: [path.child("privileged"), path.child("capabilities")].compactMap(problem.span(of:)).map { LabelledSpan($0) },
            help: Prose(
                "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: drop the privileges, or leave this out",
                zh: "特權容器或具有 CAP_SYS_ADMIN 的容器一定能提升權限：請移除該權限，或省略此欄位"))
    }

    static let userNamespaces = Explainer { problem in
        guard problem.error.detail == "when `hostUsers` is false" else { return nil }
        let hostUsers = FieldPath("spec", "template", "spec", "hostUsers")
        return Explanation(
            "forbidden-value", related: [problem.span(of: hostUsers)].compactMap { $0 }.map { LabelledSpan($0) },
            help: Prose(
                "a pod with users of its own cannot share the node's network, processes or IPC, nor raw volumes: leave out the one or the other",
                zh: "擁有自己使用者命名空間的 Pod 不能共用節點的網路、程序或 IPC，也不能用原始磁碟區：請擇一移除"))
    }

    static let localhostProfile = Explainer { problem in
        guard problem.fieldName == "localhostProfile" else { return nil }
        return Explanation(
            RuleID(problem.error.kind.ruleName),
            help: Prose(
                "`localhostProfile` names a profile that lies on the node, and goes with `type: Localhost` only",
                zh: "`localhostProfile` 指定節點上的設定檔，只能與 `type: Localhost` 一起使用"))
    }
}
