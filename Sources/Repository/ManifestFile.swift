import Diagnostics
import Kubernetes
import YAML

/// A file that may hold Kubernetes objects, read as what it is.
package struct ManifestFile: Sendable {
    /// The objects; none if the file is not a manifest.
    package let documents: [ManifestDocument]
    /// What the file is instead, as information.
    package let notices: [Diagnostic]
    /// Whether it is a template, which can hold any object.
    package let isTemplate: Bool

    /// Reads a file.
    ///
    /// - Parameter isNamed: whether the user named the file. A JSON file that was only found and is no manifest is not reported.
    package init(_ text: MappedText, role: FileRole, isNamed: Bool = false) {
        let keys = ManifestKeys(text.bytes)
        var documents: [ManifestDocument] = []
        var notice: NotChecked?
        switch role {
        case .plain: (documents, notice) = Self.read(text, keys, isNamed: isNamed)
        case .chartTemplate: (documents, notice) = keys.hasTemplate ? ([], .template) : Self.read(text, keys, isNamed: isNamed)
        case .kustomization: notice = .kustomization
        case .patch(let path): notice = .patch(path)
        case .kustomizeSettings(let path): notice = .kustomizeSettings(path)
        case .chart: notice = .chart
        case .chartValues: notice = .chartValues
        case .chartData: notice = .chartData
        case .compose: notice = .compose
        case .configuration: break
        }
        self.documents = documents
        isTemplate = notice == .template
        notices = [notice].compactMap { $0?.diagnostic(at: text.span(0..<Self.endOfFirstLine(text.bytes))) }
    }

    private static func read(_ text: MappedText, _ keys: ManifestKeys, isNamed: Bool) -> ([ManifestDocument], NotChecked?) {
        if !keys.hasBoth, keys.hasTemplate { return ([], .template) }
        let documents = ManifestDocument.read(text)
        guard !documents.isEmpty else { return ([], nil) }
        if keys.hasBoth, documents.contains(where: { $0.yaml.failure != nil || isTyped($0) }) { return (documents, nil) }
        // With one of the two keys and metadata, it is a manifest with a mistake.
        if documents.contains(where: { isTyped($0) && has("metadata", $0) == .object }) { return (documents, nil) }
        let isJSON = documents.allSatisfy(\.yaml.isJSON)
        return ([], isJSON && !isNamed ? nil : .fragment)
    }

    /// Whether a document says what it is, rightly or not.
    private static func isTyped(_ document: ManifestDocument) -> Bool { has("apiVersion", document) != nil || has("kind", document) != nil }

    private static func has(_ name: String, _ document: ManifestDocument) -> JSONValue? {
        guard let root = document.root, let field = document.yaml.field(name, of: root) else { return nil }
        return document.yaml.value(of: field.value)
    }

    private static func endOfFirstLine(_ bytes: [UInt8]) -> Int { bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
}

/// Why a file is not checked.
private enum NotChecked: Hashable {
    case kustomization
    case patch(String)
    case kustomizeSettings(String)
    case chart, chartValues, chartData
    case compose
    case template
    case fragment

    func diagnostic(at span: SourceSpan) -> Diagnostic {
        switch self {
        case .template:
            Diagnostic(
                "manifest-template", .info, Message("this is a template: it is not checked"), at: span,
                help: Message("check what is made of it: `helm template CHART | dsdoc check -`, or `--render`"))
        case .fragment:
            Diagnostic("manifest-fragment", .info, Message("this YAML has no `apiVersion` and `kind`: it is not checked"), at: span)
        case .kustomization, .patch, .kustomizeSettings, .chart, .chartValues, .chartData, .compose:
            Diagnostic("not-a-manifest", .info, headline, at: span, help: help)
        }
    }

    private var headline: Message {
        switch self {
        case .kustomization: Message("this is a kustomization: the files that it names are checked as they are")
        case .patch(let path): Message("this is a patch of \(path): it is not checked")
        case .kustomizeSettings(let path): Message("\(path) reads this file: it is not checked")
        case .chart: Message("this describes a Helm chart: it is not checked")
        case .chartValues: Message("these are values of a Helm chart: they are not checked")
        case .chartData: Message("this file belongs to a Helm chart: it is not checked")
        case .compose: Message("this is a Compose file: it is not checked")
        case .template: Message("this is a template: it is not checked")
        case .fragment: Message("this YAML has no `apiVersion` and `kind`: it is not checked")
        }
    }

    private var help: Message? {
        switch self {
        case .kustomization, .patch: Message("`--render` checks what kustomize builds")
        case .chart, .chartValues: Message("`--render` checks what Helm renders")
        case .kustomizeSettings, .chartData, .compose, .template, .fragment: nil
        }
    }
}
