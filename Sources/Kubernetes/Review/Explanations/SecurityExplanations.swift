import Diagnostics

extension Explainer {
    static let privilegeEscalation = Explainer { problem in
        guard problem.error.detail.contains("`allowPrivilegeEscalation`") else { return nil }
        let path = problem.error.path
        return Explanation(
            "privilege-escalation", at: problem.span(of: path.child("allowPrivilegeEscalation")),
            related: [path.child("privileged"), path.child("capabilities")].compactMap(problem.span(of:)).map { LabelledSpan($0) },
            help: Message(
                "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: drop the privileges, or leave this out"))
    }

    static let userNamespaces = Explainer { problem in
        guard problem.error.detail == "when `hostUsers` is false" else { return nil }
        let hostUsers = FieldPath("spec", "template", "spec", "hostUsers")
        return Explanation(
            "forbidden-value", related: [problem.span(of: hostUsers)].compactMap { $0 }.map { LabelledSpan($0) },
            help: Message(
                "a pod with users of its own cannot share the node's network, processes or IPC, nor raw volumes: leave out the one or the other"
            ))
    }

    static let localhostProfile = Explainer { problem in
        guard problem.fieldName == "localhostProfile" else { return nil }
        return Explanation(
            RuleID(problem.error.kind.ruleName),
            help: Message("`localhostProfile` names a profile that lies on the node, and goes with `type: Localhost` only"))
    }
}
