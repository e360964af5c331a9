import Diagnostics

extension LintRule {
    /// A secret in the environment is visible in crash dumps, in /proc and to child processes; a mounted one is not.
    static let secretInEnvironment = LintRule(
        "secret-in-environment", .info,
        summary: Message("a Secret in an environment variable"),
        reason: Message("many agents read their credentials from nowhere else"),
        source: "CKV_K8S_35; kube-linter env-var-secret"
    ) { subject in
        let secrets = subject.containers.flatMap { located in
            let single = located.container.env.enumerated().compactMap { index, variable in
                variable.valueFrom?.secretKeyRef.map { LintOccurrence($0.name, at: located.path.child("env").index(index)) }
            }
            let whole = located.container.envFrom.enumerated().compactMap { index, source in
                source.secretRef.map {
                    LintOccurrence($0.name, at: located.path.child("envFrom").index(index), label: Message("all of its keys"))
                }
            }
            return single + whole
        }
        return LintDiagnostic(secrets, help: Message("Mount the secret as files")) { Message("Secrets are in the environment: \($0)") }
    }
}
