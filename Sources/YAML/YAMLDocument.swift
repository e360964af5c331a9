import Diagnostics

/// One document of a stream as a flat tree, with what the text says where.
package struct YAMLDocument: Sendable {
    /// A field of a mapping as JSON shows it.
    package struct Entry: Sendable {
        package let key: String
        package let keyNode: NodeID
        package let value: NodeID
        /// An earlier entry of the mapping has this key. Only JSON shows such entries.
        package let isDuplicate: Bool
    }

    package let text: MappedText
    /// The bytes of the text that are this document: all that lies between the lines `---` around it.
    package let range: Range<Int>
    /// JSON by its own rules, with the order of its keys; else YAML, whose keys Kubernetes sorts.
    package let isJSON: Bool
    package let nodes: [YAMLNode]
    /// Nil where the document is empty or cannot be parsed.
    package let root: NodeID?
    package let comments: [YAMLComment]
    /// Why the document cannot be used, in the words of the parser that Kubernetes uses.
    package internal(set) var failure: YAMLFailure?
    /// Keys that a mapping has twice, in the order in which the API server tells them.
    package internal(set) var duplicateKeys: [YAMLDuplicateKey] = []
    /// What stands behind the end of the document, a line `...`: Kubernetes never reads it.
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
    }

    package subscript(id: NodeID) -> YAMLNode { nodes[id.index] }

    /// The span of a node in the file.
    package func span(_ id: NodeID) -> SourceSpan { text.span(self[id].range) }

    // MARK: As JSON

    /// What an alias stands for; the node itself otherwise.
    package func resolve(_ id: NodeID) -> NodeID {
        nodes[id.index].kind == .alias ? nodes[id.index].target ?? id : id
    }

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

    package func children(of id: NodeID) -> [NodeID] {
        var result: [NodeID] = []
        var next = nodes[id.index].firstChild
        while let child = next {
            result.append(child)
            next = nodes[child.index].nextSibling
        }
        return result
    }

    /// The keys and values of a mapping as they are written: keys that are there twice, and merge keys, included.
    package func pairs(of id: NodeID) -> [(key: NodeID, value: NodeID)] {
        var result: [(key: NodeID, value: NodeID)] = []
        var next = nodes[id.index].firstChild
        while let key = next, let value = nodes[key.index].nextSibling {
            result.append((key, value))
            next = nodes[value.index].nextSibling
        }
        return result
    }

    /// The fields of a mapping in the order in which Kubernetes decodes them; nil for anything else.
    ///
    /// YAML becomes JSON first: merge keys are merged, the last of equal keys counts, and the keys are sorted.
    package func entries(of id: NodeID) -> [Entry]? {
        let id = resolve(id)
        guard nodes[id.index].kind == .mapping else { return nil }
        guard isJSON else { return mergedEntries(of: id) }
        var seen: Set<String> = []
        return pairs(of: id).map { key, value in
            let name = nodes[key.index].value
            return Entry(key: name, keyNode: key, value: value, isDuplicate: !seen.insert(name).inserted)
        }
    }

    /// The value of a mapping's field, where the mapping has it.
    package func field(_ name: String, of id: NodeID) -> Entry? {
        let id = resolve(id)
        let nodes = nodes.span
        guard nodes[id.index].kind == .mapping else { return nil }
        var found: Entry?
        var next = nodes[id.index].firstChild
        while let key = next, let value = nodes[key.index].nextSibling {
            if !isJSON, isMergeKey(key) { return entries(of: id)?.last { $0.key == name } }
            // A key that is no string is spelled otherwise in JSON.
            if nodes[key.index].isOwnText ? nodes[key.index].value == name : keyText(key) == name {
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
        // Sorted by key; among equal keys, which stay in their order, the last counts.
        let order = found.indices.sorted { (found[$0].key, $0) < (found[$1].key, $1) }
        var result: [Entry] = []
        result.reserveCapacity(found.count)
        for index in order {
            if result.last?.key == found[index].key { result.removeLast() }
            result.append(found[index])
        }
        return result
    }

    /// Merge keys may be nested; past this depth the text is a trap, and what lies deeper is not merged.
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

    package func isMergeKey(_ key: NodeID) -> Bool {
        let nodes = nodes.span
        let index = key.index
        guard nodes[index].kind == .scalar, nodes[index].value.utf8.count == 2, nodes[index].value == "<<" else { return false }
        return nodes[index].tag == YAMLTag.merge || (nodes[index].tag == nil && nodes[index].style == .plain)
    }

    /// The mappings that a merge key's value names, the least important first.
    func mergeSources(_ value: NodeID) -> [NodeID] {
        let value = resolve(value)
        switch nodes[value.index].kind {
        case .mapping: return [value]
        case .sequence: return children(of: value).reversed().map(resolve).filter { self[$0].kind == .mapping }
        case .scalar, .alias: return []
        }
    }

    /// A key as JSON spells it; nil for what cannot be a key.
    package func keyText(_ key: NodeID) -> String? {
        let index = resolve(key).index
        guard nodes[index].kind == .scalar else { return nil }
        switch isJSON ? nodes[index].resolvedAsJSON : nodes[index].resolved {
        case .string(let text): return text
        case .number(let text): return ScalarResolution.isFloat(nodes[index]) ? GoNumber.key(text) : text
        case .bool(let value): return value ? "true" : "false"
        case .null: return nil
        }
    }
}

/// Why a text is no YAML, or no YAML that Kubernetes can turn into JSON.
package struct YAMLFailure: Error, Hashable, Sendable {
    /// In the words of Kubernetes' YAML library: `yaml: line 3: mapping values are not allowed in this context`.
    package let message: String
    /// Bytes of the text.
    package let range: Range<Int>
    /// The stream could not be cut into documents; else a document could not be parsed or converted.
    package let isOfStream: Bool

    init(message: String, range: Range<Int>, isOfStream: Bool = false) {
        self.message = message
        self.range = range
        self.isOfStream = isOfStream
    }
}

/// A key that its mapping has already.
package struct YAMLDuplicateKey: Hashable, Sendable {
    package let key: NodeID
    package let name: String
    /// Line of the document, from 1, on which the later value stands: the one that the API server prints.
    package let line: Int
}

package enum YAMLTag {
    package static let prefix = "tag:yaml.org,2002:"
    package static let merge = "tag:yaml.org,2002:merge"
}
