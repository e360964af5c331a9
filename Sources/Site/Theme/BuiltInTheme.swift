// Generated from templates/ by BuiltInThemeTests; change the files there.
// swift-format-ignore-file

enum BuiltInTheme {
    static let files: [ThemeFile] = [
        file(
            "assets/early.js",
            #"""
            // Runs before the page is painted: what the reader chose, and that scripts run.
            (function () {
              var root = document.documentElement;
              root.classList.add("script");
              try {
                var choice = localStorage.getItem("dsdoc-colours");
                if (choice === "light" || choice === "dark") root.dataset.colours = choice;
              } catch (error) {
                // Storage may be forbidden; the system's preference holds then.
              }
            })();

            """#),
        file(
            "assets/favicon.svg",
            #"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2450b8"/><g fill="#fff"><rect x="6" y="7" width="8" height="8" rx="2"/><rect x="18" y="7" width="8" height="8" rx="2"/><rect x="6" y="18" width="8" height="8" rx="2"/></g><rect x="19" y="19" width="6" height="6" rx="1.5" fill="none" stroke="#fff" stroke-width="2" stroke-dasharray="2.5 2"/></svg>

            """#),
        file(
            "assets/search.js",
            #"""
            // Search in the browser, loaded when its box is used. The index lies in scripts, since a page opened as a file may load nothing else.
            (() => {
              var box = document.getElementById("search"), list = document.getElementById("search-results"), status = document.getElementById("search-status");
              if (!box || !list) return;
              var folder = document.body.dataset.search, root = document.body.dataset.root, waiting = {}, loaded = {}, chosen = -1, turn = 0, STEP = 20;

              window.dsdocSearch = (name, data) => { loaded[name] = data; };
              function load(name) {
                return waiting[name] = waiting[name] || new Promise(done => {
                  var script = document.createElement("script");
                  script.src = folder + name + ".js";
                  script.onload = script.onerror = () => { done(loaded[name] || {}); };
                  document.head.append(script);
                });
              }

              function unspaced(c) { return c >= 0x1100 && c <= 0x11ff || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7af || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe4f || c >= 0xff00 && c <= 0xffef || c >= 0x20000 && c <= 0x3ffff; }
              // A phrase between blanks: its words and its pairs of letters. Only its last word may go on.
              function tokens(phrase) {
                var words = [], pairs = [], word = "", last = "";
                function end() { if (word) words.push(word.slice(0, 40)); word = ""; }
                for (var c of phrase) {
                  if (unspaced(c.codePointAt(0))) { end(); if (last) pairs.push(last + c); last = c; continue; }
                  last = "";
                  if (/[\p{Alphabetic}\p{N}]/u.test(c)) word += c; else end();
                }
                end();
                return { words: words, pairs: pairs };
              }
              function part(token, parts) {
                var hash = 2166136261, count = unspaced(token.codePointAt(0)) ? 1 : 2;
                for (var c of Array.from(token).slice(0, count)) hash = Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0;
                return hash % parts;
              }
              // Pages under a token, as page → whether its title has it.
              function pages(postings, found) {
                var at = 0;
                postings.split(" ").forEach(step => { at += parseInt(step, 36); found.set(at >> 1, found.get(at >> 1) || (at & 1) === 1); });
                return found;
              }
              async function find(query) {
                var index = await load("index"), wanted = [];
                query.split(/\s+/).forEach(phrase => {
                  var parts = tokens(phrase);
                  parts.words.forEach(word => { wanted.push(async () => {
                    // The parts lie by two letters; a single letter is looked for among all words that are it alone.
                    var data = await load("w-" + part(word, index.words)), found = new Map();
                    for (var key in data) if (word.length > 1 ? key.startsWith(word) : key === word) pages(data[key], found);
                    return found;
                  }); });
                  parts.pairs.forEach(pair => { wanted.push(async () => {
                    var data = await load("p-" + part(pair, index.pairs));
                    return data[pair] ? pages(data[pair], new Map()) : new Map();
                  }); });
                });
                if (!index.pages || !wanted.length) return [];
                var sets = await Promise.all(wanted.map(job => job()));
                sets.sort((a, b) => a.size - b.size);
                return Array.from(sets[0].keys()).filter(page => { return sets.every(set => set.has(page)); })
                  .map(page => { return { page: page, rank: sets.reduce((sum, set) => sum + (set.get(page) ? 1 : 0), 0) }; })
                  .sort((a, b) => b.rank - a.rank || a.page - b.page);
              }
              // Pairs may stand apart on a page: only a page that holds each phrase as it is written is a result.
              function holds(text, phrases) { return phrases.every(phrase => text.includes(phrase)); }

              function show(entry, phrases) {
                var link = document.createElement("a"), title = document.createElement("b"), line = document.createElement("span");
                link.href = root + entry[0]; link.id = "search-result-" + list.children.length; link.setAttribute("role", "option"); link.setAttribute("aria-selected", "false");
                title.textContent = entry[1];
                var lower = entry[2].toLowerCase(), at = Math.max(0, lower.indexOf(phrases[0])), start = Math.max(0, at - 40), rest = entry[2].slice(start, start + 140);
                if (start) line.append("…");
                while (rest) {
                  var next = -1, length = 0;
                  phrases.forEach(phrase => { var place = rest.toLowerCase().indexOf(phrase); if (place >= 0 && (next < 0 || place < next)) { next = place; length = phrase.length; } });
                  if (next < 0 || !length) break;
                  var mark = document.createElement("mark");
                  mark.textContent = rest.slice(next, next + length);
                  line.append(rest.slice(0, next), mark);
                  rest = rest.slice(next + length);
                }
                line.append(rest, "…");
                link.append(title, line);
                list.append(link);
              }
              function open(isOpen) { list.hidden = !isOpen; box.setAttribute("aria-expanded", String(isOpen)); if (!isOpen) choose(-1); }
              function options() { return list.querySelectorAll("[role=option]"); }
              function choose(number) {
                chosen = number;
                box.removeAttribute("aria-activedescendant");
                options().forEach((option, index) => {
                  option.setAttribute("aria-selected", String(index === chosen));
                  if (index !== chosen) return;
                  option.scrollIntoView({ block: "nearest" });
                  box.setAttribute("aria-activedescendant", option.id);
                });
              }
              function say(text) { status.textContent = text; if (!list.querySelector("[role=option]")) { list.textContent = ""; var note = document.createElement("p"); note.textContent = text; list.append(note); } }

              async function search() {
                var mine = ++turn, query = box.value.trim().toLowerCase(), phrases = query.split(/\s+/).filter(Boolean);
                list.textContent = ""; chosen = -1;
                if (!query) return open(false);
                open(true);
                if (Array.from(query).length < 2) return say(box.dataset.short);
                var found = await find(query), shown = 0, next = 0, busy = false;
                async function more() {
                  if (busy) return;
                  busy = true;
                  var limit = shown + STEP, perText = loaded.index.perText;
                  for (; next < found.length && shown < limit; next++) {
                    var page = found[next].page, entry = ((await load("t-" + Math.floor(page / perText)))[page % perText]);
                    if (mine !== turn) return;
                    if (entry && holds((entry[1] + " " + entry[2]).toLowerCase(), phrases)) { show(entry, phrases); shown++; }
                  }
                  busy = false;
                  say(shown ? box.dataset.some.replace("{0}", shown + (next < found.length ? "+" : "")) : box.dataset.none);
                }
                if (mine !== turn) return;
                await more();
                list.onscroll = () => { if (mine === turn && next < found.length && list.scrollTop + list.clientHeight > list.scrollHeight - 80) more(); };
              }

              var timer;
              box.addEventListener("focus", () => { load("index"); if (box.value) search(); });
              box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 90); });
              box.addEventListener("keydown", event => {
                var all = options(), count = all.length;
                if (event.key === "ArrowDown" && count) choose((chosen + 1) % count);
                else if (event.key === "ArrowUp" && count) choose(chosen > 0 ? chosen - 1 : count - 1);
                else if (event.key === "Enter" && count) all[Math.max(0, chosen)].click();
                else if (event.key === "Escape") { if (list.hidden) box.blur(); else open(false); }
                else return;
                event.preventDefault();
              });
              document.addEventListener("click", event => { if (!event.target.closest(".search")) open(false); });
              load("index");
              if (box.value) search();
            })();

