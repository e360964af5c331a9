/// Reloads a page in the browser once it would look different. Only the preview adds it, never a built site.
enum ReloadScript {
    /// Asks for the page's own tag whenever the site changes, so that other pages stay as they are, scroll position and all.
    static let source = """
        (() => {
            const shown = document.currentScript.dataset.tag;
            const events = new EventSource("/\(PreviewResponse.eventsPath)");
            events.onmessage = async () => {
                const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
                if (answer.headers.get("ETag") !== shown) location.reload();
            };
        })();

        """

    /// The page with the script before its `</body>`, or at its end where it has none.
    static func added(to page: [UInt8], tag: String) -> [UInt8] {
        let element = Array("<script src=\"/\(PreviewResponse.scriptPath)\" data-tag='\(tag)'></script>".utf8)
        let end = Array("</body>".utf8)
        var place = page.count
        var index = page.count - end.count
        while index >= 0 {
            if page[index] == end[0], page[index..<index + end.count].elementsEqual(end) {
                place = index
                break
            }
            index -= 1
        }
        return page[..<place] + element + page[place...]
    }
}
