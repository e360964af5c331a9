import Diagnostics

extension DocumentVerdict {
    /// What is to be said about the document, each with its place: the API server's words as headline, plain ones beside them.
    package var diagnostics: [Diagnostic] { answers + [document.unreadText].compactMap { $0 } }

    private var answers: [Diagnostic] {
        switch outcome {
        case .accepted(let warnings): warnings.map { warning($0) }
        case .refused(let refusal): document.diagnostics(of: refusal)
        case .noNamespace(let namespace): [missing(namespace)]
        case .invalid(_, let errors): document.diagnostics(of: errors)
        case nil: []
        }
    }

    private func missing(_ namespace: String) -> Diagnostic {
        let path = FieldPath("metadata", "namespace")
        return Diagnostic(
            "invalid-namespace", .error, Message(verbatim: message ?? ""), at: document.span(of: path) ?? document.span,
            help: Message("no namespace can have the name `\(namespace)`: only lower case letters, digits and `-`, at most 63"))
    }
}

extension UpdateVerdict {
    /// What is to be said about the new manifest.
    package func diagnostics(in document: ManifestDocument) -> [Diagnostic] {
        document.diagnostics(of: errors) + warnings.map { document.diagnostic(ofWarning: $0) }
    }
}

extension ManifestDocument {
    /// Errors that the API server repeats are told once.
    func diagnostics(of errors: [FieldError]) -> [Diagnostic] {
        var seen: Set<FieldError> = []
        return errors.filter { seen.insert($0).inserted }.map { error in
            let problem = FieldProblem(error: error, document: self)
            let explanation = Explainer.explain(problem)
            let place = explanation.place ?? problem.span
            return Diagnostic(
                explanation.rule, .error, Message(verbatim: "\(error.field): \(error.message)"), at: place,
                label: explanation.label, related: explanation.related.filter { $0.span != place }, help: explanation.help,
                fix: explanation.fix)
        }
    }
}

extension DocumentVerdict {
    private func warning(_ text: String) -> Diagnostic { document.diagnostic(ofWarning: text) }
}
