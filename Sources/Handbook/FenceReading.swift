import Kubernetes
import Logseq

/// The kind of a fence, decided before its content is checked.
package enum FenceReading: Hashable, Sendable {
    /// Kubernetes documents: an example.
    case manifest
    /// YAML without `apiVersion` or `kind`: ignored, with a finding.
    case fragment
    /// A template (`{{`) for another tool: ignored, with a finding.
    case template
    /// Something else: ignored.
    case other

    private static let languages: Set<String> = ["yaml", "yml", "json", "kubernetes", "k8s"]

    /// Decides by the language of the fence and the keys at the start of its lines. A fence without a language must have both keys.
    package init(_ fence: CodeBlock) {
        let keys = ManifestKeys(fence.body.bytes)
        switch fence.language {
        case let language where Self.languages.contains(language):
            self = keys.hasBoth ? .manifest : keys.hasTemplate ? .template : .fragment
        case "": self = keys.hasBoth ? .manifest : .other
        default: self = .other
        }
    }
}
