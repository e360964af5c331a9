import Kubernetes

/// A change of a manifest as a person would name it in a title: one field, or a whole item of a list that is new or gone.
struct UpdateEdit {
    /// `image p:1 → p:2`, `+containers[proxy]`
    let text: String
    /// Another image of a container that stays.
    let isImage: Bool

    /// In the order of the changes.
    static func all(_ changes: [FieldChange]) -> [UpdateEdit] {
        var seen: Set<String> = []
        return changes.compactMap { change in
            guard let item = change.item else { return UpdateEdit(change) }
            guard seen.insert(item).inserted else { return nil }
            return UpdateEdit(text: (change.old == nil ? "+" : "-") + short(item), isImage: false)
        }
    }

    private init(text: String, isImage: Bool) {
        self.text = text
        self.isImage = isImage
    }

    /// Longer values would not fit into a line.
    private static let longestValues = 48

    private init(_ change: FieldChange) {
        isImage = change.field.hasSuffix(".image") && change.old != nil && change.new != nil
        let name = isImage ? "image" : Self.short(change.field)
        switch (change.old, change.new) {
        case (let old?, let new?):
            let common = isImage && Self.repository(old) == Self.repository(new) ? Self.repository(old).count : 0
            let values = "\(old.dropFirst(common)) → \(new.dropFirst(common))"
            text = values.count > Self.longestValues ? name : "\(name) \(values)"
        case (nil, let new?): text = new.count > Self.longestValues ? "+\(name)" : "+\(name) \(new)"
        case (_, nil): text = "-\(name)"
        }
    }

    /// The image reference up to its last slash.
    private static func repository(_ image: String) -> Substring { image.lastIndex(of: "/").map { image[...$0] } ?? "" }

    private static let heads = ["spec.template.spec.", "spec.template.", "spec.", "metadata."]

    /// A path without what most paths begin with.
    private static func short(_ field: String) -> String {
        heads.first { field.hasPrefix($0) }.map { String(field.dropFirst($0.count)) } ?? field
    }
}
