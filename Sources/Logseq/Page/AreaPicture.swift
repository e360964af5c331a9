import Diagnostics

/// The image of a region that was selected in the PDF reader of Logseq: `assets/KEY/PAGE_ID_STAMP.png`, where `hls__KEY` is the page of the
/// highlights.
///
/// *Source:* logseq `logseq.publishing.db` (`get-area-block-asset-url`).
enum AreaPicture {
    /// The path from the root of the graph; nil for other blocks, and if a property is missing.
    static func path(of block: Block, on title: String) -> String? {
        guard let highlight = block.highlight, highlight.kind == "area", let page = highlight.page, let id = block.id,
            let stamp = block.property("hl-stamp")?.text, !stamp.isEmpty, stamp.utf8.allSatisfy(\.isDigit)
        else { return nil }
        let key = title.hasPrefix("hls__") ? String(title.dropFirst(5)) : title
        return "assets/\(key)/\(page)_\(id)_\(stamp).png"
    }
}
