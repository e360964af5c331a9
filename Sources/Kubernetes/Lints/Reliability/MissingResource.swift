import Diagnostics

extension LintRule {
    /// A rule about containers without a request or limit of a resource, unless the pod as a whole has one.
    static func missing(
        _ id: RuleID, _ severity: Severity, isOnByDefault: Bool = true, _ resource: String, in field: String, summary: Message,
        reason: Message, source: String, help: Message
    ) -> LintRule {
        LintRule(id, severity, isOnByDefault: isOnByDefault, summary: summary, reason: reason, source: source) { subject in
            let missing = subject.runningContainers.filter { located in
                let lists = [located.container.resources, subject.spec.resources].compactMap(\.self)
                // A limit without a request sets the request as well.
                return !lists.contains { $0.limits[resource] != nil || (field == "requests" && $0.requests[resource] != nil) }
            }
            return LintDiagnostic(
                missing.map { LintOccurrence($0.name, at: $0.path.child("resources", field).key(resource)) }, help: help
            ) { field == "requests" ? Message("Requests no \(resource): \($0)") : Message("Has no limit of \(resource): \($0)") }
        }
    }
}
