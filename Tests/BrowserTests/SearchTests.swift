import Foundation
import TestSupport
import Testing

/// Search finds every page that contains the query: the results are compared with a scan of the text of all pages.
@Suite(.inBrowser)
struct SearchTests {
    private static let pageCount = 1000
    private static let queries = [(kind: "phrases", count: 200), ("words", 200), ("prefixes", 100)]

    /// Reads the visible text of pages: `window.texts` has a text for each page, one line for each block.
    private static let readPages = """
        const paths = arguments[0], done = arguments[arguments.length - 1];
        window.texts = window.texts ?? new Map();
        Promise.all(paths.map(async path => {
            const page = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
            const title = page.querySelector("h1"), note = page.querySelector(".note");
            if (!title) return;
            // Text that the program adds, and text of other pages, is not text of the page.
            const code = [...page.querySelectorAll(".manifest .yaml > pre > code")];
            page.querySelectorAll("figcaption, .needs-script, .anchor, .ghost, .yaml a[id], .query, .embed").forEach(part => part.remove());
            const manifests = code.map(part => part.textContent);
            page.querySelectorAll(".example").forEach(part => part.remove());
            note?.querySelectorAll("p, li, h2, h3, h4, h5, h6, td, th, pre, dt, dd, div, blockquote, br").forEach(part => {
                part.before("\\n");
                part.after("\\n");
            });
            const text = [title.textContent, note?.textContent ?? "", ...manifests].join("\\n");
            texts.set(new URL(path, document.baseURI).pathname, text.replace(/[^\\S\\n]+/g, " "));
        })).then(() => done(null), error => done(String(error)));
        """

    /// Searches for random parts of the texts, drawn with a seed, and returns a line for each missing or wrong page.
    private static let search = """
        const [kind, count, seed] = arguments, done = arguments[arguments.length - 1];
        const box = document.getElementById("search"), list = document.getElementById("search-results");
        const status = document.getElementById("search-status"), pages = [...texts.keys()].sort(), complaints = [];
        let state = seed;
        function random(bound) {
            state = state + 0x6D2B79F5 | 0;
            let mixed = Math.imul(state ^ state >>> 15, 1 | state);
            mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
            return ((mixed ^ mixed >>> 14) >>> 0) % bound;
        }
        function draw() {
            for (;;) {
                const text = texts.get(pages[random(pages.length)]);
                const found = text.match(kind === "phrases" ? /\\p{Script=Han}{2,}/gu : /(?<![\\p{Script=Latin}\\p{N}])[A-Za-z][A-Za-z0-9]+/gu);
                if (!found) continue;
                const run = [...found[random(found.length)]];
                if (kind === "phrases") {
                    const start = random(run.length - 1);
                    return run.slice(start, start + 2 + random(Math.min(5, run.length - start - 1))).join("");
                }
                return kind === "prefixes" ? run.slice(0, 2 + random(run.length - 1)).join("") : run.join("");
            }
        }
        const pause = () => new Promise(next => setTimeout(next, 3));
        async function find(query) {
            box.value = query;
            status.textContent = "";
            box.dispatchEvent(new Event("focus"));
            while (!status.textContent) await pause();
            // More results are loaded on scrolling.
            while (status.textContent.includes("+")) { list.scrollTop = list.scrollHeight; list.dispatchEvent(new Event("scroll")); await pause(); }
            return new Set([...list.querySelectorAll("a")].map(link => new URL(link.href).pathname));
        }
        (async () => {
            for (let number = 0; number < count; number++) {
                const query = draw(), found = await find(query), lower = query.toLowerCase();
                const word = kind === "phrases" ? null : new RegExp("(?<![\\\\p{Script=Latin}\\\\p{N}])" + lower, "u");
                const holding = new Set(pages.filter(page => word ? word.test(texts.get(page).toLowerCase()) : texts.get(page).includes(query)));
                for (const page of holding) if (!found.has(page)) complaints.push(`${query}: ${decodeURI(page)} is not found`);
                for (const page of found) if (texts.has(page) && !texts.get(page).toLowerCase().includes(lower)) complaints.push(`${query}: ${decodeURI(page)} does not hold it`);
                if (!holding.size) complaints.push(`${query}: on no page`);
            }
            done(complaints);
        })().catch(error => done([String(error)]));
        """

    @Test func everyPageThatContainsAWordOrPhraseIsFound() throws {
        let notes = try TemporaryFolder()
        var site = notes.url.appending(path: "site")
        if let other = PagesUnderTest.otherSite {
            site = URL(filePath: other)
        } else {
            var writer = SeededNotes(seed: 1)
            try writer.write(Self.pageCount, to: notes)
            let built = try CommandLineTool.run(["build", notes.path, "--output", site.path(percentEncoded: false)], in: notes.path)
            #expect(built.status == 0, "\(built.err)")
        }
        let server = try FolderServer(site)
        // Seeded notes have no home note: the first page is a list titled with the folder's name, which differs each time.
        let lists = ["404.html", "graph.html"] + (PagesUnderTest.otherSite == nil ? ["index.html"] : [])
        let pages = try FileManager.default.subpathsOfDirectory(atPath: site.path(percentEncoded: false))
            .filter { $0.hasSuffix(".html") && !$0.hasPrefix("all/") && !lists.contains($0) }.sorted()
        let browser = try Browser()
        defer { browser.close() }
        try browser.allowLongScripts()
        try browser.open(server.address + "index.html")
        for start in stride(from: 0, to: pages.count, by: 100) {
            let part = pages[start..<min(start + 100, pages.count)].map {
                "/" + ($0.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? $0)
            }
            #expect(try browser.runAsync(Self.readPages, [part]) == nil)
        }
        #expect(try browser.run("return texts.size") as? Int ?? 0 >= (PagesUnderTest.otherSite == nil ? Self.pageCount : 2))

        try browser.run("document.getElementById('search').focus()")
        try browser.wait("the search script") { try browser.run("return typeof dsdocSearch === 'function'") as? Bool == true }
        for (kind, count) in Self.queries {
            for part in 0..<(count / 5) {
                let complaints = try browser.runAsync(Self.search, [kind, 5, part]) as? [String] ?? ["no answer"]
                #expect(complaints == [], "\(kind)")
            }
        }
    }
}
