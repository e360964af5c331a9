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
