// Runs before all else. A browser that cannot run the app is led to the page of text alone; in others
// the core is on its way from here on. Written so that any browser can read it.
(function () {
  "use strict";
  // The youngest of what the scripts use; a browser that has it has the rest.
  var fits = typeof WebAssembly === "object" && "at" in [];
  // The one file holds that page itself, and shows it until it is told otherwise.
  var text = document.getElementById("text-style");
  if (!text) {
    if (!fits) location.replace("text.html");
    else fetch_core(document.getElementById("first").getAttribute("data-core"));
  } else if (fits) {
    text.setAttribute("media", "not all");
    document.getElementById("app-style").setAttribute("media", "all");
    document.addEventListener("DOMContentLoaded", function () {
      var page = document.getElementById("text");
      page.parentNode.removeChild(page);
    });
  }

  // Not by a link of preload: WebKit does not give what that fetched to fetch(), and fetches it again.
  function fetch_core(address) {
    window.core_coming = fetch(address);
    window.core_coming["catch"](function () {}); // told to who takes it
  }
}());
