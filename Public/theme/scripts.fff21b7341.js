(function () {
var root = document.documentElement;
root.classList.add("script");
try {
var choice = localStorage.getItem("dsdoc-colours");
if (choice === "light" || choice === "dark") root.dataset.colours = choice;
} catch (error) {
}
})();

addEventListener("DOMContentLoaded", function () {
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
window.dsdocParts = [make, script];
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
row.classList.toggle("asked", at > 0);
});
part.querySelector("output").textContent = data.count.replace("{0}", sums[0]).replace("{1}", sums[1]);
});
});
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
function reveal() {
var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
for (var part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
if (target) target.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
})();

});
