/// Reloads a page in the browser when it has changed. Only the preview adds the script, never a built site.
enum ReloadScript {
    /// Requests the tag of the page after every change of the site: other pages stay as they are, including the scroll position.
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

    /// Inserts the script before `</body>`, or at the end of a page without it.
    static func added(to page: [UInt8], tag: String) -> [UInt8] {
        let element = Array("<script src=\"/\(PreviewResponse.scriptPath)\" data-tag='\(tag)'></script>".utf8)
        let end = Array("</body>".utf8)
        var insertion = page.count
        var index = page.count - end.count
        while index >= 0 {
            if page[index] == end[0], page[index..<index + end.count].elementsEqual(end) {
                insertion = index
                break
            }
            index -= 1
        }
        return page[..<insertion] + element + page[insertion...]
    }
}
