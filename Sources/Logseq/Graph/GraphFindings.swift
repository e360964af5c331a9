import Diagnostics

/// What is wrong with the notes of a graph, each thing at its line; names and ids that are claimed twice are found where the indexes are built.
struct GraphFindings {
    private let graph: Graph
    private let assets: Set<String>

    init(_ graph: Graph) {
        self.graph = graph
        assets = Set(graph.assets)
    }

    /// In no order.
    func all() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for page in graph.pages { if let source = page.source { report(source, to: &findings) } }
        for path in graph.assets where path.hasSuffix(".org") && !graph.config.isHidden(path) {
            let parts = path.split(separator: "/")
            let isPage = parts.dropLast().contains { $0 == graph.config.pagesDirectory || $0 == graph.config.journalsDirectory }
            if isPage { findings.append(.orgFile(path)) }
        }
        return findings
    }

    /// What was found when the note was read, and what its references lack in the graph.
    func report(_ page: ParsedPage, to findings: inout [Diagnostic]) {
        findings += page.diagnostics
        var seen: Set<PageName> = []
        for reference in page.references {
            switch reference.target {
            case .asset(let path):
                if let asset = Graph.asset(path, from: page.path, in: assets) {
                    if graph.emptyAssets.contains(asset) { findings.append(.emptyAsset(asset, at: reference.span)) }
                } else if path.hasPrefix("assets/") {
                    findings.append(.missingAsset(path, at: reference.span))
                }
            case .block(let id):
                if graph.location(of: id) == nil, !graph.isWithheld(id) { findings.append(.missingBlock(id, at: reference.span)) }
            case .page(let name, let written):
                guard reference.kind != .propertyKey, case .page(let target) = graph.resolve(name), graph.isMissing(target),
                    seen.insert(name).inserted
                else { continue }
                if let close = graph.nearNames[target] {
                    findings.append(.nearMiss(written, close: graph[close].title, at: reference.span))
                } else {
                    findings.append(.missingPage(written, at: reference.span))
                }
            }
        }
    }
}

extension Graph {
    /// Spoken of, without a file, and neither a namespace nor a day.
    func isMissing(_ id: PageID) -> Bool {
        pages[id.index].source == nil && pages[id.index].children.isEmpty && pages[id.index].date == nil
    }
}

extension Diagnostic {
    static func missingAsset(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "missing-asset", .error, Prose("asset `\(path)` does not exist", zh: "附件「\(path)」不存在"), at: span,
            help: Prose("put the file there, or mend the path; letter case counts", zh: "請放入檔案或修正路徑；大小寫須一致"))
    }

    static func emptyAsset(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "empty-asset", .warning, Prose("asset `\(path)` is empty", zh: "附件「\(path)」是空的"), at: span,
            help: Prose(
                "it has 0 bytes, so readers get a link to it and no picture: put the real file there",
                zh: "檔案為 0 位元組，讀者只會看到連結而非圖片：請放入真正的檔案"))
    }

    static func missingBlock(_ id: BlockID, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "missing-block", .error, Prose("no block has the id `\(id)`", zh: "沒有識別碼為「\(id)」的區塊"), at: span,
            help: Prose("give the block that is meant an `id::` property", zh: "請為目標區塊加上 id:: 屬性"))
    }

    static func missingPage(_ written: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic("missing-page", .info, Prose("page `\(written)` has no file", zh: "頁面「\(written)」沒有檔案"), at: span)
    }

    static func nearMiss(_ written: String, close: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "near-miss-page", .warning,
            Prose("page `\(written)` has no file, but `\(close)` has one", zh: "頁面「\(written)」沒有檔案，但有「\(close)」"),
            at: span, help: Prose("is `\(close)` meant?", zh: "是否指「\(close)」？"))
    }

    static func duplicatePage(_ page: ParsedPage, of first: Page) -> Diagnostic {
        let span = SourceSpan(file: page.file, start: 0, end: 0)
        let other = first.source.map { LabelledSpan(SourceSpan(file: $0.file, start: 0, end: 0), Prose("the first", zh: "第一個")) }
        return Diagnostic(
            "duplicate-page-name", .warning,
            Prose(
                "page `\(page.title)` has two files: `\(first.source?.path ?? "")` and `\(page.path)`",
                zh: "頁面「\(page.title)」有兩個檔案：\(first.source?.path ?? "") 與 \(page.path)"),
            at: span, related: other.map { [$0] } ?? [],
            help: Prose("links lead to the first; rename or join them", zh: "連結會指向第一個；請改名或合併"))
    }

    static func aliasCollision(_ alias: String, in page: ParsedPage, with owner: Page) -> Diagnostic {
        Diagnostic(
            "alias-collision", .warning,
            Prose(
                "alias `\(alias)` of `\(page.title)` already names `\(owner.title)`",
                zh: "「\(page.title)」的別名「\(alias)」已是「\(owner.title)」的名稱"),
            at: page.property("alias")?.valueSpan, help: Prose("links to it lead to `\(owner.title)`", zh: "連結會指向「\(owner.title)」"))
    }

    static func duplicateBlock(_ id: BlockID, _ block: Block, first: Block) -> Diagnostic {
        Diagnostic(
            "duplicate-block-id", .warning, Prose("two blocks have the id `\(id)`", zh: "兩個區塊有相同的識別碼「\(id)」"),
            at: block.property("id")?.span ?? block.span,
            related: [LabelledSpan(first.property("id")?.span ?? first.span, Prose("the first", zh: "第一個"))],
            help: Prose("references lead to the first; remove the other `id::`", zh: "參照會指向第一個；請移除另一個 id::"))
    }

    static func orgFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "org-file-skipped", .info, Prose("`\(path)` is an Org file and is not read", zh: "「\(path)」是 Org 檔案，未讀取"), at: nil,
            help: Prose("convert it to Markdown to publish it", zh: "若要發布請轉換為 Markdown"))
    }
}
