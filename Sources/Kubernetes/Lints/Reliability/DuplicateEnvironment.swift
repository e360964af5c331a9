import Diagnostics

extension LintRule {
    /// Of two variables with the same name the later one applies; the API server warns as well.
    static let duplicateEnvironment = LintRule(
        "duplicate-environment", .warning,
        summary: Message("sets an environment variable twice; the last value is used"),
        source: "kubernetes pkg/api/pod/warnings.go"
    ) { subject in
        subject.containers.flatMap { located in
            var first: [String: Int] = [:]
            return located.container.env.enumerated().compactMap { index, variable -> LintDiagnostic? in
                guard let earlier = first[variable.name] else {
                    first[variable.name] = index
                    return nil
                }
                let path = located.path.child("env")
                first[variable.name] = index
                let edit = subject.text.removing(path.index(earlier))
                return LintDiagnostic(
                    Message("\(variable.name) is set again and overrides the earlier value"),
                    at: path.index(index),
                    related: [(path.index(earlier), Message("set here first"))],
                    help: Message("Keep one of them"),
                    fix: edit.map { Fix(Message("Remove the earlier one"), edits: [$0]) })
            }
        }
    }
}
