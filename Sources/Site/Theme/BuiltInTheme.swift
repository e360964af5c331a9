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
            "assets/site.css",
            #"""
            :root {
              color-scheme: light dark;
              --paper: #fff; --panel: #f5f7fa; --line: #d9dfe7; --ink: #1a2330; --soft: #526074; --accent: #2148b4; --accent-paper: #eaf0fd;
              --good: #17693f; --good-paper: #e4f4ea; --wait: #7a5000; --wait-paper: #fcf1d9; --bad: #a8231c; --bad-paper: #fde9e7; --none: #4d596b; --none-paper: #edf0f4;
              --key: #1d4ba8; --string: #1b6a45; --number: #8a3b00; --comment: #5a5270; --comment-paper: #f3f0fa;
              --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif;
              --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK TC", monospace;
            }
            @media (prefers-color-scheme: dark) { :root:not([data-colours="light"]) {
              --paper: #12161d; --panel: #1a202a; --line: #323c4a; --ink: #e3e8ef; --soft: #a6b1c0; --accent: #93b4ff; --accent-paper: #1c2a48;
              --good: #7fd6a2; --good-paper: #15301f; --wait: #f0c267; --wait-paper: #352a10; --bad: #ff9d94; --bad-paper: #3d1a18; --none: #aeb9c8; --none-paper: #262e3a;
              --key: #8fb8ff; --string: #86d5a8; --number: #f2b07a; --comment: #bdb3dc; --comment-paper: #221f30;
            } }
            :root[data-colours="light"] { color-scheme: light; }
            :root[data-colours="dark"] { color-scheme: dark;
              --paper: #12161d; --panel: #1a202a; --line: #323c4a; --ink: #e3e8ef; --soft: #a6b1c0; --accent: #93b4ff; --accent-paper: #1c2a48;
              --good: #7fd6a2; --good-paper: #15301f; --wait: #f0c267; --wait-paper: #352a10; --bad: #ff9d94; --bad-paper: #3d1a18; --none: #aeb9c8; --none-paper: #262e3a;
              --key: #8fb8ff; --string: #86d5a8; --number: #f2b07a; --comment: #bdb3dc; --comment-paper: #221f30;
            }
            :lang(zh-Hans) { --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
            *, ::before, ::after { box-sizing: border-box; }
            html { font: 100%/1.65 var(--sans); scroll-padding-top: 4.5rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
            body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
            @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
            a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: from-font; }
            a:hover { text-decoration-thickness: 2px; }
            :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
            :target { background: var(--accent-paper); }
            h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
            h1 { font-size: 2.1rem; letter-spacing: -.015em; margin-top: .3em; }
            h2 { font-size: 1.5rem; padding-bottom: .25em; border-bottom: 1px solid var(--line); }
            h3 { font-size: 1.2rem; } h4, h5, h6 { font-size: 1.02rem; }
            p { margin: .7em 0; }
            code, kbd, pre { font-family: var(--mono); font-size: .9em; }
            :not(pre) > code, kbd { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .06em .3em; }
            hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
            img, video { max-width: 100%; height: auto; }
            blockquote { margin: 1em 0; padding: .1em 1em; border-left: 4px solid var(--line); color: var(--soft); }
            mark { background: #ffe89a; color: #1a2330; padding: 0 .1em; border-radius: 2px; }
            del { color: var(--soft); }
            table { border-collapse: collapse; width: 100%; font-size: .94rem; }
            th, td { text-align: start; vertical-align: top; padding: .5em .7em; border-bottom: 1px solid var(--line); }
            thead th { font-size: .82rem; color: var(--soft); font-weight: 600; border-bottom-width: 2px; }
            caption { text-align: start; color: var(--soft); padding-bottom: .4em; }
            .scroll { overflow-x: auto; }
            .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            .skip { position: absolute; left: .5rem; top: -4rem; z-index: 9; background: var(--paper); padding: .5rem 1rem; border: 2px solid var(--accent); border-radius: 6px; }
            .skip:focus { top: .5rem; }
            .needs-script { display: none; } .script .needs-script { display: block; }

            .top { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: .4rem 1.2rem; padding: .55rem 1.4rem; min-height: 3.6rem; background: var(--paper); border-bottom: 1px solid var(--line); }
            .brand { font-weight: 700; color: var(--ink); text-decoration: none; letter-spacing: -.01em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
            .site-nav { display: flex; gap: .2rem 1rem; margin-inline-end: auto; font-size: .92rem; }
            .site-nav a { color: var(--soft); text-decoration: none; } .site-nav a:hover { color: var(--accent); text-decoration: underline; }
            .to-menu { display: none; }
            .search { position: relative; width: min(19rem, 34vw); }
            .search input { width: 100%; font: inherit; font-size: .92rem; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .35rem .8rem; }
            .results { position: absolute; right: 0; top: calc(100% + .4rem); width: min(36rem, 92vw); max-height: 70vh; overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 10px 32px rgb(0 0 0 / .22); padding: .3rem; }
            .results[hidden] { display: none; }
            .results a { display: block; padding: .5rem .7rem; border-radius: 7px; color: inherit; text-decoration: none; }
            .results a[aria-selected="true"], .results a:hover { background: var(--accent-paper); }
            .results b { display: block; color: var(--accent); } .results span { font-size: .88rem; color: var(--soft); } .results p { margin: .5rem .7rem; color: var(--soft); }
            .theme { flex: none; background: none; border: 1px solid var(--line); border-radius: 8px; color: var(--soft); padding: .3rem .45rem; line-height: 0; cursor: pointer; }

            .layout { display: grid; grid-template-columns: minmax(11rem, 15rem) minmax(0, 52rem) minmax(9rem, 15rem); gap: 0 2.6rem; justify-content: center; padding: 0 1.4rem; }
            main { grid-column: 2; grid-row: 1; padding: 1.4rem 0 4rem; min-width: 0; }
            .sidebar { grid-column: 1; grid-row: 1; } .toc { grid-column: 3; grid-row: 1; }
            .sidebar, .toc { position: sticky; top: 3.6rem; align-self: start; max-height: calc(100vh - 3.6rem); overflow-y: auto; padding: 1.6rem 0; font-size: .9rem; line-height: 1.45; }
            .sidebar h2, .toc h2 { font-size: .8rem; color: var(--soft); border: 0; margin: 0 0 .5em; padding: 0; font-weight: 600; }
            .sidebar ul, .toc ul { list-style: none; margin: 0; padding: 0; } .sidebar ul ul, .toc ul ul { padding-inline-start: .9em; }
            .sidebar a, .toc a { display: block; padding: .22em .6em; border-radius: 6px; color: var(--soft); text-decoration: none; }
            .sidebar a:hover, .toc a:hover { color: var(--accent); background: var(--panel); }
            .sidebar a[aria-current] { color: var(--accent); background: var(--accent-paper); font-weight: 600; }
            .sidebar p { margin: .3em .6em; color: var(--soft); }
            .crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem .5rem; margin: 0; padding: 0; font-size: .88rem; }
            .crumbs li + li::before { content: "/"; color: var(--soft); margin-inline-end: .5rem; } .crumbs a, .crumbs { color: var(--soft); }
            .bottom { border-top: 1px solid var(--line); padding: 1.2rem 1.4rem 2rem; color: var(--soft); font-size: .88rem; text-align: center; } .bottom p { margin: .2em; }
            .notice { background: var(--wait-paper); color: var(--wait); border-radius: 8px; padding: .5em 1em; }

            .facts { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: .5em 0 1.5em; font-size: .93rem; } .facts dt { color: var(--soft); } .facts dd { margin: 0; }
            .outline, .outline ul { padding-inline-start: 1.25em; margin: .5em 0; } .outline li { margin: .35em 0; } .outline li::marker { color: var(--soft); }
            .outline > li > p:first-child, .outline li > .block > p:first-child, li > p:first-child { margin-top: 0; }
            .deep { margin-inline-start: 0; border-inline-start: 2px solid var(--line); padding-inline-start: 1em; }
            .anchor { margin-inline-start: .4em; color: var(--soft); text-decoration: none; opacity: 0; font-weight: 400; } :hover > .anchor, .anchor:focus { opacity: 1; }
            details > summary { cursor: pointer; } summary::marker { color: var(--soft); }
            .task { font-size: .78rem; font-weight: 700; border-radius: 4px; padding: .1em .4em; background: var(--wait-paper); color: var(--wait); } .task.closed { background: var(--good-paper); color: var(--good); } .closed-text { text-decoration: line-through; color: var(--soft); }
            .tag { color: var(--soft); text-decoration: none; background: var(--panel); border: 1px solid var(--line); border-radius: 1em; padding: 0 .55em; font-size: .9em; } .tag:hover { color: var(--accent); }
            .bracket { color: var(--soft); } .missing { color: var(--bad); text-decoration: underline dotted; } .planned { color: var(--soft); text-decoration: underline dotted; }
            .ref { border-bottom: 1px dashed var(--line); }
            .admonition { border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: 8px; padding: .5em 1em; margin: 1em 0; background: var(--panel); } .admonition > :first-child { margin: .1em 0 .3em; font-weight: 700; color: var(--accent); }
            .admonition.warning, .admonition.caution { border-inline-start-color: var(--wait); } .admonition.warning > :first-child, .admonition.caution > :first-child { color: var(--wait); }
            .embed, .query { border-inline-start: 3px solid var(--line); padding-inline-start: 1em; margin: 1em 0; } .origin { font-size: .86rem; color: var(--soft); }
            .properties { font-size: .88rem; color: var(--soft); margin: .2em 0; } .center { text-align: center; } .math { font-family: var(--mono); font-size: .9em; white-space: pre-wrap; background: var(--panel); border-radius: 4px; padding: .06em .3em; }
            .cards { list-style: none; padding: 0; display: grid; gap: .6rem; } .cards > li { border: 1px solid var(--line); border-radius: 10px; padding: .7em 1em; } .cards p { margin: .2em 0; }
            .columns { columns: 15rem; column-gap: 2rem; padding-inline-start: 1.1em; } .columns li { break-inside: avoid; } .count { color: var(--soft); font-size: .86em; }
            .steps-nav { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; } .steps-nav a { border: 1px solid var(--line); border-radius: 10px; padding: .6em 1em; text-decoration: none; max-width: 48%; } .steps-nav small { display: block; color: var(--soft); } .steps-nav .next { margin-inline-start: auto; text-align: end; }

            .code { position: relative; margin: 1em 0; border: 1px solid var(--line); border-radius: 10px; background: var(--panel); }
            .code pre { margin: 0; padding: .8em 1em; overflow-x: auto; line-height: 1.5; tab-size: 2; font-size: .84rem; }
            .code figcaption { font-size: .8rem; color: var(--soft); padding: .3em 1em; border-bottom: 1px solid var(--line); }
            .copy { position: absolute; right: .5rem; top: .4rem; } .copy, .tool { font: inherit; font-size: .8rem; color: var(--soft); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .1em .6em; cursor: pointer; text-decoration: none; }
            .k { color: var(--key); } .s { color: var(--string); } .n { color: var(--number); } .c { color: var(--comment); } .p { color: var(--soft); }
            @media (max-width: 75rem) { .layout { grid-template-columns: minmax(10rem, 14rem) minmax(0, 52rem); gap: 0 2rem; } .toc { grid-column: 2; grid-row: 1; display: none; } }
            @media (max-width: 54rem) {
              .layout { display: block; padding: 0 1rem; } .sidebar { position: static; max-height: none; border-top: 1px solid var(--line); } .to-menu { display: inline; }
              .top { flex-wrap: wrap; padding: .5rem 1rem; position: static; } .site-nav { order: 3; width: 100%; flex-wrap: wrap; } .search { flex: 1; width: auto; margin-inline-start: auto; max-width: 20rem; } h1 { font-size: 1.7rem; } html { scroll-padding-top: 1rem; }
            }
            @media print {
              .top, .sidebar, .toc, .skip, .steps-nav, .copy, .tools, .bottom { display: none !important; } .layout { display: block; padding: 0; } body { font-size: 10.5pt; } a { color: inherit; } .code pre { white-space: pre-wrap; } details:not([open]) > summary ~ * { display: block; } figure, tr, .finding { break-inside: avoid; }
            }

            """#),
        file(
            "assets/site.js",
            #"""
            // Small comforts; every page reads without them.
            (function () {
              var root = document.documentElement;
              var button = document.getElementById("theme");
              if (button) button.addEventListener("click", function () {
                var dark = root.dataset.colours ? root.dataset.colours === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
                root.dataset.colours = dark ? "light" : "dark";
                try { localStorage.setItem("dsdoc-colours", root.dataset.colours); } catch (error) { /* not kept then */ }
              });

              document.addEventListener("click", function (event) {
                var copy = event.target.closest && event.target.closest("[data-copy]");
                if (!copy) return;
                var figure = copy.closest("figure");
                var text = Array.from(figure.querySelectorAll("[data-source]"), function (part) { return part.textContent; }).join("");
                navigator.clipboard.writeText(text).then(function () {
                  var label = copy.textContent;
                  copy.textContent = copy.dataset.done;
                  setTimeout(function () { copy.textContent = label; }, 1500);
                });
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
            <script src="{{early-script}}"></script>
            {{#scripts}}
            <script src="{{url}}" defer></script>
            {{/scripts}}

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
            {{#journals-url}}<a href="{{journals-url}}">{{message.journals}}</a>{{/journals-url}}
            <a class="to-menu" href="#menu">{{message.menu}}</a>
            </nav>
            <div class="search needs-script" role="search">
            <label class="unseen" for="search">{{message.search}}</label>
            <input id="search" type="search" placeholder="{{message.search}}  /" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" data-none="{{message.search-none}}" data-short="{{message.search-short}}" data-some="{{message.search-some}}">
            <div id="search-results" class="results" role="listbox" aria-label="{{message.search-results}}" hidden></div>
            <p id="search-status" class="unseen" role="status"></p>
            </div>
            <button id="theme" class="theme needs-script" type="button" aria-label="{{message.colours}}" title="{{message.colours}}"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/></svg></button>
            </header>

            """#),
        file(
            "messages/en.txt",
            #"""
            # Interface texts in English: key = text. {0}, {1}, … are put in by the program. A file of this name in your templates/messages
            # folder overrides them key by key.
            skip-to-content = Skip to content
            site = Site
            menu = Menu
            search = Search
            search-results = Search results
            search-none = Nothing found
            search-short = Type two characters or more
            search-some = {0} pages
            colours = Light or dark
            private-page = This page is not public. Only the preview shows it.
            edit-page = Edit this page
            made-by = Made with dsdoc
            home = Home
            pages = Pages
            examples = Examples
            findings = Findings
            journals = Journals
            tags = Tags
            contents = On this page
            backlinks = Linked from
            previous = Previous
            next = Next
            breadcrumbs = Where this page is
            parts = Parts of this list
            more = and {0} more
            all-pages = All pages
            previous-and-next = Previous and next page
            tagged-with = Pages tagged {0}
            pages-below = Pages under {0}
            go-to-mention = Go to the mention on {0}
            link-here = Link to this heading
            also-known-as = Also known as {0}
            page-missing = There is no such page
            page-missing-help = It may have been renamed or never been written. Search for it, or look through the list.
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
            remote-picture = Picture on another site
            withheld-page = a private page
            withheld-block = a private block
            missing-block = This block does not exist

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
            tags = 標籤
            contents = 本頁內容
            backlinks = 連到本頁
            previous = 上一頁
            next = 下一頁
            breadcrumbs = 本頁位置
            parts = 清單分頁
            more = 還有 {0} 項
            all-pages = 所有頁面
            previous-and-next = 上一頁與下一頁
            tagged-with = 標籤為 {0} 的頁面
            pages-below = {0} 之下的頁面
            go-to-mention = 前往 {0} 中提到的地方
            link-here = 此標題的連結
            also-known-as = 又名 {0}
            page-missing = 找不到此頁面
            page-missing-help = 它可能已改名，或者尚未寫成。請用搜尋，或查看所有頁面。
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
