import Diagnostics

extension Block {
    /// Combines the outline of a block with its parsed lines.
    init(_ outlined: OutlineBlock, _ reader: BlockReader, bytes: [UInt8], outline: Outline, file: FileID) {
        let lastLine = max(outlined.firstLine, outlined.endLine - 1)
        let end = outlined.endLine > outlined.firstLine ? outline.lines.end(lastLine) : outlined.start
        self.init(
            outlined, span: SourceSpan(file: file, start: outlined.start, end: end), properties: reader.properties, content: reader.content)
        var details = Details(
            priority: outlined.priority.map { String(UnicodeScalar($0)) }, scheduled: reader.scheduled, deadline: reader.deadline)
        for property in properties { apply(property, depth: outlined.level, to: &details) }
        self.details = details
    }

    private mutating func apply(_ property: Property, depth: Int, to details: inout Details) {
        switch property.key {
        case "id": details.id = BlockID(uuid: Array(property.text.utf8)[...])
        case "collapsed": isCollapsed = property.value == .boolean(true)
        case "template": isTemplate = true
        case "logseq.order-list-type": isNumbered = property.text.lowercased() == "number"
        case "heading":
            switch property.value {
            case .integer(let size) where (1...6).contains(size): heading = heading ?? size
            // Such a heading has the size of its depth in Logseq.
            case .boolean(true): heading = heading ?? min(6, depth)
            default: break
            }
        case "ls-type":
            if property.text == "annotation" {
                details.highlight = PDFHighlight(
                    page: self.property("hl-page").flatMap { Int($0.text) }, color: self.property("hl-color")?.text,
                    kind: self.property("hl-type")?.text.lowercased(), picture: nil)
            }
        default: break
        }
    }
}
