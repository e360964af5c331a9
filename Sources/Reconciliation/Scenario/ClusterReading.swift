import Diagnostics
import Kubernetes

/// A cluster as a text describes it, and what of the text is not in it.
package struct ClusterReading: Sendable {
    package let cluster: Cluster
    private let findings: [Finding]
    /// Whether the text has no document at all, an empty `List` included.
    package let isEmpty: Bool
    /// The names of the objects of every kind, where these are kept.
    package let existing: ExistingObjects

    /// Reads the objects in the text of a file, such as `kubectl get nodes,pods -A -o yaml` prints.
    ///
    /// - Parameter keepsNames: whether `existing` is filled.
    package init(_ text: MappedText, version: KubernetesVersion = .latest, keepsNames: Bool = false) {
        self.init(version, keepsNames) { ManifestDocument.forEach(in: text, $0) }
    }

    /// Reads a part of a list, for reading several at a time.
    package init(_ list: ManifestList, items: Range<Int>, version: KubernetesVersion = .latest, keepsNames: Bool = false) {
        self.init(version, keepsNames) { list.forEach(in: items, $0) }
    }

    /// Joins the parts of a list in their order.
    package init(joining parts: [ClusterReading]) {
        cluster = Cluster(joining: parts.map(\.cluster))
        findings = parts.flatMap(\.findings)
        isEmpty = parts.allSatisfy(\.isEmpty)
        existing = parts.reduce(into: ExistingObjects()) { $0.merge($1.existing) }
    }

    private init(_ version: KubernetesVersion, _ keepsNames: Bool, forEach: ((ManifestDocument) -> Void) -> Void) {
        var cluster = Cluster()
        var findings: [Finding] = []
        var isEmpty = true
        var existing = ExistingObjects()
        forEach { document in
            isEmpty = isEmpty && document.isEmptyList
            cluster.add(document)
            if keepsNames { existing.add(document, isListed: true) }
            findings += Self.findings(in: document, version)
        }
        self.cluster = cluster
        self.isEmpty = isEmpty
        self.existing = existing
        self.findings = findings
    }

    /// Every document and field that is left out or that no API server would have, in the order of the text. Kinds that the model does not
    /// know are left out without a diagnostic.
    package var diagnostics: [Diagnostic] { Self.withoutRepetitions(findings) }

    private struct Finding: Sendable {
        let kind: String
        var diagnostic: Diagnostic
        /// Whether the same finding in another object is reported only once.
        let isRepeatable: Bool
    }

    private static func findings(in document: ManifestDocument, _ version: KubernetesVersion) -> [Finding] {
        // A cluster without objects is reported as a whole.
        guard !document.isEmptyList else { return [] }
        let unread = [document.unreadText].compactMap(\.self).map { Finding(kind: "", diagnostic: $0, isRepeatable: false) }
        let kind = document.kind ?? ""
        if document.apiVersion?.hasPrefix(ScenarioDocument.apiGroup) == true {
            let misplaced = Diagnostic(
                "scenario-in-cluster", .error, Message("`\(kind)` is ignored: a cluster has no steps"), at: document.span,
                help: Message("put it into the file that the cluster is for, behind the objects"))
            return [Finding(kind: kind, diagnostic: misplaced, isRepeatable: false)] + unread
        }
        // What a server has printed, it has accepted: only what cannot be decoded counts.
        let isPrinted = document.object.map { !$0.metadata.uid.isEmpty } ?? false
        guard document.rejection != nil || !isPrinted else { return unread }
        let found = review(document, version: version).diagnostics.filter { $0.severity == .error }
        return found.map { diagnostic in
            let isLater = isPrinted && diagnostic.isUnknownToAll
            return Finding(
                kind: kind, diagnostic: isLater ? diagnostic.asFieldOfOtherRelease : diagnostic, isRepeatable: isLater)
        } + unread
    }

    /// Of a field that thousands of objects have, one diagnostic.
    private static func withoutRepetitions(_ findings: [Finding]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var known: Set<[String]> = []
        for finding in findings {
            guard finding.isRepeatable else {
                result.append(finding.diagnostic)
                continue
            }
            let field = finding.diagnostic.headline.english.filter { !$0.isNumber }
            if known.insert([finding.kind, field]).inserted { result.append(finding.diagnostic) }
        }
        return result
    }
}

extension Diagnostic {
    /// No field that the model knows has a similar name.
    fileprivate var isUnknownToAll: Bool { rule == "unknown-field" && fix == nil }

    /// An API server has no unknown fields: one in an object that it printed is of another release.
    fileprivate var asFieldOfOtherRelease: Diagnostic {
        Diagnostic(
            rule, .warning, headline, at: primary?.span, label: primary?.label, related: related,
            help: Message("a field of another release of Kubernetes, which is left out"))
    }
}

extension DocumentVerdict {
    /// Whether an API server printed the object, and it is rejected for fields of another release alone.
    package var isOfOtherRelease: Bool {
        guard let object = document.object, !object.metadata.uid.isEmpty, document.rejection != nil else { return false }
        return diagnostics.allSatisfy { $0.severity != .error || $0.isUnknownToAll }
    }
}
