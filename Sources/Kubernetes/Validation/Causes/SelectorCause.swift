import YAML

extension FieldError {
    /// What is wrong with a selector, an affinity term or a spread constraint.
    ///
    /// *Source:* apimachinery `apis/meta/v1/validation/validation.go`, core `validation.go` (validateAffinity,
    /// validateTopologySpreadConstraints).
    package enum SelectorCause: Hashable, Sendable {
        /// `In` and `NotIn` without values.
        case valuesRequired
        /// `Exists` and `DoesNotExist` with values.
        case valuesForbidden
        /// `Lt` and `Gt` with no value or several.
        case oneValueRequired
        /// A field selector of a node with no value or several.
        case oneFieldValueRequired
        /// The operators of this sort of selector.
        case unknownOperator([String])
        case unknownField
        case noTerms
        case emptyTopologyKey
        case labelKeysWithoutSelector
        case labelKeyInSelector
        case labelKeyInMismatch
        /// `whenUnsatisfiable` of a constraint with `minDomains`.
        case minDomains(String)

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .valuesRequired: "must be specified when `operator` is 'In' or 'NotIn'"
            case .valuesForbidden: "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
            case .oneValueRequired: "must be specified single value when `operator` is 'Lt' or 'Gt'"
            case .oneFieldValueRequired: "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
            case .unknownOperator: "not a valid selector operator"
            case .unknownField: "not a valid field selector key"
            case .noTerms: "must have at least one node selector term"
            case .emptyTopologyKey: "can not be empty"
            case .labelKeysWithoutSelector: "must not be specified when labelSelector is not set"
            case .labelKeyInSelector: "exists in both matchLabelKeys and labelSelector"
            case .labelKeyInMismatch: "exists in both matchLabelKeys and mismatchLabelKeys"
            case .minDomains(let action): "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not \(action)"
            }
        }
    }

    /// What is wrong with a toleration, or with the annotation that held tolerations before there was a field.
    ///
    /// *Source:* core `validation.go` (ValidateTolerations, ValidateTolerationsInPodAnnotations).
    package enum TolerationCause: Hashable, Sendable {
        case emptyKey
        case secondsWithoutNoExecute
        /// Why the value is not one of a label.
        case value([NameCause])
        case valueWithExists
        /// `Lt` or `Gt`, which the supported values name although their feature gate is off.
        case comparison
        case notCanonicalInteger
        case integer(GoInteger.ParseError)
        /// The annotation is no JSON; the character that no value begins with, nil where the text ends early.
        case annotationSyntax(Unicode.Scalar?)
        /// The kind of JSON value that is there instead of a list.
        case annotationList(String)
        /// The kind of JSON value that is there instead of an object.
        case annotationItem(String)

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .emptyKey: "operator must be Exists when `key` is empty, which means \"match all values and all keys\""
            case .secondsWithoutNoExecute: "effect must be 'NoExecute' when `tolerationSeconds` is set"
            case .value(let causes): causes.detail(in: version)
            case .valueWithExists: "value must be empty when `operator` is 'Exists'"
            case .comparison: Cause.supportedValues(["Equal", "Exists", "Lt", "Gt"]).detail(in: version)
            case .notCanonicalInteger: "must be a valid decimal integer in canonical form"
            case .integer(let error): error.message
            case .annotationSyntax(nil): "unexpected end of JSON input"
            case .annotationSyntax("'"): "invalid character '\\'' looking for beginning of value"
            case .annotationSyntax(let character?): "invalid character '\(character)' looking for beginning of value"
            case .annotationList(let kind): "json: cannot unmarshal \(kind) into Go value of type []core.Toleration"
            case .annotationItem(let kind): "json: cannot unmarshal \(kind) into Go value of type core.Toleration"
            }
        }
    }
}
