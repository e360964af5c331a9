import Diagnostics

extension ManifestDocument {
    /// The object of the document, as findings name it; nil for a document that is no object.
    package var objectName: ObjectName? {
        guard let kind, !kind.isEmpty else { return nil }
        return ObjectName(kind: kind, namespace: effectiveNamespace, name: name ?? "")
    }

    /// `default` for a modelled kind that names no namespace. Whether other kinds are in namespaces is unknown: theirs is as written.
    private var effectiveNamespace: String? {
        let written = namespace.flatMap { $0.isEmpty ? nil : $0 }
        guard let object else { return written }
        return object.isClusterScoped ? nil : written ?? "default"
    }
}
