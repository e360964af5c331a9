/// What `kubectl apply --dry-run=server --validate=strict` answers to one document.
package struct DocumentVerdict: Sendable {
    package let document: ManifestDocument
    /// Nil for kinds that the model leaves alone.
    package let outcome: Outcome?
    /// What the API server filled in; empty for all but DaemonSets that can be decoded.
    package let defaulted: [DefaultedField]

    package enum Outcome: Hashable, Sendable {
        case accepted(warnings: [String])
        /// 400: kubectl or the API server cannot make an object of it.
        case refused(Refusal)
        /// 404: an object cannot be in a namespace that cannot exist.
        case noNamespace(String)
        /// 422: it breaks rules.
        case invalid(message: String, errors: [FieldError])
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
        case .refused(let refusal): refusal.code
        case .noNamespace: 404
        case .invalid: 422
        case nil: nil
        }
    }

    package var reason: String? {
        switch outcome {
        case .refused(let refusal): refusal.reason
        case .noNamespace: "NotFound"
        case .invalid: "Invalid"
        case .accepted, nil: nil
        }
    }

    package var message: String? {
        switch outcome {
        case .refused(let refusal): refusal.message
        case .noNamespace(let namespace): "namespaces \(GoValue.quoted(namespace)) not found"
        case .invalid(let message, _): message
        case .accepted, nil: nil
        }
    }

    /// The fields that break rules, in the API server's order; the same error can stand there twice.
    package var causes: [FieldError] {
        if case .invalid(_, let errors) = outcome { errors } else { [] }
    }

    package var warnings: [String] {
        if case .accepted(let warnings) = outcome { warnings } else { [] }
    }
}
