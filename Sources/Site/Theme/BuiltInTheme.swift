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
              var folder = document.body.dataset.search, root = document.body.dataset.root, waiting = {}, loaded = {}, chosen = -1, turn = 0, STEP = 20, [make, script] = dsdocParts;

              window.dsdocSearch = (name, data) => loaded[name] = data;
              function load(name) { return waiting[name] ??= script(folder + name + ".js").then(() => loaded[name] || {}); }

              function unspaced(c) { return /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(c); }
              // A phrase between blanks: its words and its pairs of letters. Only its last word may go on.
              function tokens(phrase) {
                var words = [], pairs = [], word = "", last = "";
                function end() { if (word) words.push(word.slice(0, 40)); word = ""; }
                for (var c of phrase) {
                  if (unspaced(c)) { end(); if (last) pairs.push(last + c); last = c; continue; }
                  last = "";
                  if (/[\p{Alphabetic}\p{N}]/u.test(c)) word += c; else end();
                }
                end();
                return { words, pairs };
              }
              function part(token, parts) {
                var hash = 2166136261, count = unspaced([...token][0]) ? 1 : 2;
                for (var c of [...token].slice(0, count)) hash = Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0;
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
                return [...sets[0].keys()].filter(page => sets.every(set => set.has(page)))
                  .map(page => ({ page, rank: sets.filter(set => set.get(page)).length }))
                  .sort((a, b) => b.rank - a.rank || a.page - b.page);
              }
              function show(entry, phrases) {
                var link = make("a"), line = make("span");
                link.href = root + entry[0]; link.id = "search-result-" + list.children.length; link.role = "option"; link.ariaSelected = false;
                var lower = entry[2].toLowerCase(), at = Math.max(0, lower.indexOf(phrases[0])), start = Math.max(0, at - 40), rest = entry[2].slice(start, start + 140);
                if (start) line.append("…");
                while (rest) {
                  var next = -1, length = 0;
                  phrases.forEach(phrase => { var place = rest.toLowerCase().indexOf(phrase); if (place >= 0 && (next < 0 || place < next)) { next = place; length = phrase.length; } });
                  if (next < 0 || !length) break;
                  line.append(rest.slice(0, next), make("mark", rest.slice(next, next + length)));
                  rest = rest.slice(next + length);
                }
                line.append(rest, "…");
                link.append(make("b", entry[1]), line);
                list.append(link);
              }
              function open(isOpen) { list.hidden = !isOpen; box.ariaExpanded = isOpen; if (!isOpen) choose(-1); }
              function options() { return list.querySelectorAll("[role=option]"); }
              function choose(number) {
                chosen = number;
                box.removeAttribute("aria-activedescendant");
                options().forEach((option, index) => {
                  option.ariaSelected = index === chosen;
                  if (index !== chosen) return;
                  option.scrollIntoView({ block: "nearest" });
                  box.setAttribute("aria-activedescendant", option.id);
                });
              }
              function say(text) { status.textContent = text; if (!options().length) list.replaceChildren(make("p", text)); }

              async function search() {
                var mine = ++turn, query = box.value.trim().toLowerCase(), phrases = query.split(/\s+/).filter(Boolean);
                list.textContent = ""; chosen = -1;
                if (!query) return open(false);
                open(true);
                if ([...query].length < 2) return say(box.dataset.short);
                var found = await find(query), shown = 0, next = 0, busy = false;
                async function more() {
                  if (busy) return;
                  busy = true;
                  var limit = shown + STEP, perText = loaded.index.perText;
                  for (; next < found.length && shown < limit; next++) {
                    var page = found[next].page, entry = (await load("t-" + Math.floor(page / perText)))[page % perText];
                    if (mine !== turn) return;
                    // Pairs may be apart on a page: only a page with each phrase as it is written is a result.
                    var text = entry && (entry[1] + " " + entry[2]).toLowerCase();
                    if (entry && phrases.every(phrase => text.includes(phrase))) { show(entry, phrases); shown++; }
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
            /* Colours and fonts */
            :root{color-scheme:light dark;--bg:light-dark(#fff,#12161d);--panel:light-dark(#f5f7fa,#1a202a);--line:light-dark(#d9dfe7,#323c4a);--fg:light-dark(#1a2330,#e3e8ef);--soft:light-dark(#526074,#a6b1c0);--accent:light-dark(#2148b4,#93b4ff);--accent-bg:light-dark(#eaf0fd,#1c2a48);--good:light-dark(#17693f,#7fd6a2);--good-bg:light-dark(#e4f4ea,#15301f);--wait:light-dark(#7a5000,#f0c267);--wait-bg:light-dark(#fcf1d9,#352a10);--bad:light-dark(#a8231c,#ff9d94);--bad-bg:light-dark(#fde9e7,#3d1a18);--none:light-dark(#4d596b,#aeb9c8);--none-bg:light-dark(#edf0f4,#262e3a);--key:light-dark(#1d4ba8,#8fb8ff);--string:light-dark(#1b6a45,#86d5a8);--number:light-dark(#8a3b00,#f2b07a);--comment:light-dark(#5a5270,#bdb3dc);--comment-bg:light-dark(#f3f0fa,#221f30);--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK TC",monospace;--edge:1px solid var(--line);
              &[data-colours=light]{color-scheme:light}
              &[data-colours=dark]{color-scheme:dark}
            }
            :lang(zh-Hans){--sans:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}

            /* Elements */
            *,::before,::after{box-sizing:border-box}
            html{scrollbar-gutter:stable;font:100%/1.65 var(--sans);scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
            body{margin:0;background:var(--bg);color:var(--fg);overflow-wrap:break-word}
            @media (prefers-reduced-motion:no-preference){
              html{scroll-behavior:smooth}
            }
            a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:from-font; &:hover{text-decoration-thickness:2px}}
            .brand,.anchor,.tag,.copy,.tool,ins,del,:is(.site-nav,.results,.sidebar,.toc,.steps-nav,.parts) a{text-decoration:none}
            :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
            :target{background:var(--accent-bg)}
            h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em;text-wrap:balance}
            h1{font-size:2.1rem;letter-spacing:-.015em;margin-top:.3em; .quiet{display:block;font-size:1rem;letter-spacing:0}}
            h2{font-size:1.5rem;padding-bottom:.25em;border-bottom:var(--edge)}
            h3{font-size:1.2rem}
            h4,h5,h6{font-size:1.02rem}
            p{margin:.7em 0}
            code,kbd,pre{font-family:var(--mono);font-size:.9em}
            :where(p,li,dd,td,th,h2,h3,summary,strong,em,a,label)>code,kbd{background:var(--panel);border:var(--edge);border-radius:4px;padding:.06em .3em}
            hr{border:0;border-top:var(--edge);margin:2em 0}
            .steps-nav a,.cards>li,.access,.what-if,.code{border:var(--edge);border-radius:10px}
            img,video{max-width:100%;height:auto;vertical-align:top}
            video{width:100%;aspect-ratio:16/9}
            blockquote{margin:1em 0;padding:.1em 1em;border-left:4px solid var(--line);color:var(--soft)}
            mark{background:#ffe89a;color:#1a2330;padding:0 .1em;border-radius:2px}
            del,.site-nav a,.crumbs,.crumbs a,.facts dt,li::marker,summary::marker,#field-tip small,.quiet,.what-if legend{color:var(--soft)}
            table{border-collapse:collapse;width:100%;font-size:.94rem}
            th,td{text-align:start;vertical-align:top;padding:.5em .7em;border-bottom:var(--edge)}
            thead th{font-size:.82rem;color:var(--soft);font-weight:600;border-bottom-width:2px}
            caption{text-align:start;color:var(--soft);padding-bottom:.4em}
            .scroll{overflow-x:auto}
            .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            .skip{position:absolute;left:.5rem;top:-4rem;z-index:9;background:var(--bg);padding:.5rem 1rem;border:2px solid var(--accent);border-radius:6px;
              &:focus{top:.5rem}
            }
            .needs-script{display:none}
            .script .needs-script{display:block}

            /* Header and search */
            .top{position:sticky;top:0;z-index:5;display:grid;grid-template-columns:auto 1fr min(19rem,34vw) 2.3rem;align-items:center;gap:.4rem 1.2rem;padding:.55rem 1.4rem;min-height:3.6rem;background:var(--bg);border-bottom:var(--edge)}
            .brand{font-weight:700;color:var(--fg);letter-spacing:-.01em;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
            .site-nav{display:flex;gap:.2rem 1rem;font-size:.92rem; a:hover{color:var(--accent);text-decoration:underline}}
            .to-menu{display:none}
            .search{position:relative;
              input{width:100%;font:inherit;font-size:.92rem;color:inherit;background:var(--panel);border:var(--edge);border-radius:8px;padding:.35rem .8rem}
            }
            .results{position:absolute;right:0;top:calc(100% + .4rem);width:min(36rem,92vw);max-height:70vh;overflow:auto;background:var(--bg);border:var(--edge);border-radius:10px;box-shadow:0 10px 32px rgb(0 0 0 / .22);padding:.3rem;
              &[hidden]{display:none}
              a{display:block;padding:.5rem .7rem;border-radius:7px;color:inherit}
              a[aria-selected=true],a:hover{background:var(--accent-bg)}
              b{display:block;color:var(--accent)}
              span{font-size:.88rem;color:var(--soft)}
              p{margin:.5rem .7rem;color:var(--soft)}
            }
            .theme{min-height:2rem;background:none;border:var(--edge);border-radius:8px;color:var(--soft);padding:.3rem .45rem;line-height:0;cursor:pointer}

            /* Layout and navigation */
            .layout{display:grid;grid-template-columns:minmax(10rem,13rem) minmax(0,52rem) minmax(9rem,12rem);gap:0 2rem;justify-content:center;padding:0 1.4rem}
            main{grid-column:2;grid-row:1;padding:1.4rem 0 4rem;min-width:0}
            .kind-list main{grid-column:2 / -1}
            .sidebar{grid-column:1;grid-row:1}
            .toc{grid-column:3;grid-row:1}
            .sidebar,.toc{position:sticky;top:3.6rem;align-self:start;max-height:calc(100vh - 3.6rem);overflow-y:auto;padding:1.6rem 0;font-size:.9rem;line-height:1.45;
              h2{font-size:.8rem;color:var(--soft);border:0;margin:0 0 .5em;padding:0;font-weight:600}
              ul{list-style:none;margin:0;padding:0}
              ul ul{padding-inline-start:.9em}
              a{display:block;padding:.22em .6em;border-radius:6px;color:var(--soft)}
              a:hover{color:var(--accent);background:var(--panel)}
            }
            .sidebar{ a[aria-current]{color:var(--accent);background:var(--accent-bg);font-weight:600} p{margin:.8em 0}}
            .crumbs{
              ol{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem .5rem;margin:0;padding:0;font-size:.88rem}
              li + li::before{content:"/";color:var(--soft);margin-inline-end:.5rem}
            }
            .bottom{border-top:var(--edge);padding:1.2rem 1.4rem 2rem;color:var(--soft);font-size:.88rem;text-align:center; p{margin:.2em}}
            .notice{background:var(--wait-bg);color:var(--wait);border-radius:8px;padding:.5em 1em}

            /* Notes */
            .facts{display:grid;grid-template-columns:fit-content(50%) minmax(0,1fr);gap:.2em 1em;margin:.5em 0 1.5em;font-size:.93rem;
              dd{margin:0}
            }
            .outline{padding-inline-start:1.25em;margin:.5em 0; li{margin:.35em 0}}
            .outline>li>p:first-child,.outline li>.block>p:first-child,li>p:first-child{margin-top:0}
            .anchor{margin-inline-start:.4em;color:var(--soft);opacity:0;font-weight:400}
            :hover>.anchor,.anchor:focus{opacity:1}
            details>summary{cursor:pointer}
            .task{font-size:.78rem;font-weight:700;border-radius:4px;padding:.1em .4em;background:var(--wait-bg);color:var(--wait)}
            .closed-text{text-decoration:line-through;color:var(--soft)}
            .tag{color:var(--soft);background:var(--panel);border:var(--edge);border-radius:1em;padding:0 .55em;font-size:.9em;
              &:hover{color:var(--accent)}
            }
            .missing{color:var(--bad);text-decoration:underline dotted}
            .planned{color:var(--soft);text-decoration:underline dotted}
            .ref{border-bottom:1px dashed var(--line)}
            .admonition{border:var(--edge);border-inline-start:4px solid var(--accent);border-radius:8px;padding:.5em 1em;margin:1em 0;background:var(--panel);
              >:first-child{margin:.1em 0 .3em;font-weight:700;color:var(--accent)}
            }
            :is(.warning,.caution).admonition{border-inline-start-color:var(--wait); >:first-child{color:var(--wait)}}
            .embed,.query{border-inline-start:3px solid var(--line);padding-inline-start:1em;margin:1em 0}
            .origin{font-size:.86rem;color:var(--soft)}
            .properties{font-size:.88rem;color:var(--soft);margin:.2em 0}
            .center{text-align:center}
            .math{font-family:var(--mono);font-size:.9em;white-space:pre-wrap;background:var(--panel);border-radius:4px;padding:.06em .3em}
            .cards{list-style:none;padding:0;display:grid;gap:.6rem;overflow-wrap:anywhere; >li{padding:.7em 1em} p{margin:.2em 0}}
            .columns{columns:15rem;column-gap:2rem;padding-inline-start:1.1em; li{break-inside:avoid}}
            .count{color:var(--soft);font-size:.86em}
            .steps-nav{display:flex;justify-content:space-between;gap:1rem;margin-top:3rem;
              a{padding:.6em 1em;max-width:48%}
              small{display:block;color:var(--soft)}
              .next{margin-inline-start:auto;text-align:end}
            }

            /* Code and manifests */
            .code{position:relative;margin:1em 0;background:var(--panel);
              pre{margin:0;padding:.8em 1em;overflow-x:auto;line-height:1.5;tab-size:2;font-size:.84rem}
              figcaption{font-size:.8rem;color:var(--soft);padding:.3em 1em;border-bottom:var(--edge)}
            }
            .copy{position:absolute;right:.5rem;top:.4rem}
            .copy,.tool{font:inherit;font-size:.8rem;color:var(--soft);background:var(--bg);border:var(--edge);border-radius:6px;padding:.1em .6em;cursor:pointer}
            .code code{color:var(--string); b{color:var(--key);font-weight:inherit}}
            .n{color:var(--number)}
            .c,.code i{color:var(--comment);font-style:normal}
            .yaml a:not([id]),[data-f]{color:var(--key);text-decoration:underline dotted var(--line);font-weight:inherit;
              &:hover{text-decoration-color:var(--key)}
            }
            #field-tip{position:absolute;z-index:5;max-width:min(26rem,calc(100vw - 1rem));background:var(--bg);border:var(--edge);border-radius:8px;padding:.5em .8em;font-size:.88rem;line-height:1.45;box-shadow:0 6px 20px rgb(0 0 0 / .2);
              b{font-family:var(--mono);font-size:.9em;overflow-wrap:anywhere}
              p{margin:.2em 0}
            }

            /* Verdicts */
            .example{margin:1.5em 0 2.5em; >:is(h2,h3,h4,h5,h6){margin-top:1.6em}}
            .verdict{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.6rem;border:var(--edge);border-inline-start:6px solid var(--good);border-radius:10px;padding:.7em 1.1em;background:var(--panel);
              &.bad{border-inline-start-color:var(--bad)}
              p{margin:0}
            }
            .answer strong{font-size:1.1rem}
            .verdict .sign{display:inline-block;width:1.5em;height:1.5em;line-height:1.5em;text-align:center;border-radius:50%;margin-inline-end:.5em;font-weight:700}
            .subject{color:var(--soft);margin-inline-start:.7em;font-size:.92rem}
            .numbers{display:flex;gap:1.4rem;margin:0;
              div{text-align:center}
              dt{font-size:.76rem;color:var(--soft)}
              dd{margin:0;font-size:1.25rem;font-weight:650;line-height:1.1;font-variant-numeric:tabular-nums}
            }
            .levels{list-style:none;display:flex;gap:.5rem;margin:0;padding:0}
            .levels li,.badge{font-size:.82rem;border-radius:1em;padding:.08em .7em;white-space:nowrap}
            .claim{flex-basis:100%;font-size:.92rem; &.good{color:var(--good)} &.bad{color:var(--bad)}}
            .good.badge,.task.closed,.sign{background:var(--good-bg);color:var(--good)}
            .wait.badge,.levels .warning{background:var(--wait-bg);color:var(--wait)}
            .bad.badge,.levels .error,.verdict.bad .sign{background:var(--bad-bg);color:var(--bad)}
            .badge::before{content:"– " / ""}
            .good.badge::before{content:"● " / ""}
            .wait.badge::before{content:"◌ " / ""}
            .bad.badge::before{content:"! " / ""}
            .none.badge,.levels .info{background:var(--none-bg);color:var(--none)}
            .refusal{border:1px solid var(--bad);border-radius:10px;background:var(--bad-bg);padding:.2em 1.1em;margin-top:.6em}
            .refusal code,.words,.change code{background:none;border:0;padding:0;overflow-wrap:anywhere}
            .manifest{padding-bottom:.4em}
            .tools .quiet{margin-inline-end:auto;font-size:.8rem}
            .tools{display:flex;padding:.3em 1em;border-bottom:var(--edge);flex-wrap:wrap;gap:.5rem;justify-content:flex-end}
            .ghost-switch{position:absolute;opacity:0;
              &:focus-visible~.tools label{outline:3px solid var(--accent)}
              &:checked~.tools label{background:var(--accent-bg);color:var(--accent);border-color:var(--accent)}
              &:checked~.yaml .ghost{display:none}
            }
            .manifest pre{padding:0 1em 0 3.1em;overflow:visible;white-space:pre-wrap;overflow-wrap:anywhere;position:relative;z-index:0;
              &:first-child{padding-top:.5em}
            }
            .yaml i{font-family:var(--sans);font-size:1.06em;background:var(--comment-bg)}
            .yaml a[id],.ghost::before{display:inline-block;width:3.1em;margin-inline-start:-3.1em;padding-inline-end:1em;vertical-align:top;text-align:end;color:var(--soft);text-decoration:none;font-weight:400}
            .yaml a[id],.ghost{user-select:none;-webkit-user-select:none}
            .yaml{
              a.error,a.warning{color:var(--wait);font-weight:700;box-shadow:inset 3px 0}
              a.error{color:var(--bad)}
              a:target{color:var(--accent)}
              a:target::after{content:"";position:absolute;inset-inline:0;height:1.5em;background:var(--accent-bg);z-index:-1}
            }
            .ghost{display:block;position:relative;color:var(--soft);font-style:italic;
              &::before{content:"+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a+\a" / "";position:absolute;left:0;height:100%;overflow:hidden;white-space:pre}
              small{font:.76rem var(--sans);border:var(--edge);border-radius:4px;padding:0 .35em;margin-inline-start:.4em}
            }
            .finding{margin:.2em 1em .4em 3.1em;border-radius:8px;font-size:.9rem;padding:.3em .8em;background:var(--none-bg);
              &.error{background:var(--bad-bg)}
              &.error b{color:var(--bad)}
              &.warning{background:var(--wait-bg)}
              &.warning b{color:var(--wait)}
              p{margin:.4em 0}
              .origin{color:var(--fg)}
            }
            .diff{border-radius:6px;background:var(--bg);padding:.4em .7em;margin:.3em 0;white-space:pre-wrap;font-size:.84rem;line-height:1.5}
            ins{color:var(--good)}
            .diff del{color:var(--bad)}
            .sentences{padding-inline-start:1.2em; .error::marker{color:var(--bad)} .warning::marker{color:var(--wait)}}

            /* Placement, maps and timelines */
            .placement{table-layout:fixed;
              th:first-child{width:22%}
              th:nth-child(2){width:13%}
              th:nth-child(3){width:30%}
              p{margin:0 0 .25em}
              th[scope=row]{font:600 .82rem/1.6 var(--mono)}
            }
            .node-name{font-family:var(--mono);font-size:.88em}
            .chips{list-style:none;padding:0;margin:.3em 0 0;display:flex;flex-wrap:wrap;gap:.25em;
              li{font:400 .74rem/1.5 var(--mono);border:var(--edge);border-radius:4px;padding:0 .35em;color:var(--soft);overflow-wrap:anywhere}
            }
            .origin code{font-size:.95em}
            .words{white-space:pre-wrap;display:block}
            .map{margin:1.4em 0; svg{max-width:100%;height:auto;display:block}}
            .zones{display:flex;align-items:start;flex-wrap:wrap;gap:.6rem 1.6rem}
            .timeline svg{width:100%;min-width:40rem}
            .map{
              figcaption{font-size:.82rem;color:var(--soft);margin-top:.3em}
              text{font:13px var(--sans);fill:var(--fg)}
              .zone{fill:var(--soft);font-size:12px}
            }
            .map .node-title,.zones use + text{font:600 12.5px var(--mono)}
            .map .reason{font-size:11px;fill:var(--soft)}
            .zones{
              g{fill:var(--panel);stroke:currentColor}
              text{stroke:none}
              .good{color:var(--good)}
              .wait{color:var(--wait)}
              .bad{color:var(--bad);stroke-width:2}
              .none{color:var(--none);stroke-dasharray:5 4}
            }
            .hatch{stroke:var(--wait);stroke-width:3}
            .bar{stroke:var(--good);stroke-width:18; &.waiting{stroke:var(--wait);stroke-dasharray:2 2}}
            .thin{stroke-width:8}
            .bar.leaving{stroke:var(--none);stroke-width:4;stroke-dasharray:6 4}
            .step-line{stroke:var(--line)}
            .edge{fill:none;stroke:var(--line);stroke-width:1.5}
            .strong{stroke:var(--soft)}
            .map{ a text{fill:var(--accent)} a:hover text{text-decoration:underline} circle{fill:var(--panel);stroke:var(--accent)}}
            .fields dt{margin-top:.8em}
            .local-graph svg,.graph{display:block;width:100%;min-width:40rem}
            .spent{fill:var(--wait);opacity:.6}
            .limit{fill:none;stroke:var(--bad);stroke-dasharray:6 3}
            .what-if{padding:.3em 1em .6em;margin:1em 0;
              label{display:block;font-size:.93rem;padding-inline-start:1.7em;text-indent:-1.7em}
              output{font-weight:600}
            }
            .asked td:nth-child(n + 3){visibility:hidden}
            th:lang(zh){word-break:keep-all}
            td:lang(zh){min-width:5em}
            .sort{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
            [aria-sort=ascending] .sort::after{content:" ↑"}
            [aria-sort=descending] .sort::after{content:" ↓"}
            .filter{margin-inline-start:.8rem;
              &.error:not(:checked)~.found .is-error,&.warning:not(:checked)~.found .is-warning,&.info:not(:checked)~.found .is-info{display:none}
            }
            .story{ >li{margin:.8em 0} p{margin:.15em 0}}
            .changes,.plain{list-style:none;padding:0;margin:.3em 0}
            .changes li{margin:.25em 0}
            .access{padding:.3em 1.1em}
            .parts a{display:inline-block;min-width:2em;text-align:center;padding:.1em .4em;border:var(--edge);border-radius:6px;margin:.1em;
              &[aria-current]{background:var(--accent-bg)}
            }

            /* Narrow windows and paper */
            @media (max-width:46rem){
              .kind-list tr>:nth-child(2){display:none}
              .placement tr{border:var(--edge);border-radius:10px}
              .asked td:nth-child(n + 3){display:none}
              .placement thead{display:none}
              .placement,.placement :is(tbody,tr,th,td,caption){display:block;width:100%}
              .placement{ tr{margin-bottom:.7em;padding:.3em .2em} :is(th,td){border:0;padding:.25em .8em}}
              .finding{margin-inline-start:1em}
              .numbers{flex-wrap:wrap}
            }
            @media (max-width:75rem){
              .layout{grid-template-columns:minmax(10rem,14rem) minmax(0,52rem);gap:0 2rem}
              .toc{grid-column:2;grid-row:1;display:none}
            }
            @media (max-width:54rem){
              .layout{display:block;padding:0 1rem}
              .sidebar{position:static;max-height:none;border-top:var(--edge)}
              .to-menu{display:inline}
              .top{grid-template-columns:fit-content(55%) minmax(0,1fr) 2.3rem;grid-template-rows:2.4rem;padding:.5rem 1rem;column-gap:.7rem;position:relative}
              .search{position:static; &:focus-within{grid-area:1 / 1 / 2 / 3}}
              .brand{grid-area:1 / 1}
              .theme{grid-area:1 / 3}
              .results{inset-inline:1rem;top:3.4rem;width:auto}
              .site-nav{grid-area:2 / 1 / 3 / 4;flex-wrap:wrap;column-gap:.8rem}
              h1{font-size:1.7rem}
              html{scroll-padding-top:1rem}
            }
            @media print{
              @page{margin:1.6cm}
              .top,.sidebar,.toc,.skip,.steps-nav,.copy,.tools,.what-if,.local-graph,.bottom{display:none !important}
              .layout{display:block;padding:0}
              body{font-size:10.5pt}
              a{color:inherit}
              .code pre{white-space:pre-wrap}
              details:not([open])>summary~*{display:block}
              .map,tr,.finding,.verdict,.cards>li{break-inside:avoid}
              h2,h3,h4,.verdict,summary{break-after:avoid}
              .map svg{min-width:0}
            }

            """#),
        file(
            "assets/site.js",
            #"""
            // Small comforts; every page reads without them.
            (() => {
              var root = document.documentElement, head = document.head;
              function on(type, action) { document.addEventListener(type, action); }
              function all(selector, part) { return [...(part || document).querySelectorAll(selector)]; }
              function make(name, text) { var element = document.createElement(name); element.textContent = text; return element; }
              function script(address) {
                return new Promise(done => {
                  var element = make("script");
                  element.src = address;
                  element.onload = element.onerror = done;
                  head.append(element);
                });
              }
              // For search.js.
              window.dsdocParts = [make, script];

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
                try { localStorage.setItem("dsdoc-colours", root.dataset.colours); } catch (error) {
                  // Storage may be forbidden: the choice lasts until the page is left.
                }
              });

              on("click", event => {
                var copy = event.target.closest?.("[data-copy]");
                if (!copy) return;
                var text = all("pre > code", copy.closest("figure")).map(part => {
                  part = part.cloneNode(true);
                  all("a[id], .ghost", part).forEach(other => other.remove());
                  return part.textContent;
                }).join("");
                navigator.clipboard.writeText(text).then(() => {
                  var label = copy.textContent;
                  copy.textContent = copy.dataset.done;
                  setTimeout(() => copy.textContent = label, 1500);
                });
              });

              // Headings of tables sort their rows.
              all("table[data-sortable] thead th").forEach(head => {
                var button = make("button");
                button.className = "sort";
                button.append(...head.childNodes);
                head.append(button);
                button.addEventListener("click", () => {
                  var table = head.closest("table"), body = table.tBodies[0], place = head.cellIndex, up = head.ariaSort !== "ascending";
                  var rows = [...body.rows].sort((a, b) => a.cells[place].textContent.localeCompare(b.cells[place].textContent, undefined, { numeric: true }) * (up ? 1 : -1));
                  all("th[aria-sort]", table).forEach(other => other.ariaSort = null);
                  head.ariaSort = up ? "ascending" : "descending";
                  body.append(...rows);
                });
              });

              // What would be otherwise: the answers to all combinations of the boxes stand with them.
              all(".what-if").forEach(part => {
                var data = part.dataset, boxes = all("input", part), rows = [...part.nextElementSibling.querySelector("tbody").rows];
                var answers = data.answers.split(";").map(text => text.split(" ")), truth = data.rows.split(";").map(row => row.split(":"));
                var cells = data.cells.split(";").map(cell => cell.split(" ").map(piece => piece.split("*").map(Number)));
                part.addEventListener("change", () => {
                  var sums = [0, 0];
                  rows.forEach((row, number) => {
                    var at = 0, counts, badges = [];
                    [...truth[number][0]].forEach((toggle, bit) => { if (boxes[parseInt(toggle, 36)].checked) at |= 1 << bit; });
                    counts = cells[parseInt(truth[number][1][at], 36)];
                    counts.forEach(([answer, count]) => {
                      var [style, ...words] = answers[answer], badge = make("span", words.join(" ") + (counts.length > 1 ? " × " + count : ""));
                      badge.className = "badge " + style;
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
              window.dsdocFields = data => texts = data;
              function keyOf(event) { return event.target.closest?.(KEY); }
              async function show(key) {
                clearTimeout(timer);
                if (shown === key) return;
                hide();
                shown = key;
                key.setAttribute("aria-describedby", "field-tip");
                if (!tip) {
                  tip = make("div");
                  tip.id = "field-tip";
                  tip.role = "tooltip";
                  document.getElementById("main").append(tip);
                }
                var entry = document.querySelector(".yaml a:not([id])");
                await (waiting = waiting || script(entry.href.replace(/\.html#.*/, ".js")));
                entry = texts?.[key.dataset.f || key.hash.slice(1)];
                if (shown !== key || !entry) return;
                tip.textContent = "";
                ["b", "p", "small"].forEach((name, number) => {
                  var part = make(name);
                  part.append(...entry[number].split("\x60").map((piece, index) => index % 2 ? make("code", piece) : piece));
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
                if (key) later(() => show(key), 120);
                else if (tip?.contains(event.target)) clearTimeout(timer);
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
              all(".yaml a[id]").forEach(number => number.tabIndex = -1);
              all(".yaml").forEach(part => {
                all(KEY, part).forEach((key, number) => {
                  key.tabIndex = number ? -1 : 0;
                  if (!key.href) key.role = "button";
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
            # Interface texts in English: key = text. The program fills in {0}, {1}, …. A file of this name in your templates/messages
            # folder overrides them key by key, and sentences with them: "English sentence" = another. A file named after another language tag
            # (fr.txt) adds that language.
            language-name = English
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
            decider-kubelet = Kubelet
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
            "messages/zh-Hans.txt",
            #"""
            # 界面文字（简体中文）：键 = 文字。{0}、{1}… 由程序填入。把同名文件放在你的 templates/messages 文件夹，可逐键覆盖。
            # 后半为程序所说的句子："英文" = 中文。language-characters 是只有简体中文使用的字，用来判断笔记以繁体或简体写成。
            language-name = 简体中文
            language-locales = zh zh-CN zh-SG zh-MY
            language-characters = 个们这来说时为对会学国过还开关点从现发经种动长应实进与将无产内据问题样资网页档节组变设选单号记录读写运级类体数统务连线标签图视观认证许请谢语词译简华东车门间显围圆园场报处备复条极构机权岁决没满尔独获环当疗监尽确码礼积稳穷竞笔约纯纪纳纸细终结给绝维总编练绩继续义习联声职脑脚兴举旧艺术补装规觉亲计订讨训讯访评试话该详误谁课调谈论识护让负财责费赛质赶软轻较载输转农远适达迟迁边邮释钟错键钱锁闭阅阵陈阶队随难双离电静响项顺须预领头频颗额愿风飞养馆驱验骤鱼鸟丽么齐龄龙启执块压够夹奥妇孙宁宝专寻导严层属历帮库张强弹径态虑忆怀战戏户换损拨拥择击担扩败敌断业乐楼欢杀气况测汤灭汉潜济浏湾灯营争状奖画异叠盘众碍称窜粮红纽缩纵罢罗听肃肤临吗妈爱览买卖贵货账逻邻铁镜陆际险杂韩饭惊
            skip-to-content = 跳到内容
            site = 网站
            menu = 菜单
            search = 搜索
            search-results = 搜索结果
            search-none = 找不到结果
            search-short = 请输入两个以上的字符
            search-some = {0} 个页面
            colours = 浅色或深色
            private-page = 此页不公开，只在预览中显示。
            edit-page = 编辑此页
            made-by = 由 dsdoc 生成
            home = 首页
            pages = 页面
            examples = 示例
            findings = 检查结果
            journals = 日记
            graph = 关系图
            local-graph = 本页关联图
            local-graph-title = 与 {0} 相连的页面
            local-graph-summary = 只连到本页的页面：{0}。本页连到的页面：{1}。
            links-to = 连到（⇄ 为双向）
            graph-introduction = {0} 个页面，分为 {1} 组。一组是一个命名空间、日记，或一个页面及主要连到它的页面。
            graph-caption = 圆的面积与页面数成正比，线连接彼此链接最多的组。点击圆可前往该组的页面。
            single-pages = 没有链接的页面
            other-groups = 较小的组
            fields = DaemonSet 的字段
            fields-introduction = 每个字段的用途、类型、默认值，以及更改时的影响。Init 容器的字段与容器相同，各种探针的字段也相同。
            tags = 标签
            contents = 本页内容
            backlinks = 连到本页
            previous = 上一页
            next = 下一页
            breadcrumbs = 本页位置
            parts = 列表分页
            more = 还有 {0} 项
            details = 详细内容
            folded = 折叠了 {0} 项
            all-pages = 所有页面
            previous-and-next = 上一页与下一页
            tagged-with = 标签为 {0} 的页面
            pages-below = {0} 之下的页面
            go-to-mention = 前往 {0} 中提到的地方
            link-here = 此标题的链接
            also-known-as = 又名 {0}
            in-this-language = 简体中文：{0}
            page-missing = 找不到此页面
            page-missing-help = 它可能已改名，或者还不存在。请搜索，或浏览所有页面。
            note = 说明
            tip = 提示
            important = 重要
            caution = 注意
            warning = 警告
            pinned = 置顶
            copy = 复制
            copied = 已复制
            table = 表格
            done = 已完成
            scheduled = 预定
            deadline = 期限
            not-done = 未完成
            remote-picture = 其他网站上的图片
            withheld-page = 未公开的页面
            withheld-block = 未公开的块
            missing-block = 此块不存在
            highlight-page = 第 {0} 页
            highlight-area = 第 {0} 页的区域
            example-on-page = 示例 {0}
            accepted = 接受
            refused = 拒绝
            desired = 应有
            current = 现有
            ready = 就绪
            misscheduled = misscheduled（误调度）
            errors = {0} 个错误
            warnings = {0} 个警告
            notes = {0} 条信息
            claim-holds = 与预期相符。
            claim-broken = 与预期不符：
            server-says = API 服务器的消息：
            ghost-legend = + 默认值
            hide-ghosts = 隐藏默认值
            by-server = API 服务器
            by-controller = 控制器
            download = 下载
            severity-error = 错误
            severity-warning = 警告
            severity-info = 信息
            accepted-finding = 已忽略
            accepted-count = {0} 项已忽略
            accepted-because = 已忽略（理由：{0}）
            where-it-runs = 在哪里运行
            on-cluster = 集群：{0}。
            on-own-nodes = 使用示例自带的节点。
            placement-caption = {1} 个节点中有 {0} 个运行着 Pod。
            what-if = 假设情景
            node = 节点
            answer = Pod
            why = 原因
            smallest-fix = 修复方式
            nodes-count = {0} 个节点
            cordoned = 已停止调度（cordon）
            node-not-ready = 未就绪
            free = 可用 {0}
            nothing-against = 可调度。
            scheduler-says = 调度器消息（FailedScheduling）
            decider-controller = DaemonSet 控制器
            decider-scheduler = 调度器
            decider-eviction = 污点驱逐
            decider-admission = API 服务器
            decider-kubelet = Kubelet
            no-pod = 没有 Pod
            running = 运行中
            not-ready = 未就绪
            pending = 等待调度
            misplaced = {0}，将被删除
            worth-knowing = 补充说明
            never-quiet = 不会稳定下来：Pod 不断被创建又被驱逐。
            map-title = {0} 在哪里运行：{1}
            map-caption = 实心：运行中。斜线：等待调度、未就绪或将被删除。空心：没有 Pod。
            no-zone = 未分区
            over-time = 时间轴
            updated-number = 已更新
            nothing-changes = 没有 Pod 变化。
            pods-turned-over = 创建 {0} 个 Pod，删除 {1} 个。
            replaced-in-order = 按此顺序替换：
            after-step = “{0}”之后。
            set-is-gone = {0} 已删除。
            node-joins = 节点加入：{0}
            node-leaves = 节点移除：{0}
            new-node = 新节点
            node-gone = 已删除
            timeline-title = {0} 的 Pod 随时间的变化
            timeline-caption = 斜线：未就绪。实心：就绪。虚线：正在终止。
            bar-created = {0} 创建
            bar-ready = {0} 就绪
            bar-gone = {0} 删除
            strip-unavailable = 不可用
            strip-extra = surge Pod
            strip-most = 最多 {0}，上限 {1}
            strip-caption = 下方为更新的上限：没有可用 Pod 的节点，以及 surge Pod。虚线为 maxUnavailable 与 maxSurge 允许的数量。
            communication = 与 Pod 通信
            no-service = 这些笔记中没有选择这些 Pod 的 Service。
            service-from = 来自 {0}
            service-record = 含端口的 SRV 记录：在名称前加上 {0}。
            service-mismatch = `{0}` 没有选择这些 Pod：选择器要求 `{1}`，而 Pod 是 `{2}`。
            service-label-missing = `{0}` 没有选择这些 Pod：选择器要求 `{1}`，而 Pod 没有这个标签。
            port-name-missing = 没有容器的端口名为 {0}，因此该端口没有端点。
            node-addresses = 使用 `hostNetwork` 时，端点是节点的地址。
            host-network-names = 使用 `hostNetwork` 时，Pod 使用节点的 DNS，无法解析 Service 的名称；设置 `dnsPolicy: ClusterFirstWithHostNet` 后会使用集群的 DNS。
            service-headless = 无头（Headless）：名称会解析为每个端点的地址。
            service-local = 只有客户端所在节点上的 Pod 会响应。
            service-cluster = 由集群中任一就绪的 Pod 响应，客户端无法选择。若要连接到客户端所在节点的 Pod，请设置 internalTrafficPolicy: Local。
            endpoints-on = 端点所在节点：{0}。
            answers-on = 有响应的节点：{0}。
            local-missing = 客户端得不到响应的节点：{0}。
            not-ready-on = Pod 未就绪的节点：{0}。
            no-pod-on = 没有 Pod 的节点：{0}。
            no-node = 没有节点
            node-access = 节点访问权限
            security-level = Pod 安全级别
            host-paths = 主机路径
            writable = 可写
            read-only = 只读
            host-namespaces = 主机命名空间
            capabilities = 添加的 capability
            privileged-containers = 特权容器
            host-ports = 主机端口
            root-containers = 可能以 root 运行
            touches-nothing = 不访问节点。
            query-not-evaluated = 这个查询只能在 Logseq 中执行。
            query-empty = 没有符合的结果。
            manifest = Manifest
            page = 页面
            verdict = 结果
            cluster = 集群
            at-first = 初始状态
            pods-collected = Pod 垃圾回收器执行之后

            " " =
            "Fix the unavailable pods, or set `maxUnavailable: {0}`" = 请修复不可用的 Pod，或设置 `maxUnavailable: {0}`
            "Fix: {0}" = 修正：{0}
            "No node can match this term: the conditions on `{0}` exclude each other" = 没有节点能符合此项：对 `{0}` 的条件互相排斥
            "Terms are alternatives. Conditions that must all be met belong into one term" = 各项之间是“或”的关系；必须同时成立的条件请写在同一项里
            "Terms are alternatives: a node is left out only if each of the {0} terms excludes it" = 各项之间是“或”的关系：{0} 项都排除的节点才会被排除
            "Terms are alternatives: {0} are excluded by one term and matched by another, so pods run there" = 各项之间是“或”的关系：{0} 被一项排除，却符合另一项，因此仍会运行 Pod
            "The conditions of a term must all be met, and so must `nodeSelector`; alternatives are terms of their own" = 同一项的条件必须全部成立，`nodeSelector` 也是；择一的条件请写成不同的项
            "The terms match every node: one of them matches, whatever the label `{0}`" = 这些项符合所有节点：无论标签 `{0}` 为何，总有一项成立
            "To leave out the nodes that any of them excludes, write the conditions into one term" = 若要排除任一项所排除的节点，请把条件写在同一项里
            "Write the label as the nodes have it, or remove the condition" = 请按节点上的写法更正标签，或移除此条件
            "DECIDED BY" = 决定者
            "NAMES" = 名称
            "NODES" = 节点数
            "An object with `resourceVersion` cannot be created, and updates only the object that has this version" = 带有 `resourceVersion` 的对象无法创建，也只能更新版本相同的对象
            "Remove what the API server sets: `resourceVersion`, `uid`, `creationTimestamp`, `generation` and `status`" = 请移除由 API 服务器设置的字段：`resourceVersion`、`uid`、`creationTimestamp`、`generation` 与 `status`
            "A pod for Windows that also runs on Linux nodes: {0}" = Windows 的 Pod，却也在 Linux 节点上运行：{0}
            "A pod for Windows that does not select Windows nodes" = Windows 的 Pod，却没有选择 Windows 节点
            "Add `nodeSelector: {kubernetes.io/os: windows}`" = 请添加 `nodeSelector: {kubernetes.io/os: windows}`
            "Add `readOnly: true` to the mount" = 请在挂载中加上 `readOnly: true`
            "Add only the capabilities that it needs, if they suffice" = 如果足够，请改为只添加所需的 capability
            "Adds capabilities: {0}" = 添加了 capability：{0}
            "Belongs to Docker, which Kubernetes does not use since 1.24: {0}" = 属于 Docker，自 1.24 起 Kubernetes 不再使用它：{0}
            "Can be a different version on each node: {0}" = 在每个节点上可能是不同的版本：{0}
            "Can control every container on the node: {0}" = 可以控制节点上的每个容器：{0}
            "Can gain more privileges: {0}" = 可以获得更高的权限：{0}
            "Can make any system call: {0}" = 可以使用任何系统调用：{0}
            "Can write on the node: {0}" = 可以写入节点：{0}
            "Can write to files that only the node changes: {0}" = 可以写入只由节点更改的文件：{0}
            "Can write to its root file system: {0}" = 可以写入自己的根文件系统：{0}
            "Changes with each release, but a selector is immutable: {0}" = 每次发布都会变，但选择器不可更改：{0}
            "Every daemon pod tolerates it already: {0}" = 每个 DaemonSet 的 Pod 本来就容忍：{0}
            "Has no limit of {0}: {1}" = 没有 {0} 上限：{1}
            "Keep only those that the agent does not work without" = 请只保留代理程序不可缺少的
            "Keeps the default capabilities: {0}" = 保留了默认的 capability：{0}
            "Matches no node, because the value is not an integer: {0}" = 值不是整数，因此不会匹配任何节点：{0}
            "May run as root: {0}" = 可能以 root 运行：{0}
            "No container mounts {0}" = 没有容器挂载 {0}
            "No livenessProbe: {0}" = 没有 livenessProbe：{0}
            "No readinessProbe: {0}" = 没有 readinessProbe：{0}
            "No term has a requirement: no node matches, and no pod is created" = 没有一个条件有内容：不会匹配任何节点，也不会创建 Pod
            "Not pinned by its digest: {0}" = 没有以 digest 固定：{0}
            "On {0} the pod is evicted and recreated, in an endless loop" = 在 {0} 上，Pod 会被驱逐并重建，永无止境
            "Only one pod with the same host port fits on a node" = 一个节点只容得下一个使用相同主机端口的 Pod
            "Privileged, which is root on the node: {0}" = 以特权模式运行，等同节点上的 root：{0}
            "Reads and writes {0} and reads {1} of every node" = 读写每个节点的 {0}，并读取 {1}
            "Reads and writes {0} and reads {1} of every node as root" = 以 root 身份读写每个节点的 {0}，并读取 {1}
            "Remove `hostIPC` unless the agent shares memory with processes of the node" = 除非代理程序与节点的进程共享内存，否则请移除 `hostIPC`
            "Remove it; its only effect is that nodes without the label are rejected" = 请移除；它唯一的作用是排除没有该标签的节点
            "Requests no {0}: {1}" = 没有请求 {0}：{1}
            "Runs as a process of the node (HostProcess): {0}" = 以节点的进程运行（HostProcess）：{0}
            "Secrets are in the environment: {0}" = 环境变量中有 Secret：{0}
            "a token of {0}" = {0} 的令牌
            "a JSON Web Token" = JSON Web Token
            "a private key" = 私钥
            "a password in an address" = 网址中的密码
            "the copy that `kubectl apply` keeps" = `kubectl apply` 保存的副本
            "Secret with its values: {0}" = Secret 带有它的值：{0}
            "credential written out: {0}" = 直接写出的凭据：{0}
            "keep it out of what is published, with External Secrets, Sealed Secrets or SOPS, and replace a value that was published" = 不要放进要发布的内容，请改用 External Secrets、Sealed Secrets 或 SOPS；已经发布过的值请更换
            "read it from a Secret (`valueFrom.secretKeyRef`, or a file), and replace one that was published" = 请从 Secret 读取（`valueFrom.secretKeyRef` 或文件）；已经发布过的请更换
            "Sees all of `/proc`: {0}" = 看得到完整的 `/proc`：{0}
            "Select by stable labels, and keep the others on the template only; otherwise an upgrade needs a delete with `--cascade=orphan`" = 请用不变的标签选择，其余只留在模板上；否则升级时必须以 `--cascade=orphan` 删除
            "Set `priorityClassName: system-node-critical`: the kubelet does not evict the pod then" = 请设置 `priorityClassName: system-node-critical`：这样 kubelet 也不会驱逐它
            "Set again, which overrides the earlier value: {0}" = 重复设置，覆盖了先前的值：{0}
            "Spreading has no effect, because each pod of a DaemonSet is pinned to its node: {0}" = DaemonSet 的每个 Pod 都固定在自己的节点上，分散没有作用：{0}
            "Starts from the image cached on the node: {0}" = 以节点上缓存的镜像启动：{0}
            "The controller overwrites it, so `tolerationSeconds` has no effect: the pod is never evicted" = 控制器会覆盖它，因此 `tolerationSeconds` 没有作用：Pod 永远不会被驱逐
            "The kubelet forbids it unless it is allowed explicitly: {0}" = 除非明确允许，否则 kubelet 会禁止：{0}
            "The registry is frozen since April 2023, gets no updates and may be removed: {0}" = 该镜像仓库自 2023 年 4 月起冻结，不再更新，也可能消失：{0}
            "The selector also matches the pods of {0}" = 选择器也匹配 {0} 的 Pod
            "Uses namespaces of the node: {0}" = 使用节点的命名空间：{0}
            "Uses ports of every node, with a privileged container: {0}" = 由特权容器使用每个节点的端口：{0}
            "Uses ports of every node: {0}" = 使用每个节点的端口：{0}
            ", " = 、
            "0 counts as missing" = 0 视为未填
            "; " = ；
            "A changed template applies to a pod only after the pod is deleted" = 修改后的模板在 Pod 被删除之前不会生效
            "A file or directory of the node. Its content outlives the pod." = 节点上的文件或文件夹，内容不随 Pod 消失。
            "A key of a ConfigMap in the same namespace." = 同一命名空间内 ConfigMap 的一个键。
            "A key of a Secret in the same namespace." = 同一命名空间内 Secret 的一个键。
            "A label of each pod." = 每个 Pod 的一个标签。
            "A label of the object." = 对象的一个标签。
            "A label that its pods must have, with this value." = Pod 必须具备的标签与值。
            "A label that the node must have, with this value." = 节点必须具备的标签与值。
            "A node that needs this network agent to become ready never gets it: not-ready:NoSchedule is not tolerated" = 需要这个网络代理程序才能就绪的节点永远等不到它：没有容忍 not-ready:NoSchedule
            "A rollout updates {0} nodes one at a time" = 滚动更新会逐一更新 {0} 个节点
            "A rollout would be stuck: {0} of {1} pods are unavailable, and `maxUnavailable` is {2}" = 滚动更新会停滞：{1} 个 Pod 中有 {0} 个不可用，而 `maxUnavailable` 是 {2}
            "A toleration for `node-role.kubernetes.io/master` does not match control-plane nodes since Kubernetes 1.25" = 对 `node-role.kubernetes.io/master` 的容忍，不适用于 Kubernetes 1.25 起的控制平面节点
            "A vulnerability in it exposes the whole node: bind the port to 127.0.0.1 with `hostIP`, or listen in an unprivileged container" = 若有漏洞，攻击者就能取得整个节点：请用 `hostIP` 限制为 127.0.0.1，或由没有 privileged 权限的容器接受连接
            "AFTER" = 之后
            "API group and version of the object." = 对象所用 API 的组与版本。
            "Add @sha256:…" = 请加上 @sha256:…
            "Add `nodeSelector: {kubernetes.io/os: linux}`" = 请加上 `nodeSelector: {kubernetes.io/os: linux}`
            "Add `nodeSelector: {kubernetes.io/os: linux}` if the cluster may have Windows nodes" = 集群若可能有 Windows 节点，请加上 `nodeSelector: {kubernetes.io/os: linux}`
            "Add `readOnly: true` to the mount if it only reads" = 若只需要读取，请在挂载处加上 `readOnly: true`
            "Add `{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}`; keep the old key only for clusters up to 1.24" = 加上 `{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}`；旧的键只有 1.24 以前的集群才需要
            "Add a NetworkPolicy for them" = 请为它们加上 NetworkPolicy
            "Add a `readinessProbe`, so that a rollout stops at the first node where the new version fails" = 请加上 `readinessProbe`，让滚动更新在新版本无法工作的第一个节点停下
            "Add the toleration `{operator: Exists, effect: NoSchedule}`, as network agents do" = 加上容忍度 `{operator: Exists, effect: NoSchedule}`，网络代理程序都这么做
            "Also runs on Windows nodes: {0}" = 也会被放到 Windows 节点上：{0}
            "Also tolerate `node-role.kubernetes.io/control-plane`" = 一并容忍 `node-role.kubernetes.io/control-plane`
            "Alternatives, of which one must match." = 多项条件，符合其一即可。
            "Amount of this resource reserved on the node." = 节点保留的这项资源。
            "An annotation of each pod." = 每个 Pod 的一个注解。
            "An annotation of the object." = 对象的一个注解。
            "An empty directory that exists as long as the pod." = 空的文件夹，随 Pod 存在。
            "An empty term matches no node" = 空的条目不符合任何节点
            "Annotations of the pods, often read by scrapers and injectors." = Pod 的注解，常供监控与注入工具读取。
            "Any pod can connect to these pods" = 任何 Pod 都可以与这些 Pod 连接
            "Arguments of the program." = 程序的参数。
            "BEFORE" = 之前
            "Backlinks, and the previous and next page" = 反向链接，以及上一页与下一页
            "CPU time reserved on the node." = 在节点上预留的 CPU 时间。
            "Capabilities to add." = 要增加的 capability。
            "Capabilities to drop; ALL drops all." = 要移除的 capability；ALL 为全部。
            "Changed fields, with defaults applied" = 变更的字段（已填入默认值）
            "Check that the image supports all of them, or select one with `nodeSelector: {kubernetes.io/arch: …}`" = 请确认镜像支持所有这些架构，或以 `nodeSelector: {kubernetes.io/arch: …}` 选择其中一种
            "Checks whether the container is alive; a failure restarts it." = 检查容器是否存活，失败则重启容器。
            "Checks whether the pod is ready; until then Services don't route to it and a rollout waits." = 检查 Pod 是否就绪；就绪前 Service 不会导向它，更新也会等待。
            "Consecutive failures that count as failed." = 连续失败几次才算失败。
            "Consecutive successes after a failure that count as success. More than 1 is allowed for readiness probes only." = 连续成功几次才算恢复；只有就绪探针可大于 1。
            "Container security" = 容器的权限
            "Containers" = 容器
            "Containers that run in the pod." = Pod 中同时运行的容器。
            "Containers that run to completion, one after the other, before the other containers start." = 其他容器启动前依序运行完毕的容器。
            "Containers, volumes and placement of the pods." = Pod 的容器、卷与放置条件。
            "Content of the page, its heading first" = 页面的内容，从标题开始
            "Cordoning does not keep daemon pods off: they tolerate `node.kubernetes.io/unschedulable` by default ({0})." = 把节点标记为不可调度（cordon）不会阻止 DaemonSet 的 Pod：它们默认容忍 `node.kubernetes.io/unschedulable`（{0}）。
            "DNS policy. With hostNetwork, only ClusterFirstWithHostNet uses the cluster's DNS." = DNS 策略。使用 hostNetwork 时，只有 ClusterFirstWithHostNet 会使用集群的 DNS。
            "Delays the other probes until it succeeds once." = 成功一次之前，其他探针不会开始。
            "Desired state of the DaemonSet." = DaemonSet 的期望状态。
            "Doesn't run on control-plane nodes" = 不会在控制平面节点上运行
            "Doesn't run on control-plane nodes ({0})" = 不会在控制平面节点上运行（{0}）
            "Drop ALL, then add what it needs" = 请 drop ALL，再加入所需的
            "Effect of the taint: NoSchedule, PreferNoSchedule or NoExecute." = 污点的效果：NoSchedule、PreferNoSchedule 或 NoExecute。
            "Entries of a ConfigMap as files." = 把 ConfigMap 的各项当成文件。
            "Entries of a Secret as files, kept in memory." = 把 Secret 的各项当成文件，存于内存。
            "Entries that become files." = 要成为文件的条目。
            "Environment variables" = 环境变量
            "Environment variables of the container." = 容器的环境变量。
            "Equal compares the taint's value, Exists matches any value." = Equal 比对污点的值，Exists 接受任何值。
            "Every `.css` file in `templates/assets`, by name" = `templates/assets` 中的每个 `.css` 文件，依名称排序
            "Exclude them with a required node affinity: type NotIn [virtual-kubelet], eks.amazonaws.com/compute-type NotIn [fargate]" = 请用必要的节点亲和性避开它们：type NotIn [virtual-kubelet]、eks.amazonaws.com/compute-type NotIn [fargate]
            "Field of the pod, such as spec.nodeName or status.podIP." = Pod 的字段，例如 spec.nodeName 或 status.podIP。
            "File mode, octal with a leading 0." = 文件权限，以 0 开头为八进制。
            "First sentence of the page, for search engines" = 页面的第一句，供搜索引擎使用
            "Folder of the search index, relative to the page" = 搜索索引的文件夹（相对于本页）
            "Full URL of the page; empty without a configured site address" = 页面的完整网址；未设置网站地址时为空
            "Give each workload its own label and select by it; pods without an owner are adopted by the first controller that sees them" = 让每个工作负载有自己的标签并以它选择；没有 owner 的 Pod 会被最先看到它的控制器收养（adopt）
            "Group ID that owns the files of volumes that support it." = 支持的卷中，文件所属的组 ID。
            "HTTP or HTTPS." = HTTP 或 HTTPS。
            "Has no effect: the pods are named after the DaemonSet." = 没有作用：Pod 的名称取自 DaemonSet。
            "Hooks that run right after the container starts and before it stops." = 容器启动之后与停止之前执行的钩子（hook）。
            "Host of the request; with hostNetwork often 127.0.0.1." = 请求的主机；使用 hostNetwork 时常为 127.0.0.1。
            "How many nodes a rolling update changes at a time." = 一次更新可影响多少节点。
            "How pods are replaced when the template changes." = 模板变更时如何更换 Pod。
            "If it should run on control-plane nodes too, add the toleration {0}" = 若控制平面上也需要它，请加上容忍度 {0}
            "Image that the container runs." = 容器运行的镜像。
            "Importance of the pod: where resources are short, pods of lower priority are preempted." = Pod 的重要程度；资源不足时，优先级较低的 Pod 会被抢占。
            "In, NotIn, Exists, DoesNotExist, Gt or Lt." = In、NotIn、Exists、DoesNotExist、Gt 或 Lt。
            "It can be removed" = 可以移除
            "Keep one of them" = 请只保留一个
            "Key of the entry." = 该项的键。
            "Key of the taint." = 污点的键。
            "Kind of page: note, journal, tag, list or error" = 页面的种类：note、journal、tag、list 或 error
            "Kind of the object." = 对象的种类。
            "Kubernetes 1.36 has no such field here: remove it, or check where it belongs" = Kubernetes 1.36 在此没有这个字段：请移除，或确认它应在的位置
            "Kubernetes no longer serves this version: use `{0}`, and check what has changed since (`spec.selector` is required in `apps/v1`)" = Kubernetes 已不再提供此版本：请改写 `{0}`，并留意其间的变更（`apps/v1` 必须写 `spec.selector`）
            "Labels and annotations that each pod gets." = 每个 Pod 会有的标签与注解。
            "Labels of the object itself, for queries and selectors. Pods have their own labels." = 对象本身的标签，供查找与选择；Pod 的标签另写。
            "Labels of the pods. The selector, Services and network policies find them by these." = Pod 的标签；选择算符、Service 与网络策略都靠它找到 Pod。
            "Labels that a node must have (all of them) to get a pod." = 节点必须全部具备的标签，才会有 Pod。
            "Labels that a pod must have (all of them) to belong to the DaemonSet." = Pod 必须全部具备的标签。
            "Language of the page, as in the attribute `lang`" = 页面的语言，即 `lang` 属性的值
            "Language of the translation" = 译文的语言
            "Link to the Atom feed; empty where nothing is dated" = Atom 订阅源的链接；没有日期时为空
            "Link to the `.js` files in `templates/assets` as one: `early.js` runs before the page is shown, the others after" = `templates/assets` 中所有 `.js` 文件合成的一个文件的链接：`early.js` 在页面显示之前运行，其余在之后
            "Link to the favicon" = 网站图标的链接
            "Link to the first page" = 首页的链接
            "Link to the graph of all pages; empty for very small sites" = 全站关系图的链接；极小的网站没有
            "Link to the journals; empty where there is none" = 日记的链接；没有日记时为空
            "Link to the list of examples; empty where there is none" = 示例列表的链接；没有示例时为空
            "Link to the list of findings; empty where there is none" = 检查结果列表的链接；没有结果时为空
            "Link to the list of pages" = 页面列表的链接
            "Link to the list of tags; empty where there is none" = 标签列表的链接；没有标签时为空
            "Link to the style sheet" = 样式表的链接
            "Link to the translation" = 译文的链接
            "Linux capabilities." = Linux capability（root 的单项权限）。
            "Logseq reads the URL `{0}` as `{1}`" = 网址“{0}”在 Logseq 中会读成“{1}”
            "Logseq reads the tag `#{0}` as `{1}`" = 标签“#{0}”在 Logseq 中会读成“{1}”
            "Logseq's defaults apply until it is fixed" = 修正之前采用 Logseq 的默认值
            "Maximum CPU time; the container is throttled above it." = CPU 时间的上限，超过即被限流（throttle）。
            "Maximum amount of this resource." = 这项资源的上限。
            "Maximum memory; the container is OOM-killed above it." = 内存的上限，超过即被终止（OOMKilled）。
            "Maximum number of nodes on which a new pod runs beside the old one. Either this or maxUnavailable must be 0." = 最多几个节点可让新的 Pod 与旧的并存；它与 maxUnavailable 之一必须为 0。
            "Maximum number of nodes without an available pod during an update. A percentage is of desired pods, rounded up." = 更新期间最多几个节点可缺少可用的 Pod；百分比以应有的 Pod 数计，向上取整。
            "Maximum that the container can use." = 容器可用的上限。
            "Memory reserved on the node." = 节点保留的内存。
            "Metadata for tools and people; selectors can't match them." = 给工具与人看的附注，不能用来选择。
            "Mount it read-only" = 以只读方式挂载
            "Mount the secret as files" = 请以文件方式挂载 Secret
            "Mounts the container's root file system read-only." = 容器的根文件系统为只读。
            "Mounts the volume read-only." = 以只读方式挂载。
            "NODE" = 节点
            "Name by which containers mount the volume." = 容器挂载时使用的名称。
            "Name of the ConfigMap." = ConfigMap 的名称。
            "Name of the Secret." = Secret 的名称。
            "Name of the container, unique in its pod." = 容器的名称，在 Pod 内唯一。
            "Name of the object, unique in its namespace. The names of its pods begin with it." = 对象的名称，在命名空间内唯一；Pod 的名称以它开头。
            "Name of the pod’s volume." = Pod 卷的名称。
            "Name of the port, by which Services and probes refer to it." = 端口的名称，供 Service 与探针引用。
            "Name of the variable." = 变量的名称。
            "Name, namespace, labels and annotations of the object." = 对象的名称、命名空间、标签与注解。
            "Namespace of the object and its pods. Default: the namespace of kubectl's context." = 对象及其 Pod 所在的命名空间。未写时由 kubectl 的 context 决定。
            "Navigation of the page's namespace and its ancestors" = 本页所属命名空间及其上层的导航
            "No operating system is selected" = 没有选择操作系统
            "No pod on {0} has a priority below {1}, so none is preempted. A `priorityClassName` with a higher priority than the workloads' would free resources." = {0} 上没有优先级低于 {1} 的 Pod，因此不会抢占任何 Pod。将 `priorityClassName` 设得比工作负载高才能腾出资源。
            "No priorityClassName: the pod can't preempt others on a full node" = 没有 priorityClassName：在满载的节点上无法抢占其他 Pod
            "No selector" = 没有选择算符
            "Node label that is compared." = 要比较的节点标签。
            "Nothing to do while the node is not ready." = 节点未就绪期间不必处理。
            "Number of old revisions kept for rollback." = 保留几个旧修订版（revision）以供回滚。
            "Old name of serviceAccountName." = serviceAccountName 的旧名称。
            "On {0} the pod is created and evicted in an endless loop: the controller treats the taint as tolerated and ignores `tolerationSeconds`." = 在 {0} 上，Pod 不断被创建又被驱逐：控制器视污点为已容忍，不理会 `tolerationSeconds`。
            "Only the node {0} can get a pod" = 只有节点 {0} 会有 Pod
            "Opens a TCP connection; success if it opens." = 建立连接，连上即成功。
            "Path at which the volume is mounted in the container." = 容器中的挂载路径。
            "Path from the home page to this page" = 从首页到本页的路径
            "Path from the page to the site's root, such as `../../`" = 从本页到网站根目录的路径，例如 `../../`
            "Path in the volume that is mounted in place of its root." = 改为挂载卷内的这个路径。
            "Path of the file in the volume." = 文件在卷中的路径。
            "Path of the request." = 请求的路径。
            "Path on the node." = 节点上的路径。
            "Placement" = 放置条件
            "Pod {0} is pinned to node {1}: {2}. The other nodes in the message are irrelevant." = Pod {0} 只能在节点 {1} 上运行：{2}。消息中的其他节点无关紧要。
            "Pods by node" = 各节点上的 Pod
            "Port in the container." = 容器的端口。
            "Port of the connection." = 连接的端口。
            "Port of the node that leads here. Only one pod on a node can have it." = 通往此处的节点端口；同一节点只有一个 Pod 能使用。
            "Port of the request." = 请求的端口。
            "Ports that the container listens on. Only hostPort opens one." = 容器监听的端口；只有 hostPort 会真的开放。
            "Probes" = 探针
            "Program and arguments; not run in a shell." = 程序与参数，不经过 shell。
            "Program that runs in place of the image’s entry point." = 取代镜像入口点的程序。
            "Query the kubelet's API instead, or use it only for agents that are trusted with the node" = 请改向 kubelet 的 API 查询所需的信息，或只用于可信任其掌控节点的代理程序
            "Reads and writes {0} of every node" = 读写每个节点的 {0}
            "Reads and writes {0} of every node as root" = 以 root 身份读写每个节点的 {0}
            "Reads {0} of every node" = 读取每个节点的 {0}
            "Reads {0} of every node as root" = 以 root 身份读取每个节点的 {0}
            "Remove `procMount`; only nested containers need it" = 请移除 `procMount`；只有嵌套容器才需要
            "Remove `tolerationSeconds` to keep the pod on the node, or remove the toleration to keep it off" = 若要留在节点上请移除 `tolerationSeconds`；若不要留下请移除这个容忍度
            "Remove the earlier one" = 移除先前的设置
            "Remove the term" = 移除这个条目
            "Remove the term (a DaemonSet runs one pod per node anyway), or add `matchLabelKeys: [controller-revision-hash]`" = 移除这个条目，DaemonSet 本来就是每个节点一个 Pod；或加上 `matchLabelKeys: [controller-revision-hash]`
            "Remove the term, or add the node's requirements" = 移除这个条目，或写明节点必须具备的条件
            "Remove the toleration" = 移除这个容忍度
            "Remove the volume" = 请移除这个卷
            "Request it if the container writes much to its own file system" = 若会大量写入自己的文件系统，请设置请求
            "Request its usual consumption" = 请按平时的用量设置请求
            "Requirements and preferences for nodes and for the pods already running there." = 对节点及其上 Pod 的条件与偏好。
            "Requirements and preferences for nodes." = 对节点的条件与偏好。
            "Requirements on node labels; all must match." = 对节点标签的条件，必须全部成立。
            "Requirements on pod labels; all must match." = Pod 的标签必须全部符合的条件。
            "Resources that must be free on the node; the scheduler counts requests only." = 节点必须有的余量；调度器只计算 requests。
            "Resources that the container is guaranteed (requests) and its maximum (limits)." = 容器获得保证的资源与使用上限。
            "Right for network and storage agents; exclude virtual nodes for others with a required node affinity, such as type NotIn [virtual-kubelet] and eks.amazonaws.com/compute-type NotIn [fargate]" = 适合网络与存储类的代理程序；其他代理程序请用必要的节点亲和性避开虚拟节点，例如 type NotIn [virtual-kubelet] 与 eks.amazonaws.com/compute-type NotIn [fargate]
            "RollingUpdate replaces pods automatically; OnDelete replaces a pod only after it is deleted." = RollingUpdate 会自动更换；OnDelete 等人删除 Pod 才换新。
            "Rollout" = 更新过程
            "Run node agents in their own namespace, or in kube-system" = 请让节点代理程序使用自己的命名空间，或 kube-system
            "Running, not ready" = Running，未就绪
            "Runs a program in the container; exit status 0 is success." = 在容器中运行程序，退出状态 0 为成功。
            "Runs before the container receives its stop signal." = 在容器收到停止信号之前执行。
            "Runs in the namespace `default`" = 在命名空间 `default` 运行
            "Runs on nodes with several architectures: {0}" = 会被放到多种架构的节点上：{0}
            "Runs right after the container has started." = 在容器启动之后立即运行。
            "RuntimeClass `{0}` requires nodes with `{1}={2}`; this node has no such label, and the controller does not check it" = RuntimeClass `{0}` 要求节点具有 `{1}={2}`；此节点没有这个标签，而控制器不会检查
            "RuntimeDefault, Unconfined or Localhost." = RuntimeDefault、Unconfined 或 Localhost。
            "SELinux label of the processes." = 进程的 SELinux 标签。
            "Script of the search, loaded when its box is used" = 搜索的脚本文件，使用搜索框时才加载
            "Seconds after which a probe times out." = 一次探测超时的秒数。
            "Seconds between the container's start and the first probe." = 启动后等几秒才第一次探测。
            "Seconds between the stop signal and the kill when the pod is deleted." = 删除 Pod 时，从要求停止到强制结束的秒数。
            "Seconds between two probes." = 两次探测相隔的秒数。
            "Seconds that a new pod must be ready before it counts as available." = 新的 Pod 就绪多久之后才算可用（秒）。
            "Seconds that the pod stays on the node after a NoExecute taint is added." = NoExecute 污点出现后，Pod 还能停留的秒数。
            "Security settings of the container; they override the pod's." = 容器的安全设置，优先于 Pod 的设置。
            "Select by labels that the template has" = 请用模板具有的标签来选择
            "Select nodes with `nodeSelector` or node affinity; a pod with `nodeName` bypasses the scheduler's resource checks" = 请用 `nodeSelector` 或亲和性选择节点；设置了 `nodeName` 的 Pod 不会经过调度器的资源检查
            "Selects the pods that belong to the DaemonSet. It must match the template's labels." = 决定哪些 Pod 属于这个 DaemonSet；模板的标签必须符合。
            "Sends an HTTP request; a status from 200 to 399 is success." = 发送 HTTP 请求，响应状态 200 至 399 为成功。
            "Service account that the pod uses with the API server." = Pod 与 API 服务器通信时使用的账号。
            "Set `allowPrivilegeEscalation: false`" = 请设置 `allowPrivilegeEscalation: false`
            "Set `automountServiceAccountToken: false`, or give the agent a service account of its own" = 请设置 `automountServiceAccountToken: false`，或让代理程序使用自己的服务账号
            "Set `maxUnavailable: 0` beside `maxSurge`" = 在 `maxSurge` 旁写上 `maxUnavailable: 0`
            "Set `maxUnavailable` to 0" = 将 `maxUnavailable` 设为 0
            "Set `maxUnavailable` to a percentage, such as 10%" = 请将 `maxUnavailable` 设为百分比，例如 10%
            "Set `priorityClassName: system-node-critical` for what a node needs to work, or your own class with a priority above the workloads'" = 节点工作所需的请设置 `priorityClassName: system-node-critical`，其他的请用高于一般工作负载的自定义类别
            "Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it writes" = 请设置 `readOnlyRootFilesystem: true`，并在需要写入的位置挂载 `emptyDir`
            "Set `runAsNonRoot: true` unless it reads files of the node that only root may read" = 除非需要读取节点上只有 root 能读的文件，否则请设置 `runAsNonRoot: true`
            "Set `seccompProfile: {type: RuntimeDefault}`" = 请设置 `seccompProfile: {type: RuntimeDefault}`
            "Set a limit only if it must not use idle CPU" = 只有在绝不能使用闲置 cpu 时才设置上限
            "Set a limit, so that a memory leak kills the agent and not the node" = 请设置上限，让内存泄漏只影响代理程序而不是节点
            "Set a version" = 请指定版本
            "Source of the value, in place of `value`." = 值的来源，取代 `value`。
            "Start kubelets with `--allowed-unsafe-sysctls`, or set it on the node" = 请以 `--allowed-unsafe-sysctls` 启动 kubelet，或直接在节点上设置
            "Storage that the pod’s containers can mount." = 容器可挂载的存储空间。
            "TCP, UDP or SCTP." = TCP、UDP 或 SCTP。
            "Table of contents; empty on short pages" = 目录；短页面没有
            "Taints that the pod tolerates: it can run on nodes that have them." = Pod 能容忍的污点：可在有这些污点的节点上运行。
            "Template of the pods." = 每个 Pod 的模板。
            "Terms, of which a node must match at least one. The controller deletes pods from nodes that no longer match." = 节点至少要符合其中一项；控制器会删除不再符合的节点上的 Pod。
            "The API server rejects further pods; DESIRED stays {0} and CURRENT {1}. Only the event `FailedCreate` reports it: {2}" = API 服务器拒绝再创建 Pod；DESIRED 仍为 {0}，CURRENT 为 {1}。只有事件 `FailedCreate` 会说明：{2}
            "The DaemonSet" = DaemonSet
            "The container has all privileges of root on the node." = 容器在节点上拥有 root 的一切权限。
            "The controller would not create a pod on node {0} now (taint {1}); the existing pod can stay and counts as `misscheduled`." = 控制器现在不会在节点 {0} 上创建 Pod（污点 {1}）；现有的 Pod 可以留下，计为 `misscheduled`。
            "The kubelet does not start a container that would run as root." = kubelet 不会启动以 root 运行的容器。
            "The logs of containers are below `/var/log/pods` and `/var/log/containers` with every runtime" = 无论使用哪种运行时，容器的日志都在 `/var/log/pods` 与 `/var/log/containers` 之下
            "The object" = 对象
            "The page is not published; only the preview shows it" = 本页不公开，只在预览中显示
            "The pod" = Pod
            "The pod sees all processes of the node." = 看得到节点上的所有进程。
            "The pod shares the node’s shared memory and semaphores." = 与节点共用共享内存和信号量。
            "The pod uses the node’s network: its ports are ports of the node." = 使用节点的网络：Pod 的端口就是节点的端口。
            "The rollout is stuck: {0} without an available pod, {1}; {2} node keeps the old pod until that changes." = 更新已卡住：{0}没有可用的 Pod，{1}；在此之前，{2} 个节点保留旧 Pod。
            "The rollout is stuck: {0} without an available pod, {1}; {2} nodes keep the old pod until that changes." = 更新已卡住：{0}没有可用的 Pod，{1}；在此之前，{2} 个节点保留旧 Pod。
            "Nothing confirms the deletion of pods on {0}: the nodes do not report, so the pods stay Terminating until the nodes are back or are deleted." = 没有任何组件确认 {0} 上 Pod 的删除：这些节点没有上报，所以 Pod 会停在 Terminating，直到节点恢复或被删除。
            "Until then they use up the budget of the rollout." = 在那之前，它们会占用更新的额度。
            "The running pods have a different node affinity from the template's: the controller applies your terms, then pins each pod to its node." = 运行中的 Pod 显示的节点亲和性与模板不同：控制器先应用你的条件，再把每个 Pod 固定到其节点。
            "The selector does not match the template's labels" = 选择算符与模板的标签不符
            "The selector is immutable. Delete the DaemonSet with `--cascade=orphan` and create it again: pods that match the new selector are adopted; of the {0} pods here, those that don't match are orphaned." = 选择器不可变更（immutable）。请以 `--cascade=orphan` 删除 DaemonSet 再重新创建：匹配新选择器的 Pod 会被收养；这里的 {0} 个 Pod 中，不匹配的成为孤儿。
            "The selector requires {0}: {1}, the template has no such label" = 选择算符要求 {0}: {1}，但模板没有这个标签
            "The selector requires {0}: {1}, the template has {2}" = 选择算符要求 {0}: {1}，但模板是 {2}
            "The status is out of date: the change did not trigger a sync. After one, DESIRED would be {0}, CURRENT {1}, READY {2}, `misscheduled` {3}." = 状态已过时：此变更没有触发同步（sync）。同步后 DESIRED 为 {0}、CURRENT 为 {1}、READY 为 {2}、`misscheduled` 为 {3}。
            "The token of the default service account is on every node" = 默认服务账号的令牌会出现在每个节点上
            "The toleration for `node-role.kubernetes.io/master` does not match {0}: since 1.25 control-plane nodes have only the taint `node-role.kubernetes.io/control-plane`. Tolerate both." = 对 `node-role.kubernetes.io/master` 的容忍度无法涵盖 {0}：自 1.25 起，控制平面只带有 `node-role.kubernetes.io/control-plane` 污点。两者都应容忍。
            "The toleration without a key also matches virtual nodes ({0}), where daemon pods never run. Exclude them with node affinity." = 没有键的容忍度也涵盖虚拟节点（{0}），DaemonSet 的 Pod 在那里无法运行。请以节点亲和性排除它们。
            "The value of a field of the pod itself." = 取自 Pod 本身的字段。
            "This looks like a network agent, but no pod is created on nodes that are not ready ({0}) because their network is missing: tolerate `node.kubernetes.io/not-ready:NoSchedule`." = 这似乎是网络组件，但不会在未就绪的节点（{0}）上创建，而这些节点正在等待网络：请容忍 `node.kubernetes.io/not-ready:NoSchedule`。
            "Title for the browser's tab" = 浏览器标签页上的标题
            "Title of the page" = 页面的标题
            "Title of the site" = 网站的标题
            "Tolerate every NoSchedule taint" = 容忍所有 NoSchedule 污点
            "Tolerate the control-plane taint" = 容忍控制平面的污点
            "Tolerates every taint of every node" = 容忍任何节点上的任何污点
            "Tolerating every taint places the pods on virtual nodes: {0}" = 容忍所有污点，使 Pod 被放到虚拟节点上：{0}
            "Translations that the page names, itself among them" = 页面所指出的译文，包括本页
            "Type that must exist, or is created, before the mount, such as Directory or FileOrCreate. Empty: no check." = 挂载前必须存在或要创建的类型，例如 Directory 或 FileOrCreate；留空表示不检查。
            "URL at which the page is edited; empty where none is configured" = 编辑本页的网址；未设置时为空
            "Use `maxUnavailable` instead of `maxSurge`, or remove the host port" = 改用 `maxUnavailable` 取代 `maxSurge`，或移除主机端口
            "Use apps/v1" = 改用 apps/v1
            "Use apps/v1; it needs spec.selector, and its update strategy defaults to RollingUpdate" = 请用 apps/v1；它需要 spec.selector，`updateStrategy` 默认为 RollingUpdate
            "Use registry.k8s.io" = 请改用 registry.k8s.io
            "Use the same label in both" = 两处请写相同的标签
            "User ID of the processes." = 进程的用户 ID。
            "User ID of the processes; a container's own value takes precedence." = 进程的用户 ID；容器自己的设置优先。
            "User, groups and security profiles for all containers of the pod." = 整个 Pod 的用户、组与安全设置。
            "Value of the variable; $(NAME) refers to a variable defined above it." = 变量的值；$(NAME) 代表前面设置的变量。
            "Value that the taint must have." = 污点必须有的值。
            "Values for In and NotIn; one number for Gt and Lt; none for the others." = 供 In 与 NotIn 使用的值；Gt 与 Lt 用一个数字，其余不写。
            "Version in which the path is read." = 字段路径所用的版本。
            "Volumes" = 卷
            "Volumes of the pod that the container sees." = 容器看得到的卷。
            "WHY" = 原因
            "When the node fetches the image." = 节点何时取得镜像。
            "Where the termination message comes from: a file, or else the last log lines." = 容器结束消息的来源：文件，或日志的最后几行。
            "Whether a process can gain more privileges than its parent." = 进程能否取得比上层进程更多的权限。
            "Whether an API token is mounted into the containers." = 是否把 API 服务器的令牌（token）挂载到容器。
            "Whether later mounts propagate: from the node to the container (HostToContainer), or in both directions (Bidirectional)." = 之后的挂载是否互相可见：HostToContainer 为节点到容器，Bidirectional 为双向。
            "Whether terminated containers restart. A DaemonSet allows Always only." = 容器结束后是否重启；DaemonSet 只允许 Always。
            "Which system calls the container may make." = 容器可使用的系统调用。
            "Which system calls the containers may make." = 容器可使用的系统调用。
            "YAML is indented with spaces, never with tabs; values that begin with `@`, `` ` `` or `%` need quotes" = YAML 只能用空格缩进，不可用 tab；以 `@`、`` ` ``、`%` 开头的值要加引号
            "[]object" = []object
            "[]string" = []string
            "`Always` for the tag latest, else `IfNotPresent`" = 镜像标签为 latest 时 `Always`，否则 `IfNotPresent`
            "`Bidirectional` lets the container change the node's mounts: it needs `securityContext.privileged: true`; to see the node's mounts, `HostToContainer` is enough" = `Bidirectional` 让容器改动节点的挂载，需要 `securityContext.privileged: true`；若只是看到节点的挂载，`HostToContainer` 即可
            "`Exists` and `DoesNotExist` compare the key only: remove `values`, or use `operator: In`" = `Exists` 与 `DoesNotExist` 只看键：请移除 `values`，或改用 `operator: In`
            "`Exists` tolerates the taint with any value: remove `value`, or use `operator: Equal` to tolerate this value only" = `Exists` 容忍任何值的污点：请移除 `value`；若只容忍这个值，请写 `operator: Equal`
            "`Gt` and `Lt` take one integer; the node label's value must be an integer too" = `Gt` 与 `Lt` 需要一个整数；节点标签的值也必须是整数
            "`Gt` or `Lt` with a value that is not an integer: matches no node" = `Gt` 或 `Lt` 的值不是整数：不匹配任何节点
            "`Lt` and `Gt` compare with one integer: `values: [\"4\"]`" = `Lt` 与 `Gt` 只与一个整数比较：`values: ["4"]`
            "`None` ignores the cluster's DNS settings: set at least one server in `dnsConfig.nameservers`" = `None` 不采用集群的任何设置：请在 `dnsConfig.nameservers` 写上至少一个服务器
            "`NotIn` or `DoesNotExist` for a label that no node of the cluster has, but for one spelled alike: excludes nothing" = `NotIn` 或 `DoesNotExist` 的标签在集群里没有任何节点具备，只有写法相近的标签：什么也没有排除
            "`OnDelete`: a pod keeps the old template until it is deleted" = `OnDelete`：Pod 在删除之前一直使用旧的模板
            "`allowPrivilegeEscalation` is not `false`" = `allowPrivilegeEscalation` 不是 `false`
            "`apiVersion` and `kind` are strings" = `apiVersion` 与 `kind` 是字符串
            "`config.edn` cannot be read: {0}" = 无法读取 config.edn：{0}
            "`error`, `warning` or `info`" = `error`、`warning` 或 `info`
            "`error`, `warning`, `info` or `off`" = `error`、`warning`、`info` 或 `off`
            "`hostIP` is the address of a `hostPort`: add the port, or remove the address" = `hostIP` 指定 `hostPort` 开在哪个地址：请加上端口，或移除地址
            "`imagePullPolicy` is not `Always`" = `imagePullPolicy` 不是 `Always`
            "`items` is a list: each object in it begins with `- `" = `items` 是列表：其中每个对象都以 `- ` 开头
            "`kubectl rollout status` does not support it; use RollingUpdate unless you update nodes by hand" = `kubectl rollout status` 无法搭配使用；除非要逐一手动更新节点，否则请用 RollingUpdate
            "`localhostProfile` names a profile on the node and is used with `type: Localhost` only" = `localhostProfile` 指定节点上的配置文件，只能与 `type: Localhost` 一起使用
            "`m` means a thousandth, so this is less than one byte: did you mean `Mi` or `M`?" = `m` 代表千分之一，所以这不到一个字节：多半是想写 `Mi` 或 `M`
            "`maxSurge` can't work with a host port: on {0} the old and the new pod need the same port. The API server accepts it, and the rollout is stuck." = `maxSurge` 无法与主机端口并用：在 {0} 上，新旧 Pod 需要同一个端口。API 服务器会接受，但更新会卡住。
            "`maxSurge` needs `maxUnavailable: 0`" = `maxSurge` 需要 `maxUnavailable: 0`
            "`maxSurge` needs `maxUnavailable: 0`, which defaults to 1" = `maxSurge` 需要 `maxUnavailable: 0`，而它的默认值是 1
            "`maxSurge` with a host port: accepted, but the rollout never finishes" = `maxSurge` 加上主机端口：会被接受，但更新永远不会完成
            "`maxSurge` with an anti-affinity to its own labels: accepted, but the rollout never finishes" = `maxSurge` 加上对自身标签的反亲和性：会被接受，但更新永远不会完成
            "`maxSurge` without `maxUnavailable: 0`: rejected" = 有 `maxSurge` 而没有 `maxUnavailable: 0`：会被拒绝
            "`metadata.resourceVersion` is set: the object cannot be created" = 设置了 `metadata.resourceVersion`：无法创建对象
            "`nodeName` in the template: runs on one node at most" = 模板里写了 `nodeName`：最多在一个节点上运行
            "`nodeName` names it" = `nodeName` 指定了它
            "`nodeSelectorTerms` are alternatives: exclusions in several of them leave out only the nodes that all exclude" = `nodeSelectorTerms` 之间是“或”的关系：分写在多项里的排除条件，只会排除所有项都排除的节点
            "`operator: Exists` without a key: also tolerates nodes under repair; a warning if the cluster has virtual nodes" = 没有键的 `operator: Exists`：连维修中的节点也容忍；集群里有虚拟节点时为警告
            "`readOnlyRootFilesystem` is not `true`" = `readOnlyRootFilesystem` 不是 `true`
            "`rules` must be `rule: level` lines" = `rules` 必须是 `规则: 级别` 的形式
            "`spec.selector` is missing: add `matchLabels` with labels of the template; the DaemonSet finds its pods by them" = 缺少 `spec.selector`：请写上 `matchLabels`，列出模板中的标签，DaemonSet 靠它认出自己的 Pod
            "`strategy` is a Deployment field; a DaemonSet has `updateStrategy`" = 那是 Deployment 的字段；DaemonSet 用 `updateStrategy`
            "`tolerationSeconds: {0}` has no effect" = `tolerationSeconds: {0}` 没有作用
            "`tolerationSeconds` for a NoExecute taint that a node of the cluster has: evicted and created again in an endless loop" = 对集群里某节点的 NoExecute 污点设了 `tolerationSeconds`：驱逐、重建的无限循环
            "`{0}={1}` has {2} matching pods, the domain with the fewest has {3}; one more exceeds `maxSkew` {4}" = `{0}={1}` 有 {2} 个相符的 Pod，最少的区域有 {3} 个；再加一个就超过 `maxSkew` {4}
            "`{0}` belongs in `{1}`: check the indentation" = `{0}` 应放在 `{1}`：请检查缩进
            "`{0}` can't be overcommitted: request and limit must be equal, or remove the request" = `{0}` 不能超额分配（overcommit）：request 与 limit 必须相同，或移除 request
            "`{0}` excludes no node; {1} have `{2}`, which is spelled alike" = `{0}` 没有排除任何节点；{1} 有写法相近的 `{2}`
            "`{0}` has no value and no `operator: Exists`, so it matches an empty value only" = `{0}` 没有值，也没有 `operator: Exists`，因此只匹配空值
            "`{0}` has the effect `{1}`" = `{0}` 的 effect 是 `{1}`
            "`{0}` has the key `{1}`" = `{0}` 的键是 `{1}`
            "`{0}` has the value `{1}`, the taint has `{2}`" = `{0}` 的值是 `{1}`，污点的值是 `{2}`
            "`{0}` has the value `{1}`, the taint has none" = `{0}` 的值是 `{1}`，污点没有值
            "`{0}` is `{1}` here" = 这里的 `{0}` 是 `{1}`
            "`{0}` is an Org file and is not read" = “{0}”是 Org 文件，未读取
            "`{0}` is closed but was never opened" = `{0}` 有结尾却没有开头
            "`{0}` is closed while `{1}` is open" = `{1}` 尚未结束就遇到 `{0}` 的结尾
            "`{0}` is empty" = `{0}` 是空的
            "`{0}` is markup and would be shown as text" = `{0}` 是标记，会被当成文本显示
            "`{0}` is missing here" = 这里缺少 `{0}`
            "`{0}` is not a path inside the output folder" = `{0}` 不是输出文件夹内的路径
            "`{0}` is not a valid namespace name: use lower-case letters, digits and `-`, at most 63 characters" = 命名空间不能叫 `{0}`：只能用小写字母、数字与 `-`，最多 63 个字符
            "`{0}` is not an expectation that can be checked" = `{0}` 不是可以检查的预期
            "`{0}` is not text; it opens a section" = `{0}` 不是文本，而是用来打开区段
            "`{0}` is served in `{1}`" = `{0}` 属于 `{1}`
            "`{0}` is set twice" = `{0}` 设置了两次
            "`{0}` is text and would be read as markup" = `{0}` 是文本，会被当成标记解读
            "`{0}` must be {1}" = `{0}` 必须是{1}
            "`{0}` tolerates every key, so also {1}" = `{0}` 容忍所有的键，包括 {1}
            "`{0}` tolerates {1}" = `{0}` 容忍 {1}
            "`{0}`: {1} free, {2} requested" = `{0}`：剩余 {1}，要求 {2}
            "`{0}`: {1} free, {2} requested, more than the {3} of the whole node" = `{0}`：剩余 {1}，请求 {2}，超过整个节点的 {3}
            "a DaemonSet is for more nodes than one" = DaemonSet 是给一个以上的节点用的
            "a DaemonSet replaces its pods node by node (`RollingUpdate`), or only after you delete them (`OnDelete`)" = DaemonSet 会逐节点自动替换 Pod（`RollingUpdate`），或等你自行删除（`OnDelete`）
            "a DaemonSet runs one pod on each eligible node and has no replica count: remove it, or use a Deployment" = DaemonSet 在每个符合条件的节点上各运行一个 Pod，没有副本数：请移除，或改用 Deployment
            "a DaemonSet's selector is immutable: delete it with `kubectl delete --cascade=orphan` and create it again; pods that match the new selector are adopted, the others are orphaned and must be deleted by hand" = DaemonSet 的选择器不可变更（immutable）：请用 `kubectl delete --cascade=orphan` 删除后重新创建；匹配新选择器的 Pod 会被收养（adopt），其余成为孤儿，必须手动删除
            "a Secret in an environment variable" = 以环境变量传递 Secret
            "a URL that begins with http:// or https://" = 以 http:// 或 https:// 开头的网址
            "a URL that contains `{path}`" = 含有 `{path}` 的网址
            "a container requests `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`" = 容器可要求 `cpu`、`memory`、`ephemeral-storage`、`hugepages-…`，或带域名的设备，例如 `nvidia.com/gpu`
            "a controller can adopt or delete the pods of the other" = 控制器可能接管或删除另一方的 Pod
            "a date such as `2026-11-24`" = 日期，例如 `2026-11-24`
            "a hostPath volume that no container mounts" = 没有任何容器挂载的 hostPath 卷
            "a kernel parameter that the kubelet rejects by default" = kubelet 默认拒绝的内核参数
            "a key is a name of at most 63 characters (letters, digits, `-`, `_`, `.`), optionally with a domain and a slash before it: `app`, `example.com/app`" = 键是最多 63 个字符的名称，只能用字母、数字、`-`、`_`、`.`，前面可加域名与斜线：`app`、`example.com/app`
            "a label value is empty or has at most 63 characters (letters, digits, `-`, `_`, `.`) and begins and ends with a letter or digit; put longer text in annotations" = 标签的值最多 63 个字符，只能用字母、数字、`-`、`_`、`.`，首尾须为字母或数字，也可以是空的；较长的文本请放在注解（annotations）
            "a limit slows agents down when they are needed most" = 上限会在最需要代理程序时拖慢它
            "a limit that is too low kills the agent on the largest nodes" = 上限太低，代理程序会在最大的节点上被终止
            "a liveness or startup probe succeeds the first time; only a readiness probe can require more" = 存活与启动探针成功一次即算通过；只有就绪探针可以要求更多次
            "a map has a key without a value" = 映射中有键没有值
            "a negative number counts as 1" = 负数会被当作 1
            "a node that this term matches is not left out" = 符合此项的节点不会被排除
            "a path can't leave its directory: remove `..`" = 路径不可跳出所在目录：请不要使用 `..`
            "a path of Docker: empty on nodes with containerd or CRI-O; a warning if the agent has no path of these for the same purpose" = Docker 的路径：在使用 containerd 或 CRI-O 的节点上是空的；如果代理程序没有后两者用于相同目的的路径，则为警告
            "a pod in its own user namespace can't use the node's network, PID or IPC namespaces, or raw block volumes: remove one or the other" = 拥有自己用户命名空间的 Pod 不能共用节点的网络、进程或 IPC，也不能用原始卷：请择一移除
            "a port is between 1 and 65535" = 端口的范围是 1 到 65535
            "a port name has at most 15 lower-case letters, digits and single hyphens, at least one of them a letter, such as `http-metrics`" = 端口名称最多 15 个字符，只能用小写字母、数字与单一连字符，且至少有一个字母，例如 `http-metrics`
            "a privileged container, or a HostProcess container of Windows: equivalent to root on the node" = 特权容器，或 Windows 的 HostProcess 容器：等同于节点上的 root
            "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: remove those, or remove this field" = 特权容器或具有 CAP_SYS_ADMIN 的容器一定能提升权限：请移除该权限，或省略此字段
            "a probe that is too strict restarts working agents" = 探针太严，会重启正常的代理程序
            "a quantity is a number with an optional suffix: `0.5` or `500m` for half a CPU, `64Mi` or `64M` for memory (lower-case `m` is a thousandth)" = 数量是数字，可加后缀：半个 CPU 写 `0.5` 或 `500m`，内存写 `64Mi` 或 `64M`（小写 `m` 是千分之一）
            "a release from 1.{0} to 1.{1}" = 1.{0} 到 1.{1} 之间的版本
            "a request can't exceed the limit: raise the limit of `{0}`, or lower the request" = request 不能超过 limit：请提高 `{0}` 的 limit，或降低 request
            "a selector's labels belong one level deeper: `selector: {matchLabels: {…}}`" = 选择算符的标签要再深一层：`selector: {matchLabels: {…}}`
            "a slow rollout may be intended, a stuck one is not" = 缓慢的更新可能是刻意的，停滞的不会是
            "a string" = 字符串
            "a tag that is never moved is as good" = 从不移动的标签（tag）一样好
            "a term without requirements matches no node" = 没有条件的条目不符合任何节点
            "a topology spread constraint that has no effect with one pod per node" = 每个节点一个 Pod 时没有作用的拓扑分布约束
            "a variable has `value` or `valueFrom`: keep one" = 变量只能有 `value` 或 `valueFrom` 其中之一：请择一
            "a version or chart name in the selector: prevents the next upgrade" = 选择器里有版本或 chart 名称：下一次升级无法进行
            "a volume has one source: keep one, and put the other in a second volume" = 一个卷只能有一个来源：请保留一个，另一个写成第二个卷
            "absent" = 无
            "accepted, replaces all pods" = 会被接受，并替换所有 Pod
            "accepted, replaces no pod" = 会被接受，不替换任何 Pod
            "accesses the file system of the node" = 访问节点的文件系统
            "add `clusters/{0}.yaml` to the graph, or use one of: {1}" = 请在笔记库加入 `clusters/{0}.yaml`，或使用：{1}
            "add a handler: `exec`, `httpGet` or `tcpSocket` (also `grpc` in probes, `sleep` in hooks)" = 请指定方式：`exec`、`httpGet`、`tcpSocket` 之一（探针可用 `grpc`，钩子可用 `sleep`）
            "add a space after the URL" = 在网址后加一个空格
            "add a space after the tag, or use `#[[{0}]]` followed by a space" = 在标签后加一个空格，或写成“#[[{0}]]”并在其后加空格
            "add an `id::` property to the target block" = 请为目标块加上 id:: 属性
            "add it to templates/messages, in every language" = 请把它加入 templates/messages 的每个语言
            "add the file, or fix the path; paths are case-sensitive" = 请放入文件或修正路径；大小写须一致
            "add the reason after a dash: `rule-id — because …`" = 请在破折号后面说明：`rule-id — 原因`
            "add to {0}: {1}" = 在 {0} 加上：{1}
            "adds capabilities that the baseline level does not allow" = 添加 baseline 级别不允许的 capability
            "after" = 之后
            "agents keep it for old nodes, next to the paths of other runtimes; alone it has been useless since 1.24" = 代理程序为旧节点保留它，并同时有其他运行时的路径；单独使用时，自 1.24 起已无用
            "agents read files of the node that only root may read" = 代理程序要读取节点上只有 root 能读的文件
            "agents that change the node need it; the manifest does not show which calls they make" = 会改动节点的代理程序需要它；manifest 看不出它们做了哪些调用
            "agents that have to run on every node often request nothing" = 必须在每个节点上运行的代理程序常常不请求资源
            "agents that inspect containers need it, and read-only mounts don't limit it" = 检查容器的代理程序需要它，而只读挂载限制不了它
            "agents that receive metrics or traces need it; behind an open port a vulnerability exposes the node" = 接收指标或链路追踪数据的代理程序需要它；端口对外开放时，漏洞会危及节点
            "alias `{0}` of `{1}` is already the name of `{2}`" = “{1}”的别名“{0}”已是“{2}”的名称
            "all are needed: {0}" = 全部都需要：{0}
            "all effects" = 所有效果
            "all entries" = 全部
            "all nodes cordoned" = 所有节点都标记为不可调度（cordon）
            "all {0} DaemonSets run on every node where they are wanted" = {0} 个 DaemonSet 都在每个应有它的节点上运行
            "all of its keys" = 所有的键
            "also add `{0}={1}` to `nodeSelector`: then no pod is created here" = 在 `nodeSelector` 也要求 `{0}={1}`：这里就不会创建 Pod
            "an API version of DaemonSet that was removed in 1.16" = 已在 1.16 移除的 DaemonSet API 版本
            "an affinity without terms matches no node" = 没有条目的亲和性不符合任何节点
            "an agent adds what it needs; the manifest does not show which calls it makes" = 代理程序只添加所需的；manifest 看不出它做了哪些调用
            "an agent is there to work with its node" = 代理程序本来就是为了处理节点
            "an empty `nodeSelectorTerm` matches no node (not every node)" = 空的 `nodeSelectorTerm` 不匹配任何节点（而不是匹配所有节点）
            "an empty list would match no node: add a term, or remove the affinity" = 空列表不符合任何节点：请加入条件，或移除此亲和性
            "an empty selector would match every pod: use a label of the template, such as `matchLabels: {{0}}`" = 空的选择算符会选中所有 Pod：请写出模板的标签，例如 `matchLabels: {{0}}`
            "an image from `k8s.gcr.io`, frozen since April 2023" = 来自 `k8s.gcr.io` 的镜像，该仓库自 2023 年 4 月起冻结
            "and {0} more terms" = 以及另外 {0} 项
            "annotations of the template belong in `spec.template.metadata.annotations`" = 模板的注解应放在 `spec.template.metadata.annotations`
            "another dsdoc is writing {0}" = 另一个 dsdoc 正在写入 {0}
            "anti-affinity of other pods" = 其他 Pod 的反亲和性
            "as containers with Bidirectional mounts are" = 使用 Bidirectional 挂载的容器都是如此
            "as device plugins are" = 设备插件都是如此
            "as network agents (CNI) are" = 网络代理程序（CNI）都是如此
            "as storage drivers (CSI) are" = 存储驱动（CSI）都是如此
            "asset `{0}` does not exist" = 资源文件“{0}”不存在
            "asset `{0}` is empty" = 资源文件“{0}”是空的
            "before" = 之前
            "before: {0}" = 先前：{0}
            "boolean" = 布尔值
            "both are needed: {0}" = 两者都需要：{0}
            "by hand, when the node is back" = 节点恢复后由人手动移除
            "can be changed without restarting pods" = 可变更，不会重新创建 Pod
            "cannot list {0}: {1}" = 无法列出 {0}：{1}
            "cannot read {0}: {1}" = 无法读取 {0}：{1}
            "cannot read {0}: it is a pipe, a socket or a device" = 无法读取 {0}：它是管道、socket 或设备
            "cannot read {0}: it has more than {1} MiB" = 无法读取 {0}：它超过 {1} MiB
            "cannot read {0}: its name is not UTF-8" = 无法读取 {0}：其名称不是 UTF-8
            "asset runs a script when it is opened: `{0}`" = 打开资源文件时会执行脚本：“{0}”
            "remove it, or let the server send `Content-Security-Policy: sandbox` with the file" = 请移除，或让服务器在发送此文件时附上“Content-Security-Policy: sandbox”
            "cannot remove {0}: {1}" = 无法移除 {0}：{1}
            "cannot write {0}: {1}" = 无法写入 {0}：{1}
            "changing it replaces the pods" = 变更会更换 Pod
            "chosen on purpose" = 刻意的选择
            "close it with a line of three backticks; until then the following lines are parsed as blocks" = 以一行三个反引号结束；否则其后内容会当成一般块
            "complete it to have it validated and run on the cluster" = 补齐后就会验证并在集群上模拟运行
            "configuration must be `key: value` lines" = 配置文件必须是 `key: value` 的形式
            "a list of patterns, as in a .gitignore" = 模式列表，写法与 .gitignore 相同
            "unknown rule `{0}`" = 未知的规则 `{0}`
            "the manual lists the rules" = 规则列在使用手册里
            "containerd listens on `/run/containerd/containerd.sock`, CRI-O on `/run/crio/crio.sock`" = containerd 使用 `/run/containerd/containerd.sock`，CRI-O 使用 `/run/crio/crio.sock`
            "containers of a DaemonSet always restart: use `Always`, or remove `restartPolicy`. For a task that runs once, use a Job" = DaemonSet 的 Pod 结束后一律重新运行：请写 `Always` 或省略 `restartPolicy`。只运行一次的工作请用 Job
            "convert it to Markdown to publish it" = 若要发布请转换为 Markdown
            "copied from serviceAccountName" = 复制自 serviceAccountName
            "correct the expectation, the manifest or the cluster" = 请修正这项预期、manifest 或集群
            "create the class, or remove `priorityClassName`" = 创建此优先级类，或移除 `priorityClassName`
            "create the class, or remove `runtimeClassName`" = 创建此类别，或移除 `runtimeClassName`
            "created on" = 创建
            "default `{0}`" = 默认 `{0}`
            "default where no source is set" = 没有写来源时填入
            "delete the pod, or use `RollingUpdate`" = 删除此 Pod，或改用 `RollingUpdate`
            "deleted on" = 删除
            "delimiters must be two short words without `=`" = 分隔符须为两个不含 `=` 的短字符串
            "devices and huge pages can't be overcommitted: set the same number in `limits` as in `requests`" = 设备与 huge pages 不能超额分配：请在 `limits` 写上与 `requests` 相同的数量
            "devices and pods are counted in integers" = 设备与 Pod 数量必须是整数：请写整数
            "did you mean `{0}` in `{1}`?" = 是否指 `{1}` 的 `{0}`？
            "did you mean `{0}`?" = 是否指“{0}”？
            "do without {0}, or let the namespace enforce the level `{1}`: `{2}`" = 不使用 {0}，或让命名空间采用级别 `{1}`：`{2}`
            "does not drop the capabilities that every container has by default" = 没有移除每个容器默认拥有的 capability
            "does not run on control-plane nodes, although no nodes are selected; this may be intended" = 没有选择节点，却不会在控制平面节点上运行；这可能正是你想要的
            "empty node affinity" = 空的节点亲和性
            "ephemeral containers are added to running pods with `kubectl debug`; use a container or an init container instead" = 这类容器只能用 `kubectl debug` 加到运行中的 Pod；每个 Pod 都需要的，请写成容器或 init 容器
            "every object needs `apiVersion` and `kind`, such as `apiVersion: apps/v1` and `kind: DaemonSet`" = 每个对象都要写明版本与种类：`apiVersion: apps/v1` 与 `kind: DaemonSet`
            "everything after `...` is ignored" = `...` 之后的内容不会被读取
            "excluded by this" = 与此互相排斥
            "evicts it from {0} after {1} s" = {1} 秒后将它从 {0} 驱逐
            "expected `{0}`, but {1}" = 预期 `{0}`，实际上：{1}
            "few agents write much" = 很少有代理程序大量写入
            "field" = 字段
            "field: {0}" = 字段：{0}
            "file skipped: it has {0}" = 文件有 {0}，已跳过
            "find out why the new pods on {0} are not ready; a higher `{1}` would only replace more pods by such ones" = 请查明 {0} 上的新 Pod 为何未就绪；提高 `{1}` 只会把更多 Pod 换成这样的 Pod
            "first defined here" = 先出现在这里
            "fix: {0}" = 修正：{0}
            "give the template the label that the selector requires" = 让模板使用选择算符要求的标签
            "hardening that needs a test of the agent first" = 安全加固，需先用该代理程序测试
            "hardening, with little effect on an agent that runs as root" = 安全加固，对以 root 运行的代理程序影响很小
            "hardening; the kubelet may set a profile by default (`seccompDefault`)" = 安全加固；kubelet 可能默认应用（`seccompDefault`）
            "harmless where every node has the label" = 如果每个节点都有该标签，则无害
            "harmless while the account has no rights" = 只要账号没有权限，就无害
            "harmless, and it documents what the author meant" = 无害，而且说明了作者的意图
            "hidden: {0}, shown by --show {1}" = 未显示：{0}，用 --show {1} 显示
            "host port `{0}/{1}` is used by pod `{2}`" = 主机端口 `{0}/{1}` 已被 Pod `{2}` 占用
            "host port {0}" = 主机端口 {0}
            "immutable" = 不可变更（immutable）
            "inside double quotes a backslash begins an escape: write it twice, or use single quotes" = 双引号里的反斜杠是转义序列的开头：请写两次，或改用单引号
            "integer" = 整数
            "integer or percentage" = 整数或百分比
            "it ends within a value" = 在值的中途结束
            "it has 0 bytes, so readers get a link and no image: add the real file" = 文件为 0 字节，读者只会看到链接而非图片：请放入真正的文件
            "it has the labels of nodeSelector: {0}" = 节点具备 nodeSelector 的标签：{0}
            "it is nested too deeply" = 嵌套过深
            "it needs no network itself" = 它自己不需要 Pod 网络
            "it writes the network configuration of the node" = 它写入节点的网络配置
            "its removal changes nothing, and Pod Security may allow the pod without it" = 移除它没有任何影响，而且 Pod Security 可能因此允许这个 Pod
            "keep one handler" = 只保留一个处理方式（handler）
            "keep one source" = 只保留一个来源
            "label `{0}={1}` does not satisfy `{2}`" = 标签 `{0}={1}` 不符合 `{2}`
            "label the node: `kubectl label node {0} --overwrite {1}`" = 为节点加上标签：`kubectl label node {0} --overwrite {1}`
            "labels of the template belong in `spec.template.metadata.labels`" = 模板的标签应放在 `spec.template.metadata.labels`
            "let the namespace enforce the level `{0}`: `{1}`" = 让命名空间采用级别 `{0}`：`{1}`
            "line is not `key = text`" = 此行不是 `key = text`
            "page name with more than {0} namespace levels" = 页面名称的命名空间超过 {0} 层
            "its parts are not made pages" = 不会为名称的各段创建页面
            "use fewer `/` in the name" = 请减少名称里的 `/`
            "link to a page that doesn't exist: `{0}`" = 链接到不存在的页面“{0}”
            "link to a page that doesn't exist: `{0}`; `{1}` exists" = 链接到不存在的页面“{0}”；“{1}”存在
            "links go to the first one; rename or merge them" = 链接会指向第一个；请改名或合并
            "links to it go to `{0}`" = 链接会指向“{0}”
            "list at least one value: `values: [linux]`" = 至少列出一个值：`values: [linux]`
            "make the pods on {0} available" = 让 {0} 上的 Pod 恢复可用
            "many agents read their credentials from nowhere else" = 许多代理程序只能从这里读取凭据
            "many agents serve nothing that a probe could call" = 许多代理程序没有可供探测的服务
            "map[string]quantity" = map[string]quantity
            "map[string]string" = map[string]string
            "maxSurge can't work with host port {0}: the old pod holds it" = maxSurge 无法与主机端口 {0} 并用：旧 Pod 仍占用着它
            "maxSurge can't work: the pod's anti-affinity keeps the new pod off the old pod's node" = maxSurge 无法工作：Pod 的反亲和性不让新 Pod 与旧 Pod 同在一个节点
            "may run as root" = 可能以 root 运行
            "meant as any node, it matches none; other terms still may" = 本意是任何节点，实际上不匹配任何节点；其他条件仍可能匹配
            "message `{0}` has no parameter {{1}}" = 消息 `{0}` 没有参数 {{1}}
            "most clusters have only Linux nodes" = 大多数集群只有 Linux 节点
            "mount `{0}`" = 改挂载 `{0}`
            "mounts a path of the node as writable where read-only may be enough; a warning for files that only the node writes, such as `/etc/os-release`" = 以可写方式挂载节点的路径，而只读可能就够了；对只由节点写入的文件（例如 `/etc/os-release`）为警告
            "mounts the socket of the container runtime: full control over all containers of the node" = 挂载容器运行时的 socket：能完全控制节点上的所有容器
            "name it `{0}`" = 命名为 `{0}`
            "network agents and monitoring need them; shared memory with processes of the node is rarely meant" = 网络代理程序与监控需要它们；与节点的进程共享内存则很少是本意
            "network and storage agents need it on every node" = 网络与存储代理程序在每个节点上都需要它
            "never evicted" = 不会被驱逐
            "no CPU limit" = 没有 CPU 上限
            "no CPU request" = 没有请求 CPU
            "no DaemonSet" = 没有 DaemonSet
            "no DaemonSet is selected" = 没有选中任何 DaemonSet
            "no PriorityClass {0}" = 没有 PriorityClass {0}
            "no RuntimeClass {0}" = 没有 RuntimeClass {0}
            "no `livenessProbe` on a container: it is not restarted when it hangs" = 容器没有 `livenessProbe`：卡住时不会重启
            "no `priorityClassName`: the pod can't preempt others on a full node; a warning for network agents and storage drivers" = 没有 `priorityClassName`：节点资源用尽时，Pod 无法抢占其他 Pod；对网络代理程序与存储驱动为警告
            "no `readinessProbe` on any container: a rollout cannot detect a version that runs and does not work" = 没有任何容器有 `readinessProbe`：滚动更新无法发现能运行却不能用的版本
            "no block has the id `{0}`" = 没有 ID 为“{0}”的块
            "no errors in {0}" = {0}，没有错误
            "no errors or warnings in {0}" = {0}，没有错误或警告
            "no field changes" = 没有字段更改
            "no findings in {0}" = {0}，没有发现问题
            "no folder {0}" = 找不到文件夹 {0}
            "no label `{0}` here" = 这里没有标签 `{0}`
            "no limit" = 没有上限
            "no memory limit" = 没有内存限制
            "no memory request" = 没有请求内存
            "no network policy selects the pods; none applies to the host network" = 没有网络策略选择这些 Pod；主机网络不受网络策略限制
            "no node has the taint `{0}`" = 节点没有污点 `{0}`
            "no node since 1.25 has this taint" = 1.25 以后没有任何节点带有这个污点
            "no node {0}" = 没有节点 {0}
            "no nodes: give a cluster with --cluster FILE, or use the built-in one with --cluster reference" = 没有节点：请以 --cluster FILE 指定集群，或以 --cluster reference 使用内置的集群
            "the cluster has no nodes: run `{0}`" = 集群没有节点：请运行 `{0}`
            "none of {0} DaemonSets runs: {1}" = {0} 个 DaemonSet 都没有运行：{1}
            "no pod ever starts on a new node" = 新节点上永远不会有 Pod 启动
            "no pod is replaced" = 没有 Pod 被替换
            "no pod that matches the pod affinity runs in `{0}={1}`" = `{0}={1}` 中没有匹配 Pod 亲和性的 Pod
            "no request for ephemeral storage" = 没有请求临时存储
            "no seccomp profile, or `Unconfined`" = 没有 seccomp 配置文件，或为 `Unconfined`
            "no selector, required affinity or taint excludes it" = 没有选择器、必要的亲和性或污点排除它
            "no tag, or `latest`: nodes may run different versions; an info if only init containers of the agent do" = 没有标签（tag）或是 `latest`：各节点的版本可能不同；如果只有代理程序的 init 容器如此，则为信息
            "no value can begin here" = 此处不能开始一个值
            "node `{0}` is deleted; the pod garbage collector removes the pod about a minute later" = 节点 `{0}` 已删除；Pod 垃圾回收器约一分钟后会移除此 Pod
            "node affinity needs `{0}`; the node has `{1}={2}`" = 节点亲和性要求 `{0}`；节点有 `{1}={2}`
            "node affinity needs `{0}`; the node has no label `{1}`" = 节点亲和性要求 `{0}`；节点没有标签 `{1}`
            "node affinity {0}" = 节点亲和性 {0}
            "node deleted" = 节点已删除
            "node not ready" = 节点未就绪
            "nodeSelector needs `{0}={1}`; the node has `{2}={3}`" = nodeSelector 要求 `{0}={1}`；节点的标签是 `{2}={3}`
            "nodeSelector needs `{0}={1}`; the node has no label `{2}`" = nodeSelector 要求 `{0}={1}`；节点没有标签 `{2}`
            "nodes" = 节点
            "nodes have both labels for now; the old one is deprecated" = 节点目前同时有新旧两个标签；旧的已弃用
            "none" = 无
            "none of the {0} notes in {1} is public; set `:publishing/all-pages-public? true` in logseq/config.edn, write `public:: true` at the top of notes, or use --all-pages" = {1} 的 {0} 篇笔记都不是公开的；请在 logseq/config.edn 设置 `:publishing/all-pages-public? true`、在笔记开头写 `public:: true`，或使用 --all-pages
            "none of the {0} terms matches: {1}" = {0} 项都不符合：{1}
            "none on {0}" = {0} 没有端点
            "not on {0} node" = 未部署在 {0} 个节点上
            "not on {0} nodes" = 未部署在 {0} 个节点上
            "not on: {0}" = 未部署：{0}
            "not ready" = 节点未就绪
            "not checked: {0}" = 未检查：{0}
            "not every agent should preempt workloads; network agents and storage drivers should, and most of them have a class" = 不是每个代理程序都该抢占工作负载；网络代理程序与存储驱动则应该，而且大多已设置优先级类
            "nothing ran" = 什么都没有运行
            "nothing uses the message `{0}`" = 消息 `{0}` 没有被使用
            "nothing: the node is virtual, and daemon pods can't run on it" = 不必处理：这是虚拟节点，DaemonSet 的 Pod 无法在上面运行
            "nothing: the node runs Windows, which needs an agent of its own" = 不必处理：此节点运行 Windows，需要专用的代理程序
            "nothing: the pod is created when the node is ready. Only what the node needs to become ready (its network) should tolerate the taint" = 不必处理：节点就绪后就会创建 Pod。只有节点本身所等待的组件（例如网络）才应容忍此污点
            "nothing: the taint is removed {0}. Only what has to run before that should tolerate it" = 不必处理：{0}，此污点就会消失。只有必须在那之前运行的组件才应容忍它
            "object" = 对象
            "of two fields with the same name only the last counts: remove one, or merge them" = 同名字段只有最后一个会生效：请移除其中之一，或合并它们
            "of two variables with the same name the last one counts: remove the other" = 同名变量以最后一个为准：请移除另一个
            "often intended" = 常常是刻意的
            "old registry" = 旧的镜像仓库
            "one of the two values is a mistake" = 两个值之一是错的
            "one of {0}" = {0} 其中之一
            "only `NoExecute` evicts pods, so only it can be tolerated for a time: use `effect: NoExecute`, or remove `tolerationSeconds`" = 只有 `NoExecute` 会驱逐 Pod，所以只有它能限时容忍：请用 `effect: NoExecute`，或移除 `tolerationSeconds`
            "only containers that start containers need it" = 只有会启动容器的容器需要它
            "only links to files inside the graph with the same use are followed: put the file itself there" = 只会跟随指向笔记库内用途相同的文件的链接；请直接放入文件
            "only one pod on a node can use it" = 同一节点上只有一个 Pod 能使用它
            "only one volume can be mounted at a path" = 容器的每个路径只能挂载一个卷
            "optional" = 可省略
            "page `{0}` has two files: `{1}` and `{2}`" = 页面“{0}”有两个文件：{1} 与 {2}
            "pod `{0}` in `{1}={2}` matches the pod anti-affinity" = `{1}={2}` 中的 Pod `{0}` 匹配 Pod 反亲和性
            "pod affinity" = Pod 亲和性
            "pod anti-affinity" = Pod 反亲和性
            "pods are created and evicted in an endless loop" = Pod 不断被创建又被驱逐，没有止境
            "pods of a DaemonSet run until they are replaced: remove it" = DaemonSet 的 Pod 会一直运行到被替换为止：请移除此字段
            "policies are usually in other manifests" = 策略通常在其他 manifest 中
            "port number or name" = 端口的号码或名称
            "port {0} is in use; choose another with --port, or use --port 0 for a free one" = 端口 {0} 已被使用；请以 --port 指定其他端口，或以 --port 0 自动选择
            "port {0} needs root privileges; choose one above 1023" = 端口 {0} 需要更高的权限；请选择 1023 以上的端口
            "programs interpret such an address differently" = 不同程序对这种网址的解读不同
            "published manifests leave the namespace to their users" = 公开的 manifest 把命名空间留给使用者决定
            "put it in quotes" = 加上引号
            "put the rendered manifest in the note to have it checked" = 把渲染（render）出来的 manifest 放进笔记，就会检查
            "quantity, such as 100m or 64Mi" = 数量，例如 100m 或 64Mi
            "query shown as source: `{0}` can't be evaluated on a static page" = 查询以源代码显示：静态页面无法回答“{0}”
            "quota {0}" = 配额 {0}
            "quote a value that contains `: `, and indent the fields of an object equally" = 含有 `: ` 的值要加引号；同一对象的字段缩进要一致
            "ready as soon as it runs" = 启动即就绪
            "ready on" = 就绪
            "rebuilt in {0} ms: {1}" = 已于 {0} 毫秒内更新：{1}
            "references go to the first one; remove the other `id::`" = 引用会指向第一个；请移除另一个 id::
            "rejected" = 被拒绝
            "released manifests name a version" = 正式发布的 manifest 会写明版本
            "rejected ({0})" = 被拒绝（{0}）
            "rejected ({0}): {1}" = 被拒绝（{0}）：{1}
            "remove `nodeName` from the template" = 从模板移除 `nodeName`
            "remove `schedulerName`" = 移除 `schedulerName`
            "remove `schedulingGates`" = 移除 `schedulingGates`
            "remove `tolerationSeconds`" = 移除 `tolerationSeconds`
            "remove `{0}`" = 移除 `{0}`
            "remove it, or correct the rule id" = 请移除，或修正规则代号
            "repair or delete the nodes {0}" = 修复或删除节点 {0}
            "remove the directive: Kubernetes reads YAML 1.1, and ends a document at every line `---`, so that no document can have one" = 请移除这个指令：Kubernetes 读的是 YAML 1.1，而且每一行 `---` 都会结束一份文档，所以文档不可能带有指令
            "repeats a toleration that the controller adds; a `tolerationSeconds` in it is lost" = 重复了控制器自动添加的容忍度；其中的 `tolerationSeconds` 会丢失
            "request `cpu` or `memory` along with the huge pages" = 除了 huge pages，还要写上 `cpu` 或 `memory`
            "request at most `{0}`" = 要求不超过 `{0}`
            "required" = 必填
            "rollout: max {0} unavailable (maxUnavailable {1}), max {2} surge pods (maxSurge {3})" = 滚动更新：最多 {0} 个节点不可用（maxUnavailable {1}），最多 {2} 个 surge Pod（maxSurge {3}）
            "runs in the namespace `default`" = 在 `default` 命名空间运行
            "same as the limits" = 与上限相同
            "save it as UTF-8; invalid bytes are shown as �" = 请以 UTF-8 存储；错误的字节会显示为 �
            "scheduler {0}" = 调度器 {0}
            "scheduling gates" = 调度门控
            "section `{0}` is inside itself" = 区段 `{0}` 在自己里面
            "sections are nested too deeply" = 区段的嵌套太深
            "sees all of `/proc`" = 可以看到完整的 `/proc`
            "sees all processes of the node" = 看得到节点的所有进程
            "selects no operating system or architecture; a warning if the cluster has nodes with another system, or for Windows if no nodes are selected at all" = 没有选择操作系统或架构；如果集群有其他系统的节点，或 Windows 的 Pod 完全没有选择节点，则为警告
            "service {0}: endpoints on {1}" = Service {0}：端点位于 {1}
            "service {0}: no endpoints" = Service {0}：没有端点
            "serving {0} ({1}); press Ctrl-C to stop" = 预览：{0}（{1}）；按 Ctrl-C 结束
            "set `priorityClassName: {0}`" = 设置 `priorityClassName: {0}`
            "set `{0}` to `{1}`" = 将 `{0}` 改为 `{1}`
            "set `{0}` within the LimitRange" = 将 `{0}` 设置在 LimitRange 范围内
            "set by the container runtime" = 依容器运行时的设置
            "set by the image" = 依镜像的设置
            "set by the pod" = 依 Pod 的设置
            "set by the pod, else `false`" = 依 Pod 的设置，否则为 `false`
            "set by the pod, else by the image" = 依 Pod，否则依镜像
            "set by the service account, else `true`" = 依服务账号的设置，否则为 `true`
            "set here first" = 先在此处设置
            "set the node label that defines a topology domain: `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones" = 请写出定义拓扑域（topology domain）的节点标签：节点用 `kubernetes.io/hostname`，可用区用 `topology.kubernetes.io/zone`
            "set the taint's key, or use `operator: Exists` alone to tolerate every taint" = 请写出污点的键；若要容忍所有污点，只写 `operator: Exists`
            "set {0}" = 设置 {0}
            "set {0} (the image then has to run as a user other than root)" = 设置 {0}（镜像必须能以 root 以外的用户运行）
            "sets an environment variable twice; the last value is used" = 同一个环境变量设置了两次，以后者为准
            "shares memory with processes of the node" = 与节点的进程共享内存
            "split it: a note can have at most 16 MiB" = 请分割它：一篇笔记最多 16 MiB
            "standard input is empty" = 标准输入是空的
            "strategy `OnDelete`: the pod keeps the old template until it is deleted" = 策略为 `OnDelete`：Pod 在被删除前一直使用旧模板
            "string" = 字符串
            "suppression without a reason" = 忽略了检查结果，但没有说明原因
            "symbolic link `{0}` is not followed" = 符号链接“{0}”未跟随
            "tag `{0}` is not supported" = 不支持模板标签 `{0}`
            "taint `{0}` keeps no pod off" = 污点 `{0}` 不会阻挡 Pod
            "taint {0}" = 污点 {0}
            "taint {0} is not tolerated" = 污点 {0} 未被容忍
            "taint {0} is not tolerated: the pod was evicted" = 污点 {0} 未被容忍：Pod 已被驱逐
            "taint {0} is tolerated for {1} s only: the pod is evicted and recreated in an endless loop" = 污点 {0} 只被容忍 {1} 秒：Pod 被驱逐后又重新创建，永无止境
            "taint {0}: the controller would not create a pod here now; the existing pod can stay and counts as `misscheduled`" = 污点 {0}：控制器现在不会在此创建 Pod；现有的 Pod 可以留下，计为 `misscheduled`
            "taints {0} are not tolerated" = 污点 {0} 未被容忍
            "taints {0}" = 污点 {0}
            "template expands to too many parts" = 模板展开后的部分太多
            "templates include each other in a cycle: {0}" = 模板互相包含，形成循环：{0}
            "term {0} does not" = 第 {0} 项不符合
            "term {0} does not: `{1}`" = 第 {0} 项不符合：`{1}`
            "term {0} matches (terms are alternatives)" = 符合第 {0} 项（各项之间是“或”的关系）
            "term {0}: {1}" = 第 {0} 项：{1}
            "terms {0} match (terms are alternatives)" = 符合第 {0} 项（各项之间是“或”的关系）
            "the API server accepts it" = API 服务器会接受它
            "the API server rejects it: {0}" = API 服务器会拒绝它：{0}
            "the API server rejects the pod: {0}" = API 服务器拒绝此 Pod：{0}
            "the API server rejects the pods: no PriorityClass `{0}`" = API 服务器拒绝这些 Pod：没有名为 `{0}` 的 PriorityClass
            "the API server rejects the pods: no RuntimeClass `{0}`" = API 服务器拒绝这些 Pod：没有名为 `{0}` 的 RuntimeClass
            "the API server stores a number in the annotation `deprecated.daemonset.template.generation`: remove it" = API 服务器用注解 `deprecated.daemonset.template.generation` 保存一个数字：请移除它
            "the agent is missing on nodes that its author meant" = 代理程序没有在作者想要的节点上运行
            "the agent restarts without end" = 代理程序不断重启
            "the amount must be a whole number of pages of the size in the name" = 数量必须是名称中页面大小的整数倍
            "the anti-affinity of pod `{0}` in `{1}={2}` matches this pod's labels" = `{1}={2}` 中 Pod `{0}` 的反亲和性匹配此 Pod 的标签
            "the cluster has no node {0}" = 集群里没有节点 {0}
            "the cluster's default class, else priority `0`" = 集群的默认优先级类，否则优先级为 `0`
            "the conditions of a `nodeSelectorTerm` exclude each other: it matches no node; an error if no term is left" = `nodeSelectorTerm` 的条件互相排斥：不符合任何节点；没有其他项时为错误
            "the controller adds a toleration of {0}" = 控制器会加上对 {0} 的容忍
            "the controller adds its own tolerations" = 控制器会加上自己的容忍度
            "the field is `true` or `false`, without quotes" = 此字段是 `true` 或 `false`，不加引号
            "the field is a list: begin each item with `- `" = 此字段是列表：每一项以 `- ` 开头
            "the field is a map of strings: `name: \"value\"`" = 此字段是字符串到字符串的映射：`name: "value"`
            "the field is a number: write it without quotes" = 此字段是数字：请不要加引号
            "the field is a string" = 此字段是字符串
            "the field is a string, and YAML reads this as a number or boolean without quotes: quote it" = 此字段是字符串，不加引号时 YAML 会把它读成数字或布尔值：请加上引号
            "the field is an integer, and this is not an integer or is too large" = 此字段是整数，而这不是整数，或太大
            "the field is an object, not a list: remove the `- `" = 此字段是对象，不是列表：请移除 `- `
            "the field is an object: `{{0}}`, or the same on separate lines" = 此字段是对象：`{{0}}`，也可以分行书写
            "the field is an object; its fields are on the lines below it" = 此字段是对象，其字段写在它下面各行
            "the file is not valid UTF-8" = 文件不是有效的 UTF-8
            "the first" = 第一个
            "the folder cannot be watched (errno {0})" = 无法监视文件夹（errno {0}）
            "the image gets no updates and may disappear" = 镜像不再更新，也可能消失
            "the image is not pinned by digest" = 镜像没有用 digest 固定
            "the limit" = 上限
            "the list has no `items`, and there is no other object: nothing would be applied" = 列表没有 `items`，文件里也没有其他对象：不会应用任何内容
            "the list names `Lt` and `Gt`, but they are off in 1.36 unless the feature gate TaintTolerationComparisonOperators is on" = 列表虽列出 `Lt` 与 `Gt`，但在 1.36 中须打开 TaintTolerationComparisonOperators 特性门控才能使用
            "the manifest does not show whether an agent writes; no agent changes these files" = manifest 看不出代理程序是否写入；这些文件则没有代理程序会改
            "the new manifest is not a DaemonSet" = 新的 manifest 不是 DaemonSet
            "the next release can't be applied" = 下一个版本无法应用
            "the node has no label `{0}`" = 节点没有标签 `{0}`
            "the node is not ready (taint {0}); daemon pods tolerate only the NoExecute taint by default, so no pod is created here" = 节点未就绪（污点 {0}）；DaemonSet 的 Pod 默认只容忍其 NoExecute 效果，因此这里不会创建 Pod
            "the node's name `{0}` does not satisfy `{1} {2} [{3}]`" = 节点名称 `{0}` 不符合 `{1} {2} [{3}]`
            "the note expects it to be rejected" = 笔记预期它会被拒绝
            "the old manifest cannot be read as a DaemonSet" = 无法将旧的 manifest 读成 DaemonSet
            "the old pod on this node holds host port {0}; the new pod waits for the port, and the old pod waits for the new pod" = 此节点上的旧 Pod 占用主机端口 {0}；新 Pod 在等它，而它在等新 Pod
            "the old pod waits: {0} with a new pod that is not available, and maxSurge allows no more" = 旧 Pod 等待中：{0}的新 Pod 尚不可用，maxSurge 不允许再增加
            "the old pod waits: {0} without an available pod, and {1} allows no further replacement" = 旧 Pod 在等待：有 {0}没有可用的 Pod，{1} 不允许再替换
            "the old pod waits until pods on other nodes have been ready for {0} s" = 旧 Pod 在等待，直到其他节点上的 Pod 已就绪 {0} 秒
            "the other probes begin at once" = 其他探针立即开始
            "the output folder {0} contains the graph itself" = 输出文件夹 {0} 包含笔记库本身
            "the pod fails on every node whose kubelet is not configured for it" = kubelet 未为此配置的节点上，Pod 都会失败
            "the pod has no volumes: add `{0}` to `spec.template.spec.volumes`" = 这个 Pod 没有卷：请把 `{0}` 加进 `spec.template.spec.volumes`
            "the pod has the scheduling gates {0}" = 此 Pod 带有调度门控 {0}
            "the pod is bound, but the node's Ready condition is `{0}`: the kubelet doesn't start it or report it as ready" = Pod 已绑定，但节点的 Ready 状态为 `{0}`：kubelet 不会启动它或上报就绪
            "the pod is being deleted, but the node does not report (Ready is `{0}`): it stays Terminating until the node is back, or is deleted, or has the taint `node.kubernetes.io/out-of-service`" = Pod 正在删除，但节点没有上报（Ready 为 `{0}`）：Pod 会停在 Terminating，直到节点恢复、被删除，或带有污点 `node.kubernetes.io/out-of-service`
            "the scheduler of the cluster rejects the pod for a reason that dsdoc does not model" = 集群的调度器因 dsdoc 未模拟的原因拒绝了这个 Pod
            "container `{0}`" = 容器 `{0}`
            "init container `{0}`" = Init 容器 `{0}`
            "{0} restart" = 重启 {0} 次
            "{0} restarts" = 重启 {0} 次
            "last end: {0}, {1}" = 上次结束：{0}，{1}
            "{0} ends again and again (`{1}`)" = {0} 一再结束（`{1}`）
            "image `{0}` of {1} can't be pulled (`{2}`)" = 无法拉取 {1} 的镜像 `{0}`（`{2}`）
            "{0} is not started (`{1}`)" = {0} 没有启动（`{1}`）
            "{0} has ended: {1}" = {0} 已结束：{1}
            "{0} runs, and its startup probe has not succeeded" = {0} 在运行，但 startup probe 尚未成功
            "{0} runs, and its readiness probe fails" = {0} 在运行，但 readiness probe 失败
            "{0} still runs" = {0} 还在运行
            "{0} runs and is not ready" = {0} 在运行，但未就绪
            "the condition `{0}` of `readinessGates` is not true" = `readinessGates` 的条件 `{0}` 不是 True
            "the kubelet reports `{0}`" = kubelet 报告 `{0}`
            "no container is created: the network or a volume of the pod is not set up" = 没有创建容器：Pod 的网络或卷尚未就绪
            "signal {0}" = 信号 {0}
            "exit code {0}" = 退出码 {0}
            "{0} pod exists and is not ready ({1}) on {2}: {3}. See `{4}`." = {2} 上有 {0} 个 Pod 存在但未就绪（{1}）：{3}。请看 `{4}`。
            "{0} pods exist and are not ready ({1}) on {2}: {3}. See `{4}`." = {2} 上有 {0} 个 Pod 存在但未就绪（{1}）：{3}。请看 `{4}`。
            "`{0}` is `{1}` in the template and `{2}` in the pods" = 模板里的 `{0}` 是 `{1}`，Pod 里是 `{2}`
            "the pods don't have `{0}` with `{1}`" = Pod 没有模板里的 `{0}`：`{1}`
            "the pods have `{0}` with `{1}`, the template doesn't" = Pod 有 `{0}`：`{1}`，模板没有
            "`{0}` differs between the template and the pods" = 模板与 Pod 的 `{0}` 不同
            "{0} pod of the input ({1}) is outdated" = 输入里有 {0} 个 Pod（{1}）已过时
            "{0} pods of the input ({1}) are outdated" = 输入里有 {0} 个 Pod（{1}）已过时
            "their labels name another revision" = 标签指出它们属于另一个修订版本
            "{0}: {1}. The input has neither the live DaemonSet nor its ControllerRevisions, so the pods are compared with the template." = {0}：{1}。输入里没有集群上的 DaemonSet，也没有它的 ControllerRevision，因此是拿 Pod 与模板比较。
            "{0}: {1}." = {0}：{1}。
            "The manifest changes the template of the live DaemonSet; {0}: {1}." = 这份 manifest 改变了集群上 DaemonSet 的模板；{0}：{1}。
            "Not modelled: {0}. They can reject or change the DaemonSet and its pods; that these are accepted holds without them." = 未模拟：{0}。它们可能拒绝或改变 DaemonSet 及其 Pod；这里的“接受”不包含它们的判断。
            "The input has none of these: {0}. If the cluster has any, add them to the resources of `kubectl get`." = 输入里没有这些资源：{0}。集群里若有，请加进 `kubectl get` 的资源。
            "`{0}` ({1})" = `{0}`（{1}）
            "the nodes count as empty" = 节点视为没有其他 Pod
            "Pod Security rejects nothing" = Pod Security 不会拒绝任何 Pod
            "classes and their default" = 优先级类与默认类
            "overhead and nodes of the class" = 类的额外资源与节点
            "default requests, and limits" = 默认的 requests 与上下限
            "quotas reject nothing" = 配额不会拒绝任何 Pod
            "no claim is bound" = 没有已绑定的 PVC
            "which pods are preempted" = 哪些 Pod 会被抢占
            "changes of pods, rejections" = 对 Pod 的改变与拒绝
            "rejections" = 拒绝
            "the pod on {0} is {1}" = {0} 上的 Pod 是 {1}
            "the pod then gets `default`" = 未写时 Pod 使用 `default`
            "the pod waits for a scheduler named `{0}`" = 此 Pod 等待名为 `{0}` 的调度器
            "the pod's volumes are {0}: add `{1}`, or mount one of these" = 这个 Pod 的卷有 {0}：请加入 `{1}`，或改挂载其中之一
            "the pod’s address" = Pod 的地址
            "the preview cannot listen: {0}" = 无法启动预览服务器：{0}
            "the repetition is shown as a link" = 重复之处会显示为链接
            "the required node affinity matches: {0}" = 符合必要的节点亲和性：{0}
            "the requirement on `{0}` is invalid, so its term matches no node" = `{0}` 的条件无法解析，因此整个条目不符合任何节点
            "the rollout never finishes" = 滚动更新永远不会完成
            "the rollout completes on {0}" = 更新在 {0}上完成
            "the rollout replaces the pods of {0} of {1}, and does not complete: {2}" = 更新替换了 {1}中 {0} 个的 Pod，但没有完成：{2}
            "the rollout stops at {0} of {1}: {2}" = 更新停住，{1}中只更新了 {0} 个：{2}
            "the selector does not match the labels of the template: rejected" = 选择器与模板的标签不匹配：会被拒绝
            "the selector matches pods of another workload in the same namespace, in any note or in the files that are applied together" = 选择器也匹配同一命名空间里其他工作负载的 Pod，跨笔记检查，也检查一起应用的文件
            "uses a service account that is not among the objects applied with it; info if nothing shows that it should be" = 使用的服务账号不在一起应用的对象之中；没有迹象表明应该在其中时为信息
            "uses a priority class that is not among the objects applied with it; info if nothing shows that it should be" = 使用的优先级类不在一起应用的对象之中；没有迹象表明应该在其中时为信息
            "uses a ConfigMap that is not among the objects applied with it; info if nothing shows that it should be" = 使用的 ConfigMap 不在一起应用的对象之中；没有迹象表明应该在其中时为信息
            "no pod can be created: admission rejects them, for example because of the Pod Security level of the namespace" = 无法创建任何 Pod：准入控制会拒绝，例如因为命名空间的 Pod Security 级别
            "No ServiceAccount `{0}` in namespace {1}: no pod can be created" = 命名空间 {1} 里没有 ServiceAccount `{0}`：无法创建任何 Pod
            "Add the ServiceAccount to the manifests, or make sure that it exists before the DaemonSet" = 把 ServiceAccount 加进 manifest，或确认它先于 DaemonSet 创建
            "No PriorityClass `{0}`: no pod can be created" = 没有 PriorityClass `{0}`：无法创建任何 Pod
            "Add the PriorityClass to the manifests, or make sure that it exists before the DaemonSet" = 把 PriorityClass 加进 manifest，或确认它先于 DaemonSet 创建
            "No ConfigMap `{0}` in namespace {1}: the containers cannot start" = 命名空间 {1} 里没有 ConfigMap `{0}`：容器无法启动
            "Add the ConfigMap to the manifests, or set `optional: true` if the pod works without it" = 把 ConfigMap 加进 manifest；如果 Pod 没有它也能工作，设置 `optional: true`
            "Did you mean `{0}`?" = 是不是要写 `{0}`？
            "There is one in namespace {0}: pods use those of their own" = 命名空间 {0} 里有一个，但 Pod 只会使用自己命名空间里的
            "No pod can be created: namespace {0} enforces the Pod Security level {1}: {2}" = 无法创建任何 Pod：命名空间 {0} 强制执行 Pod Security 级别 {1}：{2}
            "Change these fields, or label the namespace `pod-security.kubernetes.io/enforce: {0}`" = 修改这些字段，或把命名空间的标签设为 `pod-security.kubernetes.io/enforce: {0}`
            "No pod is created on {0} of {1} nodes: {2}" = {1} 个节点中有 {0} 个无法创建 Pod：{2}
            "the selector requires `{0}`" = 选择算符要求 `{0}`
            "the selector requires `{0}`, the template has `{1}`: they must be equal" = 选择算符要求 `{0}`，模板却是 `{1}`：两者必须相同
            "the selector requires `{0}`, which the template's labels don't match: change one of them" = 选择算符要求 `{0}`，模板的标签却不符：请修改其中之一
            "the selector requires the label `{0}`: add it to the template's labels" = 选择算符要求标签 `{0}`：请把它加进模板的标签
            "the settings are {0}" = 可用的设置有 {0}
            "the template's labels" = 模板的标签
            "the template's nodeName is `{0}`; this is `{1}`" = 模板的 nodeName 是 `{0}`；这里是 `{1}`
            "the term never matches" = 条件永远不会匹配
            "the translation leaves out {{0}}" = 译文缺少 {{0}}
            "the update is accepted" = 更新会被接受
            "the update is rejected ({0})" = 更新会被拒绝（{0}）
            "the volume `{0}` exists, but is invalid: fix it first" = 卷 `{0}` 存在，但本身无效：请先修正它
            "there is no DaemonSet {0}" = 没有 DaemonSet {0}
            "there is no PersistentVolumeClaim `{0}` in namespace `{1}`" = 命名空间 `{1}` 中没有 PersistentVolumeClaim `{0}`
            "PersistentVolumeClaim `{0}` has no volume" = PersistentVolumeClaim `{0}` 没有卷
            "it names no StorageClass, and no PersistentVolume fits it" = 它没有指定 StorageClass，也没有合适的 PersistentVolume
            "there is no StorageClass `{0}`" = 没有 StorageClass `{0}`
            "StorageClass `{0}` makes none, and no PersistentVolume fits it" = StorageClass `{0}` 不会创建卷，也没有合适的 PersistentVolume
            "dsdoc does not model provisioner `{0}`, which may make one" = dsdoc 未模拟制备器 `{0}`，它可能会创建卷
            "set `storageClassName` of the claim to a class that makes volumes, or create a PersistentVolume that fits" = 将 claim 的 `storageClassName` 设为会创建卷的类，或创建合适的 PersistentVolume
            "create the class, or name another in the claim" = 创建该类，或在 claim 中指定其他类
            "create a PersistentVolume that fits" = 创建合适的 PersistentVolume
            "nothing, if the provisioner works: the pod is scheduled once the claim is bound" = 如果制备器正常工作，就不需要做任何事：claim 绑定后，Pod 就会被调度
            "the node affinity of PersistentVolume `{0}`, which claim `{1}` is bound to, leaves this node out" = claim `{1}` 绑定的 PersistentVolume `{0}`，其节点亲和性排除了这个节点
            "no PersistentVolume that fits claim `{0}` is free for this node" = 没有适合 claim `{0}` 且这个节点可用的 PersistentVolume
            "StorageClass `{0}` makes no volumes for this node: `allowedTopologies` leaves it out" = StorageClass `{0}` 不会为这个节点创建卷：`allowedTopologies` 排除了它
            "the pod fits on the node and waits until provisioner `{0}` has made the volume of claim `{1}`; dsdoc does not model provisioners" = Pod 适合这个节点，正在等待制备器 `{0}` 创建 claim `{1}` 的卷；dsdoc 未模拟制备器
            "claim `{0}` has the access mode `ReadWriteOncePod`, and another pod uses it" = claim `{0}` 的访问模式是 `ReadWriteOncePod`，而另一个 Pod 正在使用它
            "use `ReadWriteMany`, or an `ephemeral` volume, which has a claim for each pod" = 使用 `ReadWriteMany`，或使用每个 Pod 各有一个 claim 的 `ephemeral` 卷
            "PersistentVolume `{0}` has another value of label `{1}` than the node" = PersistentVolume `{0}` 的标签 `{1}` 与节点的值不同
            "a claim is bound to PersistentVolume `{0}`, which does not exist" = 有 claim 绑定到不存在的 PersistentVolume `{0}`
            "there is no DeviceClass `{0}`" = 没有 DeviceClass `{0}`
            "the devices of a resource claim are not available on this node" = resource claim 的设备在这个节点上不可用
            "no ResourceSlice offers devices for this node" = 没有 ResourceSlice 为这个节点提供设备
            "there is no {0} `{1}` in namespace `{2}`: the scheduler does not queue the pod" = 命名空间 `{2}` 中没有 {0} `{1}`：调度器不会将 Pod 加入队列
            "dsdoc does not model provisioners: the volumes of these pods are taken to be made by `{0}`, which has made others of this cluster." = dsdoc 未模拟制备器：假设这些 Pod 的卷由 `{0}` 创建，它在这个集群已创建过其他卷。
            "dsdoc does not evaluate the selectors of resource claims: these pods are taken to get devices on each node for which a ResourceSlice offers some." = dsdoc 不会评估 resource claim 的选择条件：假设在 ResourceSlice 有提供设备的每个节点上，这些 Pod 都能获得设备。
            "there is no language {0}; there are {1}" = 没有语言 {0}；可用的有 {1}
            "this YAML has no `apiVersion` and `kind`: it is shown, but not checked" = 这段 YAML 没有 `apiVersion` 与 `kind`：只显示，不检查
            "this embed contains itself" = 此嵌入会显示它自己
            "this is a StatefulSet field: a DaemonSet's pods have no stable names" = 那是 StatefulSet 的字段：DaemonSet 的 Pod 没有固定名称
            "this is a StatefulSet field: remove it" = 那是 StatefulSet 的字段：请移除
            "this is a StatefulSet field: use an `ephemeral` volume, or a `hostPath` on the node" = 那是 StatefulSet 的字段：请用 `ephemeral` 卷，或节点上的 `hostPath`
            "this is a template (`{{`): it is shown, but not checked" = 这是模板（`{{`）：只显示，不检查
            "this is a template: it is not checked" = 这是模板，不检查
            "check what is made of it: `helm template CHART | dsdoc check -`, or `--render`" = 请检查生成的结果：`helm template CHART | dsdoc check -`，或加上 `--render`
            "this YAML has no `apiVersion` and `kind`: it is not checked" = 这段 YAML 没有 `apiVersion` 和 `kind`，不检查
            "this is a kustomization: the files that it names are checked as they are" = 这是 kustomization：它列出的文件会按原样检查
            "this is a patch of {0}: it is not checked" = 这是 {0} 的补丁（patch），不检查
            "{0} reads this file: it is not checked" = 这个文件由 {0} 读取，不检查
            "this describes a Helm chart: it is not checked" = 这个文件描述 Helm chart，不检查
            "these are values of a Helm chart: they are not checked" = 这些是 Helm chart 的 values，不检查
            "this file belongs to a Helm chart: it is not checked" = 这个文件属于 Helm chart，不检查
            "this is a Compose file: it is not checked" = 这是 Compose 文件，不检查
            "`--render` checks what kustomize builds" = 加上 `--render` 会检查 kustomize 生成的结果
            "`--render` checks what Helm renders" = 加上 `--render` 会检查 Helm 生成的结果
            "this was not rendered: the path has none of {0}" = 没有生成：PATH 里没有这些程序：{0}
            "install it, or leave out `--render`" = 请安装，或不要加 `--render`
            "this was not rendered: it fetches from the network" = 没有生成：它要从网络下载
            "{0} cannot be started: {1}" = 无法启动 {0}：{1}
            "{0} did not end within {1} s" = {0} 没有在 {1} 秒内结束
            "{0} wrote more than {1} MiB" = {0} 输出超过 {1} MiB
            "{0} failed: {1}" = {0} 失败：{1}
            "this never settles: pods are created and evicted in an endless loop" = 不会稳定下来：Pod 不断被创建又被驱逐
            "three dots end a YAML document: mark left-out lines with a comment, `# ...`" = 在 YAML 中，三个点代表文档结束；要省略内容，请改用注释 `# ...`
            "tolerate the taint, or delete the pod" = 容忍此污点，或删除此 Pod
            "tolerate this value only" = 只容忍这个值
            "tolerates `node-role.kubernetes.io/master` but not `…/control-plane`: does not run on control-plane nodes since 1.25" = 容忍 `node-role.kubernetes.io/master`，却没有容忍 `…/control-plane`：不会在 1.25 以后的控制平面节点上运行
            "too many folders are watched on this machine; raise fs.inotify.max_user_watches or fs.inotify.max_user_instances" = 这台机器监视的文件夹过多；请调高 fs.inotify.max_user_watches 或 max_user_instances
            "too many pods" = Pod 数已达上限
            "topology spread" = 拓扑分布
            "treated as alive" = 视为存活
            "two blocks have the id `{0}`" = 两个块有相同的 ID“{0}”
            "two pods on a node" = 同一节点上两个 Pod
            "two sources write the same file, so one is lost: give them different paths" = 两个来源写入同一个文件，其中之一会丢失：请使用不同的路径
            "unclosed code fence" = 代码围栏没有结尾
            "unclosed section `{0}`" = 区段 `{0}` 没有结尾
            "unclosed tag" = 模板标签没有结尾
            "unknown cluster `{0}`" = 没有名为 `{0}` 的集群
            "unknown message `{0}`" = 没有名为 `{0}` 的消息
            "unknown setting `{0}`" = 没有名为 `{0}` 的设置
            "unknown template `{0}`" = 没有名为 `{0}` 的模板
            "unknown variable `{0}`" = 没有名为 `{0}` 的变量
            "unused suppression: no `{0}` is reported here" = 多余的忽略：这里没有 `{0}` 的检查结果
            "updating one node at a time takes hours on this cluster; a warning if unavailable pods already use up `maxUnavailable`" = 一次更新一个节点，在这个集群上要花好几个小时；不可用的 Pod 已经用完 `maxUnavailable` 时为警告
            "use `maxUnavailable` instead of `maxSurge`" = 以 `maxUnavailable` 取代 `maxSurge`
            "use `{0}`" = 改为 `{0}`
            "use an integer without quotes (`1`), or a percentage from `0%` to `100%`" = 请用不加引号的整数（`1`），或 `0%` 到 `100%` 的百分比
            "use another port, such as `{0}`" = 改用其他端口，例如 `{0}`
            "use at most 253 lower-case letters, digits, `-` and `.`; each part begins and ends with a letter or digit" = 只能用小写字母、数字、`-` 与 `.`，最多 253 个字符，每一段的首尾须为字母或数字
            "use at most 63 lower-case letters, digits and `-`; begin and end with a letter or digit" = 只能用小写字母、数字与 `-`，最多 63 个字符，首尾须为字母或数字
            "use the container's port" = 改为容器的端口
            "use {{#{0}}}…{{/{1}}}" = 请写成 {{#{0}}}…{{/{1}}}
            "use {{{0}}}" = 请写成 {{{0}}}
            "use {{{{0}}}}" = 请写成 {{{{0}}}}
            "uses a port of the node; a warning if a privileged container listens on it" = 使用节点的端口；如果由特权容器监听，则为警告
            "uses the default service account and its token" = 使用默认的服务账号及其令牌
            "uses the network of the node" = 使用节点的网络
            "uses the network or process namespace of the node; using the IPC namespace is a warning" = 使用节点的网络或进程命名空间；使用 IPC 命名空间则为警告
            "valid operators: {0}" = 可用的运算符有 {0}
            "warning: {0}" = 警告：{0}
            "when Karpenter has registered the node" = Karpenter 注册此节点后
            "when the agent of that name is ready" = 该名称的代理程序就绪后
            "when the cloud controller manager has initialized the node" = cloud controller manager 初始化此节点后
            "when the network of the node is set up" = 节点的网络设置完成后
            "when the node is ready" = 节点就绪后
            "when the node starts again" = 节点重新启动后
            "why" = 原因
            "with `hostNetwork` the container listens on the node itself, so both ports are the same: remove `hostPort`, or use the same number" = 使用 `hostNetwork` 时容器直接在节点上监听，两个端口其实是同一个：请省略 `hostPort`，或写相同的数字
            "with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is deleted: only one of them can be set. `maxUnavailable` defaults to 1, so set `maxUnavailable: 0` beside `maxSurge`" = `maxSurge` 让新 Pod 在旧 Pod 旁先启动，`maxUnavailable` 则在旧 Pod 删除后才启动：两者只能设置一个。`maxUnavailable` 默认为 1，所以请在 `maxSurge` 旁设置 `maxUnavailable: 0`
            "with both at 0 no pod can be replaced: set `maxUnavailable` or `maxSurge` to 1 or more" = 两者都是 0 时，任何 Pod 都无法替换：请把 `maxUnavailable` 或 `maxSurge` 设为 1 以上
            "with many nodes and a registry with rate limits, `Always` does more harm than good" = 节点多而镜像仓库有速率限制时，`Always` 弊大于利
            "with operator Exists: all taints" = 搭配 Exists 时为所有污点
            "with the node, which the autoscaler is removing" = 自动扩缩工具移除节点后
            "without `{0}: {1}`" = 不写 `{0}: {1}`
            "without `{0}`" = 不写 `{0}`
            "without a `labelSelector` this matches no pod: add one, or use `labelSelector: {}` for all pods" = 没有 `labelSelector` 就不会选到任何 Pod：请写上条件，或用 `labelSelector: {}` 选择全部
            "without it, no pod of the node has a network" = 没有它，节点上的 Pod 都没有网络
            "without it, no pod with its volumes starts on the node" = 没有它，使用其卷的 Pod 都无法在节点上启动
            "without the toleration `{0}`" = 不写容忍度 `{0}`
            "write `rejected`, `accepted`, `desired=3 ready=2`, `runs-on NODE, NODE`, `pending-on NODE` or `not-on NODE`" = 可以写 `rejected`、`accepted`、`desired=3 ready=2`、`runs-on 节点`、`pending-on 节点` 或 `not-on 节点`
            "write it without quotes" = 不要加引号
            "write one condition for each node name into the same term, or `{0}` into `matchExpressions`" = 请在同一项里为每个节点名称各写一个条件，或在 `matchExpressions` 里写 `{0}`
            "write one term for each node name, or `{0}` into `matchExpressions`" = 请为每个节点名称各写一项，或在 `matchExpressions` 里写 `{0}`
            "write the name of one node" = 请写一个节点的名称
            "write the number without quotes" = 数字不要加引号
            "{0}: {1} ({2})" = {0}：{1}（{2}）
            "{0} (old)" = {0}（旧）
            "{0} ({1})" = {0}（{1}）
            "{0} ({1}): {2}" = {0}（{1}）：{2}
            "{0} Pending" = {0} 个 Pending
            "{0} Running, not ready" = {0} 个 Running 但未就绪
            "{0} Terminating" = {0} 个 Terminating
            "{0} and {1} more reason" = {0} 与另外 {1} 个原因
            "{0} and {1} more reasons" = {0} 与另外 {1} 个原因
            "{0} and others" = {0} 等
            "writes the network configuration of the node but does not tolerate `not-ready:NoSchedule`: a deadlock of agent and node" = 写入节点的网络配置，却不容忍 `not-ready:NoSchedule`：代理程序与节点互相等待
            "{0} and {1}" = {0}、{1}
            "{0} and {1} more" = {0} 与另外 {1} 个节点
            "{0} and {1} more change" = {0} 与另外 {1} 项更改
            "{0} and {1} more changes" = {0} 与另外 {1} 项更改
            "{0} contains files that dsdoc did not write; choose another folder with --output, or empty it" = {0} 里有不是 dsdoc 生成的文件；请以 --output 指定其他文件夹，或先清空它
            "{0} contains no DaemonSet" = {0} 里没有 DaemonSet
            "{0} contains no nodes" = {0} 里没有节点
            "{0} contains no objects: run `{1}`" = {0} 里没有对象：请运行 `{1}`
            "{0} is a note: `dsdoc check {1}` checks the examples of notes" = {0} 是笔记：请用 `dsdoc check {1}` 检查笔记里的示例
            "this is the table of `kubectl get`, not the objects: run `{0}`" = 这是 `kubectl get` 的表格，不是对象：请运行 `{0}`
            "this is a list of names, not the objects: run `{0}`" = 这是名称列表，不是对象：请运行 `{0}`
            "this is what `kubectl describe` prints, not the objects: run `{0}`" = 这是 `kubectl describe` 的输出，不是对象：请运行 `{0}`
            "kubectl reports `{0}`: solve that, then run `{1}`" = kubectl 报告 `{0}`：请先解决，再运行 `{1}`
            "`{0}` is ignored: a cluster has no steps" = `{0}` 被忽略：集群没有步骤
            "put it into the file that the cluster is for, behind the objects" = 请放进使用这个集群的文件，接在对象之后
            "a field of another release of Kubernetes, which is left out" = 这是其他 Kubernetes 版本的字段，已略过
            "{0} does not serve DaemonSet since Kubernetes 1.16" = {0} 自 Kubernetes 1.16 起不再提供 DaemonSet
            "{0} error" = {0} 个错误
            "{0} errors" = {0} 个错误
            "{0} file" = {0} 个文件
            "{0} files" = {0} 个文件
            "{0} finished pod" = {0} 个 Pod 已结束
            "{0} finished pods" = {0} 个 Pod 已结束
            "{0} gets no pod" = {0} 没有 Pod
            "{0} has no DaemonSet {1} to compare with" = {0} 没有可以比较的 DaemonSet {1}
            "{0} has no notes (.md files)" = {0} 没有笔记（.md 文件）
            "{0} in {1}" = {1}，{0}
            "{0} is empty" = {0} 是空的
            "{0} info" = {0} 项信息
            "{0} infos" = {0} 项信息
            "{0} is not a file list written by dsdoc; remove the folder and build again" = {0} 不是 dsdoc 写的列表；请移除该文件夹后重新构建
            "{0} contains no notes, no manifests and no graph" = {0} 里没有笔记、manifest 或图谱
            "{0} objects; removed: values {1}, arguments {2}, addresses {3}, annotations {4}, registries {5}, entries of Secrets and ConfigMaps {6}, other fields {7}" = {0} 个对象；已移除：值 {1}、参数 {2}、地址 {3}、annotation {4}、registry {5}、Secret 和 ConfigMap 的条目 {6}、其他字段 {7}
            "{0}:{1}:{2}: {3}; nothing is written" = {0}:{1}:{2}: {3}；未写入任何内容
            "there are no Kubernetes objects" = 没有 Kubernetes 对象
            "this is no Kubernetes object" = 这不是 Kubernetes 对象
            "nothing is read behind the document end" = 文档结尾之后的内容不会读取
            "names of nodes replaced: {0}" = 已替换的节点名称：{0}
            "anchors and aliases cannot be redacted" = 含有锚点（anchor）和别名（alias）的内容无法脱敏
            "found a graph in {0}" = 在 {0} 找到图谱
            "{0} is rejected ({1}): {2}" = {0} 被拒绝 ({1}): {2}
            "{0} misscheduled" = {0} 个 misscheduled
            "{0} more node has a Pending pod." = 另有 {0} 个节点的 Pod 处于 Pending。
            "{0} more nodes have a Pending pod." = 另有 {0} 个节点的 Pod 处于 Pending。
            "Fixes for 1 node are not tried: too many pods of the cluster are Pending to try a fix for each." = 有 1 个节点没有试过修正方式：集群里 Pending 的 Pod 太多，无法逐一尝试。
            "Fixes for {0} nodes are not tried: too many pods of the cluster are Pending to try a fix for each." = 有 {0} 个节点没有试过修正方式：集群里 Pending 的 Pod 太多，无法逐一尝试。
            "{0} more with other values" = 另有 {0} 个节点的数值不同
            "{0} must be a folder for the site, but it is a link or a file" = {0} 必须是文件夹，但它是链接或文件
            "{0} node" = {0} 个节点
            "{0} node gains a pod" = {0} 个节点增加 Pod
            "{0} node keeps a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them." = {0} 个节点保留旧模板的 Pod：使用 `OnDelete` 时，只有在有人删除 Pod 后才会替换。
            "{0} node loses its pod" = {0} 个节点失去 Pod
            "{0} nodes" = {0} 个节点
            "{0} nodes gain a pod" = {0} 个节点增加 Pod
            "{0} nodes keep a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them." = {0} 个节点保留旧模板的 Pod：使用 `OnDelete` 时，只有在有人删除 Pod 后才会替换。
            "{0} nodes lose their pods" = {0} 个节点失去 Pod
            "{0} of {1} DaemonSets do not run as wanted: {2}" = {1} 个 DaemonSet 中有 {0} 个未如预期运行：{2}
            "{0} of {1} DaemonSets does not run as wanted: {2}" = {1} 个 DaemonSet 中有 {0} 个未如预期运行：{2}
            "{0} of {1} nodes are skipped by the controller: their labels do not match `nodeSelector` or the required node affinity ({2})." = {1} 个节点中有 {0} 个被控制器跳过：标签不符合 `nodeSelector` 或必要的节点亲和性（{2}）。
            "{0} of {1} nodes are skipped by the controller: {2} ({3})." = {1} 个节点中有 {0} 个被控制器跳过：{2}（{3}）。
            "{0} of {1} nodes is skipped by the controller: their labels do not match `nodeSelector` or the required node affinity ({2})." = {1} 个节点中有 {0} 个被控制器跳过：标签不符合 `nodeSelector` 或必要的节点亲和性（{2}）。
            "{0} of {1} nodes is skipped by the controller: {2} ({3})." = {1} 个节点中有 {0} 个被控制器跳过：{2}（{3}）。
            "{0} of {1} pods run on the node" = 节点上已有 {0} 个 Pod，上限为 {1}
            "{0} of {1} updated: the old pods stay until they are deleted" = 已更新 {1}中的 {0} 个：旧的 Pod 会保留到被删除为止
            "{0} pod of a deleted node" = {0} 个 Pod 的节点已删除
            "{0} pods of deleted nodes" = {0} 个 Pod 的节点已删除
            "{0} ready pod is not available yet: `minReadySeconds` is {1}." = {0} 个就绪的 Pod 尚未可用：`minReadySeconds` 为 {1}。
            "{0} ready pods are not available yet: `minReadySeconds` is {1}." = {0} 个就绪的 Pod 尚未可用：`minReadySeconds` 为 {1}。
            "{0} runs on every node where it is wanted" = {0} 在每个应有它的节点上运行
            "{0} runs on {1} of {2} node, wanted on {3}" = {0} 在 {2} 个节点中的 {1} 个上运行，应有 {3} 个
            "{0} runs on {1} of {2} nodes, wanted on {3}" = {0} 在 {2} 个节点中的 {1} 个上运行，应有 {3} 个
            "{0} values, only one is allowed" = 有 {0} 个值，只能有一个
            "{0} warning" = {0} 个警告
            "{0} warnings" = {0} 个警告
            "{0} with the old pod" = {0} 个仍是旧的 Pod
            "{0} without a pod" = {0} 个缺少 Pod
            "{0} would be replaced, but dsdoc did not write it; move it away, or rename the page" = {0} 将被取代，但它不是 dsdoc 产生的；请移走它，或为页面改名
            "{0}, or set `{1}: {2}` ({3} node uses up the budget, 1 more at a time)" = {0}，或设置 `{1}: {2}`（{3} 个节点占用额度，一次再更新 1 个）
            "{0}, or set `{1}: {2}` ({3} nodes use up the budget, 1 more at a time)" = {0}，或设置 `{1}: {2}`（{3} 个节点占用额度，一次再更新 1 个）
            "{0}, or {1}" = {0}，或{1}
            "{0} {1} ({2})" = {0} 个因{1}（{2}）
            "{0} {1}" = {0} {1}
            "{0}. The pod is created when {1} is removed" = {0}。{1} 移除后就会创建 Pod
            "{0}. The pod would then be Pending: {1}" = {0}。之后 Pod 会是 Pending：{1}
            "{0}/{1} was changed since dsdoc wrote it; the changed file is kept" = {0}/{1} 在 dsdoc 写入后已被修改，因此保留不动
            "{0}: {1}" = {0}：{1}
            "{0}: {1} written, {2} unchanged, {3} removed; {4}" = {0}：写入 {1}，未变更 {2}，移除 {3}；{4}
            "{0}; it preempts {1}" = {0}；将会抢占 {1}
            "runs on {0}: {1}" = 在 {0} 运行：{1}
            "other terms still may match; without one there is no pod" = 其他项仍可能匹配；没有其他项时不会有 Pod
            "the pods run on nodes that the author leaves out" = Pod 会在作者想排除的节点上运行
            "matches no node either" = 也不匹配任何节点
            "… {0} more like these" = … 另有 {0} 批类似的
            "invalid {0}" = {0} 无效
            "invalid" = 无效
            "claim {0} not bound" = claim {0} 未绑定
            "volume of claim {0}" = claim {0} 的卷
            "waits for a volume" = 等待卷
            "node unreachable" = 节点失联
            "devices" = 设备
            "resource claims" = resource claim
            "nothing is created" = 什么都不会创建
            "the containers don't start; another tool may create the object" = 容器不会启动；对象也可能由其他工具创建
            "no pod is created; another tool may create the object" = 不会创建 Pod；对象也可能由其他工具创建
            "nothing runs" = 什么都不会运行

            """#),
        file(
            "messages/zh-Hant.txt",
            #"""
            # 介面文字（正體中文）：鍵 = 文字。{0}、{1}… 由程式填入。把同名檔案放在你的 templates/messages 資料夾，可逐鍵覆寫。
            # 後半為程式所說的句子："英文" = 中文。language-characters 是只有正體中文使用的字，用來判斷筆記以正體或簡體寫成。
            language-name = 正體中文
            language-locales = zh-TW zh-HK zh-MO
            language-characters = 個們這來說時為對會學國過還開關點從現發經種動長應實進與將無產內據問題樣資網頁檔節組變設選單號記錄讀寫運級類體數統務連線標籤圖視觀認證許請謝語詞譯簡華東車門間顯圍圓園場報處備復條極構機權歲決沒準滿爾獨獲環當療監盡確碼禮積穩窮競筆約純紀納紙細終結給絕維總編練績繼續義習聯聲職腦腳興舉舊藝術補裝規覺親計訂討訓訊訪評試話該詳誤誰課調談論識護讓負財責費賽質趕軟輕較載輸轉農遠適達遲遷邊郵釋鐘錯鍵錢鎖閉閱陣陳階隊隨難雙離電靜響項順須預領頭頻顆額願風飛養館驅驗驟魚鳥麗麼齊齡龍啟執塊壓夠夾奧婦孫寧寶專尋導嚴層屬歷幫庫張強彈徑態慮憶懷戰戲戶換損撥擁擇擊擔擴敗敵斷業樂樓歡殺氣況測湯滅漢潛濟瀏灣燈營爭狀獎畫異疊盤眾礙稱竄糧紅紐縮縱罷羅聽肅膚臨嗎媽愛覽買賣貴貨賬遊邏鄰錶鐵鏡閒陸際險雜雲韓飯驚鬆
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
            decider-kubelet = Kubelet
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

            " " =
            "Fix the unavailable pods, or set `maxUnavailable: {0}`" = 請修復不可用的 Pod，或設定 `maxUnavailable: {0}`
            "Fix: {0}" = 修正：{0}
            "No node can match this term: the conditions on `{0}` exclude each other" = 沒有節點能符合此項目：對 `{0}` 的條件互相排斥
            "Terms are alternatives. Conditions that must all be met belong into one term" = 項目之間是「或」的關係；必須同時成立的條件請寫在同一個項目
            "Terms are alternatives: a node is left out only if each of the {0} terms excludes it" = 項目之間是「或」的關係：{0} 個項目都排除的節點才會被排除
            "Terms are alternatives: {0} are excluded by one term and matched by another, so pods run there" = 項目之間是「或」的關係：{0} 被一個項目排除，卻符合另一個，因此仍會執行 Pod
            "The conditions of a term must all be met, and so must `nodeSelector`; alternatives are terms of their own" = 同一項目的條件必須全部成立，`nodeSelector` 也是；擇一的條件請寫成不同項目
            "The terms match every node: one of them matches, whatever the label `{0}`" = 這些項目符合所有節點：無論標籤 `{0}` 為何，總有一個項目成立
            "To leave out the nodes that any of them excludes, write the conditions into one term" = 若要排除任一項目所排除的節點，請把條件寫在同一個項目
            "Write the label as the nodes have it, or remove the condition" = 請依節點上的寫法更正標籤，或移除此條件
            "DECIDED BY" = 決定者
            "NAMES" = 名稱
            "NODES" = 節點數
            "An object with `resourceVersion` cannot be created, and updates only the object that has this version" = 帶有 `resourceVersion` 的物件無法建立，也只能更新版本相同的物件
            "Remove what the API server sets: `resourceVersion`, `uid`, `creationTimestamp`, `generation` and `status`" = 請移除由 API 伺服器設定的欄位：`resourceVersion`、`uid`、`creationTimestamp`、`generation` 與 `status`
            "A pod for Windows that also runs on Linux nodes: {0}" = Windows 的 Pod，卻也在 Linux 節點上執行：{0}
            "A pod for Windows that does not select Windows nodes" = Windows 的 Pod，卻沒有選擇 Windows 節點
            "Add `nodeSelector: {kubernetes.io/os: windows}`" = 請加入 `nodeSelector: {kubernetes.io/os: windows}`
            "Add `readOnly: true` to the mount" = 請在掛載加上 `readOnly: true`
            "Add only the capabilities that it needs, if they suffice" = 若已足夠，請改為只加入所需的 capability
            "Adds capabilities: {0}" = 加入了 capability：{0}
            "Belongs to Docker, which Kubernetes does not use since 1.24: {0}" = 屬於 Docker，自 1.24 起 Kubernetes 不再使用它：{0}
            "Can be a different version on each node: {0}" = 在每個節點上可能是不同的版本：{0}
            "Can control every container on the node: {0}" = 可以控制節點上的每個容器：{0}
            "Can gain more privileges: {0}" = 可以取得更高的權限：{0}
            "Can make any system call: {0}" = 可以使用任何系統呼叫：{0}
            "Can write on the node: {0}" = 可以寫入節點：{0}
            "Can write to files that only the node changes: {0}" = 可以寫入只由節點變更的檔案：{0}
            "Can write to its root file system: {0}" = 可以寫入自己的根檔案系統：{0}
            "Changes with each release, but a selector is immutable: {0}" = 每次發行都會變，但選擇器不可變更：{0}
            "Every daemon pod tolerates it already: {0}" = 每個 DaemonSet 的 Pod 本來就容忍：{0}
            "Has no limit of {0}: {1}" = 沒有 {0} 上限：{1}
            "Keep only those that the agent does not work without" = 請只保留代理程式不可缺少的
            "Keeps the default capabilities: {0}" = 保留了預設的 capability：{0}
            "Matches no node, because the value is not an integer: {0}" = 值不是整數，因此不會符合任何節點：{0}
            "May run as root: {0}" = 可能以 root 執行：{0}
            "No container mounts {0}" = 沒有容器掛載 {0}
            "No livenessProbe: {0}" = 沒有 livenessProbe：{0}
            "No readinessProbe: {0}" = 沒有 readinessProbe：{0}
            "No term has a requirement: no node matches, and no pod is created" = 沒有一個條件有內容：不會符合任何節點，也不會建立 Pod
            "Not pinned by its digest: {0}" = 沒有以 digest 固定：{0}
            "On {0} the pod is evicted and recreated, in an endless loop" = 在 {0} 上，Pod 會被驅逐並重建，永無止境
            "Only one pod with the same host port fits on a node" = 一個節點只容得下一個使用相同主機連接埠的 Pod
            "Privileged, which is root on the node: {0}" = 具有 privileged 權限，等同節點上的 root：{0}
            "Reads and writes {0} and reads {1} of every node" = 讀寫每個節點的 {0}，並讀取 {1}
            "Reads and writes {0} and reads {1} of every node as root" = 以 root 身分讀寫每個節點的 {0}，並讀取 {1}
            "Remove `hostIPC` unless the agent shares memory with processes of the node" = 除非代理程式與節點的程序共用記憶體，否則請移除 `hostIPC`
            "Remove it; its only effect is that nodes without the label are rejected" = 請移除；它唯一的作用是排除沒有該標籤的節點
            "Requests no {0}: {1}" = 沒有要求 {0}：{1}
            "Runs as a process of the node (HostProcess): {0}" = 以節點的程序執行（HostProcess）：{0}
            "Secrets are in the environment: {0}" = 環境變數中有 Secret：{0}
            "a token of {0}" = {0} 的權杖
            "a JSON Web Token" = JSON Web Token
            "a private key" = 私密金鑰
            "a password in an address" = 網址裡的密碼
            "the copy that `kubectl apply` keeps" = `kubectl apply` 保存的副本
            "Secret with its values: {0}" = Secret 帶有它的值：{0}
            "credential written out: {0}" = 直接寫出的憑證：{0}
            "keep it out of what is published, with External Secrets, Sealed Secrets or SOPS, and replace a value that was published" = 不要放進要發布的內容，請改用 External Secrets、Sealed Secrets 或 SOPS；已經發布過的值請更換
            "read it from a Secret (`valueFrom.secretKeyRef`, or a file), and replace one that was published" = 請從 Secret 讀取（`valueFrom.secretKeyRef` 或檔案）；已經發布過的請更換
            "Sees all of `/proc`: {0}" = 看得到完整的 `/proc`：{0}
            "Select by stable labels, and keep the others on the template only; otherwise an upgrade needs a delete with `--cascade=orphan`" = 請以不變的標籤選擇，其餘只留在範本上；否則升級時必須以 `--cascade=orphan` 刪除
            "Set `priorityClassName: system-node-critical`: the kubelet does not evict the pod then" = 請設定 `priorityClassName: system-node-critical`：如此 kubelet 也不會驅逐它
            "Set again, which overrides the earlier value: {0}" = 重複設定，覆寫了先前的值：{0}
            "Spreading has no effect, because each pod of a DaemonSet is pinned to its node: {0}" = DaemonSet 的每個 Pod 都固定在自己的節點上，分散沒有作用：{0}
            "Starts from the image cached on the node: {0}" = 以節點上快取的映像檔啟動：{0}
            "The controller overwrites it, so `tolerationSeconds` has no effect: the pod is never evicted" = 控制器會覆寫它，因此 `tolerationSeconds` 沒有作用：Pod 永遠不會被驅逐
            "The kubelet forbids it unless it is allowed explicitly: {0}" = 除非明確允許，否則 kubelet 會禁止：{0}
            "The registry is frozen since April 2023, gets no updates and may be removed: {0}" = 這個 registry 自 2023 年 4 月起凍結，不再更新，也可能消失：{0}
            "The selector also matches the pods of {0}" = 選擇器也符合 {0} 的 Pod
            "Uses namespaces of the node: {0}" = 使用節點的命名空間：{0}
            "Uses ports of every node, with a privileged container: {0}" = 由特權容器使用每個節點的連接埠：{0}
            "Uses ports of every node: {0}" = 使用每個節點的連接埠：{0}
            ", " = 、
            "0 counts as missing" = 0 視為未填
            "; " = ；
            "A changed template applies to a pod only after the pod is deleted" = 修改後的範本在 Pod 被刪除之前不會生效
            "A file or directory of the node. Its content outlives the pod." = 節點上的檔案或資料夾，內容不隨 Pod 消失。
            "A key of a ConfigMap in the same namespace." = 同一命名空間內 ConfigMap 的一個鍵。
            "A key of a Secret in the same namespace." = 同一命名空間內 Secret 的一個鍵。
            "A label of each pod." = 每個 Pod 的一個標籤。
            "A label of the object." = 物件的一個標籤。
            "A label that its pods must have, with this value." = Pod 必須具備的標籤與值。
            "A label that the node must have, with this value." = 節點必須具備的標籤與值。
            "A node that needs this network agent to become ready never gets it: not-ready:NoSchedule is not tolerated" = 需要這個網路代理程式才能就緒的節點永遠等不到它：沒有容忍 not-ready:NoSchedule
            "A rollout updates {0} nodes one at a time" = 滾動更新會逐一更新 {0} 個節點
            "A rollout would be stuck: {0} of {1} pods are unavailable, and `maxUnavailable` is {2}" = 滾動更新會停滯：{1} 個 Pod 中有 {0} 個不可用，而 `maxUnavailable` 是 {2}
            "A toleration for `node-role.kubernetes.io/master` does not match control-plane nodes since Kubernetes 1.25" = 對 `node-role.kubernetes.io/master` 的容忍，不適用於 Kubernetes 1.25 起的控制平面節點
            "A vulnerability in it exposes the whole node: bind the port to 127.0.0.1 with `hostIP`, or listen in an unprivileged container" = 若有漏洞，攻擊者就能取得整個節點：請用 `hostIP` 限制為 127.0.0.1，或由沒有 privileged 權限的容器接受連線
            "AFTER" = 之後
            "API group and version of the object." = 物件所用 API 的群組與版本。
            "Add @sha256:…" = 請加上 @sha256:…
            "Add `nodeSelector: {kubernetes.io/os: linux}`" = 請加上 `nodeSelector: {kubernetes.io/os: linux}`
            "Add `nodeSelector: {kubernetes.io/os: linux}` if the cluster may have Windows nodes" = 叢集若可能有 Windows 節點，請加上 `nodeSelector: {kubernetes.io/os: linux}`
            "Add `readOnly: true` to the mount if it only reads" = 若只需要讀取，請在掛載處加上 `readOnly: true`
            "Add `{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}`; keep the old key only for clusters up to 1.24" = 加上 `{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}`；舊的鍵只有 1.24 以前的叢集才需要
            "Add a NetworkPolicy for them" = 請為它們加上 NetworkPolicy
            "Add a `readinessProbe`, so that a rollout stops at the first node where the new version fails" = 請加上 `readinessProbe`，讓滾動更新在新版本無法運作的第一個節點停下
            "Add the toleration `{operator: Exists, effect: NoSchedule}`, as network agents do" = 加上容忍 `{operator: Exists, effect: NoSchedule}`，網路代理程式都這麼做
            "Also runs on Windows nodes: {0}" = 也會被放到 Windows 節點上：{0}
            "Also tolerate `node-role.kubernetes.io/control-plane`" = 一併容忍 `node-role.kubernetes.io/control-plane`
            "Alternatives, of which one must match." = 多項條件，符合其一即可。
            "Amount of this resource reserved on the node." = 在節點上保留的這項資源。
            "An annotation of each pod." = 每個 Pod 的一個註解。
            "An annotation of the object." = 物件的一個註解。
            "An empty directory that exists as long as the pod." = 空的資料夾，隨 Pod 存在。
            "An empty term matches no node" = 空的項目不符合任何節點
            "Annotations of the pods, often read by scrapers and injectors." = Pod 的註解，常供監控與注入工具讀取。
            "Any pod can connect to these pods" = 任何 Pod 都可以與這些 Pod 連線
            "Arguments of the program." = 程式的參數。
            "BEFORE" = 之前
            "Backlinks, and the previous and next page" = 反向連結，以及上一頁與下一頁
            "CPU time reserved on the node." = 在節點上保留的 CPU 時間。
            "Capabilities to add." = 要增加的 capability。
            "Capabilities to drop; ALL drops all." = 要移除的 capability；ALL 為全部。
            "Changed fields, with defaults applied" = 變更的欄位（已填入預設值）
            "Check that the image supports all of them, or select one with `nodeSelector: {kubernetes.io/arch: …}`" = 請確認映像檔支援所有這些架構，或以 `nodeSelector: {kubernetes.io/arch: …}` 選擇其中一種
            "Checks whether the container is alive; a failure restarts it." = 檢查容器是否存活，失敗則重啟容器。
            "Checks whether the pod is ready; until then Services don't route to it and a rollout waits." = 檢查 Pod 是否就緒；就緒前 Service 不會導向它，更新也會等待。
            "Consecutive failures that count as failed." = 連續失敗幾次才算失敗。
            "Consecutive successes after a failure that count as success. More than 1 is allowed for readiness probes only." = 連續成功幾次才算恢復；只有就緒探測可大於 1。
            "Container security" = 容器的權限
            "Containers" = 容器
            "Containers that run in the pod." = Pod 中同時執行的容器。
            "Containers that run to completion, one after the other, before the other containers start." = 其他容器啟動前依序執行完畢的容器。
            "Containers, volumes and placement of the pods." = Pod 的容器、磁碟區與放置條件。
            "Content of the page, its heading first" = 頁面的內容，從標題開始
            "Cordoning does not keep daemon pods off: they tolerate `node.kubernetes.io/unschedulable` by default ({0})." = 停止排程（cordon）不會阻止 DaemonSet 的 Pod：它們預設容忍 `node.kubernetes.io/unschedulable`（{0}）。
            "DNS policy. With hostNetwork, only ClusterFirstWithHostNet uses the cluster's DNS." = DNS 政策。使用 hostNetwork 時，只有 ClusterFirstWithHostNet 會使用叢集的 DNS。
            "Delays the other probes until it succeeds once." = 成功一次之前，其他探測不會開始。
            "Desired state of the DaemonSet." = DaemonSet 的期望狀態。
            "Doesn't run on control-plane nodes" = 不會在控制平面節點上執行
            "Doesn't run on control-plane nodes ({0})" = 不會在控制平面節點上執行（{0}）
            "Drop ALL, then add what it needs" = 請 drop ALL，再加入所需的
            "Effect of the taint: NoSchedule, PreferNoSchedule or NoExecute." = 污點的效果：NoSchedule、PreferNoSchedule 或 NoExecute。
            "Entries of a ConfigMap as files." = 把 ConfigMap 的各項當成檔案。
            "Entries of a Secret as files, kept in memory." = 把 Secret 的各項當成檔案，存於記憶體。
            "Entries that become files." = 要成為檔案的項目。
            "Environment variables" = 環境變數
            "Environment variables of the container." = 容器的環境變數。
            "Equal compares the taint's value, Exists matches any value." = Equal 比對污點的值，Exists 接受任何值。
            "Every `.css` file in `templates/assets`, by name" = `templates/assets` 中的每個 `.css` 檔，依名稱排序
            "Exclude them with a required node affinity: type NotIn [virtual-kubelet], eks.amazonaws.com/compute-type NotIn [fargate]" = 請用必要的節點親和性排除它們：type NotIn [virtual-kubelet]、eks.amazonaws.com/compute-type NotIn [fargate]
            "Field of the pod, such as spec.nodeName or status.podIP." = Pod 的欄位，例如 spec.nodeName 或 status.podIP。
            "File mode, octal with a leading 0." = 檔案權限，以 0 開頭為八進位。
            "First sentence of the page, for search engines" = 頁面的第一句，供搜尋引擎使用
            "Folder of the search index, relative to the page" = 搜尋索引的資料夾（相對於本頁）
            "Full URL of the page; empty without a configured site address" = 頁面的完整網址；未設定網站位址時為空
            "Give each workload its own label and select by it; pods without an owner are adopted by the first controller that sees them" = 讓每個工作負載有自己的標籤並以它選擇；沒有 owner 的 Pod 會被最先看到它的控制器收養（adopt）
            "Group ID that owns the files of volumes that support it." = 支援的磁碟區中，檔案所屬的群組編號。
            "HTTP or HTTPS." = HTTP 或 HTTPS。
            "Has no effect: the pods are named after the DaemonSet." = 沒有作用：Pod 的名稱取自 DaemonSet。
            "Hooks that run right after the container starts and before it stops." = 容器啟動之後與停止之前執行的鉤子（hook）。
            "Host of the request; with hostNetwork often 127.0.0.1." = 請求的主機；使用 hostNetwork 時常為 127.0.0.1。
            "How many nodes a rolling update changes at a time." = 一次更新可影響多少節點。
            "How pods are replaced when the template changes." = 範本變更時如何更換 Pod。
            "If it should run on control-plane nodes too, add the toleration {0}" = 若控制平面上也需要它，請加上容忍 {0}
            "Image that the container runs." = 容器執行的映像檔。
            "Importance of the pod: where resources are short, pods of lower priority are preempted." = Pod 的重要程度；資源不足時，優先權較低的 Pod 會被搶占。
            "In, NotIn, Exists, DoesNotExist, Gt or Lt." = In、NotIn、Exists、DoesNotExist、Gt 或 Lt。
            "It can be removed" = 可以移除
            "Keep one of them" = 請只保留一個
            "Key of the entry." = 該項的鍵。
            "Key of the taint." = 污點的鍵。
            "Kind of page: note, journal, tag, list or error" = 頁面的種類：note、journal、tag、list 或 error
            "Kind of the object." = 物件的種類。
            "Kubernetes 1.36 has no such field here: remove it, or check where it belongs" = Kubernetes 1.36 在此沒有這個欄位：請移除，或確認它應在的位置
            "Kubernetes no longer serves this version: use `{0}`, and check what has changed since (`spec.selector` is required in `apps/v1`)" = Kubernetes 已不再提供此版本：請改寫 `{0}`，並留意其間的變更（`apps/v1` 必須寫 `spec.selector`）
            "Labels and annotations that each pod gets." = 每個 Pod 會有的標籤與註解。
            "Labels of the object itself, for queries and selectors. Pods have their own labels." = 物件本身的標籤，供查詢與選取；Pod 的標籤另寫。
            "Labels of the pods. The selector, Services and network policies find them by these." = Pod 的標籤；選擇器、Service 與網路政策都靠它找到 Pod。
            "Labels that a node must have (all of them) to get a pod." = 節點必須全部具備的標籤，才會有 Pod。
            "Labels that a pod must have (all of them) to belong to the DaemonSet." = Pod 必須全部具備的標籤。
            "Language of the page, as in the attribute `lang`" = 頁面的語言，即 `lang` 屬性的值
            "Language of the translation" = 譯文的語言
            "Link to the Atom feed; empty where nothing is dated" = Atom 摘要的連結；沒有日期時為空
            "Link to the `.js` files in `templates/assets` as one: `early.js` runs before the page is shown, the others after" = `templates/assets` 中所有 `.js` 檔合成的一個檔案的連結：`early.js` 在頁面顯示之前執行，其餘在之後
            "Link to the favicon" = 網站圖示的連結
            "Link to the first page" = 首頁的連結
            "Link to the graph of all pages; empty for very small sites" = 全站關聯圖的連結；極小的網站沒有
            "Link to the journals; empty where there is none" = 日誌的連結；沒有日誌時為空
            "Link to the list of examples; empty where there is none" = 範例清單的連結；沒有範例時為空
            "Link to the list of findings; empty where there is none" = 檢查結果清單的連結；沒有結果時為空
            "Link to the list of pages" = 頁面清單的連結
            "Link to the list of tags; empty where there is none" = 標籤清單的連結；沒有標籤時為空
            "Link to the style sheet" = 樣式表的連結
            "Link to the translation" = 譯文的連結
            "Linux capabilities." = Linux capability（root 的個別權限）。
            "Logseq reads the URL `{0}` as `{1}`" = 網址「{0}」在 Logseq 中會讀成「{1}」
            "Logseq reads the tag `#{0}` as `{1}`" = 標籤「#{0}」在 Logseq 中會讀成「{1}」
            "Logseq's defaults apply until it is fixed" = 修正之前採用 Logseq 的預設值
            "Maximum CPU time; the container is throttled above it." = CPU 時間的上限，超過即被節流（throttle）。
            "Maximum amount of this resource." = 這項資源的上限。
            "Maximum memory; the container is OOM-killed above it." = 記憶體的上限，超過即被終止（OOMKilled）。
            "Maximum number of nodes on which a new pod runs beside the old one. Either this or maxUnavailable must be 0." = 最多幾個節點可讓新的 Pod 與舊的並存；它與 maxUnavailable 之一必須為 0。
            "Maximum number of nodes without an available pod during an update. A percentage is of desired pods, rounded up." = 更新期間最多幾個節點可缺少可用的 Pod；百分比以應有的 Pod 數計，向上取整。
            "Maximum that the container can use." = 容器可用的上限。
            "Memory reserved on the node." = 在節點上保留的記憶體。
            "Metadata for tools and people; selectors can't match them." = 給工具與人看的附註，不能用來選取。
            "Mount it read-only" = 以唯讀方式掛載
            "Mount the secret as files" = 請以檔案方式掛載 Secret
            "Mounts the container's root file system read-only." = 容器的根檔案系統為唯讀。
            "Mounts the volume read-only." = 以唯讀方式掛載。
            "NODE" = 節點
            "Name by which containers mount the volume." = 容器掛載時使用的名稱。
            "Name of the ConfigMap." = ConfigMap 的名稱。
            "Name of the Secret." = Secret 的名稱。
            "Name of the container, unique in its pod." = 容器的名稱，在 Pod 內唯一。
            "Name of the object, unique in its namespace. The names of its pods begin with it." = 物件的名稱，在命名空間內唯一；Pod 的名稱以它開頭。
            "Name of the pod’s volume." = Pod 磁碟區的名稱。
            "Name of the port, by which Services and probes refer to it." = 連接埠的名稱，供 Service 與探測引用。
            "Name of the variable." = 變數的名稱。
            "Name, namespace, labels and annotations of the object." = 物件的名稱、命名空間、標籤與註解。
            "Namespace of the object and its pods. Default: the namespace of kubectl's context." = 物件及其 Pod 所在的命名空間。未寫時由 kubectl 的 context 決定。
            "Navigation of the page's namespace and its ancestors" = 本頁所屬命名空間及其上層的導覽
            "No operating system is selected" = 沒有選擇作業系統
            "No pod on {0} has a priority below {1}, so none is preempted. A `priorityClassName` with a higher priority than the workloads' would free resources." = {0} 上沒有優先權低於 {1} 的 Pod，因此不會搶占任何 Pod。將 `priorityClassName` 設得比工作負載高才能騰出資源。
            "No priorityClassName: the pod can't preempt others on a full node" = 沒有 priorityClassName：在滿載的節點上無法搶占其他 Pod
            "No selector" = 沒有選擇器
            "Node label that is compared." = 要比較的節點標籤。
            "Nothing to do while the node is not ready." = 節點未就緒期間不必處理。
            "Number of old revisions kept for rollback." = 保留幾個舊修訂版（revision）以供回復。
            "Old name of serviceAccountName." = serviceAccountName 的舊名稱。
            "On {0} the pod is created and evicted in an endless loop: the controller treats the taint as tolerated and ignores `tolerationSeconds`." = 在 {0} 上，Pod 不斷被建立又被驅逐：控制器視污點為已容忍，不理會 `tolerationSeconds`。
            "Only the node {0} can get a pod" = 只有節點 {0} 會有 Pod
            "Opens a TCP connection; success if it opens." = 建立連線，連上即成功。
            "Path at which the volume is mounted in the container." = 容器中的掛載路徑。
            "Path from the home page to this page" = 從首頁到本頁的路徑
            "Path from the page to the site's root, such as `../../`" = 從本頁到網站根目錄的路徑，例如 `../../`
            "Path in the volume that is mounted in place of its root." = 改為掛載磁碟區內的這個路徑。
            "Path of the file in the volume." = 檔案在磁碟區中的路徑。
            "Path of the request." = 請求的路徑。
            "Path on the node." = 節點上的路徑。
            "Placement" = 放置條件
            "Pod {0} is pinned to node {1}: {2}. The other nodes in the message are irrelevant." = Pod {0} 只能在節點 {1} 上執行：{2}。訊息中的其他節點無關緊要。
            "Pods by node" = 各節點上的 Pod
            "Port in the container." = 容器的連接埠。
            "Port of the connection." = 連線的連接埠。
            "Port of the node that leads here. Only one pod on a node can have it." = 通往此處的節點連接埠；同一節點只有一個 Pod 能使用。
            "Port of the request." = 請求的連接埠。
            "Ports that the container listens on. Only hostPort opens one." = 容器監聽的連接埠；只有 hostPort 會真的開放。
            "Probes" = 探測
            "Program and arguments; not run in a shell." = 程式與參數，不經過 shell。
            "Program that runs in place of the image’s entry point." = 取代映像檔進入點的程式。
            "Query the kubelet's API instead, or use it only for agents that are trusted with the node" = 請改向 kubelet 的 API 查詢所需的資訊，或只用於可信任其掌控節點的代理程式
            "Reads and writes {0} of every node" = 讀寫每個節點的 {0}
            "Reads and writes {0} of every node as root" = 以 root 身分讀寫每個節點的 {0}
            "Reads {0} of every node" = 讀取每個節點的 {0}
            "Reads {0} of every node as root" = 以 root 身分讀取每個節點的 {0}
            "Remove `procMount`; only nested containers need it" = 請移除 `procMount`；只有巢狀容器才需要
            "Remove `tolerationSeconds` to keep the pod on the node, or remove the toleration to keep it off" = 若要留在節點上請移除 `tolerationSeconds`；若不要留下請移除這個容忍
            "Remove the earlier one" = 移除先前的設定
            "Remove the term" = 移除這個項目
            "Remove the term (a DaemonSet runs one pod per node anyway), or add `matchLabelKeys: [controller-revision-hash]`" = 移除這個項目，DaemonSet 本來就是每個節點一個 Pod；或加上 `matchLabelKeys: [controller-revision-hash]`
            "Remove the term, or add the node's requirements" = 移除這個項目，或寫明節點必須具備的條件
            "Remove the toleration" = 移除這個容忍
            "Remove the volume" = 請移除這個磁碟區
            "Request it if the container writes much to its own file system" = 若會大量寫入自己的檔案系統，請提出要求
            "Request its usual consumption" = 請要求平時的用量
            "Requirements and preferences for nodes and for the pods already running there." = 對節點及其上 Pod 的條件與偏好。
            "Requirements and preferences for nodes." = 對節點的條件與偏好。
            "Requirements on node labels; all must match." = 對節點標籤的條件，必須全部成立。
            "Requirements on pod labels; all must match." = Pod 的標籤必須全部符合的條件。
            "Resources that must be free on the node; the scheduler counts requests only." = 節點必須有的餘量；排程器只計算 requests。
            "Resources that the container is guaranteed (requests) and its maximum (limits)." = 容器獲得保證的資源與使用上限。
            "Right for network and storage agents; exclude virtual nodes for others with a required node affinity, such as type NotIn [virtual-kubelet] and eks.amazonaws.com/compute-type NotIn [fargate]" = 適合網路與儲存類的代理程式；其他代理程式請用必要的節點親和性排除虛擬節點，例如 type NotIn [virtual-kubelet] 與 eks.amazonaws.com/compute-type NotIn [fargate]
            "RollingUpdate replaces pods automatically; OnDelete replaces a pod only after it is deleted." = RollingUpdate 會自動更換；OnDelete 等人刪除 Pod 才換新。
            "Rollout" = 更新過程
            "Run node agents in their own namespace, or in kube-system" = 請讓節點代理程式使用自己的命名空間，或 kube-system
            "Running, not ready" = Running，未就緒
            "Runs a program in the container; exit status 0 is success." = 在容器中執行程式，結束狀態 0 為成功。
            "Runs before the container receives its stop signal." = 在容器收到停止訊號之前執行。
            "Runs in the namespace `default`" = 在命名空間 `default` 執行
            "Runs on nodes with several architectures: {0}" = 會被放到多種架構的節點上：{0}
            "Runs right after the container has started." = 在容器啟動之後立即執行。
            "RuntimeClass `{0}` requires nodes with `{1}={2}`; this node has no such label, and the controller does not check it" = RuntimeClass `{0}` 要求節點具有 `{1}={2}`；此節點沒有這個標籤，而控制器不會檢查
            "RuntimeDefault, Unconfined or Localhost." = RuntimeDefault、Unconfined 或 Localhost。
            "SELinux label of the processes." = 程序的 SELinux 標記。
            "Script of the search, loaded when its box is used" = 搜尋的指令檔，使用搜尋框時才載入
            "Seconds after which a probe times out." = 一次探測逾時的秒數。
            "Seconds between the container's start and the first probe." = 啟動後等幾秒才第一次探測。
            "Seconds between the stop signal and the kill when the pod is deleted." = 刪除 Pod 時，從要求停止到強制結束的秒數。
            "Seconds between two probes." = 兩次探測相隔的秒數。
            "Seconds that a new pod must be ready before it counts as available." = 新的 Pod 就緒多久之後才算可用（秒）。
            "Seconds that the pod stays on the node after a NoExecute taint is added." = NoExecute 污點出現後，Pod 還能停留的秒數。
            "Security settings of the container; they override the pod's." = 容器的安全設定，優先於 Pod 的設定。
            "Select by labels that the template has" = 請用範本具有的標籤來選擇
            "Select nodes with `nodeSelector` or node affinity; a pod with `nodeName` bypasses the scheduler's resource checks" = 請用 `nodeSelector` 或親和性選擇節點；設定了 `nodeName` 的 Pod 不會經過排程器的資源檢查
            "Selects the pods that belong to the DaemonSet. It must match the template's labels." = 決定哪些 Pod 屬於這個 DaemonSet；範本的標籤必須符合。
            "Sends an HTTP request; a status from 200 to 399 is success." = 送出 HTTP 請求，回應狀態 200 至 399 為成功。
            "Service account that the pod uses with the API server." = Pod 與 API server 通訊時使用的服務帳號。
            "Set `allowPrivilegeEscalation: false`" = 請設定 `allowPrivilegeEscalation: false`
            "Set `automountServiceAccountToken: false`, or give the agent a service account of its own" = 請設定 `automountServiceAccountToken: false`，或讓代理程式使用自己的服務帳號
            "Set `maxUnavailable: 0` beside `maxSurge`" = 在 `maxSurge` 旁設定 `maxUnavailable: 0`
            "Set `maxUnavailable` to 0" = 將 `maxUnavailable` 設為 0
            "Set `maxUnavailable` to a percentage, such as 10%" = 請將 `maxUnavailable` 設為百分比，例如 10%
            "Set `priorityClassName: system-node-critical` for what a node needs to work, or your own class with a priority above the workloads'" = 節點運作所需的請設定 `priorityClassName: system-node-critical`，其他的請用高於一般工作負載的自訂類別
            "Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it writes" = 請設定 `readOnlyRootFilesystem: true`，並在需要寫入的位置掛載 `emptyDir`
            "Set `runAsNonRoot: true` unless it reads files of the node that only root may read" = 除非需要讀取節點上只有 root 能讀的檔案，否則請設定 `runAsNonRoot: true`
            "Set `seccompProfile: {type: RuntimeDefault}`" = 請設定 `seccompProfile: {type: RuntimeDefault}`
            "Set a limit only if it must not use idle CPU" = 只有在絕不能使用閒置 cpu 時才設定上限
            "Set a limit, so that a memory leak kills the agent and not the node" = 請設定上限，讓記憶體洩漏只影響代理程式而不是節點
            "Set a version" = 請指定版本
            "Source of the value, in place of `value`." = 值的來源，取代 `value`。
            "Start kubelets with `--allowed-unsafe-sysctls`, or set it on the node" = 請以 `--allowed-unsafe-sysctls` 啟動 kubelet，或直接在節點上設定
            "Storage that the pod’s containers can mount." = 容器可掛載的儲存空間。
            "TCP, UDP or SCTP." = TCP、UDP 或 SCTP。
            "Table of contents; empty on short pages" = 目錄；短頁面沒有
            "Taints that the pod tolerates: it can run on nodes that have them." = Pod 能容忍的污點：可在有這些污點的節點上執行。
            "Template of the pods." = 每個 Pod 的範本。
            "Terms, of which a node must match at least one. The controller deletes pods from nodes that no longer match." = 節點至少要符合其中一項；控制器會刪除不再符合的節點上的 Pod。
            "The API server rejects further pods; DESIRED stays {0} and CURRENT {1}. Only the event `FailedCreate` reports it: {2}" = API server 拒絕再建立 Pod；DESIRED 仍為 {0}，CURRENT 為 {1}。只有事件 `FailedCreate` 會說明：{2}
            "The DaemonSet" = DaemonSet
            "The container has all privileges of root on the node." = 容器在節點上擁有 root 的一切權限。
            "The controller would not create a pod on node {0} now (taint {1}); the existing pod can stay and counts as `misscheduled`." = 控制器現在不會在節點 {0} 上建立 Pod（污點 {1}）；既有的 Pod 可以留下，計為 `misscheduled`。
            "The kubelet does not start a container that would run as root." = kubelet 不會啟動以 root 執行的容器。
            "The logs of containers are below `/var/log/pods` and `/var/log/containers` with every runtime" = 無論使用哪種執行環境，容器的日誌都在 `/var/log/pods` 與 `/var/log/containers` 之下
            "The object" = 物件
            "The page is not published; only the preview shows it" = 本頁不公開，只在預覽中顯示
            "The pod" = Pod
            "The pod sees all processes of the node." = 看得到節點上的所有程序。
            "The pod shares the node’s shared memory and semaphores." = 共用節點的共享記憶體與號誌。
            "The pod uses the node’s network: its ports are ports of the node." = 使用節點的網路：Pod 的連接埠就是節點的連接埠。
            "The rollout is stuck: {0} without an available pod, {1}; {2} node keeps the old pod until that changes." = 更新已卡住：{0}沒有可用的 Pod，{1}；在此之前，{2} 個節點保留舊 Pod。
            "The rollout is stuck: {0} without an available pod, {1}; {2} nodes keep the old pod until that changes." = 更新已卡住：{0}沒有可用的 Pod，{1}；在此之前，{2} 個節點保留舊 Pod。
            "Nothing confirms the deletion of pods on {0}: the nodes do not report, so the pods stay Terminating until the nodes are back or are deleted." = 沒有任何元件確認 {0} 上 Pod 的刪除：這些節點沒有回報，所以 Pod 會停在 Terminating，直到節點恢復或被刪除。
            "Until then they use up the budget of the rollout." = 在那之前，它們會占用更新的額度。
            "The running pods have a different node affinity from the template's: the controller applies your terms, then pins each pod to its node." = 執行中的 Pod 顯示的節點親和性與範本不同：控制器先套用你的條件，再把每個 Pod 固定到其節點。
            "The selector does not match the template's labels" = 選擇器與範本的標籤不符
            "The selector is immutable. Delete the DaemonSet with `--cascade=orphan` and create it again: pods that match the new selector are adopted; of the {0} pods here, those that don't match are orphaned." = 選擇器不可變更（immutable）。請以 `--cascade=orphan` 刪除 DaemonSet 再重新建立：符合新選擇器的 Pod 會被收養；這裡的 {0} 個 Pod 中，不符合的成為孤兒。
            "The selector requires {0}: {1}, the template has no such label" = 選擇器要求 {0}: {1}，但範本沒有這個標籤
            "The selector requires {0}: {1}, the template has {2}" = 選擇器要求 {0}: {1}，但範本是 {2}
            "The status is out of date: the change did not trigger a sync. After one, DESIRED would be {0}, CURRENT {1}, READY {2}, `misscheduled` {3}." = 狀態已過時：此變更沒有觸發同步（sync）。同步後 DESIRED 為 {0}、CURRENT 為 {1}、READY 為 {2}、`misscheduled` 為 {3}。
            "The token of the default service account is on every node" = 預設服務帳號的權杖（token）會出現在每個節點上
            "The toleration for `node-role.kubernetes.io/master` does not match {0}: since 1.25 control-plane nodes have only the taint `node-role.kubernetes.io/control-plane`. Tolerate both." = 對 `node-role.kubernetes.io/master` 的容忍無法涵蓋 {0}：自 1.25 起，控制平面只帶有 `node-role.kubernetes.io/control-plane` 污點。兩者都應容忍。
            "The toleration without a key also matches virtual nodes ({0}), where daemon pods never run. Exclude them with node affinity." = 沒有鍵的容忍也涵蓋虛擬節點（{0}），DaemonSet 的 Pod 在那裡無法執行。請以節點親和性排除它們。
            "The value of a field of the pod itself." = 取自 Pod 本身的欄位。
            "This looks like a network agent, but no pod is created on nodes that are not ready ({0}) because their network is missing: tolerate `node.kubernetes.io/not-ready:NoSchedule`." = 這似乎是網路元件，但不會在未就緒的節點（{0}）上建立，而這些節點正在等待網路：請容忍 `node.kubernetes.io/not-ready:NoSchedule`。
            "Title for the browser's tab" = 瀏覽器分頁上的標題
            "Title of the page" = 頁面的標題
            "Title of the site" = 網站的標題
            "Tolerate every NoSchedule taint" = 容忍所有 NoSchedule 污點
            "Tolerate the control-plane taint" = 容忍控制平面的污點
            "Tolerates every taint of every node" = 容忍任何節點上的任何污點
            "Tolerating every taint places the pods on virtual nodes: {0}" = 容忍所有污點，使 Pod 被放到虛擬節點上：{0}
            "Translations that the page names, itself among them" = 頁面所指出的譯文，包括本頁
            "Type that must exist, or is created, before the mount, such as Directory or FileOrCreate. Empty: no check." = 掛載前必須存在或要建立的類型，例如 Directory 或 FileOrCreate；空白表示不檢查。
            "URL at which the page is edited; empty where none is configured" = 編輯本頁的網址；未設定時為空
            "Use `maxUnavailable` instead of `maxSurge`, or remove the host port" = 改用 `maxUnavailable` 取代 `maxSurge`，或移除主機連接埠
            "Use apps/v1" = 改用 apps/v1
            "Use apps/v1; it needs spec.selector, and its update strategy defaults to RollingUpdate" = 請用 apps/v1；它需要 spec.selector，`updateStrategy` 預設為 RollingUpdate
            "Use registry.k8s.io" = 請改用 registry.k8s.io
            "Use the same label in both" = 兩處請寫相同的標籤
            "User ID of the processes." = 程序的使用者 ID。
            "User ID of the processes; a container's own value takes precedence." = 程序的使用者 ID；容器自己的設定優先。
            "User, groups and security profiles for all containers of the pod." = 整個 Pod 的使用者、群組與安全設定。
            "Value of the variable; $(NAME) refers to a variable defined above it." = 變數的值；$(NAME) 代表前面設定的變數。
            "Value that the taint must have." = 污點必須有的值。
            "Values for In and NotIn; one number for Gt and Lt; none for the others." = 供 In 與 NotIn 使用的值；Gt 與 Lt 用一個數字，其餘不寫。
            "Version in which the path is read." = 欄位路徑所用的版本。
            "Volumes" = 磁碟區
            "Volumes of the pod that the container sees." = 容器看得到的磁碟區。
            "WHY" = 原因
            "When the node fetches the image." = 節點何時取得映像檔。
            "Where the termination message comes from: a file, or else the last log lines." = 容器結束訊息的來源：檔案，或記錄的最後幾行。
            "Whether a process can gain more privileges than its parent." = 程序能否取得比上層程序更多的權限。
            "Whether an API token is mounted into the containers." = 是否把 API server 的權杖（token）掛載到容器。
            "Whether later mounts propagate: from the node to the container (HostToContainer), or in both directions (Bidirectional)." = 之後的掛載是否互相可見：HostToContainer 為節點到容器，Bidirectional 為雙向。
            "Whether terminated containers restart. A DaemonSet allows Always only." = 容器結束後是否重啟；DaemonSet 只允許 Always。
            "Which system calls the container may make." = 容器可使用的系統呼叫。
            "Which system calls the containers may make." = 容器可使用的系統呼叫。
            "YAML is indented with spaces, never with tabs; values that begin with `@`, `` ` `` or `%` need quotes" = YAML 只能用空格縮排，不可用 tab；以 `@`、`` ` ``、`%` 開頭的值要加引號
            "[]object" = []object
            "[]string" = []string
            "`Always` for the tag latest, else `IfNotPresent`" = 標籤為 latest 時 `Always`，否則 `IfNotPresent`
            "`Bidirectional` lets the container change the node's mounts: it needs `securityContext.privileged: true`; to see the node's mounts, `HostToContainer` is enough" = `Bidirectional` 讓容器改動節點的掛載，需要 `securityContext.privileged: true`；若只是看到節點的掛載，`HostToContainer` 即可
            "`Exists` and `DoesNotExist` compare the key only: remove `values`, or use `operator: In`" = `Exists` 與 `DoesNotExist` 只看鍵：請移除 `values`，或改用 `operator: In`
            "`Exists` tolerates the taint with any value: remove `value`, or use `operator: Equal` to tolerate this value only" = `Exists` 容忍任何值的污點：請移除 `value`；若只容忍這個值，請寫 `operator: Equal`
            "`Gt` and `Lt` take one integer; the node label's value must be an integer too" = `Gt` 與 `Lt` 需要一個整數；節點標籤的值也必須是整數
            "`Gt` or `Lt` with a value that is not an integer: matches no node" = `Gt` 或 `Lt` 的值不是整數：不符合任何節點
            "`Lt` and `Gt` compare with one integer: `values: [\"4\"]`" = `Lt` 與 `Gt` 只與一個整數比較：`values: ["4"]`
            "`None` ignores the cluster's DNS settings: set at least one server in `dnsConfig.nameservers`" = `None` 不採用叢集的任何設定：請在 `dnsConfig.nameservers` 寫上至少一個伺服器
            "`NotIn` or `DoesNotExist` for a label that no node of the cluster has, but for one spelled alike: excludes nothing" = `NotIn` 或 `DoesNotExist` 的標籤在叢集裡沒有任何節點具備，只有寫法相近的標籤：什麼也沒有排除
            "`OnDelete`: a pod keeps the old template until it is deleted" = `OnDelete`：Pod 在刪除之前一直使用舊的範本
            "`allowPrivilegeEscalation` is not `false`" = `allowPrivilegeEscalation` 不是 `false`
            "`apiVersion` and `kind` are strings" = `apiVersion` 與 `kind` 是字串
            "`config.edn` cannot be read: {0}" = 無法讀取 config.edn：{0}
            "`error`, `warning` or `info`" = `error`、`warning` 或 `info`
            "`error`, `warning`, `info` or `off`" = `error`、`warning`、`info` 或 `off`
            "`hostIP` is the address of a `hostPort`: add the port, or remove the address" = `hostIP` 指定 `hostPort` 開在哪個位址：請加上連接埠，或移除位址
            "`imagePullPolicy` is not `Always`" = `imagePullPolicy` 不是 `Always`
            "`items` is a list: each object in it begins with `- `" = `items` 是清單：其中每個物件都以 `- ` 開頭
            "`kubectl rollout status` does not support it; use RollingUpdate unless you update nodes by hand" = `kubectl rollout status` 無法搭配使用；除非要逐一手動更新節點，否則請用 RollingUpdate
            "`localhostProfile` names a profile on the node and is used with `type: Localhost` only" = `localhostProfile` 指定節點上的設定檔，只能與 `type: Localhost` 一起使用
            "`m` means a thousandth, so this is less than one byte: did you mean `Mi` or `M`?" = `m` 代表千分之一，所以這不到一個位元組：多半是想寫 `Mi` 或 `M`
            "`maxSurge` can't work with a host port: on {0} the old and the new pod need the same port. The API server accepts it, and the rollout is stuck." = `maxSurge` 無法與主機埠並用：在 {0} 上，新舊 Pod 需要同一個埠。API server 會接受，但更新會卡住。
            "`maxSurge` needs `maxUnavailable: 0`" = `maxSurge` 需要 `maxUnavailable: 0`
            "`maxSurge` needs `maxUnavailable: 0`, which defaults to 1" = `maxSurge` 需要 `maxUnavailable: 0`，而它的預設值是 1
            "`maxSurge` with a host port: accepted, but the rollout never finishes" = `maxSurge` 加上主機連接埠：會被接受，但更新永遠不會完成
            "`maxSurge` with an anti-affinity to its own labels: accepted, but the rollout never finishes" = `maxSurge` 加上對自己標籤的反親和性：會被接受，但更新永遠不會完成
            "`maxSurge` without `maxUnavailable: 0`: rejected" = 有 `maxSurge` 而沒有 `maxUnavailable: 0`：會被拒絕
            "`metadata.resourceVersion` is set: the object cannot be created" = 設定了 `metadata.resourceVersion`：無法建立物件
            "`nodeName` in the template: runs on one node at most" = 範本裡寫了 `nodeName`：最多在一個節點上執行
            "`nodeName` names it" = `nodeName` 指定了它
            "`nodeSelectorTerms` are alternatives: exclusions in several of them leave out only the nodes that all exclude" = `nodeSelectorTerms` 之間是「或」的關係：分寫在多個項目的排除條件，只會排除所有項目都排除的節點
            "`operator: Exists` without a key: also tolerates nodes under repair; a warning if the cluster has virtual nodes" = 沒有鍵的 `operator: Exists`：連維修中的節點也容忍；叢集裡有虛擬節點時為警告
            "`readOnlyRootFilesystem` is not `true`" = `readOnlyRootFilesystem` 不是 `true`
            "`rules` must be `rule: level` lines" = `rules` 必須是 `規則: 等級` 的形式
            "`spec.selector` is missing: add `matchLabels` with labels of the template; the DaemonSet finds its pods by them" = 缺少 `spec.selector`：請寫上 `matchLabels`，列出範本中的標籤，DaemonSet 靠它認出自己的 Pod
            "`strategy` is a Deployment field; a DaemonSet has `updateStrategy`" = 那是 Deployment 的欄位；DaemonSet 用 `updateStrategy`
            "`tolerationSeconds: {0}` has no effect" = `tolerationSeconds: {0}` 沒有作用
            "`tolerationSeconds` for a NoExecute taint that a node of the cluster has: evicted and created again in an endless loop" = 對叢集裡某節點的 NoExecute 污點設了 `tolerationSeconds`：驅逐、重建的無限迴圈
            "`{0}={1}` has {2} matching pods, the domain with the fewest has {3}; one more exceeds `maxSkew` {4}" = `{0}={1}` 有 {2} 個相符的 Pod，最少的區域有 {3} 個；再加一個就超過 `maxSkew` {4}
            "`{0}` belongs in `{1}`: check the indentation" = `{0}` 應放在 `{1}`：請檢查縮排
            "`{0}` can't be overcommitted: request and limit must be equal, or remove the request" = `{0}` 不能超額分配（overcommit）：request 與 limit 必須相同，或移除 request
            "`{0}` excludes no node; {1} have `{2}`, which is spelled alike" = `{0}` 沒有排除任何節點；{1} 有寫法相近的 `{2}`
            "`{0}` has no value and no `operator: Exists`, so it matches an empty value only" = `{0}` 沒有值，也沒有 `operator: Exists`，因此只符合空值
            "`{0}` has the effect `{1}`" = `{0}` 的 effect 是 `{1}`
            "`{0}` has the key `{1}`" = `{0}` 的鍵是 `{1}`
            "`{0}` has the value `{1}`, the taint has `{2}`" = `{0}` 的值是 `{1}`，污點的值是 `{2}`
            "`{0}` has the value `{1}`, the taint has none" = `{0}` 的值是 `{1}`，污點沒有值
            "`{0}` is `{1}` here" = 這裡的 `{0}` 是 `{1}`
            "`{0}` is an Org file and is not read" = 「{0}」是 Org 檔案，未讀取
            "`{0}` is closed but was never opened" = `{0}` 有結尾卻沒有開頭
            "`{0}` is closed while `{1}` is open" = `{1}` 尚未結束就遇到 `{0}` 的結尾
            "`{0}` is empty" = `{0}` 是空的
            "`{0}` is markup and would be shown as text" = `{0}` 是標記，會被當成文字顯示
            "`{0}` is missing here" = 這裡缺少 `{0}`
            "`{0}` is not a path inside the output folder" = `{0}` 不是輸出資料夾內的路徑
            "`{0}` is not a valid namespace name: use lower-case letters, digits and `-`, at most 63 characters" = 命名空間不能叫 `{0}`：只能用小寫字母、數字與 `-`，最多 63 個字元
            "`{0}` is not an expectation that can be checked" = `{0}` 不是可以檢查的預期
            "`{0}` is not text; it opens a section" = `{0}` 不是文字，而是用來開啟區段
            "`{0}` is served in `{1}`" = `{0}` 屬於 `{1}`
            "`{0}` is set twice" = `{0}` 設定了兩次
            "`{0}` is text and would be read as markup" = `{0}` 是文字，會被當成標記解讀
            "`{0}` must be {1}" = `{0}` 必須是{1}
            "`{0}` tolerates every key, so also {1}" = `{0}` 容忍所有的鍵，包括 {1}
            "`{0}` tolerates {1}" = `{0}` 容忍 {1}
            "`{0}`: {1} free, {2} requested" = `{0}`：剩餘 {1}，要求 {2}
            "`{0}`: {1} free, {2} requested, more than the {3} of the whole node" = `{0}`：剩餘 {1}，要求 {2}，超過整個節點的 {3}
            "a DaemonSet is for more nodes than one" = DaemonSet 是給一個以上的節點用的
            "a DaemonSet replaces its pods node by node (`RollingUpdate`), or only after you delete them (`OnDelete`)" = DaemonSet 會逐節點自動替換 Pod（`RollingUpdate`），或等你自行刪除（`OnDelete`）
            "a DaemonSet runs one pod on each eligible node and has no replica count: remove it, or use a Deployment" = DaemonSet 在每個符合條件的節點上各執行一個 Pod，沒有副本數：請移除，或改用 Deployment
            "a DaemonSet's selector is immutable: delete it with `kubectl delete --cascade=orphan` and create it again; pods that match the new selector are adopted, the others are orphaned and must be deleted by hand" = DaemonSet 的選擇器不可變更（immutable）：請用 `kubectl delete --cascade=orphan` 刪除後重新建立；符合新選擇器的 Pod 會被收養（adopt），其餘成為孤兒，必須手動刪除
            "a Secret in an environment variable" = 以環境變數傳遞 Secret
            "a URL that begins with http:// or https://" = 以 http:// 或 https:// 開頭的網址
            "a URL that contains `{path}`" = 含有 `{path}` 的網址
            "a container requests `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, or a device with a domain, such as `nvidia.com/gpu`" = 容器可要求 `cpu`、`memory`、`ephemeral-storage`、`hugepages-…`，或帶網域的裝置，例如 `nvidia.com/gpu`
            "a controller can adopt or delete the pods of the other" = 控制器可能接管或刪除另一方的 Pod
            "a date such as `2026-11-24`" = 日期，例如 `2026-11-24`
            "a hostPath volume that no container mounts" = 沒有任何容器掛載的 hostPath 磁碟區
            "a kernel parameter that the kubelet rejects by default" = kubelet 預設拒絕的核心參數
            "a key is a name of at most 63 characters (letters, digits, `-`, `_`, `.`), optionally with a domain and a slash before it: `app`, `example.com/app`" = 鍵是最多 63 個字元的名稱，只能用字母、數字、`-`、`_`、`.`，前面可加網域與斜線：`app`、`example.com/app`
            "a label value is empty or has at most 63 characters (letters, digits, `-`, `_`, `.`) and begins and ends with a letter or digit; put longer text in annotations" = 標籤的值最多 63 個字元，只能用字母、數字、`-`、`_`、`.`，首尾須為字母或數字，也可以是空的；較長的文字請放在註解（annotations）
            "a limit slows agents down when they are needed most" = 上限會在最需要代理程式時拖慢它
            "a limit that is too low kills the agent on the largest nodes" = 上限太低，代理程式會在最大的節點上被終止
            "a liveness or startup probe succeeds the first time; only a readiness probe can require more" = 存活與啟動探測成功一次即算通過；只有就緒探測可以要求更多次
            "a map has a key without a value" = 對應表中有鍵沒有值
            "a negative number counts as 1" = 負數會被當作 1
            "a node that this term matches is not left out" = 符合此項目的節點不會被排除
            "a path can't leave its directory: remove `..`" = 路徑不可跳出所在目錄：請不要使用 `..`
            "a path of Docker: empty on nodes with containerd or CRI-O; a warning if the agent has no path of these for the same purpose" = Docker 的路徑：在使用 containerd 或 CRI-O 的節點上是空的；若代理程式沒有後兩者用於相同目的的路徑，則為警告
            "a pod in its own user namespace can't use the node's network, PID or IPC namespaces, or raw block volumes: remove one or the other" = 擁有自己使用者命名空間的 Pod 不能共用節點的網路、程序或 IPC，也不能用原始磁碟區：請擇一移除
            "a port is between 1 and 65535" = 連接埠的範圍是 1 到 65535
            "a port name has at most 15 lower-case letters, digits and single hyphens, at least one of them a letter, such as `http-metrics`" = 連接埠名稱最多 15 個字元，只能用小寫字母、數字與單一連字號，且至少有一個字母，例如 `http-metrics`
            "a privileged container, or a HostProcess container of Windows: equivalent to root on the node" = 特權容器，或 Windows 的 HostProcess 容器：等同節點上的 root
            "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: remove those, or remove this field" = 特權容器或具有 CAP_SYS_ADMIN 的容器一定能提升權限：請移除該權限，或省略此欄位
            "a probe that is too strict restarts working agents" = 探測太嚴，會重新啟動正常的代理程式
            "a quantity is a number with an optional suffix: `0.5` or `500m` for half a CPU, `64Mi` or `64M` for memory (lower-case `m` is a thousandth)" = 數量是數字，可加後綴：半個 CPU 寫 `0.5` 或 `500m`，記憶體寫 `64Mi` 或 `64M`（小寫 `m` 是千分之一）
            "a release from 1.{0} to 1.{1}" = 1.{0} 到 1.{1} 之間的版本
            "a request can't exceed the limit: raise the limit of `{0}`, or lower the request" = request 不能超過 limit：請提高 `{0}` 的 limit，或降低 request
            "a selector's labels belong one level deeper: `selector: {matchLabels: {…}}`" = 選擇器的標籤要再深一層：`selector: {matchLabels: {…}}`
            "a slow rollout may be intended, a stuck one is not" = 緩慢的更新可能是刻意的，停滯的不會是
            "a string" = 字串
            "a tag that is never moved is as good" = 從不移動的標籤（tag）一樣好
            "a term without requirements matches no node" = 沒有條件的項目不符合任何節點
            "a topology spread constraint that has no effect with one pod per node" = 每個節點一個 Pod 時沒有作用的拓撲分布限制
            "a variable has `value` or `valueFrom`: keep one" = 變數只能有 `value` 或 `valueFrom` 其中之一：請擇一
            "a version or chart name in the selector: prevents the next upgrade" = 選擇器裡有版本或 chart 名稱：下一次升級無法進行
            "a volume has one source: keep one, and put the other in a second volume" = 一個磁碟區只能有一個來源：請保留一個，另一個寫成第二個磁碟區
            "absent" = 無
            "accepted, replaces all pods" = 會被接受，並換掉所有 Pod
            "accepted, replaces no pod" = 會被接受，不換掉任何 Pod
            "accesses the file system of the node" = 存取節點的檔案系統
            "add `clusters/{0}.yaml` to the graph, or use one of: {1}" = 請在筆記庫加入 `clusters/{0}.yaml`，或使用：{1}
            "add a handler: `exec`, `httpGet` or `tcpSocket` (also `grpc` in probes, `sleep` in hooks)" = 請指定方式：`exec`、`httpGet`、`tcpSocket` 之一（探測可用 `grpc`，鉤子可用 `sleep`）
            "add a space after the URL" = 在網址後加一個空格
            "add a space after the tag, or use `#[[{0}]]` followed by a space" = 在標籤後加一個空格，或寫成「#[[{0}]]」並在其後加空格
            "add an `id::` property to the target block" = 請為目標區塊加上 id:: 屬性
            "add it to templates/messages, in every language" = 請把它加入 templates/messages 的每個語言
            "add the file, or fix the path; paths are case-sensitive" = 請放入檔案或修正路徑；大小寫須一致
            "add the reason after a dash: `rule-id — because …`" = 請在破折號後面說明：`rule-id — 原因`
            "add to {0}: {1}" = 在 {0} 加上：{1}
            "adds capabilities that the baseline level does not allow" = 加入 baseline 等級不允許的 capability
            "after" = 之後
            "agents keep it for old nodes, next to the paths of other runtimes; alone it has been useless since 1.24" = 代理程式為舊節點保留它，並同時有其他執行環境的路徑；單獨使用時，自 1.24 起已無用
            "agents read files of the node that only root may read" = 代理程式要讀取節點上只有 root 能讀的檔案
            "agents that change the node need it; the manifest does not show which calls they make" = 會改動節點的代理程式需要它；manifest 看不出它們做了哪些呼叫
            "agents that have to run on every node often request nothing" = 必須在每個節點上執行的代理程式常常不要求資源
            "agents that inspect containers need it, and read-only mounts don't limit it" = 檢視容器的代理程式需要它，而唯讀掛載限制不了它
            "agents that receive metrics or traces need it; behind an open port a vulnerability exposes the node" = 接收指標或追蹤資料的代理程式需要它；連接埠對外開放時，漏洞會危及節點
            "alias `{0}` of `{1}` is already the name of `{2}`" = 「{1}」的別名「{0}」已是「{2}」的名稱
            "all are needed: {0}" = 全部都需要：{0}
            "all effects" = 所有效果
            "all entries" = 全部
            "all nodes cordoned" = 所有節點都停止排程（cordon）
            "all {0} DaemonSets run on every node where they are wanted" = {0} 個 DaemonSet 都在每個應有它的節點上執行
            "all of its keys" = 所有的鍵
            "also add `{0}={1}` to `nodeSelector`: then no pod is created here" = 在 `nodeSelector` 也要求 `{0}={1}`：這裡就不會建立 Pod
            "an API version of DaemonSet that was removed in 1.16" = 已在 1.16 移除的 DaemonSet API 版本
            "an affinity without terms matches no node" = 沒有項目的親和性不符合任何節點
            "an agent adds what it needs; the manifest does not show which calls it makes" = 代理程式只加入所需的；manifest 看不出它做了哪些呼叫
            "an agent is there to work with its node" = 代理程式本來就是為了處理節點
            "an empty `nodeSelectorTerm` matches no node (not every node)" = 空的 `nodeSelectorTerm` 不符合任何節點（而不是符合所有節點）
            "an empty list would match no node: add a term, or remove the affinity" = 空清單不符合任何節點：請加入條件，或移除此親和性
            "an empty selector would match every pod: use a label of the template, such as `matchLabels: {{0}}`" = 空的選擇器會選中所有 Pod：請寫出範本的標籤，例如 `matchLabels: {{0}}`
            "an image from `k8s.gcr.io`, frozen since April 2023" = 來自 `k8s.gcr.io` 的映像檔，該 registry 自 2023 年 4 月起凍結
            "and {0} more terms" = 以及另外 {0} 個項目
            "annotations of the template belong in `spec.template.metadata.annotations`" = 範本的註解應放在 `spec.template.metadata.annotations`
            "another dsdoc is writing {0}" = 另一個 dsdoc 正在寫入 {0}
            "anti-affinity of other pods" = 其他 Pod 的反親和性
            "as containers with Bidirectional mounts are" = 使用 Bidirectional 掛載的容器都是如此
            "as device plugins are" = 裝置外掛都是如此
            "as network agents (CNI) are" = 網路代理程式（CNI）都是如此
            "as storage drivers (CSI) are" = 儲存驅動程式（CSI）都是如此
            "asset `{0}` does not exist" = 附件「{0}」不存在
            "asset `{0}` is empty" = 附件「{0}」是空的
            "before" = 之前
            "before: {0}" = 先前：{0}
            "boolean" = 布林值
            "both are needed: {0}" = 兩者都需要：{0}
            "by hand, when the node is back" = 節點恢復後由人手動移除
            "can be changed without restarting pods" = 可變更，不會重新建立 Pod
            "cannot list {0}: {1}" = 無法列出 {0}：{1}
            "cannot read {0}: {1}" = 無法讀取 {0}：{1}
            "cannot read {0}: it is a pipe, a socket or a device" = 無法讀取 {0}：它是管道、socket 或裝置
            "cannot read {0}: it has more than {1} MiB" = 無法讀取 {0}：它超過 {1} MiB
            "cannot read {0}: its name is not UTF-8" = 無法讀取 {0}：其名稱不是 UTF-8
            "asset runs a script when it is opened: `{0}`" = 開啟附件時會執行指令碼：「{0}」
            "remove it, or let the server send `Content-Security-Policy: sandbox` with the file" = 請移除，或讓伺服器在傳送此檔案時附上「Content-Security-Policy: sandbox」
            "cannot remove {0}: {1}" = 無法移除 {0}：{1}
            "cannot write {0}: {1}" = 無法寫入 {0}：{1}
            "changing it replaces the pods" = 變更會更換 Pod
            "chosen on purpose" = 刻意的選擇
            "close it with a line of three backticks; until then the following lines are parsed as blocks" = 以一行三個反引號結束；否則其後內容會當成一般區塊
            "complete it to have it validated and run on the cluster" = 補齊後就會驗證並在叢集上模擬執行
            "configuration must be `key: value` lines" = 設定檔必須是 `key: value` 的形式
            "a list of patterns, as in a .gitignore" = 樣式清單，寫法與 .gitignore 相同
            "unknown rule `{0}`" = 未知的規則 `{0}`
            "the manual lists the rules" = 規則列在使用手冊裡
            "containerd listens on `/run/containerd/containerd.sock`, CRI-O on `/run/crio/crio.sock`" = containerd 使用 `/run/containerd/containerd.sock`，CRI-O 使用 `/run/crio/crio.sock`
            "containers of a DaemonSet always restart: use `Always`, or remove `restartPolicy`. For a task that runs once, use a Job" = DaemonSet 的 Pod 結束後一律重新執行：請寫 `Always` 或省略 `restartPolicy`。只執行一次的工作請用 Job
            "convert it to Markdown to publish it" = 若要發布請轉換為 Markdown
            "copied from serviceAccountName" = 複製自 serviceAccountName
            "correct the expectation, the manifest or the cluster" = 請修正這項預期、manifest 或叢集
            "create the class, or remove `priorityClassName`" = 建立此類別，或移除 `priorityClassName`
            "create the class, or remove `runtimeClassName`" = 建立此類別，或移除 `runtimeClassName`
            "created on" = 建立
            "default `{0}`" = 預設 `{0}`
            "default where no source is set" = 沒有寫來源時填入
            "delete the pod, or use `RollingUpdate`" = 刪除此 Pod，或改用 `RollingUpdate`
            "deleted on" = 刪除
            "delimiters must be two short words without `=`" = 分隔符號須為兩個不含 `=` 的短字串
            "devices and huge pages can't be overcommitted: set the same number in `limits` as in `requests`" = 裝置與 huge pages 不能超額分配：請在 `limits` 寫上與 `requests` 相同的數量
            "devices and pods are counted in integers" = 裝置與 Pod 數量必須是整數：請寫整數
            "did you mean `{0}` in `{1}`?" = 是否指 `{1}` 的 `{0}`？
            "did you mean `{0}`?" = 是否指「{0}」？
            "do without {0}, or let the namespace enforce the level `{1}`: `{2}`" = 不使用 {0}，或讓命名空間採用等級 `{1}`：`{2}`
            "does not drop the capabilities that every container has by default" = 沒有移除每個容器預設擁有的 capability
            "does not run on control-plane nodes, although no nodes are selected; this may be intended" = 沒有挑選節點，卻不會在控制平面節點上執行；這可能正是你要的
            "empty node affinity" = 空的節點親和性
            "ephemeral containers are added to running pods with `kubectl debug`; use a container or an init container instead" = 這類容器只能用 `kubectl debug` 加到執行中的 Pod；每個 Pod 都需要的，請寫成容器或 init 容器
            "every object needs `apiVersion` and `kind`, such as `apiVersion: apps/v1` and `kind: DaemonSet`" = 每個物件都要寫明版本與種類：`apiVersion: apps/v1` 與 `kind: DaemonSet`
            "everything after `...` is ignored" = `...` 之後的內容不會被讀取
            "excluded by this" = 與此互相排斥
            "evicts it from {0} after {1} s" = {1} 秒後將它從 {0} 驅逐
            "expected `{0}`, but {1}" = 預期 `{0}`，實際上：{1}
            "few agents write much" = 很少有代理程式大量寫入
            "field" = 欄位
            "field: {0}" = 欄位：{0}
            "file skipped: it has {0}" = 檔案有 {0}，已略過
            "find out why the new pods on {0} are not ready; a higher `{1}` would only replace more pods by such ones" = 請查明 {0} 上的新 Pod 為何未就緒；提高 `{1}` 只會把更多 Pod 換成這樣的 Pod
            "first defined here" = 先出現在這裡
            "fix: {0}" = 修正：{0}
            "give the template the label that the selector requires" = 讓範本使用選擇器要求的標籤
            "hardening that needs a test of the agent first" = 安全強化，須先以該代理程式測試
            "hardening, with little effect on an agent that runs as root" = 安全強化，對以 root 執行的代理程式影響很小
            "hardening; the kubelet may set a profile by default (`seccompDefault`)" = 安全強化；kubelet 可能預設套用（`seccompDefault`）
            "harmless where every node has the label" = 若每個節點都有該標籤，則無害
            "harmless while the account has no rights" = 只要帳號沒有權限，就無害
            "harmless, and it documents what the author meant" = 無害，而且說明了作者的意圖
            "hidden: {0}, shown by --show {1}" = 未顯示：{0}，以 --show {1} 顯示
            "host port `{0}/{1}` is used by pod `{2}`" = 主機埠 `{0}/{1}` 已被 Pod `{2}` 占用
            "host port {0}" = 主機連接埠 {0}
            "immutable" = 不可變更（immutable）
            "inside double quotes a backslash begins an escape: write it twice, or use single quotes" = 雙引號裡的反斜線是跳脫序列的開頭：請寫兩次，或改用單引號
            "integer" = 整數
            "integer or percentage" = 整數或百分比
            "it ends within a value" = 在值的中途結束
            "it has 0 bytes, so readers get a link and no image: add the real file" = 檔案為 0 位元組，讀者只會看到連結而非圖片：請放入真正的檔案
            "it has the labels of nodeSelector: {0}" = 節點具備 nodeSelector 的標籤：{0}
            "it is nested too deeply" = 巢狀過深
            "it needs no network itself" = 它自己不需要 Pod 網路
            "it writes the network configuration of the node" = 它寫入節點的網路設定
            "its removal changes nothing, and Pod Security may allow the pod without it" = 移除它不影響任何事，而且 Pod Security 可能因此允許這個 Pod
            "keep one handler" = 只保留一個處理方式（handler）
            "keep one source" = 只保留一個來源
            "label `{0}={1}` does not satisfy `{2}`" = 標籤 `{0}={1}` 不符合 `{2}`
            "label the node: `kubectl label node {0} --overwrite {1}`" = 為節點加上標籤：`kubectl label node {0} --overwrite {1}`
            "labels of the template belong in `spec.template.metadata.labels`" = 範本的標籤應放在 `spec.template.metadata.labels`
            "let the namespace enforce the level `{0}`: `{1}`" = 讓命名空間採用等級 `{0}`：`{1}`
            "line is not `key = text`" = 此行不是 `key = text`
            "page name with more than {0} namespace levels" = 頁面名稱的命名空間超過 {0} 層
            "its parts are not made pages" = 不會為名稱的各段建立頁面
            "use fewer `/` in the name" = 請減少名稱裡的 `/`
            "link to a page that doesn't exist: `{0}`" = 連結到不存在的頁面「{0}」
            "link to a page that doesn't exist: `{0}`; `{1}` exists" = 連結到不存在的頁面「{0}」；「{1}」存在
            "links go to the first one; rename or merge them" = 連結會指向第一個；請改名或合併
            "links to it go to `{0}`" = 連結會指向「{0}」
            "list at least one value: `values: [linux]`" = 至少列出一個值：`values: [linux]`
            "make the pods on {0} available" = 讓 {0} 上的 Pod 恢復可用
            "many agents read their credentials from nowhere else" = 許多代理程式只能從這裡讀取憑證
            "many agents serve nothing that a probe could call" = 許多代理程式沒有可供探測的服務
            "map[string]quantity" = map[string]quantity
            "map[string]string" = map[string]string
            "maxSurge can't work with host port {0}: the old pod holds it" = maxSurge 無法與主機連接埠 {0} 並用：舊 Pod 仍占用著它
            "maxSurge can't work: the pod's anti-affinity keeps the new pod off the old pod's node" = maxSurge 無法運作：Pod 的反親和性不讓新 Pod 與舊 Pod 同在一個節點
            "may run as root" = 可能以 root 執行
            "meant as any node, it matches none; other terms still may" = 本意是任何節點，實際上不符合任何節點；其他條件仍可能符合
            "message `{0}` has no parameter {{1}}" = 訊息 `{0}` 沒有參數 {{1}}
            "most clusters have only Linux nodes" = 大多數叢集只有 Linux 節點
            "mount `{0}`" = 改掛載 `{0}`
            "mounts a path of the node as writable where read-only may be enough; a warning for files that only the node writes, such as `/etc/os-release`" = 以可寫入方式掛載節點的路徑，而唯讀可能就夠了；對只由節點寫入的檔案（例如 `/etc/os-release`）為警告
            "mounts the socket of the container runtime: full control over all containers of the node" = 掛載容器執行環境的 socket：能完全控制節點上所有容器
            "name it `{0}`" = 命名為 `{0}`
            "network agents and monitoring need them; shared memory with processes of the node is rarely meant" = 網路代理程式與監控需要它們；與節點的程序共用記憶體則很少是本意
            "network and storage agents need it on every node" = 網路與儲存代理程式在每個節點上都需要它
            "never evicted" = 不會被驅逐
            "no CPU limit" = 沒有 CPU 上限
            "no CPU request" = 沒有要求 CPU
            "no DaemonSet" = 沒有 DaemonSet
            "no DaemonSet is selected" = 沒有選取到 DaemonSet
            "no PriorityClass {0}" = 沒有 PriorityClass {0}
            "no RuntimeClass {0}" = 沒有 RuntimeClass {0}
            "no `livenessProbe` on a container: it is not restarted when it hangs" = 容器沒有 `livenessProbe`：卡住時不會重新啟動
            "no `priorityClassName`: the pod can't preempt others on a full node; a warning for network agents and storage drivers" = 沒有 `priorityClassName`：節點資源用盡時，Pod 無法搶占其他 Pod；對網路代理程式與儲存驅動程式為警告
            "no `readinessProbe` on any container: a rollout cannot detect a version that runs and does not work" = 沒有任何容器有 `readinessProbe`：滾動更新無法察覺能執行卻不能用的版本
            "no block has the id `{0}`" = 沒有識別碼為「{0}」的區塊
            "no errors in {0}" = {0}，沒有錯誤
            "no errors or warnings in {0}" = {0}，沒有錯誤或警告
            "no field changes" = 沒有欄位變更
            "no findings in {0}" = {0}，沒有發現問題
            "no folder {0}" = 找不到資料夾 {0}
            "no label `{0}` here" = 這裡沒有標籤 `{0}`
            "no limit" = 沒有上限
            "no memory limit" = 沒有記憶體上限
            "no memory request" = 沒有要求記憶體
            "no network policy selects the pods; none applies to the host network" = 沒有網路政策選取這些 Pod；主機網路不受網路政策限制
            "no node has the taint `{0}`" = 節點沒有污點 `{0}`
            "no node since 1.25 has this taint" = 1.25 以後沒有任何節點帶有這個污點
            "no node {0}" = 沒有節點 {0}
            "no nodes: give a cluster with --cluster FILE, or use the built-in one with --cluster reference" = 沒有節點：請以 --cluster FILE 指定叢集，或以 --cluster reference 使用內建的叢集
            "the cluster has no nodes: run `{0}`" = 叢集沒有節點：請執行 `{0}`
            "none of {0} DaemonSets runs: {1}" = {0} 個 DaemonSet 都沒有執行：{1}
            "no pod ever starts on a new node" = 新節點上永遠不會有 Pod 啟動
            "no pod is replaced" = 沒有 Pod 被換掉
            "no pod that matches the pod affinity runs in `{0}={1}`" = `{0}={1}` 中沒有符合 Pod 親和性的 Pod
            "no request for ephemeral storage" = 沒有要求暫時性儲存空間
            "no seccomp profile, or `Unconfined`" = 沒有 seccomp profile，或是 `Unconfined`
            "no selector, required affinity or taint excludes it" = 沒有選擇器、必要的親和性或污點排除它
            "no tag, or `latest`: nodes may run different versions; an info if only init containers of the agent do" = 沒有標籤（tag）或是 `latest`：各節點的版本可能不同；若只有代理程式的 init 容器如此，則為資訊
            "no value can begin here" = 此處不能開始一個值
            "node `{0}` is deleted; the pod garbage collector removes the pod about a minute later" = 節點 `{0}` 已刪除；Pod 垃圾回收器約一分鐘後會移除此 Pod
            "node affinity needs `{0}`; the node has `{1}={2}`" = 節點親和性要求 `{0}`；節點有 `{1}={2}`
            "node affinity needs `{0}`; the node has no label `{1}`" = 節點親和性要求 `{0}`；節點沒有標籤 `{1}`
            "node affinity {0}" = 節點親和性 {0}
            "node deleted" = 節點已刪除
            "node not ready" = 節點未就緒
            "nodeSelector needs `{0}={1}`; the node has `{2}={3}`" = nodeSelector 要求 `{0}={1}`；節點的標籤是 `{2}={3}`
            "nodeSelector needs `{0}={1}`; the node has no label `{2}`" = nodeSelector 要求 `{0}={1}`；節點沒有標籤 `{2}`
            "nodes" = 節點
            "nodes have both labels for now; the old one is deprecated" = 節點目前同時有新舊兩個標籤；舊的已棄用
            "none" = 無
            "none of the {0} notes in {1} is public; set `:publishing/all-pages-public? true` in logseq/config.edn, write `public:: true` at the top of notes, or use --all-pages" = {1} 的 {0} 篇筆記都不是公開的；請在 logseq/config.edn 設定 `:publishing/all-pages-public? true`、在筆記開頭寫 `public:: true`，或使用 --all-pages
            "none of the {0} terms matches: {1}" = {0} 個項目都不符合：{1}
            "none on {0}" = {0} 沒有端點
            "not on {0} node" = 未部署在 {0} 個節點上
            "not on {0} nodes" = 未部署在 {0} 個節點上
            "not on: {0}" = 未部署：{0}
            "not ready" = 節點未就緒
            "not checked: {0}" = 未檢查：{0}
            "not every agent should preempt workloads; network agents and storage drivers should, and most of them have a class" = 不是每個代理程式都該搶占工作負載；網路代理程式與儲存驅動程式則應該，而且大多已設定優先權類別
            "nothing ran" = 什麼都沒有執行
            "nothing uses the message `{0}`" = 訊息 `{0}` 沒有被使用
            "nothing: the node is virtual, and daemon pods can't run on it" = 不必處理：這是虛擬節點，DaemonSet 的 Pod 無法在上面執行
            "nothing: the node runs Windows, which needs an agent of its own" = 不必處理：此節點執行 Windows，需要專用的代理程式
            "nothing: the pod is created when the node is ready. Only what the node needs to become ready (its network) should tolerate the taint" = 不必處理：節點就緒後就會建立 Pod。只有節點本身所等待的元件（例如網路）才應容忍此污點
            "nothing: the taint is removed {0}. Only what has to run before that should tolerate it" = 不必處理：{0}，此污點就會消失。只有必須在那之前執行的元件才應容忍它
            "object" = 物件
            "of two fields with the same name only the last counts: remove one, or merge them" = 同名欄位只有最後一個會生效：請移除其中之一，或合併它們
            "of two variables with the same name the last one counts: remove the other" = 同名變數以最後一個為準：請移除另一個
            "often intended" = 常常是刻意的
            "old registry" = 舊的 registry
            "one of the two values is a mistake" = 兩個值之一是錯的
            "one of {0}" = {0} 其中之一
            "only `NoExecute` evicts pods, so only it can be tolerated for a time: use `effect: NoExecute`, or remove `tolerationSeconds`" = 只有 `NoExecute` 會驅逐 Pod，所以只有它能限時容忍：請用 `effect: NoExecute`，或移除 `tolerationSeconds`
            "only containers that start containers need it" = 只有會啟動容器的容器需要它
            "only links to files inside the graph with the same use are followed: put the file itself there" = 只會跟隨指向筆記庫內用途相同之檔案的連結；請直接放入檔案
            "only one pod on a node can use it" = 同一節點上只有一個 Pod 能使用它
            "only one volume can be mounted at a path" = 容器的每個路徑只能掛載一個磁碟區
            "optional" = 可省略
            "page `{0}` has two files: `{1}` and `{2}`" = 頁面「{0}」有兩個檔案：{1} 與 {2}
            "pod `{0}` in `{1}={2}` matches the pod anti-affinity" = `{1}={2}` 中的 Pod `{0}` 符合 Pod 反親和性
            "pod affinity" = Pod 親和性
            "pod anti-affinity" = Pod 反親和性
            "pods are created and evicted in an endless loop" = Pod 不斷被建立又被驅逐，沒有止境
            "pods of a DaemonSet run until they are replaced: remove it" = DaemonSet 的 Pod 會一直執行到被替換為止：請移除此欄位
            "policies are usually in other manifests" = 政策通常在其他 manifest 中
            "port number or name" = 連接埠的號碼或名稱
            "port {0} is in use; choose another with --port, or use --port 0 for a free one" = 連接埠 {0} 已被使用；請以 --port 指定其他連接埠，或以 --port 0 自動選擇
            "port {0} needs root privileges; choose one above 1023" = 連接埠 {0} 需要更高的權限；請選擇 1023 以上的連接埠
            "programs interpret such an address differently" = 不同程式對這種位址的解讀不同
            "published manifests leave the namespace to their users" = 公開的 manifest 把命名空間留給使用者決定
            "put it in quotes" = 加上引號
            "put the rendered manifest in the note to have it checked" = 把算繪（render）出來的 manifest 放進筆記，就會檢查
            "quantity, such as 100m or 64Mi" = 數量，例如 100m 或 64Mi
            "query shown as source: `{0}` can't be evaluated on a static page" = 查詢以原始碼顯示：靜態頁面無法回答「{0}」
            "quota {0}" = 配額 {0}
            "quote a value that contains `: `, and indent the fields of an object equally" = 含有 `: ` 的值要加引號；同一物件的欄位縮排要一致
            "ready as soon as it runs" = 啟動即就緒
            "ready on" = 就緒
            "rebuilt in {0} ms: {1}" = 已於 {0} 毫秒內更新：{1}
            "references go to the first one; remove the other `id::`" = 參照會指向第一個；請移除另一個 id::
            "rejected" = 被拒絕
            "released manifests name a version" = 正式發行的 manifest 會寫明版本
            "rejected ({0})" = 被拒絕（{0}）
            "rejected ({0}): {1}" = 被拒絕（{0}）：{1}
            "remove `nodeName` from the template" = 從範本移除 `nodeName`
            "remove `schedulerName`" = 移除 `schedulerName`
            "remove `schedulingGates`" = 移除 `schedulingGates`
            "remove `tolerationSeconds`" = 移除 `tolerationSeconds`
            "remove `{0}`" = 移除 `{0}`
            "remove it, or correct the rule id" = 請移除，或修正規則代號
            "repair or delete the nodes {0}" = 修復或刪除節點 {0}
            "remove the directive: Kubernetes reads YAML 1.1, and ends a document at every line `---`, so that no document can have one" = 請移除這個指令：Kubernetes 讀的是 YAML 1.1，而且每一行 `---` 都會結束一份文件，所以文件不可能帶有指令
            "repeats a toleration that the controller adds; a `tolerationSeconds` in it is lost" = 重複了控制器自動加上的容忍；其中的 `tolerationSeconds` 會遺失
            "request `cpu` or `memory` along with the huge pages" = 除了 huge pages，還要寫上 `cpu` 或 `memory`
            "request at most `{0}`" = 要求不超過 `{0}`
            "required" = 必填
            "rollout: max {0} unavailable (maxUnavailable {1}), max {2} surge pods (maxSurge {3})" = 滾動更新：最多 {0} 個節點不可用（maxUnavailable {1}），最多 {2} 個 surge Pod（maxSurge {3}）
            "runs in the namespace `default`" = 在 `default` 命名空間執行
            "same as the limits" = 與上限相同
            "save it as UTF-8; invalid bytes are shown as �" = 請以 UTF-8 儲存；錯誤的位元組會顯示為 �
            "scheduler {0}" = 排程器 {0}
            "scheduling gates" = 排程閘門
            "section `{0}` is inside itself" = 區段 `{0}` 在自己裡面
            "sections are nested too deeply" = 區段的巢狀太深
            "sees all of `/proc`" = 看得到完整的 `/proc`
            "sees all processes of the node" = 看得到節點的所有程序
            "selects no operating system or architecture; a warning if the cluster has nodes with another system, or for Windows if no nodes are selected at all" = 沒有選擇作業系統或架構；若叢集有其他系統的節點，或 Windows 的 Pod 完全沒有選擇節點，則為警告
            "service {0}: endpoints on {1}" = Service {0}：端點位於 {1}
            "service {0}: no endpoints" = Service {0}：沒有端點
            "serving {0} ({1}); press Ctrl-C to stop" = 預覽：{0}（{1}）；按 Ctrl-C 結束
            "set `priorityClassName: {0}`" = 設定 `priorityClassName: {0}`
            "set `{0}` to `{1}`" = 將 `{0}` 改為 `{1}`
            "set `{0}` within the LimitRange" = 將 `{0}` 設在 LimitRange 範圍內
            "set by the container runtime" = 依容器執行環境的設定
            "set by the image" = 依映像檔的設定
            "set by the pod" = 依 Pod 的設定
            "set by the pod, else `false`" = 依 Pod 的設定，否則為 `false`
            "set by the pod, else by the image" = 依 Pod，否則依映像檔
            "set by the service account, else `true`" = 依服務帳號的設定，否則為 `true`
            "set here first" = 先在此處設定
            "set the node label that defines a topology domain: `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones" = 請寫出定義拓撲域（topology domain）的節點標籤：節點用 `kubernetes.io/hostname`，可用區用 `topology.kubernetes.io/zone`
            "set the taint's key, or use `operator: Exists` alone to tolerate every taint" = 請寫出污點的鍵；若要容忍所有污點，只寫 `operator: Exists`
            "set {0}" = 設定 {0}
            "set {0} (the image then has to run as a user other than root)" = 設定 {0}（映像檔必須能以 root 以外的使用者執行）
            "sets an environment variable twice; the last value is used" = 同一個環境變數設定兩次，以後者為準
            "shares memory with processes of the node" = 與節點的程序共用記憶體
            "split it: a note can have at most 16 MiB" = 請分割它：一篇筆記最多 16 MiB
            "standard input is empty" = 標準輸入是空的
            "strategy `OnDelete`: the pod keeps the old template until it is deleted" = 策略為 `OnDelete`：Pod 在被刪除前一直使用舊範本
            "string" = 字串
            "suppression without a reason" = 忽略了檢查結果，但沒有說明原因
            "symbolic link `{0}` is not followed" = 符號連結「{0}」未跟隨
            "tag `{0}` is not supported" = 不支援標籤 `{0}`
            "taint `{0}` keeps no pod off" = 污點 `{0}` 不會阻擋 Pod
            "taint {0}" = 污點 {0}
            "taint {0} is not tolerated" = 污點 {0} 未被容忍
            "taint {0} is not tolerated: the pod was evicted" = 污點 {0} 未被容忍：Pod 已被驅逐
            "taint {0} is tolerated for {1} s only: the pod is evicted and recreated in an endless loop" = 污點 {0} 只被容忍 {1} 秒：Pod 被驅逐後又重新建立，永無止境
            "taint {0}: the controller would not create a pod here now; the existing pod can stay and counts as `misscheduled`" = 污點 {0}：控制器現在不會在此建立 Pod；既有的 Pod 可以留下，計為 `misscheduled`
            "taints {0} are not tolerated" = 污點 {0} 未被容忍
            "taints {0}" = 污點 {0}
            "template expands to too many parts" = 範本展開後的部分太多
            "templates include each other in a cycle: {0}" = 範本互相包含，形成循環：{0}
            "term {0} does not" = 項目 {0} 不符合
            "term {0} does not: `{1}`" = 項目 {0} 不符合：`{1}`
            "term {0} matches (terms are alternatives)" = 符合項目 {0}（項目之間是「或」的關係）
            "term {0}: {1}" = 項目 {0}：{1}
            "terms {0} match (terms are alternatives)" = 符合項目 {0}（項目之間是「或」的關係）
            "the API server accepts it" = API server 會接受它
            "the API server rejects it: {0}" = API server 會拒絕它：{0}
            "the API server rejects the pod: {0}" = API server 拒絕此 Pod：{0}
            "the API server rejects the pods: no PriorityClass `{0}`" = API server 拒絕這些 Pod：沒有名為 `{0}` 的 PriorityClass
            "the API server rejects the pods: no RuntimeClass `{0}`" = API server 拒絕這些 Pod：沒有名為 `{0}` 的 RuntimeClass
            "the API server stores a number in the annotation `deprecated.daemonset.template.generation`: remove it" = API server 用註解 `deprecated.daemonset.template.generation` 存放數字：請移除它
            "the agent is missing on nodes that its author meant" = 代理程式沒有在作者想要的節點上執行
            "the agent restarts without end" = 代理程式不斷重新啟動
            "the amount must be a whole number of pages of the size in the name" = 數量必須是名稱中頁面大小的整數倍
            "the anti-affinity of pod `{0}` in `{1}={2}` matches this pod's labels" = `{1}={2}` 中 Pod `{0}` 的反親和性符合此 Pod 的標籤
            "the cluster has no node {0}" = 叢集裡沒有節點 {0}
            "the cluster's default class, else priority `0`" = 叢集的預設類別，否則優先權為 `0`
            "the conditions of a `nodeSelectorTerm` exclude each other: it matches no node; an error if no term is left" = `nodeSelectorTerm` 的條件互相排斥：不符合任何節點；沒有其他項目時為錯誤
            "the controller adds a toleration of {0}" = 控制器會加上對 {0} 的容忍
            "the controller adds its own tolerations" = 控制器會加上自己的容忍
            "the field is `true` or `false`, without quotes" = 此欄位是 `true` 或 `false`，不加引號
            "the field is a list: begin each item with `- `" = 此欄位是清單：每一項以 `- ` 開頭
            "the field is a map of strings: `name: \"value\"`" = 此欄位是字串對字串的對照：`name: "value"`
            "the field is a number: write it without quotes" = 此欄位是數字：請不要加引號
            "the field is a string" = 此欄位是字串
            "the field is a string, and YAML reads this as a number or boolean without quotes: quote it" = 此欄位是字串，不加引號時 YAML 會把它讀成數字或布林值：請加上引號
            "the field is an integer, and this is not an integer or is too large" = 此欄位是整數，而這不是整數，或太大
            "the field is an object, not a list: remove the `- `" = 此欄位是物件，不是清單：請移除 `- `
            "the field is an object: `{{0}}`, or the same on separate lines" = 此欄位是物件：`{{0}}`，也可以分行書寫
            "the field is an object; its fields are on the lines below it" = 此欄位是物件，其欄位寫在它下面各行
            "the file is not valid UTF-8" = 檔案不是有效的 UTF-8
            "the first" = 第一個
            "the folder cannot be watched (errno {0})" = 無法監看資料夾（errno {0}）
            "the image gets no updates and may disappear" = 映像檔不再更新，也可能消失
            "the image is not pinned by digest" = 映像檔沒有以 digest 固定
            "the limit" = 上限
            "the list has no `items`, and there is no other object: nothing would be applied" = 清單沒有 `items`，檔案裡也沒有其他物件：不會套用任何東西
            "the list names `Lt` and `Gt`, but they are off in 1.36 unless the feature gate TaintTolerationComparisonOperators is on" = 清單雖列出 `Lt` 與 `Gt`，但在 1.36 中須開啟 TaintTolerationComparisonOperators 功能閘才能使用
            "the manifest does not show whether an agent writes; no agent changes these files" = manifest 看不出代理程式是否寫入；這些檔案則沒有代理程式會改
            "the new manifest is not a DaemonSet" = 新的 manifest 不是 DaemonSet
            "the next release can't be applied" = 下一個版本無法套用
            "the node has no label `{0}`" = 節點沒有標籤 `{0}`
            "the node is not ready (taint {0}); daemon pods tolerate only the NoExecute taint by default, so no pod is created here" = 節點未就緒（污點 {0}）；DaemonSet 的 Pod 預設只容忍其 NoExecute 效果，因此這裡不會建立 Pod
            "the node's name `{0}` does not satisfy `{1} {2} [{3}]`" = 節點名稱 `{0}` 不符合 `{1} {2} [{3}]`
            "the note expects it to be rejected" = 筆記預期它會被拒絕
            "the old manifest cannot be read as a DaemonSet" = 無法將舊的 manifest 讀成 DaemonSet
            "the old pod on this node holds host port {0}; the new pod waits for the port, and the old pod waits for the new pod" = 此節點上的舊 Pod 占用主機埠 {0}；新 Pod 在等它，而它在等新 Pod
            "the old pod waits: {0} with a new pod that is not available, and maxSurge allows no more" = 舊 Pod 等待中：{0}的新 Pod 尚不可用，maxSurge 不允許再增加
            "the old pod waits: {0} without an available pod, and {1} allows no further replacement" = 舊 Pod 在等待：有 {0}沒有可用的 Pod，{1} 不允許再替換
            "the old pod waits until pods on other nodes have been ready for {0} s" = 舊 Pod 在等待，直到其他節點上的 Pod 已就緒 {0} 秒
            "the other probes begin at once" = 其他探測立即開始
            "the output folder {0} contains the graph itself" = 輸出資料夾 {0} 包含筆記庫本身
            "the pod fails on every node whose kubelet is not configured for it" = kubelet 未為此設定的節點上，Pod 都會失敗
            "the pod has no volumes: add `{0}` to `spec.template.spec.volumes`" = 這個 Pod 沒有磁碟區：請把 `{0}` 加進 `spec.template.spec.volumes`
            "the pod has the scheduling gates {0}" = 此 Pod 帶有排程閘門 {0}
            "the pod is bound, but the node's Ready condition is `{0}`: the kubelet doesn't start it or report it as ready" = Pod 已綁定，但節點的 Ready 狀態為 `{0}`：kubelet 不會啟動它或回報就緒
            "the pod is being deleted, but the node does not report (Ready is `{0}`): it stays Terminating until the node is back, or is deleted, or has the taint `node.kubernetes.io/out-of-service`" = Pod 正在刪除，但節點沒有回報（Ready 為 `{0}`）：Pod 會停在 Terminating，直到節點恢復、被刪除，或帶有污點 `node.kubernetes.io/out-of-service`
            "the scheduler of the cluster rejects the pod for a reason that dsdoc does not model" = 叢集的排程器因 dsdoc 未模擬的原因拒絕了這個 Pod
            "container `{0}`" = 容器 `{0}`
            "init container `{0}`" = init 容器 `{0}`
            "{0} restart" = 重新啟動 {0} 次
            "{0} restarts" = 重新啟動 {0} 次
            "last end: {0}, {1}" = 上次結束：{0}，{1}
            "{0} ends again and again (`{1}`)" = {0} 一再結束（`{1}`）
            "image `{0}` of {1} can't be pulled (`{2}`)" = 無法拉取 {1} 的映像檔 `{0}`（`{2}`）
            "{0} is not started (`{1}`)" = {0} 沒有啟動（`{1}`）
            "{0} has ended: {1}" = {0} 已結束：{1}
            "{0} runs, and its startup probe has not succeeded" = {0} 在執行，但 startup probe 尚未成功
            "{0} runs, and its readiness probe fails" = {0} 在執行，但 readiness probe 失敗
            "{0} still runs" = {0} 還在執行
            "{0} runs and is not ready" = {0} 在執行，但未就緒
            "the condition `{0}` of `readinessGates` is not true" = `readinessGates` 的條件 `{0}` 不是 True
            "the kubelet reports `{0}`" = kubelet 回報 `{0}`
            "no container is created: the network or a volume of the pod is not set up" = 沒有建立容器：Pod 的網路或磁碟區尚未備妥
            "signal {0}" = 訊號 {0}
            "exit code {0}" = 結束代碼 {0}
            "{0} pod exists and is not ready ({1}) on {2}: {3}. See `{4}`." = {2} 上有 {0} 個 Pod 存在但未就緒（{1}）：{3}。請看 `{4}`。
            "{0} pods exist and are not ready ({1}) on {2}: {3}. See `{4}`." = {2} 上有 {0} 個 Pod 存在但未就緒（{1}）：{3}。請看 `{4}`。
            "`{0}` is `{1}` in the template and `{2}` in the pods" = 範本裡的 `{0}` 是 `{1}`，Pod 裡是 `{2}`
            "the pods don't have `{0}` with `{1}`" = Pod 沒有範本裡的 `{0}`：`{1}`
            "the pods have `{0}` with `{1}`, the template doesn't" = Pod 有 `{0}`：`{1}`，範本沒有
            "`{0}` differs between the template and the pods" = 範本與 Pod 的 `{0}` 不同
            "{0} pod of the input ({1}) is outdated" = 輸入裡有 {0} 個 Pod（{1}）已過時
            "{0} pods of the input ({1}) are outdated" = 輸入裡有 {0} 個 Pod（{1}）已過時
            "their labels name another revision" = 標籤指出它們屬於另一個修訂版
            "{0}: {1}. The input has neither the live DaemonSet nor its ControllerRevisions, so the pods are compared with the template." = {0}：{1}。輸入裡沒有叢集上的 DaemonSet，也沒有它的 ControllerRevision，因此是拿 Pod 與範本比較。
            "{0}: {1}." = {0}：{1}。
            "The manifest changes the template of the live DaemonSet; {0}: {1}." = 這份 manifest 改變了叢集上 DaemonSet 的範本；{0}：{1}。
            "Not modelled: {0}. They can reject or change the DaemonSet and its pods; that these are accepted holds without them." = 未模擬：{0}。它們可能拒絕或改變 DaemonSet 及其 Pod；這裡的「接受」不包含它們的判斷。
            "The input has none of these: {0}. If the cluster has any, add them to the resources of `kubectl get`." = 輸入裡沒有這些資源：{0}。叢集裡若有，請加進 `kubectl get` 的資源。
            "`{0}` ({1})" = `{0}`（{1}）
            "the nodes count as empty" = 節點視為沒有其他 Pod
            "Pod Security rejects nothing" = Pod Security 不會拒絕任何 Pod
            "classes and their default" = 優先權類別與預設類別
            "overhead and nodes of the class" = 類別的額外資源與節點
            "default requests, and limits" = 預設的 requests 與上下限
            "quotas reject nothing" = 配額不會拒絕任何 Pod
            "no claim is bound" = 沒有已綁定的 PVC
            "which pods are preempted" = 哪些 Pod 會被搶占
            "changes of pods, rejections" = 對 Pod 的改變與拒絕
            "rejections" = 拒絕
            "the pod on {0} is {1}" = {0} 上的 Pod 是 {1}
            "the pod then gets `default`" = 未寫時 Pod 使用 `default`
            "the pod waits for a scheduler named `{0}`" = 此 Pod 等待名為 `{0}` 的排程器
            "the pod's volumes are {0}: add `{1}`, or mount one of these" = 這個 Pod 的磁碟區有 {0}：請加入 `{1}`，或改掛載其中之一
            "the pod’s address" = Pod 的位址
            "the preview cannot listen: {0}" = 無法啟動預覽伺服器：{0}
            "the repetition is shown as a link" = 重複之處會顯示為連結
            "the required node affinity matches: {0}" = 符合必要的節點親和性：{0}
            "the requirement on `{0}` is invalid, so its term matches no node" = `{0}` 的條件無法解析，因此整個項目不符合任何節點
            "the rollout never finishes" = 滾動更新永遠不會完成
            "the rollout completes on {0}" = 更新在 {0}上完成
            "the rollout replaces the pods of {0} of {1}, and does not complete: {2}" = 更新換掉了 {1}中 {0} 個的 Pod，但沒有完成：{2}
            "the rollout stops at {0} of {1}: {2}" = 更新停住，{1}中只更新了 {0} 個：{2}
            "the selector does not match the labels of the template: rejected" = 選擇器與範本的標籤不符：會被拒絕
            "the selector matches pods of another workload in the same namespace, in any note or in the files that are applied together" = 選擇器也符合同一命名空間裡其他工作負載的 Pod，跨筆記檢查，也檢查一起套用的檔案
            "uses a service account that is not among the objects applied with it; info if nothing shows that it should be" = 使用的服務帳號不在一起套用的物件之中；沒有跡象顯示應該在其中時為資訊
            "uses a priority class that is not among the objects applied with it; info if nothing shows that it should be" = 使用的優先權類別不在一起套用的物件之中；沒有跡象顯示應該在其中時為資訊
            "uses a ConfigMap that is not among the objects applied with it; info if nothing shows that it should be" = 使用的 ConfigMap 不在一起套用的物件之中；沒有跡象顯示應該在其中時為資訊
            "no pod can be created: admission rejects them, for example because of the Pod Security level of the namespace" = 無法建立任何 Pod：准入（admission）會拒絕，例如因為命名空間的 Pod Security 等級
            "No ServiceAccount `{0}` in namespace {1}: no pod can be created" = 命名空間 {1} 裡沒有 ServiceAccount `{0}`：無法建立任何 Pod
            "Add the ServiceAccount to the manifests, or make sure that it exists before the DaemonSet" = 把 ServiceAccount 加進 manifest，或確認它比 DaemonSet 先建立
            "No PriorityClass `{0}`: no pod can be created" = 沒有 PriorityClass `{0}`：無法建立任何 Pod
            "Add the PriorityClass to the manifests, or make sure that it exists before the DaemonSet" = 把 PriorityClass 加進 manifest，或確認它比 DaemonSet 先建立
            "No ConfigMap `{0}` in namespace {1}: the containers cannot start" = 命名空間 {1} 裡沒有 ConfigMap `{0}`：容器無法啟動
            "Add the ConfigMap to the manifests, or set `optional: true` if the pod works without it" = 把 ConfigMap 加進 manifest；Pod 沒有它也能運作的話，設定 `optional: true`
            "Did you mean `{0}`?" = 是不是要寫 `{0}`？
            "There is one in namespace {0}: pods use those of their own" = 命名空間 {0} 裡有一個，但 Pod 只會使用自己命名空間裡的
            "No pod can be created: namespace {0} enforces the Pod Security level {1}: {2}" = 無法建立任何 Pod：命名空間 {0} 強制執行 Pod Security 等級 {1}：{2}
            "Change these fields, or label the namespace `pod-security.kubernetes.io/enforce: {0}`" = 修改這些欄位，或把命名空間的標籤設為 `pod-security.kubernetes.io/enforce: {0}`
            "No pod is created on {0} of {1} nodes: {2}" = {1} 個節點中有 {0} 個無法建立 Pod：{2}
            "the selector requires `{0}`" = 選擇器要求 `{0}`
            "the selector requires `{0}`, the template has `{1}`: they must be equal" = 選擇器要求 `{0}`，範本卻是 `{1}`：兩者必須相同
            "the selector requires `{0}`, which the template's labels don't match: change one of them" = 選擇器要求 `{0}`，範本的標籤卻不符：請修改其中之一
            "the selector requires the label `{0}`: add it to the template's labels" = 選擇器要求標籤 `{0}`：請把它加進範本的標籤
            "the settings are {0}" = 可用的設定有 {0}
            "the template's labels" = 範本的標籤
            "the template's nodeName is `{0}`; this is `{1}`" = 範本的 nodeName 是 `{0}`；這裡是 `{1}`
            "the term never matches" = 條件永遠不會符合
            "the translation leaves out {{0}}" = 譯文缺少 {{0}}
            "the update is accepted" = 更新會被接受
            "the update is rejected ({0})" = 更新會被拒絕（{0}）
            "the volume `{0}` exists, but is invalid: fix it first" = 磁碟區 `{0}` 存在，但本身無效：請先修正它
            "there is no DaemonSet {0}" = 沒有 DaemonSet {0}
            "there is no PersistentVolumeClaim `{0}` in namespace `{1}`" = 命名空間 `{1}` 中沒有 PersistentVolumeClaim `{0}`
            "PersistentVolumeClaim `{0}` has no volume" = PersistentVolumeClaim `{0}` 沒有磁碟區
            "it names no StorageClass, and no PersistentVolume fits it" = 它沒有指定 StorageClass，也沒有合適的 PersistentVolume
            "there is no StorageClass `{0}`" = 沒有 StorageClass `{0}`
            "StorageClass `{0}` makes none, and no PersistentVolume fits it" = StorageClass `{0}` 不會建立磁碟區，也沒有合適的 PersistentVolume
            "dsdoc does not model provisioner `{0}`, which may make one" = dsdoc 未模擬佈建器 `{0}`，它可能會建立磁碟區
            "set `storageClassName` of the claim to a class that makes volumes, or create a PersistentVolume that fits" = 將 claim 的 `storageClassName` 設為會建立磁碟區的類別，或建立合適的 PersistentVolume
            "create the class, or name another in the claim" = 建立該類別，或在 claim 中指定其他類別
            "create a PersistentVolume that fits" = 建立合適的 PersistentVolume
            "nothing, if the provisioner works: the pod is scheduled once the claim is bound" = 如果佈建器正常運作，就不需要做任何事：claim 綁定後，Pod 就會被排程
            "the node affinity of PersistentVolume `{0}`, which claim `{1}` is bound to, leaves this node out" = claim `{1}` 綁定的 PersistentVolume `{0}`，其節點親和性排除了這個節點
            "no PersistentVolume that fits claim `{0}` is free for this node" = 沒有適合 claim `{0}` 且這個節點可用的 PersistentVolume
            "StorageClass `{0}` makes no volumes for this node: `allowedTopologies` leaves it out" = StorageClass `{0}` 不會為這個節點建立磁碟區：`allowedTopologies` 排除了它
            "the pod fits on the node and waits until provisioner `{0}` has made the volume of claim `{1}`; dsdoc does not model provisioners" = Pod 適合這個節點，正在等待佈建器 `{0}` 建立 claim `{1}` 的磁碟區；dsdoc 未模擬佈建器
            "claim `{0}` has the access mode `ReadWriteOncePod`, and another pod uses it" = claim `{0}` 的存取模式是 `ReadWriteOncePod`，而另一個 Pod 正在使用它
            "use `ReadWriteMany`, or an `ephemeral` volume, which has a claim for each pod" = 使用 `ReadWriteMany`，或使用每個 Pod 各有一個 claim 的 `ephemeral` 磁碟區
            "PersistentVolume `{0}` has another value of label `{1}` than the node" = PersistentVolume `{0}` 的標籤 `{1}` 與節點的值不同
            "a claim is bound to PersistentVolume `{0}`, which does not exist" = 有 claim 綁定到不存在的 PersistentVolume `{0}`
            "there is no DeviceClass `{0}`" = 沒有 DeviceClass `{0}`
            "the devices of a resource claim are not available on this node" = resource claim 的裝置在這個節點上不可用
            "no ResourceSlice offers devices for this node" = 沒有 ResourceSlice 為這個節點提供裝置
            "there is no {0} `{1}` in namespace `{2}`: the scheduler does not queue the pod" = 命名空間 `{2}` 中沒有 {0} `{1}`：排程器不會將 Pod 排入佇列
            "dsdoc does not model provisioners: the volumes of these pods are taken to be made by `{0}`, which has made others of this cluster." = dsdoc 未模擬佈建器：假設這些 Pod 的磁碟區由 `{0}` 建立，它在這個叢集已建立過其他磁碟區。
            "dsdoc does not evaluate the selectors of resource claims: these pods are taken to get devices on each node for which a ResourceSlice offers some." = dsdoc 不會評估 resource claim 的選擇條件：假設在 ResourceSlice 有提供裝置的每個節點上，這些 Pod 都能取得裝置。
            "there is no language {0}; there are {1}" = 沒有語言 {0}；可用的有 {1}
            "this YAML has no `apiVersion` and `kind`: it is shown, but not checked" = 這段 YAML 沒有 `apiVersion` 與 `kind`：只顯示，不檢查
            "this embed contains itself" = 此嵌入會顯示它自己
            "this is a StatefulSet field: a DaemonSet's pods have no stable names" = 那是 StatefulSet 的欄位：DaemonSet 的 Pod 沒有固定名稱
            "this is a StatefulSet field: remove it" = 那是 StatefulSet 的欄位：請移除
            "this is a StatefulSet field: use an `ephemeral` volume, or a `hostPath` on the node" = 那是 StatefulSet 的欄位：請用 `ephemeral` 磁碟區，或節點上的 `hostPath`
            "this is a template (`{{`): it is shown, but not checked" = 這是範本（`{{`）：只顯示，不檢查
            "this is a template: it is not checked" = 這是範本，不檢查
            "check what is made of it: `helm template CHART | dsdoc check -`, or `--render`" = 請檢查產生的結果：`helm template CHART | dsdoc check -`，或加上 `--render`
            "this YAML has no `apiVersion` and `kind`: it is not checked" = 這段 YAML 沒有 `apiVersion` 和 `kind`，不檢查
            "this is a kustomization: the files that it names are checked as they are" = 這是 kustomization：它列出的檔案會照原樣檢查
            "this is a patch of {0}: it is not checked" = 這是 {0} 的修補檔（patch），不檢查
            "{0} reads this file: it is not checked" = 這個檔案由 {0} 讀取，不檢查
            "this describes a Helm chart: it is not checked" = 這個檔案描述 Helm chart，不檢查
            "these are values of a Helm chart: they are not checked" = 這些是 Helm chart 的 values，不檢查
            "this file belongs to a Helm chart: it is not checked" = 這個檔案屬於 Helm chart，不檢查
            "this is a Compose file: it is not checked" = 這是 Compose 檔，不檢查
            "`--render` checks what kustomize builds" = 加上 `--render` 會檢查 kustomize 產生的結果
            "`--render` checks what Helm renders" = 加上 `--render` 會檢查 Helm 產生的結果
            "this was not rendered: the path has none of {0}" = 沒有產生：PATH 裡沒有這些程式：{0}
            "install it, or leave out `--render`" = 請安裝，或不要加 `--render`
            "this was not rendered: it fetches from the network" = 沒有產生：它要從網路下載
            "{0} cannot be started: {1}" = 無法啟動 {0}：{1}
            "{0} did not end within {1} s" = {0} 沒有在 {1} 秒內結束
            "{0} wrote more than {1} MiB" = {0} 輸出超過 {1} MiB
            "{0} failed: {1}" = {0} 失敗：{1}
            "this never settles: pods are created and evicted in an endless loop" = 不會穩定下來：Pod 不斷被建立又被驅逐
            "three dots end a YAML document: mark left-out lines with a comment, `# ...`" = 在 YAML 中，三個點代表文件結束；要省略內容，請改用註解 `# ...`
            "tolerate the taint, or delete the pod" = 容忍此污點，或刪除此 Pod
            "tolerate this value only" = 只容忍這個值
            "tolerates `node-role.kubernetes.io/master` but not `…/control-plane`: does not run on control-plane nodes since 1.25" = 容忍 `node-role.kubernetes.io/master`，卻沒有容忍 `…/control-plane`：不會在 1.25 以後的控制平面節點上執行
            "too many folders are watched on this machine; raise fs.inotify.max_user_watches or fs.inotify.max_user_instances" = 這台機器監看的資料夾過多；請調高 fs.inotify.max_user_watches 或 max_user_instances
            "too many pods" = Pod 數已達上限
            "topology spread" = 拓撲分布
            "treated as alive" = 視為存活
            "two blocks have the id `{0}`" = 兩個區塊有相同的識別碼「{0}」
            "two pods on a node" = 同一節點上兩個 Pod
            "two sources write the same file, so one is lost: give them different paths" = 兩個來源寫入同一個檔案，其中之一會遺失：請使用不同的路徑
            "unclosed code fence" = 程式碼圍欄沒有結尾
            "unclosed section `{0}`" = 區段 `{0}` 沒有結尾
            "unclosed tag" = 標籤沒有結尾
            "unknown cluster `{0}`" = 沒有名為 `{0}` 的叢集
            "unknown message `{0}`" = 沒有名為 `{0}` 的訊息
            "unknown setting `{0}`" = 沒有名為 `{0}` 的設定
            "unknown template `{0}`" = 沒有名為 `{0}` 的範本
            "unknown variable `{0}`" = 沒有名為 `{0}` 的變數
            "unused suppression: no `{0}` is reported here" = 多餘的忽略：這裡沒有 `{0}` 的檢查結果
            "updating one node at a time takes hours on this cluster; a warning if unavailable pods already use up `maxUnavailable`" = 一次更新一個節點，在這個叢集上要花好幾個小時；不可用的 Pod 已經用完 `maxUnavailable` 時為警告
            "use `maxUnavailable` instead of `maxSurge`" = 以 `maxUnavailable` 取代 `maxSurge`
            "use `{0}`" = 改為 `{0}`
            "use an integer without quotes (`1`), or a percentage from `0%` to `100%`" = 請用不加引號的整數（`1`），或 `0%` 到 `100%` 的百分比
            "use another port, such as `{0}`" = 改用其他埠，例如 `{0}`
            "use at most 253 lower-case letters, digits, `-` and `.`; each part begins and ends with a letter or digit" = 只能用小寫字母、數字、`-` 與 `.`，最多 253 個字元，每一段的首尾須為字母或數字
            "use at most 63 lower-case letters, digits and `-`; begin and end with a letter or digit" = 只能用小寫字母、數字與 `-`，最多 63 個字元，首尾須為字母或數字
            "use the container's port" = 改為容器的連接埠
            "use {{#{0}}}…{{/{1}}}" = 請寫成 {{#{0}}}…{{/{1}}}
            "use {{{0}}}" = 請寫成 {{{0}}}
            "use {{{{0}}}}" = 請寫成 {{{{0}}}}
            "uses the default service account and its token" = 使用預設的服務帳號和它的權杖（token）
            "uses a port of the node; a warning if a privileged container listens on it" = 使用節點的連接埠；若由特權容器接受連線，則為警告
            "uses the network of the node" = 使用節點的網路
            "uses the network or process namespace of the node; using the IPC namespace is a warning" = 使用節點的網路或程序命名空間；使用 IPC 命名空間則為警告
            "valid operators: {0}" = 可用的運算子有 {0}
            "warning: {0}" = 警告：{0}
            "when Karpenter has registered the node" = Karpenter 登錄此節點後
            "when the agent of that name is ready" = 該名稱的代理程式就緒後
            "when the cloud controller manager has initialized the node" = cloud controller manager 初始化此節點後
            "when the network of the node is set up" = 節點的網路設定完成後
            "when the node is ready" = 節點就緒後
            "when the node starts again" = 節點重新啟動後
            "why" = 原因
            "with `hostNetwork` the container listens on the node itself, so both ports are the same: remove `hostPort`, or use the same number" = 使用 `hostNetwork` 時容器直接在節點上監聽，兩個連接埠其實是同一個：請省略 `hostPort`，或寫相同的數字
            "with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is deleted: only one of them can be set. `maxUnavailable` defaults to 1, so set `maxUnavailable: 0` beside `maxSurge`" = `maxSurge` 讓新 Pod 在舊 Pod 旁先啟動，`maxUnavailable` 則在舊 Pod 刪除後才啟動：兩者只能設定一個。`maxUnavailable` 預設為 1，所以請在 `maxSurge` 旁設定 `maxUnavailable: 0`
            "with both at 0 no pod can be replaced: set `maxUnavailable` or `maxSurge` to 1 or more" = 兩者都是 0 時，任何 Pod 都無法替換：請把 `maxUnavailable` 或 `maxSurge` 設為 1 以上
            "with many nodes and a registry with rate limits, `Always` does more harm than good" = 節點多而 registry 有速率限制時，`Always` 弊大於利
            "with operator Exists: all taints" = 搭配 Exists 時為所有污點
            "with the node, which the autoscaler is removing" = 自動調整工具移除節點後
            "without `{0}: {1}`" = 不寫 `{0}: {1}`
            "without `{0}`" = 不寫 `{0}`
            "without a `labelSelector` this matches no pod: add one, or use `labelSelector: {}` for all pods" = 沒有 `labelSelector` 就不會選到任何 Pod：請寫上條件，或用 `labelSelector: {}` 選取全部
            "without it, no pod of the node has a network" = 沒有它，節點上的 Pod 都沒有網路
            "without it, no pod with its volumes starts on the node" = 沒有它，使用其磁碟區的 Pod 都無法在節點上啟動
            "without the toleration `{0}`" = 不寫容忍 `{0}`
            "write `rejected`, `accepted`, `desired=3 ready=2`, `runs-on NODE, NODE`, `pending-on NODE` or `not-on NODE`" = 可以寫 `rejected`、`accepted`、`desired=3 ready=2`、`runs-on 節點`、`pending-on 節點` 或 `not-on 節點`
            "write it without quotes" = 不要加引號
            "write one condition for each node name into the same term, or `{0}` into `matchExpressions`" = 請在同一個項目裡為每個節點名稱各寫一個條件，或在 `matchExpressions` 寫 `{0}`
            "write one term for each node name, or `{0}` into `matchExpressions`" = 請為每個節點名稱各寫一個項目，或在 `matchExpressions` 寫 `{0}`
            "write the name of one node" = 請寫一個節點的名稱
            "write the number without quotes" = 數字不要加引號
            "{0}: {1} ({2})" = {0}：{1}（{2}）
            "{0} (old)" = {0}（舊）
            "{0} ({1})" = {0}（{1}）
            "{0} ({1}): {2}" = {0}（{1}）：{2}
            "{0} Pending" = {0} 個 Pending
            "{0} Running, not ready" = {0} 個 Running 但未就緒
            "{0} Terminating" = {0} 個 Terminating
            "{0} and {1} more reason" = {0} 與另外 {1} 個原因
            "{0} and {1} more reasons" = {0} 與另外 {1} 個原因
            "{0} and others" = {0} 等
            "writes the network configuration of the node but does not tolerate `not-ready:NoSchedule`: a deadlock of agent and node" = 寫入節點的網路設定，卻不容忍 `not-ready:NoSchedule`：代理程式與節點互相等待
            "{0} and {1}" = {0}、{1}
            "{0} and {1} more" = {0} 與另外 {1} 個節點
            "{0} and {1} more change" = {0} 與另外 {1} 項變更
            "{0} and {1} more changes" = {0} 與另外 {1} 項變更
            "{0} contains files that dsdoc did not write; choose another folder with --output, or empty it" = {0} 裡有不是 dsdoc 產生的檔案；請以 --output 指定其他資料夾，或先清空它
            "{0} contains no DaemonSet" = {0} 裡沒有 DaemonSet
            "{0} contains no nodes" = {0} 裡沒有節點
            "{0} contains no objects: run `{1}`" = {0} 裡沒有物件：請執行 `{1}`
            "{0} is a note: `dsdoc check {1}` checks the examples of notes" = {0} 是筆記：請用 `dsdoc check {1}` 檢查筆記裡的範例
            "this is the table of `kubectl get`, not the objects: run `{0}`" = 這是 `kubectl get` 的表格，不是物件：請執行 `{0}`
            "this is a list of names, not the objects: run `{0}`" = 這是名稱清單，不是物件：請執行 `{0}`
            "this is what `kubectl describe` prints, not the objects: run `{0}`" = 這是 `kubectl describe` 的輸出，不是物件：請執行 `{0}`
            "kubectl reports `{0}`: solve that, then run `{1}`" = kubectl 回報 `{0}`：請先解決，再執行 `{1}`
            "`{0}` is ignored: a cluster has no steps" = `{0}` 被忽略：叢集沒有步驟
            "put it into the file that the cluster is for, behind the objects" = 請放進使用這個叢集的檔案，接在物件之後
            "a field of another release of Kubernetes, which is left out" = 這是其他 Kubernetes 版本的欄位，已略過
            "{0} does not serve DaemonSet since Kubernetes 1.16" = {0} 自 Kubernetes 1.16 起不再提供 DaemonSet
            "{0} error" = {0} 個錯誤
            "{0} errors" = {0} 個錯誤
            "{0} file" = {0} 個檔案
            "{0} files" = {0} 個檔案
            "{0} finished pod" = {0} 個 Pod 已結束
            "{0} finished pods" = {0} 個 Pod 已結束
            "{0} gets no pod" = {0} 沒有 Pod
            "{0} has no DaemonSet {1} to compare with" = {0} 沒有可以比較的 DaemonSet {1}
            "{0} has no notes (.md files)" = {0} 沒有筆記（.md 檔案）
            "{0} in {1}" = {1}，{0}
            "{0} is empty" = {0} 是空的
            "{0} info" = {0} 項資訊
            "{0} infos" = {0} 項資訊
            "{0} is not a file list written by dsdoc; remove the folder and build again" = {0} 不是 dsdoc 寫的檔案清單；請移除該資料夾後重新建置
            "{0} contains no notes, no manifests and no graph" = {0} 裡沒有筆記、manifest 或知識庫
            "{0} objects; removed: values {1}, arguments {2}, addresses {3}, annotations {4}, registries {5}, entries of Secrets and ConfigMaps {6}, other fields {7}" = {0} 個物件；已移除：值 {1}、參數 {2}、位址 {3}、annotation {4}、registry {5}、Secret 與 ConfigMap 的項目 {6}、其他欄位 {7}
            "{0}:{1}:{2}: {3}; nothing is written" = {0}:{1}:{2}: {3}；未寫入任何內容
            "there are no Kubernetes objects" = 沒有 Kubernetes 物件
            "this is no Kubernetes object" = 這不是 Kubernetes 物件
            "nothing is read behind the document end" = 文件結尾之後的內容不會讀取
            "names of nodes replaced: {0}" = 已替換的節點名稱：{0}
            "anchors and aliases cannot be redacted" = 含有錨點（anchor）與別名（alias）的內容無法遮蔽
            "found a graph in {0}" = 在 {0} 找到知識庫
            "{0} is rejected ({1}): {2}" = {0} 被拒絕 ({1}): {2}
            "{0} misscheduled" = {0} 個 misscheduled
            "{0} more node has a Pending pod." = 另有 {0} 個節點的 Pod 處於 Pending。
            "{0} more nodes have a Pending pod." = 另有 {0} 個節點的 Pod 處於 Pending。
            "Fixes for 1 node are not tried: too many pods of the cluster are Pending to try a fix for each." = 有 1 個節點沒有試過修正方式：叢集裡 Pending 的 Pod 太多，無法逐一嘗試。
            "Fixes for {0} nodes are not tried: too many pods of the cluster are Pending to try a fix for each." = 有 {0} 個節點沒有試過修正方式：叢集裡 Pending 的 Pod 太多，無法逐一嘗試。
            "{0} more with other values" = 另有 {0} 個節點的數值不同
            "{0} must be a folder for the site, but it is a link or a file" = {0} 必須是資料夾，但它是連結或檔案
            "{0} node" = {0} 個節點
            "{0} node gains a pod" = {0} 個節點增加 Pod
            "{0} node keeps a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them." = {0} 個節點保留舊範本的 Pod：使用 `OnDelete` 時，只有在有人刪除 Pod 後才會替換。
            "{0} node loses its pod" = {0} 個節點失去 Pod
            "{0} nodes" = {0} 個節點
            "{0} nodes gain a pod" = {0} 個節點增加 Pod
            "{0} nodes keep a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them." = {0} 個節點保留舊範本的 Pod：使用 `OnDelete` 時，只有在有人刪除 Pod 後才會替換。
            "{0} nodes lose their pods" = {0} 個節點失去 Pod
            "{0} of {1} DaemonSets do not run as wanted: {2}" = {1} 個 DaemonSet 中有 {0} 個未如預期執行：{2}
            "{0} of {1} DaemonSets does not run as wanted: {2}" = {1} 個 DaemonSet 中有 {0} 個未如預期執行：{2}
            "{0} of {1} nodes are skipped by the controller: their labels do not match `nodeSelector` or the required node affinity ({2})." = {1} 個節點中有 {0} 個被控制器略過：標籤不符合 `nodeSelector` 或必要的節點親和性（{2}）。
            "{0} of {1} nodes are skipped by the controller: {2} ({3})." = {1} 個節點中有 {0} 個被控制器略過：{2}（{3}）。
            "{0} of {1} nodes is skipped by the controller: their labels do not match `nodeSelector` or the required node affinity ({2})." = {1} 個節點中有 {0} 個被控制器略過：標籤不符合 `nodeSelector` 或必要的節點親和性（{2}）。
            "{0} of {1} nodes is skipped by the controller: {2} ({3})." = {1} 個節點中有 {0} 個被控制器略過：{2}（{3}）。
            "{0} of {1} pods run on the node" = 節點上已有 {0} 個 Pod，上限為 {1}
            "{0} of {1} updated: the old pods stay until they are deleted" = 已更新 {1}中的 {0} 個：舊的 Pod 會留到被刪除為止
            "{0} pod of a deleted node" = {0} 個 Pod 的節點已刪除
            "{0} pods of deleted nodes" = {0} 個 Pod 的節點已刪除
            "{0} ready pod is not available yet: `minReadySeconds` is {1}." = {0} 個就緒的 Pod 尚未可用：`minReadySeconds` 為 {1}。
            "{0} ready pods are not available yet: `minReadySeconds` is {1}." = {0} 個就緒的 Pod 尚未可用：`minReadySeconds` 為 {1}。
            "{0} runs on every node where it is wanted" = {0} 在每個應有它的節點上執行
            "{0} runs on {1} of {2} node, wanted on {3}" = {0} 在 {2} 個節點中的 {1} 個上執行，應有 {3} 個
            "{0} runs on {1} of {2} nodes, wanted on {3}" = {0} 在 {2} 個節點中的 {1} 個上執行，應有 {3} 個
            "{0} values, only one is allowed" = 有 {0} 個值，只能有一個
            "{0} warning" = {0} 個警告
            "{0} warnings" = {0} 個警告
            "{0} with the old pod" = {0} 個仍是舊的 Pod
            "{0} without a pod" = {0} 個缺少 Pod
            "{0} would be replaced, but dsdoc did not write it; move it away, or rename the page" = {0} 將被取代，但它不是 dsdoc 產生的；請移走它，或為頁面改名
            "{0}, or set `{1}: {2}` ({3} node uses up the budget, 1 more at a time)" = {0}，或設定 `{1}: {2}`（{3} 個節點占用額度，一次再更新 1 個）
            "{0}, or set `{1}: {2}` ({3} nodes use up the budget, 1 more at a time)" = {0}，或設定 `{1}: {2}`（{3} 個節點占用額度，一次再更新 1 個）
            "{0}, or {1}" = {0}，或{1}
            "{0} {1} ({2})" = {0} 個因{1}（{2}）
            "{0} {1}" = {0} {1}
            "{0}. The pod is created when {1} is removed" = {0}。{1} 移除後就會建立 Pod
            "{0}. The pod would then be Pending: {1}" = {0}。之後 Pod 會是 Pending：{1}
            "{0}/{1} was changed since dsdoc wrote it; the changed file is kept" = {0}/{1} 在 dsdoc 寫入後已被修改，因此保留不動
            "{0}: {1}" = {0}：{1}
            "{0}: {1} written, {2} unchanged, {3} removed; {4}" = {0}：寫入 {1}，未變更 {2}，移除 {3}；{4}
            "{0}; it preempts {1}" = {0}；將會搶占 {1}
            "runs on {0}: {1}" = 在 {0} 執行：{1}
            "other terms still may match; without one there is no pod" = 其他項目仍可能符合；沒有其他項目時不會有 Pod
            "the pods run on nodes that the author leaves out" = Pod 會在作者想排除的節點上執行
            "matches no node either" = 也不符合任何節點
            "… {0} more like these" = … 另有 {0} 批類似的
            "invalid {0}" = 無效的 {0}
            "invalid" = 無效
            "claim {0} not bound" = claim {0} 未綁定
            "volume of claim {0}" = claim {0} 的磁碟區
            "waits for a volume" = 等待磁碟區
            "node unreachable" = 節點失聯
            "devices" = 裝置
            "resource claims" = resource claim
            "nothing is created" = 什麼都不會建立
            "the containers don't start; another tool may create the object" = 容器不會啟動；物件也可能由其他工具建立
            "no pod is created; another tool may create the object" = 不會建立 Pod；物件也可能由其他工具建立
            "nothing runs" = 什麼都不會執行

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
