import Diagnostics

/// The picture of an area that was marked in Logseq's PDF reader: `assets/KEY/PAGE_ID_STAMP.png`, where `hls__KEY` is the page of the highlights.
///
/// *Source:* logseq `logseq.publishing.db` (`get-area-block-asset-url`).
enum AreaPicture {
    /// From the graph's root; nil for other blocks, and where the block does not say enough.
    static func path(of block: Block, on title: String) -> String? {
        guard let highlight = block.highlight, highlight.kind == "area", let page = highlight.page, let id = block.id,
            let stamp = block.property("hl-stamp")?.text, !stamp.isEmpty, stamp.utf8.allSatisfy(\.isDigit)
        else { return nil }
        let key = title.hasPrefix("hls__") ? String(title.dropFirst(5)) : title
        return "assets/\(key)/\(page)_\(id)_\(stamp).png"
    }
}
