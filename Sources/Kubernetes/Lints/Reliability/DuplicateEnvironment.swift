import Diagnostics

extension LintRule {
    /// Of two variables with one name the later counts; the API server warns of it as well.
    static let duplicateEnvironment = LintRule(
        "duplicate-environment", .warning,
        summary: Prose("An environment variable is set twice", zh: "環境變數重複設定"),
        source: "kubernetes pkg/api/pod/warnings.go"
    ) { subject in
        subject.containers.flatMap { place in
            var first: [String: Int] = [:]
            return place.container.env.enumerated().compactMap { index, variable -> LintFinding? in
                guard let earlier = first[variable.name] else {
                    first[variable.name] = index
                    return nil
                }
                let path = place.path.child("env")
                first[variable.name] = index
                let edit = subject.text.removing(path.index(earlier))
                return LintFinding(
                    Prose("\(variable.name) is set again and hides the earlier value", zh: "\(variable.name) 重複設定，會蓋掉先前的值"),
                    at: path.index(index),
                    related: [(path.index(earlier), Prose("set here first", zh: "先在此處設定"))],
                    help: Prose("Keep one of them", zh: "請只保留一個"),
                    fix: edit.map { Fix(Prose("Leave the earlier one out", zh: "移除先前的設定"), edits: [$0]) })
            }
        }
    }
}