            """#),
        file(
            "assets/site.css",
            #"""
            :root {
              color-scheme: light dark;
              --paper: light-dark(#fff, #12161d); --panel: light-dark(#f5f7fa, #1a202a); --line: light-dark(#d9dfe7, #323c4a); --ink: light-dark(#1a2330, #e3e8ef); --soft: light-dark(#526074, #a6b1c0); --accent: light-dark(#2148b4, #93b4ff); --accent-paper: light-dark(#eaf0fd, #1c2a48);
              --good: light-dark(#17693f, #7fd6a2); --good-paper: light-dark(#e4f4ea, #15301f); --wait: light-dark(#7a5000, #f0c267); --wait-paper: light-dark(#fcf1d9, #352a10); --bad: light-dark(#a8231c, #ff9d94); --bad-paper: light-dark(#fde9e7, #3d1a18); --none: light-dark(#4d596b, #aeb9c8); --none-paper: light-dark(#edf0f4, #262e3a);
              --key: light-dark(#1d4ba8, #8fb8ff); --string: light-dark(#1b6a45, #86d5a8); --number: light-dark(#8a3b00, #f2b07a); --comment: light-dark(#5a5270, #bdb3dc); --comment-paper: light-dark(#f3f0fa, #221f30);
              --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif;
              --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK TC", monospace;
              --edge: 1px solid var(--line);
            }
            :root[data-colours="light"] { color-scheme: light }
            :root[data-colours="dark"] { color-scheme: dark }
            :lang(zh-Hans) { --sans: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
            *, ::before, ::after { box-sizing: border-box }
            html { scrollbar-gutter: stable; font: 100%/1.65 var(--sans); scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100% }
            body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word }
            @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
            a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: from-font }
            a:hover { text-decoration-thickness: 2px }
            .brand, .anchor, .tag, .copy, .tool, ins, del, :is(.site-nav, .results, .sidebar, .toc, .steps-nav, .parts) a { text-decoration: none }
            :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px }
            :target { background: var(--accent-paper) }
            h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance }
            h1 { font-size: 2.1rem; letter-spacing: -.015em; margin-top: .3em }
            h1 .quiet { display: block; font-size: 1rem; letter-spacing: 0 } h2 { font-size: 1.5rem; padding-bottom: .25em; border-bottom: var(--edge) }
            h3 { font-size: 1.2rem } h4, h5, h6 { font-size: 1.02rem }
            p { margin: .7em 0 }
            code, kbd, pre { font-family: var(--mono); font-size: .9em }
            :where(p, li, dd, td, th, h2, h3, summary, strong, em, a, label) > code, kbd { background: var(--panel); border: var(--edge); border-radius: 4px; padding: .06em .3em }
            hr { border: 0; border-top: var(--edge); margin: 2em 0 }
            .steps-nav a, .cards > li, .access, .what-if, .code { border: var(--edge); border-radius: 10px }
            img, video { max-width: 100%; height: auto; vertical-align: top } video { width: 100%; aspect-ratio: 16/9 }
            blockquote { margin: 1em 0; padding: .1em 1em; border-left: 4px solid var(--line); color: var(--soft) }
            mark { background: #ffe89a; color: #1a2330; padding: 0 .1em; border-radius: 2px }
            del, .site-nav a, .crumbs, .crumbs a, .facts dt, li::marker, summary::marker, #field-tip small, .quiet, .what-if legend { color: var(--soft) }
            table { border-collapse: collapse; width: 100%; font-size: .94rem }
            th, td { text-align: start; vertical-align: top; padding: .5em .7em; border-bottom: var(--edge) }
            thead th { font-size: .82rem; color: var(--soft); font-weight: 600; border-bottom-width: 2px }
            caption { text-align: start; color: var(--soft); padding-bottom: .4em }
            .scroll { overflow-x: auto }
            .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
            .skip { position: absolute; left: .5rem; top: -4rem; z-index: 9; background: var(--paper); padding: .5rem 1rem; border: 2px solid var(--accent); border-radius: 6px }
            .skip:focus { top: .5rem }
            .needs-script { display: none } .script .needs-script { display: block }

            .top { position: sticky; top: 0; z-index: 5; display: grid; grid-template-columns: auto 1fr min(19rem, 34vw) 2.3rem; align-items: center; gap: .4rem 1.2rem; padding: .55rem 1.4rem; min-height: 3.6rem; background: var(--paper); border-bottom: var(--edge) }
            .brand { font-weight: 700; color: var(--ink); letter-spacing: -.01em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
            .site-nav { display: flex; gap: .2rem 1rem; font-size: .92rem }
            .site-nav a:hover { color: var(--accent); text-decoration: underline }
            .to-menu { display: none }
            .search { position: relative }
            .search input { width: 100%; font: inherit; font-size: .92rem; color: inherit; background: var(--panel); border: var(--edge); border-radius: 8px; padding: .35rem .8rem }
            .results { position: absolute; right: 0; top: calc(100% + .4rem); width: min(36rem, 92vw); max-height: 70vh; overflow: auto; background: var(--paper); border: var(--edge); border-radius: 10px; box-shadow: 0 10px 32px rgb(0 0 0 / .22); padding: .3rem }
            .results[hidden] { display: none }
            .results a { display: block; padding: .5rem .7rem; border-radius: 7px; color: inherit }
            .results a[aria-selected="true"], .results a:hover { background: var(--accent-paper) }
            .results b { display: block; color: var(--accent) } .results span { font-size: .88rem; color: var(--soft) } .results p { margin: .5rem .7rem; color: var(--soft) }
            .theme { min-height: 2rem; background: none; border: var(--edge); border-radius: 8px; color: var(--soft); padding: .3rem .45rem; line-height: 0; cursor: pointer }

            .layout { display: grid; grid-template-columns: minmax(10rem, 13rem) minmax(0, 52rem) minmax(9rem, 12rem); gap: 0 2rem; justify-content: center; padding: 0 1.4rem }
            main { grid-column: 2; grid-row: 1; padding: 1.4rem 0 4rem; min-width: 0 } .kind-list main { grid-column: 2 / -1 }
            .sidebar { grid-column: 1; grid-row: 1 } .toc { grid-column: 3; grid-row: 1 }
            .sidebar, .toc { position: sticky; top: 3.6rem; align-self: start; max-height: calc(100vh - 3.6rem); overflow-y: auto; padding: 1.6rem 0; font-size: .9rem; line-height: 1.45 }
            :is(.sidebar, .toc) h2 { font-size: .8rem; color: var(--soft); border: 0; margin: 0 0 .5em; padding: 0; font-weight: 600 }
            :is(.sidebar, .toc) ul { list-style: none; margin: 0; padding: 0 } :is(.sidebar, .toc) ul ul { padding-inline-start: .9em }
            .sidebar a, .toc a { display: block; padding: .22em .6em; border-radius: 6px; color: var(--soft) }
            .sidebar a:hover, .toc a:hover { color: var(--accent); background: var(--panel) }
            .sidebar a[aria-current] { color: var(--accent); background: var(--accent-paper); font-weight: 600 }
            .sidebar p { margin: .8em 0 }
            .crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem .5rem; margin: 0; padding: 0; font-size: .88rem }
            .crumbs li + li::before { content: "/"; color: var(--soft); margin-inline-end: .5rem }
            .bottom { border-top: var(--edge); padding: 1.2rem 1.4rem 2rem; color: var(--soft); font-size: .88rem; text-align: center } .bottom p { margin: .2em }
            .notice { background: var(--wait-paper); color: var(--wait); border-radius: 8px; padding: .5em 1em }

            .facts { display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: .2em 1em; margin: .5em 0 1.5em; font-size: .93rem } .facts dd { margin: 0 }
            .outline { padding-inline-start: 1.25em; margin: .5em 0 } .outline li { margin: .35em 0 }
            .outline > li > p:first-child, .outline li > .block > p:first-child, li > p:first-child { margin-top: 0 }
            .anchor { margin-inline-start: .4em; color: var(--soft); opacity: 0; font-weight: 400 } :hover > .anchor, .anchor:focus { opacity: 1 }
            details > summary { cursor: pointer }
            .task { font-size: .78rem; font-weight: 700; border-radius: 4px; padding: .1em .4em; background: var(--wait-paper); color: var(--wait) } .closed-text { text-decoration: line-through; color: var(--soft) }
            .tag { color: var(--soft); background: var(--panel); border: var(--edge); border-radius: 1em; padding: 0 .55em; font-size: .9em } .tag:hover { color: var(--accent) }
            .missing { color: var(--bad); text-decoration: underline dotted } .planned { color: var(--soft); text-decoration: underline dotted }
            .ref { border-bottom: 1px dashed var(--line) }
            .admonition { border: var(--edge); border-inline-start: 4px solid var(--accent); border-radius: 8px; padding: .5em 1em; margin: 1em 0; background: var(--panel) } .admonition > :first-child { margin: .1em 0 .3em; font-weight: 700; color: var(--accent) }
            :is(.warning, .caution).admonition { border-inline-start-color: var(--wait) } :is(.warning, .caution).admonition > :first-child { color: var(--wait) }
            .embed, .query { border-inline-start: 3px solid var(--line); padding-inline-start: 1em; margin: 1em 0 } .origin { font-size: .86rem; color: var(--soft) }
            .properties { font-size: .88rem; color: var(--soft); margin: .2em 0 } .center { text-align: center } .math { font-family: var(--mono); font-size: .9em; white-space: pre-wrap; background: var(--panel); border-radius: 4px; padding: .06em .3em }
            .cards { list-style: none; padding: 0; display: grid; gap: .6rem; overflow-wrap: anywhere } .cards > li { padding: .7em 1em } .cards p { margin: .2em 0 }
            .columns { columns: 15rem; column-gap: 2rem; padding-inline-start: 1.1em } .columns li { break-inside: avoid } .count { color: var(--soft); font-size: .86em }
            .steps-nav { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem } .steps-nav a { padding: .6em 1em; max-width: 48% } .steps-nav small { display: block; color: var(--soft) } .steps-nav .next { margin-inline-start: auto; text-align: end }

            .code { position: relative; margin: 1em 0; background: var(--panel) }
            .code pre { margin: 0; padding: .8em 1em; overflow-x: auto; line-height: 1.5; tab-size: 2; font-size: .84rem }
            .code figcaption { font-size: .8rem; color: var(--soft); padding: .3em 1em; border-bottom: var(--edge) }
            .copy { position: absolute; right: .5rem; top: .4rem } .copy, .tool { font: inherit; font-size: .8rem; color: var(--soft); background: var(--paper); border: var(--edge); border-radius: 6px; padding: .1em .6em; cursor: pointer }
            .code code { color: var(--string) } .code code b { color: var(--key); font-weight: inherit } .n { color: var(--number) } .c, .code i { color: var(--comment); font-style: normal }
            .yaml a:not([id]), [data-f] { color: var(--key); text-decoration: underline dotted var(--line); font-weight: inherit } .yaml a:not([id]):hover, [data-f]:hover { text-decoration-color: var(--key) }
            #field-tip { position: absolute; z-index: 5; max-width: min(26rem, calc(100vw - 1rem)); background: var(--paper); border: var(--edge); border-radius: 8px; padding: .5em .8em; font-size: .88rem; line-height: 1.45; box-shadow: 0 6px 20px rgb(0 0 0 / .2) } #field-tip b { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere } #field-tip p { margin: .2em 0 }
            .example { margin: 1.5em 0 2.5em } .example > :is(h2, h3, h4, h5, h6) { margin-top: 1.6em }
            .verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.6rem; border: var(--edge); border-inline-start: 6px solid var(--good); border-radius: 10px; padding: .7em 1.1em; background: var(--panel) } .verdict.bad { border-inline-start-color: var(--bad) }
            .verdict p { margin: 0 } .answer strong { font-size: 1.1rem } .verdict .sign { display: inline-block; width: 1.5em; height: 1.5em; line-height: 1.5em; text-align: center; border-radius: 50%; margin-inline-end: .5em; font-weight: 700 }
            .subject { color: var(--soft); margin-inline-start: .7em; font-size: .92rem } .numbers { display: flex; gap: 1.4rem; margin: 0 } .numbers div { text-align: center } .numbers dt { font-size: .76rem; color: var(--soft) } .numbers dd { margin: 0; font-size: 1.25rem; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums }
            .levels { list-style: none; display: flex; gap: .5rem; margin: 0; padding: 0 } .levels li, .badge { font-size: .82rem; border-radius: 1em; padding: .08em .7em; white-space: nowrap } .claim { flex-basis: 100%; font-size: .92rem } .claim.good { color: var(--good) } .claim.bad { color: var(--bad) }
            .good.badge, .task.closed, .sign { background: var(--good-paper); color: var(--good) } .wait.badge, .levels .warning { background: var(--wait-paper); color: var(--wait) } .bad.badge, .levels .error, .verdict.bad .sign { background: var(--bad-paper); color: var(--bad) } .badge::before { content: "– " / "" } .good.badge::before { content: "● " / "" } .wait.badge::before { content: "◌ " / "" } .bad.badge::before { content: "! " / "" } .none.badge, .levels .info { background: var(--none-paper); color: var(--none) }
            .refusal { border: 1px solid var(--bad); border-radius: 10px; background: var(--bad-paper); padding: .2em 1.1em; margin-top: .6em } .refusal code, .words, .change code { background: none; border: 0; padding: 0; overflow-wrap: anywhere }
            .manifest { padding-bottom: .4em } .tools .quiet { margin-inline-end: auto; font-size: .8rem } .tools { display: flex; padding: .3em 1em; border-bottom: var(--edge); flex-wrap: wrap; gap: .5rem; justify-content: flex-end } .ghost-switch { position: absolute; opacity: 0 } .ghost-switch:focus-visible ~ .tools label { outline: 3px solid var(--accent) } .ghost-switch:checked ~ .tools label { background: var(--accent-paper); color: var(--accent); border-color: var(--accent) } .ghost-switch:checked ~ .yaml .ghost { display: none }
            .manifest pre { padding: 0 1em 0 3.1em; overflow: visible; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; z-index: 0 } .manifest pre:first-child { padding-top: .5em } .yaml i { font-family: var(--sans); font-size: 1.06em; background: var(--comment-paper) }
            .yaml a[id], .ghost::before { display: inline-block; width: 3.1em; margin-inline-start: -3.1em; padding-inline-end: 1em; vertical-align: top; text-align: end; color: var(--soft); text-decoration: none; font-weight: 400 } .yaml a[id], .ghost { user-select: none; -webkit-user-select: none }
            .yaml a.error, .yaml a.warning { color: var(--wait); font-weight: 700; box-shadow: inset 3px 0 } .yaml a.error { color: var(--bad) } .yaml a:target { color: var(--accent) } .yaml a:target::after { content: ""; position: absolute; inset-inline: 0; height: 1.5em; background: var(--accent-paper); z-index: -1 }
            .ghost { display: block; position: relative; color: var(--soft); font-style: italic } .ghost::before { content: "+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a" / ""; position: absolute; left: 0; height: 100%; overflow: hidden; white-space: pre } .ghost small { font: .76rem var(--sans); border: var(--edge); border-radius: 4px; padding: 0 .35em; margin-inline-start: .4em }
            .finding { margin: .2em 1em .4em 3.1em; border-radius: 8px; font-size: .9rem; padding: .3em .8em; background: var(--none-paper) } .finding.error { background: var(--bad-paper) } .finding.error b { color: var(--bad) } .finding.warning { background: var(--wait-paper) } .finding.warning b { color: var(--wait) } .finding p { margin: .4em 0 } .finding .origin { color: var(--ink) }
            .diff { border-radius: 6px; background: var(--paper); padding: .4em .7em; margin: .3em 0; white-space: pre-wrap; font-size: .84rem; line-height: 1.5 } ins { color: var(--good) } .diff del { color: var(--bad) }
            .sentences { padding-inline-start: 1.2em } .sentences .error::marker { color: var(--bad) } .sentences .warning::marker { color: var(--wait) }
            .placement { table-layout: fixed } .placement th:first-child { width: 22% } .placement th:nth-child(2) { width: 13% } .placement th:nth-child(3) { width: 30% } .placement p { margin: 0 0 .25em } .placement th[scope="row"] { font: 600 .82rem/1.6 var(--mono) } .node-name { font-family: var(--mono); font-size: .88em } .chips { list-style: none; padding: 0; margin: .3em 0 0; display: flex; flex-wrap: wrap; gap: .25em } .chips li { font: 400 .74rem/1.5 var(--mono); border: var(--edge); border-radius: 4px; padding: 0 .35em; color: var(--soft); overflow-wrap: anywhere } .origin code { font-size: .95em } .words { white-space: pre-wrap; display: block }
            .map { margin: 1.4em 0 } .map svg { max-width: 100%; height: auto; display: block } .zones { display: flex; align-items: start; flex-wrap: wrap; gap: .6rem 1.6rem } .timeline svg { width: 100%; min-width: 40rem } .map figcaption { font-size: .82rem; color: var(--soft); margin-top: .3em } .map text { font: 13px var(--sans); fill: var(--ink) } .map .zone { fill: var(--soft); font-size: 12px } .map .node-title, .zones use + text { font: 600 12.5px var(--mono) } .map .reason { font-size: 11px; fill: var(--soft) } .zones g { fill: var(--panel); stroke: currentColor } .zones text { stroke: none } .zones .good { color: var(--good) } .zones .wait { color: var(--wait) } .zones .bad { color: var(--bad); stroke-width: 2 } .zones .none { color: var(--none); stroke-dasharray: 5 4 } .hatch { stroke: var(--wait); stroke-width: 3 } .bar { stroke: var(--good); stroke-width: 18 } .bar.waiting { stroke: var(--wait); stroke-dasharray: 2 2 } .thin { stroke-width: 8 } .bar.leaving { stroke: var(--none); stroke-width: 4; stroke-dasharray: 6 4 } .step-line { stroke: var(--line) } .edge { fill: none; stroke: var(--line); stroke-width: 1.5 } .strong { stroke: var(--soft) } .map a text { fill: var(--accent) } .map a:hover text { text-decoration: underline } .map circle { fill: var(--panel); stroke: var(--accent) } .fields dt { margin-top: .8em } .local-graph svg, .graph { display: block; width: 100%; min-width: 40rem } .spent { fill: var(--wait); opacity: .6 } .limit { fill: none; stroke: var(--bad); stroke-dasharray: 6 3 }
            .what-if { padding: .3em 1em .6em; margin: 1em 0 } .what-if label { display: block; font-size: .93rem; padding-inline-start: 1.7em; text-indent: -1.7em } .what-if output { font-weight: 600 } .asked td:nth-child(n + 3) { visibility: hidden }
            th:lang(zh) { word-break: keep-all } td:lang(zh) { min-width: 5em }
            .sort { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer } [aria-sort="ascending"] .sort::after { content: " ↑" } [aria-sort="descending"] .sort::after { content: " ↓" } .filter { margin-inline-start: .8rem } .filter.error:not(:checked) ~ .found .is-error, .filter.warning:not(:checked) ~ .found .is-warning, .filter.info:not(:checked) ~ .found .is-info { display: none } .story > li { margin: .8em 0 } .story p { margin: .15em 0 } .changes, .plain { list-style: none; padding: 0; margin: .3em 0 } .changes li { margin: .25em 0 } .access { padding: .3em 1.1em } .parts a { display: inline-block; min-width: 2em; text-align: center; padding: .1em .4em; border: var(--edge); border-radius: 6px; margin: .1em } .parts a[aria-current] { background: var(--accent-paper) }
            @media (max-width: 46rem) { .kind-list tr > :nth-child(2) { display: none } .placement tr { border: var(--edge); border-radius: 10px } .asked td:nth-child(n + 3) { display: none } .placement thead { display: none } .placement, .placement :is(tbody, tr, th, td, caption) { display: block; width: 100% } .placement tr { margin-bottom: .7em; padding: .3em .2em } .placement :is(th, td) { border: 0; padding: .25em .8em } .finding { margin-inline-start: 1em } .numbers { flex-wrap: wrap } }
            @media (max-width: 75rem) { .layout { grid-template-columns: minmax(10rem, 14rem) minmax(0, 52rem); gap: 0 2rem } .toc { grid-column: 2; grid-row: 1; display: none } }
            @media (max-width: 54rem) {
              .layout { display: block; padding: 0 1rem } .sidebar { position: static; max-height: none; border-top: var(--edge) } .to-menu { display: inline }
              .top { grid-template-columns: fit-content(55%) minmax(0, 1fr) 2.3rem; grid-template-rows: 2.4rem; padding: .5rem 1rem; column-gap: .7rem; position: relative } .search { position: static } .search:focus-within { grid-area: 1 / 1 / 2 / 3 } .brand { grid-area: 1 / 1 } .theme { grid-area: 1 / 3 } .results { inset-inline: 1rem; top: 3.4rem; width: auto } .site-nav { grid-area: 2 / 1 / 3 / 4; flex-wrap: wrap; column-gap: .8rem } h1 { font-size: 1.7rem } html { scroll-padding-top: 1rem }
            }
            @media print {
              @page { margin: 1.6cm } .top, .sidebar, .toc, .skip, .steps-nav, .copy, .tools, .what-if, .local-graph, .bottom { display: none !important } .layout { display: block; padding: 0 } body { font-size: 10.5pt } a { color: inherit } .code pre { white-space: pre-wrap } details:not([open]) > summary ~ * { display: block } .map, tr, .finding, .verdict, .cards > li { break-inside: avoid } h2, h3, h4, .verdict, summary { break-after: avoid } .map svg { min-width: 0 }
            }

