/// An object that breaks rules, as the API server reports it with status 422.
///
/// *Source:* apimachinery `api/errors/errors.go` (NewInvalid).
package struct InvalidObject: Hashable, Sendable {
    /// Kind and group: `DaemonSet.apps`.
    let kind: String
    let name: String
    /// At least one, in the API server's order.
    package let errors: [FieldError]

    package init(kind: String, name: String, errors: [FieldError]) {
        self.kind = kind
        self.name = name
        self.errors = errors
    }

    /// The message of the status: one error alone, or all different ones in brackets.
    package func message(in version: KubernetesVersion) -> String {
        var seen: Set<String> = []
        let texts = errors.map { "\($0.field): \($0.message(in: version))" }.filter { seen.insert($0).inserted }
        return "\(kind) \(GoValue.quoted(name)) is invalid: \(texts.aggregated)"
    }
}

/// The text of a field error in one release of Kubernetes: metav1's `StatusCause`.
package struct StatusCause: Hashable, Sendable {
    package let field: String
    /// `FieldValueInvalid`.
    package let reason: String
    /// `Invalid value: "x": must be …`.
    package let message: String

    package init(_ error: FieldError, in version: KubernetesVersion) {
        field = error.field
        reason = error.reason
        message = error.message(in: version)
    }
}
