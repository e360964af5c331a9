import YAML

extension ManifestDocument {
    /// The bytes of the text that are this document.
    package var textRange: Range<Int> { yaml.range }

    /// Where the comments that stand alone on their lines begin in the text; nil where the document cannot be parsed, so that nobody knows.
    package var loneComments: [Int]? {
        yaml.failure == nil ? yaml.comments.filter(\.isAlone).map(\.range.lowerBound) : nil
    }
}
