import Diagnostics

extension LintRule {
    /// A rule about containers without a request or limit of a resource, unless the pod as a whole has one.
    static func missing(
        _ id: RuleID, _ severity: Severity, isOnByDefault: Bool = true, _ resource: String, in field: String, summary: Message,
        source: String,
        help: Message
    ) -> LintRule {
        LintRule(id, severity, isOnByDefault: isOnByDefault, summary: summary, source: source) { subject in
            subject.containers.compactMap { located in
                let lists = [located.container.resources, subject.spec.resources].compactMap(\.self)
                // A limit without a request sets the request as well.
                let named = lists.contains { $0.limits[resource] != nil || (field == "requests" && $0.requests[resource] != nil) }
                guard !named, located.staysRunning else { return nil }
                let name = located.container.name
                return LintDiagnostic(
                    field == "requests" ? Message("\(name) requests no \(resource)") : Message("\(name) has no limit of \(resource)"),
                    at: located.path.child("resources", field).key(resource), help: help)
            }
        }
    }
}
