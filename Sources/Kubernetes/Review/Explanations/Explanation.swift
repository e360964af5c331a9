import Diagnostics

/// Plain words for an error of the API server: what it is about, where else to look, and how to mend it.
struct Explanation: Sendable {
    let rule: RuleID
    /// Where the trouble lies, if that is not the field that the API server names.
    var place: SourceSpan?
    /// Shown beside the caret.
    var label: Message?
    var related: [LabelledSpan] = []
    var help: Message?
    var fix: Fix?

    init(
        _ rule: RuleID, at place: SourceSpan? = nil, label: Message? = nil, related: [LabelledSpan] = [], help: Message? = nil,
        fix: Fix? = nil
    ) {
        self.rule = rule
        self.place = place
        self.label = label
        self.related = related
        self.help = help
        self.fix = fix
    }
}

/// Knows some errors of the API server, and explains them.
struct Explainer: Sendable {
    /// Nil for errors that it does not know.
    let explain: @Sendable (FieldProblem) -> Explanation?

    /// The first that knows an error explains it; the general ones come last.
    static let all: [Explainer] = [
        .selectorMismatch, .emptySelector, .immutableSelector, .unknownStrategy, .surgeAndUnavailable, .countOrPercent,
        .restartPolicy, .activeDeadline, .ephemeralContainers,
        .emptyTolerationKey, .tolerationSeconds, .tolerationValue, .tolerationComparison,
        .requestOverLimit, .missingLimit, .unknownResource, .wholeNumber, .hugePages,
        .unknownVolume, .severalSources, .repeatedPath, .mountPropagation, .pathWithDots,
        .hostNetworkPort, .portName, .portNumber,
        .privilegeEscalation, .userNamespaces, .localhostProfile,
        .probeHandler, .probeSuccess, .environmentSource, .requirementValues, .emptyTopologyKey, .dnsConfig,
        .labelSyntax, .nameSyntax, .duplicate, .missingValue, .selectorOperator, .unsupportedWord, .plain,
    ]

    static func explain(_ problem: FieldProblem) -> Explanation {
        for explainer in all {
            if let explanation = explainer.explain(problem) { return explanation }
        }
        return Explanation(RuleID(problem.error.kind.ruleName))
    }

    /// Errors whose words say enough.
    static let plain = Explainer { Explanation(RuleID($0.error.kind.ruleName)) }
}

extension FieldError.Kind {
    var ruleName: String {
        switch self {
        case .required: "required-value"
        case .invalid: "invalid-value"
        case .notSupported: "unsupported-value"
        case .forbidden: "forbidden-value"
        case .duplicate: "duplicate-value"
        case .notFound: "unknown-reference"
        case .tooLong: "value-too-long"
        case .tooMany: "too-many-values"
        }
    }
}
