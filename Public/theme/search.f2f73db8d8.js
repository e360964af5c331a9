(() => {
var box = document.getElementById("search"), list = document.getElementById("search-results"), status = document.getElementById("search-status");
if (!box || !list) return;
var folder = document.body.dataset.search, root = document.body.dataset.root, waiting = {}, loaded = {}, chosen = -1, turn = 0, STEP = 20, [make, script] = dsdocParts;
window.dsdocSearch = (name, data) => loaded[name] = data;
function load(name) { return waiting[name] ??= script(folder + name + ".js").then(() => loaded[name] || {}); }
function unspaced(c) { return /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(c); }
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
