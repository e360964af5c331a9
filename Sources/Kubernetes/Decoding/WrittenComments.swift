import YAML

extension ManifestDocument {
    /// The bytes of the text that are this document.
    package var textRange: Range<Int> { yaml.range }

    /// The byte offsets of comments that are alone on their lines; nil where the document cannot be parsed.
    package var loneComments: [Int]? {
        yaml.failure == nil ? yaml.comments.filter(\.isAlone).map(\.range.lowerBound) : nil
    }
}
