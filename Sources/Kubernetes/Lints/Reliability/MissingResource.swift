import Diagnostics

extension LintRule {
    /// A rule about containers that lack an amount of a resource which they, or their pod as a whole, should name.
    static func missing(
        _ id: RuleID, _ severity: Severity, isOnByDefault: Bool = true, _ resource: String, in field: String, summary: Prose,
        source: String,
        help: Prose
    ) -> LintRule {
        LintRule(id, severity, isOnByDefault: isOnByDefault, summary: summary, source: source) { subject in
            subject.containers.compactMap { place in
                let lists = [place.container.resources, subject.spec.resources].compactMap(\.self)
                // A limit without a request is the request too.
                let named = lists.contains { $0.limits[resource] != nil || (field == "requests" && $0.requests[resource] != nil) }
                guard !named, place.staysRunning else { return nil }
                let what = field == "requests" ? "requests no \(resource)" : "has no limit of \(resource)"
                let chinese = field == "requests" ? "沒有要求 \(resource)" : "沒有 \(resource) 上限"
                return LintFinding(
                    Prose("\(place.container.name) \(what)", zh: "\(place.container.name) \(chinese)"),
                    at: place.path.child("resources", field).key(resource), help: help)
            }
        }
    }
}
