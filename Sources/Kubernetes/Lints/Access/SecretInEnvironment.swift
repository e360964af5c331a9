import Diagnostics

extension LintRule {
    /// A secret in the environment is visible in crash dumps, in /proc and to child processes; a mounted one is not.
    static let secretInEnvironment = LintRule(
        "secret-in-environment", .info,
        summary: Message("a Secret in an environment variable"),
        source: "CKV_K8S_35; kube-linter env-var-secret"
    ) { subject in
        subject.containers.flatMap { located in
            let single = located.container.env.enumerated().compactMap { index, variable -> LintDiagnostic? in
                guard let secret = variable.valueFrom?.secretKeyRef else { return nil }
                return LintDiagnostic(
                    Message("\(variable.name) contains the secret \(secret.name)"),
                    at: located.path.child("env").index(index), help: Message("Mount the secret as a file"))
            }
            let whole = located.container.envFrom.enumerated().compactMap { index, source -> LintDiagnostic? in
                guard let secret = source.secretRef else { return nil }
                return LintDiagnostic(
                    Message("The whole secret \(secret.name) is in the environment"),
                    at: located.path.child("envFrom").index(index), help: Message("Mount the secret as files"))
            }
            return single + whole
        }
    }
}
