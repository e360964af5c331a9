/// Walks a document as goyaml decodes it, and finds the first error and all duplicate keys.
///
/// Aliases are expanded as goyaml does, within its limit: a document of mostly alias expansion is rejected, so the walk takes linear time.
/// The walk uses a stack of its own.
///
/// *Source:* sigs.k8s.io/yaml, goyaml.v2/decode.go.
struct YAMLChecker {
    private let document: YAMLDocument
    private(set) var duplicates: [YAMLDuplicateKey] = []
    private var tasks: [Task] = []
    private var keySets: [Set<GoScalar>] = []
    private var openAliases: Set<NodeID> = []
    private var decodeCount = 0
    private var aliasCount = 0
    /// An error of the conversion to JSON, reported only if goyaml succeeds.
    private var conversionFailure: YAMLFailure?

    private enum Task {
        case visit(NodeID)
        /// The value of a merge key.
        case merge(NodeID)
        case visitKey(NodeID)
        case checkKey(NodeID)
        case set(key: NodeID, value: NodeID)
        case leaveAlias(NodeID)
        case closeMapping
    }

    init(_ document: YAMLDocument) { self.document = document }

    /// The error of goyaml, or of the conversion to JSON; nil if there is none.
    mutating func run(from root: NodeID) -> YAMLFailure? {
        tasks = [.visit(root)]
        while let task = tasks.popLast() {
            let failure: YAMLFailure? =
                switch task {
                case .visit(let node): visit(node)
                case .merge(let node): merge(node)
                case .visitKey(let node): visit(node, isKey: true)
                case .checkKey(let node): checkKey(node)
                case .set(let key, let value): set(key, value)
                case .leaveAlias(let node): leaveAlias(node)
                case .closeMapping: closeMapping()
                }
            if let failure { return failure }
        }
        return conversionFailure
    }

    private mutating func visit(_ id: NodeID, isKey: Bool = false) -> YAMLFailure? {
        decodeCount += 1
        if !openAliases.isEmpty { aliasCount += 1 }
        if aliasCount > 100, decodeCount > 1000, Double(aliasCount) / Double(decodeCount) > allowedAliasRatio {
            return failure(id, .excessiveAliasing)
        }
        let node = document[id]
        switch node.kind {
        case .alias: return openAlias(id, isKey: isKey)
        case .mapping: openMapping(id)
        case .sequence: tasks.append(contentsOf: document.children(of: id).reversed().map(Task.visit))
        case .scalar:
            if let problem = node.tagMismatch { return failure(id, problem) }
            if !isKey { noteUnprintable(id) }
        }
        return nil
    }

    /// The share of decoded nodes that may come from aliases: 99 % in small documents, 10 % in large ones.
    private var allowedAliasRatio: Double {
        let (low, high) = (400_000, 4_000_000)
        if decodeCount <= low { return 0.99 }
        if decodeCount >= high { return 0.10 }
        return 0.99 - 0.89 * (Double(decodeCount - low) / Double(high - low))
    }

    // MARK: Aliases

    private mutating func openAlias(_ id: NodeID, isKey: Bool) -> YAMLFailure? {
        guard openAliases.insert(id).inserted else { return failure(id, .recursiveAnchor(document[id].value)) }
        tasks.append(.leaveAlias(id))
        return visit(document.resolve(id), isKey: isKey)
    }

    private mutating func leaveAlias(_ id: NodeID) -> YAMLFailure? {
        openAliases.remove(id)
        return nil
    }

    // MARK: Mappings

    private mutating func openMapping(_ id: NodeID) {
        keySets.append([])
        tasks.append(.closeMapping)
        for (key, value) in document.pairs(of: id).reversed() {
            if document.isMergeKey(key) {
                tasks.append(.merge(value))
            } else {
                tasks.append(.set(key: key, value: value))
                tasks.append(.visit(value))
                tasks.append(.checkKey(key))
                tasks.append(.visitKey(key))
            }
        }
    }

    private mutating func closeMapping() -> YAMLFailure? {
        keySets.removeLast()
        return nil
    }

    /// The merged fields are no duplicates: kubectl merges before it sends JSON, and a field that is merged overrides those above the merge
    /// key, and is overridden by those below.
    private mutating func merge(_ id: NodeID) -> YAMLFailure? {
        switch document[document.resolve(id)].kind {
        case .mapping: return visit(id)
        case .sequence where document[id].kind == .sequence:
            // The first mapping of the list has precedence, so it is merged last.
            for item in document.children(of: id) {
                guard document[document.resolve(item)].kind == .mapping else { return failure(item, .mergeValue) }
                tasks.append(.merge(item))
            }
            return nil
        case .sequence, .scalar, .alias: return failure(id, .mergeValue)
        }
    }

    private func checkKey(_ id: NodeID) -> YAMLFailure? {
        switch document[document.resolve(id)].kind {
        case .mapping, .sequence: failure(id, .mapKey(document.goSyntax(id)))
        case .scalar, .alias: nil
        }
    }

    private mutating func set(_ key: NodeID, _ value: NodeID) -> YAMLFailure? {
        guard case .scalar = document.value(of: key), !keySets.isEmpty else { return nil }
        let resolved = document[document.resolve(key)].goScalar
        switch resolved {
        case .null: noteUnsupported(key, "%!s(<nil>)", value)
        case .uint: noteUnsupported(key, "uint64", value)
        case .bool, .int, .float, .timestamp, .string: break
        }
        // A timestamp is the string that it is written as.
        let isNew =
            if case .timestamp(let text) = resolved {
                keySets[keySets.count - 1].insert(.string(text)).inserted
            } else {
                keySets[keySets.count - 1].insert(resolved).inserted
            }
        if !isNew {
            duplicates.append(YAMLDuplicateKey(key: key, name: YAMLDocument.goSyntax(resolved), line: document[value].line + 1))
        }
        return nil
    }

    // MARK: Failures

    private mutating func noteUnprintable(_ id: NodeID) {
        guard case .float(let value) = document[id].goScalar, !value.isFinite else { return }
        noteConversion(id, .unsupportedNumber(GoNumber.shortest(value)))
    }

    private mutating func noteUnsupported(_ key: NodeID, _ type: String, _ value: NodeID) {
        guard conversionFailure == nil else { return }
        noteConversion(key, .unsupportedKey(type: type, key: document.goSyntax(key), value: document.goSyntax(value)))
    }

    private mutating func noteConversion(_ id: NodeID, _ cause: YAMLFailure.Cause) {
        guard conversionFailure == nil else { return }
        conversionFailure = YAMLFailure(cause, range: document[id].range)
    }

    private func failure(_ id: NodeID, _ cause: YAMLFailure.Cause) -> YAMLFailure {
        YAMLFailure(cause, range: document[id].range)
    }
}

extension YAMLDocument {
    /// The document with its duplicate keys, and with the failure that goyaml would report.
    func checked() -> YAMLDocument {
        guard let root else { return self }
        var checker = YAMLChecker(self)
        var result = self
        result.failure = checker.run(from: root)
        result.duplicateKeys = checker.duplicates
        return result
    }
}
