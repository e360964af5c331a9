import Diagnostics

extension DocumentVerdict {
    /// The diagnostics of the document: the API server's texts as headlines, hints beside them, and each with its span.
    package var diagnostics: [Diagnostic] {
        (answerDiagnostics + [document.unreadText].compactMap { $0 }).map { $0.about(document.objectName) }
    }

    private var answerDiagnostics: [Diagnostic] {
        switch outcome {
        case .accepted(let warnings): warnings.map { document.diagnostic(of: $0, in: version) }
        case .rejected(let rejection): document.diagnostics(of: rejection, in: version)
        case .invalid(let object): document.diagnostics(of: object.errors, in: version)
        case nil: []
        }
    }
}

extension UpdateVerdict {
    /// The diagnostics of the new manifest.
    package func diagnostics(in document: ManifestDocument) -> [Diagnostic] {
        (document.diagnostics(of: errors, in: version) + apiWarnings.map { document.diagnostic(of: $0, in: version) })
            .map { $0.about(document.objectName) }
    }
}

extension ManifestDocument {
    /// One diagnostic for each error, also where the API server repeats it.
    func diagnostics(of errors: [FieldError], in version: KubernetesVersion) -> [Diagnostic] {
        var seen: Set<FieldError> = []
        let index = ValueIndex(errors, in: self)
        return errors.filter { seen.insert($0).inserted }.map { error in
            let problem = FieldProblem(error: error, document: self, index: index)
            let hint = problem.hint
            let span = hint.span ?? problem.span
            return Diagnostic(
                hint.rule.id, .error, Message(verbatim: "\(error.field): \(error.message(in: version))"), at: span, label: hint.label,
                related: hint.related.filter { $0.span != span }, help: hint.help, fix: hint.fix)
        }
    }

    func diagnostic(of warning: APIWarning, in version: KubernetesVersion) -> Diagnostic {
        let hint = hint(for: warning)
        return Diagnostic(
            hint.rule.id, .warning, Message(verbatim: warning.message(in: version)), at: span(of: warning.path) ?? span,
            related: hint.related,
            help: hint.help, fix: hint.fix)
    }
}