            """#),
        file(
            "assets/site.js",
            #"""
            // Small comforts; every page reads without them.
            (() => {
              var root = document.documentElement, head = document.head;
              function on(type, action) { document.addEventListener(type, action); }
              function all(selector, part) { return Array.from((part || document).querySelectorAll(selector)); }
              function script(address) {
                return new Promise(done => {
                  var element = document.createElement("script");
                  element.src = address;
                  element.onload = element.onerror = done;
                  head.append(element);
                });
              }

              // What searches is loaded when somebody is about to.
              var box = document.getElementById("search");
              if (box) {
                box.addEventListener("focus", () => { script(box.dataset.script); }, { once: true });
                on("keydown", event => {
                  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
                  event.preventDefault();
                  box.focus();
                });
              }

              var button = document.getElementById("theme");
              if (button) button.addEventListener("click", () => {
                var dark = root.dataset.colours ? root.dataset.colours === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
                root.dataset.colours = dark ? "light" : "dark";
                try { localStorage.setItem("dsdoc-colours", root.dataset.colours); } catch (error) { /* not kept then */ }
              });

              on("click", event => {
                var copy = event.target.closest && event.target.closest("[data-copy]");
                if (!copy) return;
                var text = all("pre > code", copy.closest("figure")).map(part => {
                  part = part.cloneNode(true);
                  all("a[id], .ghost", part).forEach(other => { other.remove(); });
                  return part.textContent;
                }).join("");
                navigator.clipboard.writeText(text).then(() => {
                  var label = copy.textContent;
                  copy.textContent = copy.dataset.done;
                  setTimeout(() => { copy.textContent = label; }, 1500);
                });
              });

              // Headings of tables sort their rows.
              all("table[data-sortable] thead th").forEach(head => {
                var button = document.createElement("button");
                button.className = "sort";
                button.append(...head.childNodes);
                head.append(button);
                button.addEventListener("click", () => {
                  var table = head.closest("table"), body = table.tBodies[0], place = head.cellIndex, up = head.getAttribute("aria-sort") !== "ascending";
                  var rows = Array.from(body.rows).sort((a, b) => { return a.cells[place].textContent.localeCompare(b.cells[place].textContent, undefined, { numeric: true }) * (up ? 1 : -1); });
                  all("th[aria-sort]", table).forEach(other => { other.removeAttribute("aria-sort"); });
                  head.setAttribute("aria-sort", up ? "ascending" : "descending");
                  body.append(...rows);
                });
              });

              // What would be otherwise: the answers to all combinations of the boxes stand with them.
              all(".what-if").forEach(part => {
                var data = part.dataset, boxes = all("input", part), rows = Array.from(part.nextElementSibling.querySelector("tbody").rows);
                var answers = data.answers.split(";").map(text => text.split(" ")), truth = data.rows.split(";").map(row => row.split(":"));
                var cells = data.cells.split(";").map(cell => cell.split(" ").map(piece => piece.split("*").map(Number)));
                part.addEventListener("change", () => {
                  var sums = [0, 0];
                  rows.forEach((row, number) => {
                    var at = 0, counts, badges = [];
                    Array.from(truth[number][0]).forEach((toggle, bit) => { if (boxes[parseInt(toggle, 36)].checked) at |= 1 << bit; });
                    counts = cells[parseInt(truth[number][1][at], 36)];
                    counts.forEach(([answer, count]) => {
                      var badge = document.createElement("span"), [style, ...words] = answers[answer];
                      badge.className = "badge " + style;
                      badge.append(words.join(" ") + (counts.length > 1 ? " × " + count : ""));
                      badges.push(badge, " ");
                      sums[1] += count;
                      if (!answer) sums[0] += count;
                    });
                    row.cells[1].replaceChildren(...badges);
                    // Why it was so is no reason for what would be.
                    row.classList.toggle("asked", at > 0);
                  });
                  part.querySelector("output").textContent = data.count.replace("{0}", sums[0]).replace("{1}", sums[1]);
                });
              });

              // A key of a manifest tells what it is where it is pointed at, focused or tapped. The texts come with the first.
              var KEY = ".yaml a:not([id]), .yaml [data-f]", texts, waiting, tip, shown, timer;
              window.dsdocFields = data => { texts = data; };
              function keyOf(event) { return event.target.closest && event.target.closest(KEY); }
              function say(text, part) { text.split("`").forEach((piece, number) => { if (number % 2) { var code = document.createElement("code"); code.textContent = piece; part.append(code); } else part.append(piece); }); }
              async function show(key) {
                clearTimeout(timer);
                if (shown === key) return;
                hide();
                shown = key;
                key.setAttribute("aria-describedby", "field-tip");
                if (!tip) {
                  tip = document.createElement("div");
                  tip.id = "field-tip";
                  tip.setAttribute("role", "tooltip");
                  document.getElementById("main").append(tip);
                }
                var entry = document.querySelector(".yaml a:not([id])");
                await (waiting = waiting || script(entry.href.replace(/\.html#.*/, ".js")));
                entry = texts && texts[key.dataset.f || key.hash.slice(1)];
                if (shown !== key || !entry) return;
                tip.textContent = "";
                ["b", "p", "small"].forEach((name, number) => {
                  var part = document.createElement(name);
                  say(entry[number], part);
                  tip.append(part);
                });
                tip.hidden = false;
                var place = key.getBoundingClientRect(), below = place.bottom + tip.offsetHeight + 8 < innerHeight;
                tip.style.left = Math.max(8, Math.min(place.left, root.clientWidth - tip.offsetWidth - 8)) + scrollX + "px";
                tip.style.top = (below ? place.bottom + 4 : place.top - tip.offsetHeight - 4) + scrollY + "px";
              }
              function hide() {
                clearTimeout(timer);
                if (shown) shown.removeAttribute("aria-describedby");
                shown = null;
                if (tip) tip.hidden = true;
              }
              function later(action, wait) { clearTimeout(timer); timer = setTimeout(action, wait); }
              on("pointerover", event => {
                if (event.pointerType !== "mouse") return;
                var key = keyOf(event);
                if (key) later(() => { show(key); }, 120);
                else if (tip && tip.contains(event.target)) clearTimeout(timer);
                else later(hide, 200);
              });
              on("focusin", event => { var key = keyOf(event); if (key) show(key); else hide(); });
              on("click", event => {
                var key = keyOf(event);
                if (!key) return hide();
                if (event.pointerType !== "touch" && key === shown) return;
                event.preventDefault();
                show(key);
              });
              // The keys of a manifest are one stop; arrows lead from each to the next.
              all(".yaml a[id]").forEach(number => { number.tabIndex = -1; });
              all(".yaml").forEach(part => {
                all(KEY, part).forEach((key, number) => {
                  key.tabIndex = number ? -1 : 0;
                  if (!key.href) key.setAttribute("role", "button");
                });
              });
              on("keydown", event => {
                if (event.key === "Escape") return hide();
                var key = keyOf(event), step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
                if (!key || !step) return;
                var keys = all(KEY, key.closest(".yaml")), next = keys[keys.indexOf(key) + step];
                event.preventDefault();
                if (!next) return;
                key.tabIndex = -1;
                next.tabIndex = 0;
                next.focus();
              });

              // A link to something folded opens what it is folded in.
              function reveal() {
                var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                for (var part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
                if (target) target.scrollIntoView();
              }
              addEventListener("hashchange", reveal);
              if (location.hash) reveal();
            })();

            """#),
        file(
            "footer.mustache",
            #"""
            <footer class="bottom">
            {{#edit-url}}
            <p><a href="{{edit-url}}">{{message.edit-page}}</a></p>
            {{/edit-url}}
            <p>{{message.made-by}}</p>
            </footer>

            """#),
        file(
            "head.mustache",
            #"""
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{head-title}}</title>
            {{#description}}
            <meta name="description" content="{{description}}">
            {{/description}}
            <meta property="og:type" content="article">
            <meta property="og:title" content="{{title}}">
            <meta property="og:site_name" content="{{site-title}}">
            {{#description}}
            <meta property="og:description" content="{{description}}">
            {{/description}}
            {{#canonical}}
            <link rel="canonical" href="{{canonical}}">
            <meta property="og:url" content="{{canonical}}">
            {{/canonical}}
            {{#alternates}}
            <link rel="alternate" hreflang="{{language}}" href="{{address}}">
            {{/alternates}}
            {{#feed-url}}
            <link rel="alternate" type="application/atom+xml" title="{{site-title}}" href="{{feed-url}}">
            {{/feed-url}}
            <link rel="icon" type="image/svg+xml" href="{{favicon}}">
            {{#stylesheets}}
            <link rel="stylesheet" href="{{url}}">
            {{/stylesheets}}
            <script src="{{script}}"></script>

            """#),
        file(
            "header.mustache",
            #"""
            <header class="top">
            <a class="brand" href="{{home}}">{{site-title}}</a>
            <nav class="site-nav" aria-label="{{message.site}}">
            <a href="{{pages-url}}">{{message.pages}}</a>
            {{#examples-url}}<a href="{{examples-url}}">{{message.examples}}</a>{{/examples-url}}
            {{#findings-url}}<a href="{{findings-url}}">{{message.findings}}</a>{{/findings-url}}
            {{#graph-url}}<a href="{{graph-url}}">{{message.graph}}</a>{{/graph-url}}
            {{#journals-url}}<a href="{{journals-url}}">{{message.journals}}</a>{{/journals-url}}
            <a class="to-menu" href="#menu">{{message.menu}}</a>
            </nav>
            <div class="search needs-script" role="search">
            <label class="unseen" for="search">{{message.search}}</label>
            <input id="search" type="text" inputmode="search" placeholder="{{message.search}}  /" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" data-none="{{message.search-none}}" data-short="{{message.search-short}}" data-some="{{message.search-some}}" data-script="{{search-script}}">
            <div id="search-results" class="results" role="listbox" aria-label="{{message.search-results}}" hidden></div>
            <p id="search-status" class="unseen" role="status"></p>
            </div>
            <button id="theme" class="theme needs-script" type="button" aria-label="{{message.colours}}" title="{{message.colours}}"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/></svg></button>
            </header>

            """#),
        file(
            "messages/en.txt",
            #"""
            # Interface texts in English: key = text. The program fills in {0}, {1}, … A file of this name in your templates/messages
            # folder overrides them key by key.
            skip-to-content = Skip to content
            site = Site
            menu = Menu
            search = Search
            search-results = Search results
            search-none = No results
            search-short = Type at least two characters
            search-some = {0} pages
            colours = Light or dark
            private-page = This page is not public. It appears only in the preview.
            edit-page = Edit this page
            made-by = Made with dsdoc
            home = Home
            pages = Pages
            examples = Examples
            findings = Lint results
            journals = Journals
            graph = Graph
            local-graph = Local graph
            local-graph-title = Links from and to {0}
            local-graph-summary = Pages that only link here: {0}. Pages that this page links to: {1}.
            links-to = Links to (⇄ both ways)
            graph-introduction = {0} pages in {1} groups. A group is a namespace, the journals, or a page together with the pages that mainly link to it.
            graph-caption = The area of a circle is proportional to its number of pages. Lines connect the groups with the most links between them. A circle links to the page of its group.
            single-pages = Pages without links
            other-groups = Smaller groups
            fields = Fields of a DaemonSet
            fields-introduction = Purpose, type, default and update behaviour of each field. Init containers have the fields of containers, and all probes have the same fields.
            tags = Tags
            contents = On this page
            backlinks = Linked from
            previous = Previous
            next = Next
            breadcrumbs = Breadcrumbs
            parts = Pages of this list
            more = and {0} more
            details = Details
            folded = {0} collapsed
            all-pages = All pages
            previous-and-next = Previous and next page
            tagged-with = Pages tagged {0}
            pages-below = Pages under {0}
            go-to-mention = Go to the mention on {0}
            link-here = Link to this heading
            also-known-as = Also known as {0}
            in-this-language = In English: {0}
            page-missing = Page not found
            page-missing-help = It may have been renamed, or it does not exist yet. Search for it, or browse the list of pages.
            note = Note
            tip = Tip
            important = Important
            caution = Caution
            warning = Warning
            pinned = Pinned
            copy = Copy
            copied = Copied
            table = Table
            done = done
            scheduled = Scheduled
            deadline = Deadline
            not-done = not done
            remote-picture = Image on another site
            withheld-page = a private page
            withheld-block = a private block
            missing-block = This block does not exist
            highlight-page = Page {0}
            highlight-area = Area of page {0}
            example-on-page = Example {0}
            accepted = Accepted
            refused = Rejected
            desired = desired
            current = current
            ready = ready
            misscheduled = misscheduled
            errors = errors: {0}
            warnings = warnings: {0}
            notes = info: {0}
            claim-holds = As expected.
            claim-broken = Not as expected:
            server-says = Message of the API server:
            ghost-legend = + defaults
            hide-ghosts = Hide defaults
            by-server = API server
            by-controller = controller
            download = Download
            severity-error = Error
            severity-warning = Warning
            severity-info = Info
            accepted-finding = Suppressed
            accepted-count = {0} suppressed
            accepted-because = Suppressed (reason: {0})
            where-it-runs = Where it runs
            on-cluster = Cluster: {0}.
            on-own-nodes = On the nodes defined in the example.
            placement-caption = A pod runs on {0} of {1} nodes.
            what-if = What if
            node = Node
            answer = Pod
            why = Reason
            smallest-fix = Fix
            nodes-count = {0} nodes
            cordoned = cordoned
            node-not-ready = not ready
            free = free {0}
            nothing-against = No constraint blocks it.
            scheduler-says = Scheduler message (FailedScheduling)
            decider-controller = DaemonSet controller
            decider-scheduler = Scheduler
            decider-eviction = Taint eviction
            decider-admission = API server
            no-pod = no pod
            running = running
            not-ready = not ready
            pending = pending
            misplaced = {0}, to be deleted
            worth-knowing = Good to know
            never-quiet = This never settles: pods are created and evicted in an endless loop.
            map-title = Where {0} runs: {1}
            map-caption = Filled: running. Hatched: pending, not ready or to be deleted. Empty: no pod.
            no-zone = No zone
            over-time = Timeline
            updated-number = up to date
            nothing-changes = No pod changes.
            pods-turned-over = Pods created: {0}, deleted: {1}.
            replaced-in-order = Replaced in this order:
            after-step = After “{0}”.
            set-is-gone = {0} was deleted.
            node-joins = A node joins: {0}
            node-leaves = A node leaves: {0}
            new-node = new node
            node-gone = deleted
            timeline-title = Pods of {0} over time
            timeline-caption = Hatched: not ready. Filled: ready. Dashed: terminating.
            bar-created = created at {0}
            bar-ready = ready at {0}
            bar-gone = deleted at {0}
            strip-unavailable = Unavailable
            strip-extra = Surge pods
            strip-most = max {0} of {1} allowed
            strip-caption = Below, the limits of a rollout: nodes without an available pod, and surge pods. The dashed line is what maxUnavailable and maxSurge allow.
            communication = Communicating with the pods
            no-service = No Service in these notes selects the pods.
            service-from = From {0}
            service-record = SRV records, which include the port: {0} before the name.
            service-mismatch = `{0}` does not select these pods: its selector requires `{1}`, but they have `{2}`.
            service-label-missing = `{0}` does not select these pods: its selector requires `{1}`, but they do not have this label.
            port-name-missing = No container has a port named {0}, so that port has no endpoints.
            node-addresses = With `hostNetwork`, the endpoints are node addresses.
            host-network-names = With `hostNetwork`, the pods use the node’s DNS and cannot resolve Service names; with `dnsPolicy: ClusterFirstWithHostNet` they use the cluster’s DNS.
            service-headless = Headless: the name resolves to the address of each endpoint.
            service-local = Only pods on the client’s own node answer.
            service-cluster = Any ready pod of the cluster may answer; the client cannot choose. To reach the pod on the client’s own node, set internalTrafficPolicy: Local.
            endpoints-on = Endpoints on: {0}.
            answers-on = Answers on: {0}.
            local-missing = Clients get no answer on: {0}.
            not-ready-on = Pod not ready on: {0}.
            no-pod-on = No pod on: {0}.
            no-node = no node
            node-access = Node access
            security-level = Pod Security level
            host-paths = Host paths
            writable = writable
            read-only = read-only
            host-namespaces = Host namespaces
            capabilities = Added capabilities
            privileged-containers = Privileged containers
            host-ports = Host ports
            root-containers = May run as root
            touches-nothing = No host access.
            query-not-evaluated = This query can only be evaluated in Logseq.
            query-empty = No matches.
            manifest = Manifest
            page = Page
            verdict = Result
            cluster = Cluster
            at-first = Start
            pods-collected = After the pod garbage collector has run

            """#),
        file(
            "messages/zh-Hant.txt",
            #"""
            # 介面文字（正體中文）：鍵 = 文字。{0}、{1}… 由程式填入。把同名檔案放在你的 templates/messages 資料夾，可逐鍵覆寫。
            skip-to-content = 跳到內容
            site = 網站
            menu = 選單
            search = 搜尋
            search-results = 搜尋結果
            search-none = 找不到結果
            search-short = 請輸入兩個以上的字元
            search-some = {0} 個頁面
            colours = 淺色或深色
            private-page = 此頁不公開，只在預覽中顯示。
            edit-page = 編輯此頁
            made-by = 以 dsdoc 製作
            home = 首頁
            pages = 頁面
            examples = 範例
            findings = 檢查結果
            journals = 日誌
            graph = 關聯圖
            local-graph = 本頁關聯圖
            local-graph-title = 與 {0} 相連的頁面
            local-graph-summary = 只連到本頁的頁面：{0}。本頁連到的頁面：{1}。
            links-to = 連到（⇄ 為雙向）
            graph-introduction = {0} 個頁面，分為 {1} 組。一組是一個命名空間、日誌，或一個頁面及主要連到它的頁面。
            graph-caption = 圓的面積與頁面數成正比，線連接彼此連結最多的組。點選圓可前往該組的頁面。
            single-pages = 沒有連結的頁面
            other-groups = 較小的組
            fields = DaemonSet 的欄位
            fields-introduction = 每個欄位的用途、類型、預設值，以及變更時的影響。init 容器的欄位與容器相同，各種探針的欄位也相同。
            tags = 標籤
            contents = 本頁內容
            backlinks = 連到本頁
            previous = 上一頁
            next = 下一頁
            breadcrumbs = 本頁位置
            parts = 清單分頁
            more = 還有 {0} 項
            details = 詳細內容
            folded = 收合了 {0} 項
            all-pages = 所有頁面
            previous-and-next = 上一頁與下一頁
            tagged-with = 標籤為 {0} 的頁面
            pages-below = {0} 之下的頁面
            go-to-mention = 前往 {0} 中提到的地方
            link-here = 此標題的連結
            also-known-as = 又名 {0}
            in-this-language = 正體中文：{0}
            page-missing = 找不到此頁面
            page-missing-help = 它可能已改名，或者還不存在。請搜尋，或瀏覽所有頁面。
            note = 附註
            tip = 提示
            important = 重要
            caution = 當心
            warning = 警告
            pinned = 釘選
            copy = 複製
            copied = 已複製
            table = 表格
            done = 已完成
            scheduled = 預定
            deadline = 期限
            not-done = 未完成
            remote-picture = 其他網站上的圖片
            withheld-page = 未公開的頁面
            withheld-block = 未公開的區塊
            missing-block = 此區塊不存在
            highlight-page = 第 {0} 頁
            highlight-area = 第 {0} 頁的區域
            example-on-page = 範例 {0}
            accepted = 接受
            refused = 拒絕
            desired = 應有
            current = 現有
            ready = 就緒
            misscheduled = misscheduled（不該在此）
            errors = {0} 個錯誤
            warnings = {0} 個警告
            notes = {0} 項資訊
            claim-holds = 與預期相符。
            claim-broken = 與預期不符：
            server-says = API server 的訊息：
            ghost-legend = + 預設值
            hide-ghosts = 隱藏預設值
            by-server = API server
            by-controller = 控制器
            download = 下載
            severity-error = 錯誤
            severity-warning = 警告
            severity-info = 資訊
            accepted-finding = 已忽略
            accepted-count = {0} 項已忽略
            accepted-because = 已忽略（理由：{0}）
            where-it-runs = 在哪裡執行
            on-cluster = 叢集：{0}。
            on-own-nodes = 使用範例自帶的節點。
            placement-caption = {1} 個節點中有 {0} 個執行著 Pod。
            what-if = 假設情境
            node = 節點
            answer = Pod
            why = 原因
            smallest-fix = 修正方式
            nodes-count = {0} 個節點
            cordoned = 已停止排程（cordon）
            node-not-ready = 未就緒
            free = 可用 {0}
            nothing-against = 可排程。
            scheduler-says = 排程器訊息（FailedScheduling）
            decider-controller = DaemonSet 控制器
            decider-scheduler = 排程器
            decider-eviction = 污點驅逐
            decider-admission = API server
            no-pod = 沒有 Pod
            running = 執行中
            not-ready = 未就緒
            pending = 等待排程
            misplaced = {0}，將被刪除
            worth-knowing = 補充說明
            never-quiet = 不會穩定下來：Pod 不斷被建立又被驅逐。
            map-title = {0} 在哪裡執行：{1}
            map-caption = 實心：執行中。斜線：等待排程、未就緒或將被刪除。空心：沒有 Pod。
            no-zone = 未分區
            over-time = 時間軸
            updated-number = 已更新
            nothing-changes = 沒有 Pod 改變。
            pods-turned-over = 建立 {0} 個 Pod，刪除 {1} 個。
            replaced-in-order = 依此順序替換：
            after-step = 「{0}」之後。
            set-is-gone = {0} 已刪除。
            node-joins = 節點加入：{0}
            node-leaves = 節點移除：{0}
            new-node = 新節點
            node-gone = 已刪除
            timeline-title = {0} 的 Pod 隨時間的變化
            timeline-caption = 斜線：未就緒。實心：就緒。虛線：刪除中。
            bar-created = {0} 建立
            bar-ready = {0} 就緒
            bar-gone = {0} 刪除
            strip-unavailable = 不可用
            strip-extra = surge Pod
            strip-most = 最多 {0}，上限 {1}
            strip-caption = 下方為更新的上限：沒有可用 Pod 的節點，以及 surge Pod。虛線為 maxUnavailable 與 maxSurge 允許的數量。
            communication = 與 Pod 通訊
            no-service = 這些筆記中沒有選取這些 Pod 的 Service。
            service-from = 來自 {0}
            service-record = 含連接埠的 SRV 記錄：在名稱前加上 {0}。
            service-mismatch = `{0}` 沒有選取這些 Pod：選擇器要求 `{1}`，而 Pod 是 `{2}`。
            service-label-missing = `{0}` 沒有選取這些 Pod：選擇器要求 `{1}`，而 Pod 沒有這個標籤。
            port-name-missing = 沒有容器的連接埠名為 {0}，因此該連接埠沒有端點。
            node-addresses = 使用 `hostNetwork` 時，端點是節點的位址。
            host-network-names = 使用 `hostNetwork` 時，Pod 使用節點的 DNS，無法解析 Service 的名稱；設定 `dnsPolicy: ClusterFirstWithHostNet` 就會使用叢集的 DNS。
            service-headless = Headless：名稱會解析為每個端點的位址。
            service-local = 只有用戶端所在節點上的 Pod 會回應。
            service-cluster = 由叢集中任一就緒的 Pod 回應，用戶端無法選擇。若要連到用戶端所在節點的 Pod，請設定 internalTrafficPolicy: Local。
            endpoints-on = 端點所在節點：{0}。
            answers-on = 有回應的節點：{0}。
            local-missing = 用戶端得不到回應的節點：{0}。
            not-ready-on = Pod 未就緒的節點：{0}。
            no-pod-on = 沒有 Pod 的節點：{0}。
            no-node = 沒有節點
            node-access = 節點存取權限
            security-level = Pod Security 等級
            host-paths = 主機路徑
            writable = 可寫
            read-only = 唯讀
            host-namespaces = 主機命名空間
            capabilities = 加入的 capability
            privileged-containers = 特權容器
            host-ports = 主機連接埠
            root-containers = 可能以 root 執行
            touches-nothing = 不存取節點。
            query-not-evaluated = 這個查詢只能在 Logseq 執行。
            query-empty = 沒有符合的結果。
            manifest = Manifest
            page = 頁面
            verdict = 結果
            cluster = 叢集
            at-first = 初始狀態
            pods-collected = Pod 垃圾回收器執行之後

            """#),
        file(
            "page.mustache",
            #"""
            <!doctype html>
            <html lang="{{lang}}">
            <head>
            {{> head}}
            </head>
            <body class="kind-{{kind}}" data-search="{{search-data}}" data-root="{{root}}">
            <a class="skip" href="#main">{{message.skip-to-content}}</a>
            {{> header}}
            <div class="layout">
            <main id="main">
            {{{breadcrumbs}}}
            {{#private}}
            <p class="notice private">{{message.private-page}}</p>
            {{/private}}
            {{{content}}}
            {{{after}}}
            </main>
            {{{toc}}}
            {{> sidebar}}
            </div>
            {{> footer}}
            </body>
            </html>

            """#),
        file(
            "sidebar.mustache",
            #"""
            <div class="sidebar" id="menu">
            {{{sidebar}}}
            </div>

            """#),
    ]

    private static func file(_ path: String, _ text: StaticString) -> ThemeFile {
        ThemeFile(path: path, bytes: text.withUTF8Buffer { Array($0) }, file: nil)
    }
}
