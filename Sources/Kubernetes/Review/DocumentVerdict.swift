/// The answer of `kubectl apply --dry-run=server --validate=strict` to one document.
///
/// What is wrong is kept as causes; `message`, `causes` and `warnings` are their texts in `version`.
package struct DocumentVerdict: Sendable {
    package let document: ManifestDocument
    /// The release whose API server answers.
    package let version: KubernetesVersion
    /// Nil for kinds that are not modelled.
    package let outcome: Outcome?
    /// The fields that the API server filled in; empty for all but DaemonSets that can be decoded.
    package let defaulted: [DefaultedField]

    package enum Outcome: Sendable {
        case accepted(warnings: [APIWarning])
        /// 400 or 404: the document is not an object, or the object's namespace cannot exist.
        case rejected(Rejection)
        /// 422: fields are wrong.
        case invalid(InvalidObject)
    }

    package var index: Int { document.index }
    package var kind: String? { document.kind }
    package var name: String? { document.name }
    package var namespace: String { document.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? "default" }

    package var accepted: Bool? {
        outcome.map {
            if case .accepted = $0 { true } else { false }
        }
    }

    /// The HTTP status.
    package var code: Int? {
        switch outcome {
        case .accepted: 201
        case .rejected(let rejection): rejection.code
        case .invalid: 422
        case nil: nil
        }
    }

    package var reason: String? {
        switch outcome {
        case .rejected(let rejection): rejection.reason
        case .invalid: "Invalid"
        case .accepted, nil: nil
        }
    }

    package var message: String? {
        switch outcome {
        case .rejected(let rejection): rejection.message(in: version)
        case .invalid(let object): object.message(in: version)
        case .accepted, nil: nil
        }
    }

    /// The field errors, in the API server's order; it can report one twice.
    package var errors: [FieldError] {
        if case .invalid(let object) = outcome { object.errors } else { [] }
    }

    /// The causes of the status: the texts of `errors`.
    package var causes: [StatusCause] { errors.map { StatusCause($0, in: version) } }

    package var warnings: [String] {
        if case .accepted(let warnings) = outcome { warnings.map { $0.message(in: version) } } else { [] }
    }
}
