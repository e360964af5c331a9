import Diagnostics

/// The rules that errors and warnings of the API server are reported as. The manual lists all of them.
package enum ErrorHintRule: String, CaseIterable, Sendable {
    // Fields.
    case requiredValue = "required-value"
    case invalidValue = "invalid-value"
    case unsupportedValue = "unsupported-value"
    case forbiddenValue = "forbidden-value"
    case duplicateValue = "duplicate-value"
    case unknownReference = "unknown-reference"
    case valueTooLong = "value-too-long"
    case tooManyValues = "too-many-values"
    case immutableField = "immutable-field"
    case invalidName = "invalid-name"
    case invalidLabel = "invalid-label"
    case invalidNamespace = "invalid-namespace"
    case selectorMismatch = "selector-mismatch"
    case emptySelector = "empty-selector"
    case surgeAndUnavailable = "surge-and-unavailable"
    case hostNetworkPort = "host-network-port"
    case requestOverLimit = "request-over-limit"
    case unknownResource = "unknown-resource"
    case unknownVolume = "unknown-volume"
    case severalVolumeSources = "several-volume-sources"
    case privilegeEscalation = "privilege-escalation"
    case tolerationWithoutKey = "toleration-without-key"
    case tolerationSeconds = "toleration-seconds"
    case tolerationValue = "toleration-value"

    // Documents.
    case yamlSyntax = "yaml-syntax"
    case missingType = "missing-type"
    case emptyList = "empty-list"
    case unknownVersion = "unknown-version"
    case retiredVersion = "retired-version"
    case unknownKind = "unknown-kind"
    case unknownField = "unknown-field"
    case duplicateField = "duplicate-field"
    case wrongType = "wrong-type"
    case invalidQuantity = "invalid-quantity"

    // Warnings.
    case deprecatedNodeLabel = "deprecated-node-label"
    case deprecatedField = "deprecated-field"
    case deadField = "dead-field"
    case selectsNothing = "selects-nothing"
    case overlappingPaths = "overlapping-paths"
    case hiddenVariable = "hidden-variable"
    case fractionalBytes = "fractional-bytes"
    case addressWithoutPort = "address-without-port"
    case negativeGracePeriod = "negative-grace-period"
    case unusualAddress = "unusual-address"
    /// Warnings whose text says enough.
    case apiWarning = "api-warning"

    /// As diagnostics have it.
    package var id: RuleID { RuleID(rawValue) }
}
