import Diagnostics

/// A field of a manifest or of a template, found by its keys.
struct SourceField: Hashable, Sendable {
    /// The keys from the top to the field; items of lists have none.
    let keys: [String]
    /// As written, without quotes; nil for mappings and lists.
    let value: String?
    /// The value, or the key of a mapping or list.
    let span: SourceSpan
    /// What identifies the nearest item of a list around it: its name, key or path.
    let item: String?
    /// Index of its document in the file.
    let document: Int
}

/// The kind and name of a document as written; nil where they are missing.
struct SourceDocument: Hashable, Sendable {
    var kind: String?
    var name: String?

    /// Whether an object may have been made of the document: no other kind, and a name that the object's contains or that is a placeholder.
    func canBecome(_ object: SourceDocument) -> Bool {
        if let kind, !kind.contains("{{"), kind != object.kind { return false }
        guard let name, !name.contains("{{"), let made = object.name else { return true }
        return made == name || made.hasSuffix("-" + name) || made.hasPrefix(name + "-") || made.contains("-" + name + "-")
    }
}

/// The fields of a file that a tool renders from.
struct SourceFields: Sendable {
    var fields: [SourceField] = []
    var documents: [SourceDocument] = []
    /// The bytes of each document; empty for a template.
    var ranges: [Range<Int>] = []

    /// The keys whose values identify an item of a list, in order of preference.
    static let itemKeys = ["name", "key", "mountPath", "containerPort"]
}
