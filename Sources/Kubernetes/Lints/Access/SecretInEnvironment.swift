import Diagnostics

extension LintRule {
    /// A secret in the environment shows in crash dumps, in /proc and to every child process; a mounted one does not.
    static let secretInEnvironment = LintRule(
        "secret-in-environment", .info,
        summary: Prose("A secret is passed by environment variable", zh: "以環境變數傳遞 Secret"),
        source: "CKV_K8S_35; kube-linter env-var-secret"
    ) { subject in
        subject.containers.flatMap { place in
            let single = place.container.env.enumerated().compactMap { index, variable -> LintFinding? in
                guard let secret = variable.valueFrom?.secretKeyRef else { return nil }
                return LintFinding(
                    Prose("\(variable.name) holds the secret \(secret.name)", zh: "\(variable.name) 含有 Secret \(secret.name)"),
                    at: place.path.child("env").index(index), help: Prose("Mount the secret as a file", zh: "請以檔案方式掛載 Secret"))
            }
            let whole = place.container.envFrom.enumerated().compactMap { index, source -> LintFinding? in
                guard let secret = source.secretRef else { return nil }
                return LintFinding(
                    Prose("The whole secret \(secret.name) is in the environment", zh: "整個 Secret \(secret.name) 都在環境變數中"),
                    at: place.path.child("envFrom").index(index), help: Prose("Mount the secret as files", zh: "請以檔案方式掛載 Secret"))
            }
            return single + whole
        }
    }
}
