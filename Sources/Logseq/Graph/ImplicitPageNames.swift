/// The implicit pages that one page brings about: names that it mentions without a file, and their namespaces. Each has the title of its
/// first mention.
struct ImplicitPageNames {
    private(set) var titles: [PageName: String] = [:]

    /// - Parameters:
    ///   - name: the name of the page in the graph.
    ///   - withheld: what must not appear.
    ///   - hasFile: whether a name belongs to a page with a file.
    init(of page: ParsedPage, as name: PageName, withheld: Withheld, hasFile: (PageName) -> Bool) {
        func isKnown(_ name: PageName) -> Bool { withheld.contains(name) || hasFile(name) }
        addParents(name, page.title, isKnown)
        for reference in page.references {
            guard case .page(let name, let written) = reference.target, !name.key.isEmpty, !withheld.contains(name) else { continue }
            if !isKnown(name), titles[name] == nil { titles[name] = written }
            addParents(name, written, isKnown)
        }
    }

    private mutating func addParents(_ name: PageName, _ written: String, _ isKnown: (PageName) -> Bool) {
        for (depth, parent) in PageNames.parents(of: name).enumerated() where !isKnown(parent) && titles[parent] == nil {
            let parts = written.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            let end = parts.prefix(depth + 1).last?.endIndex ?? written.endIndex
            let title = String(written[..<end])
            titles[parent] = PageName(title) == parent ? title : parent.key
        }
    }
}
