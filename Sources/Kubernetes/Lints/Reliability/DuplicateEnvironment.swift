import Diagnostics

extension LintRule {
    /// Of two variables with the same name the later one applies; the API server warns as well.
    static let duplicateEnvironment = LintRule(
        "duplicate-environment", .warning,
        summary: Message("sets an environment variable twice; the last value is used"),
        reason: Message("one of the two values is a mistake"),
        source: "kubernetes pkg/api/pod/warnings.go"
    ) { subject in
        let pairs = subject.containers.flatMap { located in
            var last: [String: Int] = [:]
            return located.container.env.enumerated().compactMap {
                index, variable -> (name: String, earlier: FieldPath, later: FieldPath)? in
                guard let earlier = last.updateValue(index, forKey: variable.name) else { return nil }
                let path = located.path.child("env")
                return (variable.name, path.index(earlier), path.index(index))
            }
        }
        return LintDiagnostic(
            pairs.map { LintOccurrence($0.name, at: $0.later, edit: subject.text.removing($0.earlier)) },
            related: pairs.map { ($0.earlier, Message("set here first")) },
            help: Message("Keep one of them"), fix: Message("Remove the earlier one")
        ) { Message("Set again, which overrides the earlier value: \($0)") }
    }
}
