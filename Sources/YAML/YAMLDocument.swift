import Diagnostics

/// One document of a stream as a flat tree, with the byte range of each node.
package struct YAMLDocument: Sendable {
    /// A field of a mapping after the conversion to JSON.
    package struct Entry: Sendable {
        /// The key as a string.
        package let key: String
        /// The key in the tree.
        package let keyNode: NodeID
        /// The value in the tree; may be an alias.
        package let value: NodeID
        /// Whether an earlier entry of the mapping has the same key. Only JSON keeps such entries.
        package let isDuplicate: Bool
    }

    /// The whole stream.
    package let text: MappedText
    /// The byte range of this document in the text: everything between the `---` lines around it.
    package let range: Range<Int>
    /// Whether the document is JSON, which has neither merge keys nor keys other than strings.
    package let isJSON: Bool
    /// In document order.
    package let nodes: [YAMLNode]
    /// Nil if the document is empty or cannot be parsed.
    package let root: NodeID?
    /// In document order. JSON has none.
    package let comments: [YAMLComment]
    private var long = LongCollections()
    /// Why the document cannot be used; nil where it can.
    package internal(set) var failure: YAMLFailure?
    /// Keys that occur twice in a mapping, in the order in which the API server reports them.
    package internal(set) var duplicateKeys: [YAMLDuplicateKey] = []
    /// The content after a document end marker `...`, which Kubernetes does not read.
    package internal(set) var unread: Range<Int>?

    init(
        text: MappedText, range: Range<Int>, isJSON: Bool, nodes: [YAMLNode], root: NodeID?, comments: [YAMLComment] = [],
        failure: YAMLFailure? = nil
    ) {
        self.text = text
        self.range = range
        self.isJSON = isJSON
        self.nodes = nodes
        self.root = root
        self.comments = comments
        self.failure = failure
        long = LongCollections(self)
    }

    /// The node of an id of this document.
    package subscript(id: NodeID) -> YAMLNode { nodes[id.index] }

    /// The span of a node in the file.
    package func span(_ id: NodeID) -> SourceSpan { text.span(self[id].range) }

    // MARK: As JSON

    /// The target of an alias; the node itself otherwise.
    package func resolve(_ id: NodeID) -> NodeID {
        nodes[id.index].kind == .alias ? nodes[id.index].target ?? id : id
    }

    /// The value of a node, aliases resolved.
    package func value(of id: NodeID) -> JSONValue {
        let index = resolve(id).index
        switch nodes[index].kind {
        case .mapping: return .object
        case .sequence: return .array
        case .scalar: return .scalar(isJSON ? nodes[index].resolvedAsJSON : nodes[index].resolved)
        case .alias: return .scalar(.null)
        }
    }

    /// The items of a sequence; nil for anything else.
    package func items(of id: NodeID) -> [NodeID]? {
        let id = resolve(id)
        return nodes[id.index].kind == .sequence ? children(of: id) : nil
    }

    /// The items of a sequence, or the keys and values of a mapping in turn.
    package func children(of id: NodeID) -> [NodeID] { long.children(of: id) ?? scannedChildren(of: id) }

    func scannedChildren(of id: NodeID) -> [NodeID] {
        var result: [NodeID] = []
        var next = nodes[id.index].firstChild
        while let child = next {
            result.append(child)
            next = nodes[child.index].nextSibling
        }
        return result
    }

    /// The keys and values of a mapping as written, including duplicate keys and merge keys.
    package func pairs(of id: NodeID) -> [(key: NodeID, value: NodeID)] {
        var result: [(key: NodeID, value: NodeID)] = []
        var next = nodes[id.index].firstChild
        while let key = next, let value = nodes[key.index].nextSibling {
            result.append((key, value))
            next = nodes[value.index].nextSibling
        }
        return result
    }

    /// The fields of a mapping in the order in which Kubernetes decodes them; nil for other nodes.
    ///
    /// kubectl sends JSON with sorted keys. Before that, the merge keys of YAML are merged, and the last of equal keys wins. JSON keeps equal
    /// keys here, so that they can be reported.
    package func entries(of id: NodeID) -> [Entry]? {
        let id = resolve(id)
        guard nodes[id.index].kind == .mapping else { return nil }
        return isJSON ? sortedEntries(of: id) : mergedEntries(of: id)
    }

    private func sortedEntries(of id: NodeID) -> [Entry] {
        let pairs = pairs(of: id)
        let order = pairs.indices.sorted { (nodes[pairs[$0].key.index].value, $0) < (nodes[pairs[$1].key.index].value, $1) }
        var result: [Entry] = []
        result.reserveCapacity(pairs.count)
        for index in order {
            let (key, value) = pairs[index]
            let name = nodes[key.index].value
            result.append(Entry(key: name, keyNode: key, value: value, isDuplicate: result.last?.key == name))
        }
        return result
    }

    /// The field of a mapping; nil if the mapping does not have it, and for other nodes.
    package func field(_ name: String, of id: NodeID) -> Entry? {
        let id = resolve(id)
        let nodes = nodes.span
        guard nodes[id.index].kind == .mapping else { return nil }
        if let fields = long.fields(of: id) { return fields[name] }
        var found: Entry?
        var next = nodes[id.index].firstChild
        while let key = next, let value = nodes[key.index].nextSibling {
            if !isJSON, isMergeKey(key) { return entries(of: id)?.last { $0.key == name } }
            // A key that is not a string has another spelling in JSON.
            if nodes[key.index].isCertainlyString ? nodes[key.index].value == name : keyText(key) == name {
                found = Entry(key: name, keyNode: key, value: value, isDuplicate: false)
            }
            next = nodes[value.index].nextSibling
        }
        return found
    }

    private func mergedEntries(of id: NodeID) -> [Entry] {
        var found: [Entry] = []
        collect(id, into: &found, depth: 0)
        guard found.count > 1 else { return found }
        // Sorted by key. Equal keys keep their order, and the last one wins.
        let order = found.indices.sorted { (found[$0].key, $0) < (found[$1].key, $1) }
        var result: [Entry] = []
        result.reserveCapacity(found.count)
        for index in order {
            if result.last?.key == found[index].key { result.removeLast() }
            result.append(found[index])
        }
        return result
    }

    /// Bound on nested merge keys; deeper ones are not merged.
    private static let deepestMerge = 100

    private func collect(_ id: NodeID, into entries: inout [Entry], depth: Int) {
        for (key, value) in pairs(of: id) {
            if isMergeKey(key) {
                guard depth < Self.deepestMerge else { continue }
                for source in mergeSources(value) { collect(source, into: &entries, depth: depth + 1) }
            } else if let name = keyText(key) {
                entries.append(Entry(key: name, keyNode: key, value: value, isDuplicate: false))
            }
        }
    }

    /// Whether a key is the plain scalar `<<`.
    package func isMergeKey(_ key: NodeID) -> Bool {
        let nodes = nodes.span
        let index = key.index
        guard nodes[index].kind == .scalar, nodes[index].value.utf8.count == 2, nodes[index].value == "<<" else { return false }
        return nodes[index].tag == YAMLTag.merge || (nodes[index].tag == nil && nodes[index].style == .plain)
    }

    /// The mappings in the value of a merge key, in ascending precedence.
    func mergeSources(_ value: NodeID) -> [NodeID] {
        let value = resolve(value)
        switch nodes[value.index].kind {
        case .mapping: return [value]
        case .sequence: return children(of: value).reversed().map(resolve).filter { self[$0].kind == .mapping }
        case .scalar, .alias: return []
        }
    }

    /// A key as a JSON string; nil for what cannot be a key.
    package func keyText(_ key: NodeID) -> String? {
        let index = resolve(key).index
        guard nodes[index].kind == .scalar else { return nil }
        if isJSON { return nodes[index].value }
        switch nodes[index].goScalar {
        case .string(let text), .timestamp(let text): return text
        case .int(let value): return String(value)
        case .float(let value): return GoNumber.key(value)
        case .bool(let value): return value ? "true" : "false"
        case .null, .uint: return nil
        }
    }
}

/// A key that its mapping has already.
package struct YAMLDuplicateKey: Hashable, Sendable {
    /// The later key.
    package let key: NodeID
    /// As Go prints the key.
    package let name: String
    /// The line of the later value in the document, from 1, as the API server prints it.
    package let line: Int
}

/// Tags of the YAML 1.1 type repository, in their long form.
package enum YAMLTag {
    /// The beginning of every such tag.
    package static let prefix = "tag:yaml.org,2002:"
    /// The tag of the key `<<`.
    package static let merge = "tag:yaml.org,2002:merge"
}
