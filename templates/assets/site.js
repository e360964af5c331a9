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
    var text = Array.from(figure.querySelectorAll("pre > code"), function (part) {
      part = part.cloneNode(true);
      part.querySelectorAll("a[id], .ghost").forEach(function (other) { other.remove(); });
      return part.textContent;
    }).join("");
    navigator.clipboard.writeText(text).then(function () {
      var label = copy.textContent;
      copy.textContent = copy.dataset.done;
      setTimeout(function () { copy.textContent = label; }, 1500);
    });
  });

  // Headings of tables sort their rows.
  document.querySelectorAll("table[data-sortable] thead th").forEach(function (head) {
    var button = document.createElement("button");
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", function () {
      var table = head.closest("table"), body = table.tBodies[0], place = head.cellIndex, up = head.getAttribute("aria-sort") !== "ascending";
      var rows = Array.from(body.rows).sort(function (a, b) { return a.cells[place].textContent.localeCompare(b.cells[place].textContent, undefined, { numeric: true }) * (up ? 1 : -1); });
      table.querySelectorAll("th[aria-sort]").forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      body.append(...rows);
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
