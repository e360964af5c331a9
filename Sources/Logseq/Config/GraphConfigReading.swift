import Diagnostics

extension GraphConfig {
    /// Parses `logseq/config.edn`. A key that is missing or has a value of another type keeps its default. A file that is not an EDN map is
    /// reported in `diagnostics`.
    package init(_ bytes: [UInt8], file: FileID) {
        self.init()
        var reader = EDNReader(bytes)
        let edn: EDN
        do {
            edn = try reader.value()
        } catch {
            diagnostics = [.brokenConfig(error, file: file, size: bytes.count)]
            return
        }
        guard case .map = edn else {
            diagnostics = [.brokenConfig(EDNReader.Failure(offset: 0, reason: .unexpectedByte), file: file, size: bytes.count)]
            return
        }
        read(edn)
    }

    private mutating func read(_ edn: EDN) {
        if edn["file/name-format"]?.keyword == "triple-lowbar" { fileNameFormat = .tripleLowbar }
        journals = JournalFormats(
            title: edn["journal/page-title-format"]?.string ?? edn["date-formatter"]?.string ?? "MMM do, yyyy",
            file: edn["journal/file-name-format"]?.string ?? "yyyy_MM_dd")
        if let text = edn["pages-directory"]?.string { pagesDirectory = Self.trimmed(text) }
        if let text = edn["journals-directory"]?.string { journalsDirectory = Self.trimmed(text) }
        if let value = (edn["publishing/all-pages-public?"] ?? edn["all-pages-public?"])?.boolean { allPagesPublic = value }
        hidden = Self.strings(edn["hidden"]).map(Self.withoutRoot).filter { !$0.isEmpty }
        if case .map(let pairs)? = edn["macros"] {
            for pair in pairs {
                if let name = pair.key.string ?? pair.key.keyword, let body = pair.value.string { macros[name] = body }
            }
        }
        commaSeparatedProperties = Set(Self.strings(edn["property/separated-by-commas"]).map(PropertyKey.normalised))
        unlinkedProperties = Set(Self.strings(edn["ignored-page-references-keywords"]).map(PropertyKey.normalised))
        hiddenProperties = Set(Self.strings(edn["block-hidden-properties"]).map(PropertyKey.normalised))
        if let value = edn["property-pages/enabled?"]?.boolean { propertyPagesEnabled = value }
        propertyPagesExcluded = Set(Self.strings(edn["property-pages/excludelist"]).map(PropertyKey.normalised))
        if let value = edn["ui/show-empty-bullets?"]?.boolean { showsEmptyBullets = value }
        home = edn["default-home"]?["page"]?.string
        favorites = Self.strings(edn["favorites"])
    }

    /// The strings, keywords and symbols of a vector, list or set; [] for other values.
    private static func strings(_ value: EDN?) -> [String] {
        let parts = value?.elements?.compactMap { part -> String? in
            switch part {
            case .string(let text), .keyword(let text), .symbol(let text): text
            case .nil, .boolean, .integer, .decimal, .character, .list, .vector, .map, .set, .tagged: nil
            }
        }
        // A set has no order.
        if case .set? = value { return parts?.sorted() ?? [] }
        return parts ?? []
    }

    private static func trimmed(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }.joined(separator: "/")
    }

    private static func withoutRoot(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("/") || path.hasPrefix("./") { path = path.dropFirst(path.hasPrefix("/") ? 1 : 2) }
        return String(path)
    }

    /// Whether Logseq ignores a file: one with a prefix of `:hidden`, with a dot at the start of a name, a backup of Logseq, or in
    /// `node_modules`.
    ///
    /// *Source:* logseq `frontend/util/fs.cljs` (`ignored-path?`), `logseq/common/config.cljs` (`hidden?`: `draft` hides `drafts/a.md`
    /// too).
    package func isHidden(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        if parts.contains(where: { $0.first == UInt8(ascii: ".") || $0.elementsEqual("node_modules".utf8) }) { return true }
        for folder in ["logseq/bak/", "logseq/version-files/"] where path.hasPrefix(folder) { return true }
        return hidden.contains { path.hasPrefix($0) }
    }
}

extension Diagnostic {
    fileprivate static func brokenConfig(_ failure: EDNReader.Failure, file: FileID, size: Int) -> Diagnostic {
        let start = min(failure.offset, size)
        return Diagnostic(
            "broken-config", .error, Message("`config.edn` cannot be read: \(failure.message)"),
            at: SourceSpan(file: file, start: start, end: min(start + 1, size)),
            help: Message("Logseq's defaults apply until it is fixed"))
    }
}

extension EDNReader.Failure {
    fileprivate var message: Message {
        switch reason {
        case .unexpectedEnd: Message("it ends within a value")
        case .unexpectedByte: Message("no value can begin here")
        case .tooDeep: Message("it is nested too deeply")
        case .unpairedKey: Message("a map has a key without a value")
        }
    }
}
