import Diagnostics

/// A reference of a manifest to another object.
struct ObjectReference {
    let kind: String
    let name: String
    /// Empty for objects that are in no namespace.
    let namespace: String
    let field: FieldPath

    /// The finding about a missing object; nil if it exists or nothing is known of it.
    ///
    /// - Parameters:
    ///   - headline: what the missing object does to the pods.
    ///   - help: for an object that nothing resembles.
    func missing(in subject: LintSubject, _ headline: Message, help: Message) -> LintDiagnostic? {
        let companions = subject.companions
        guard let absence = companions.absence(of: kind, name, in: namespace) else { return nil }
        let severity: Severity
        switch absence {
        case .likely: severity = .warning
        case .possible: severity = .info
        }
        if let near = companions.closest(to: name, kind, in: namespace) {
            return LintDiagnostic(headline, at: field, severity: severity, help: Message("Did you mean `\(near)`?"))
        }
        let others = companions.otherNamespaces(of: kind, name, than: namespace)
        guard let other = others.first else { return LintDiagnostic(headline, at: field, severity: severity, help: help) }
        return LintDiagnostic(
            headline, at: field, severity: severity, help: Message("There is one in namespace \(other): pods use those of their own"))
    }
}
