// For browsers that cannot run the app: leads to the page of text alone. Written so that they can read it.
(function () {
  "use strict";
  // The youngest of what the scripts use; a browser that has it has the rest.
  var fits = typeof WebAssembly === "object" && "at" in [];
  // The one file holds that page itself, and shows it until it is told otherwise.
  var text = document.getElementById("text-style");
  if (!text) {
    if (!fits) location.replace("text.html");
  } else if (fits) {
    text.setAttribute("media", "not all");
    document.getElementById("app-style").setAttribute("media", "all");
    document.addEventListener("DOMContentLoaded", function () {
      var page = document.getElementById("text");
      page.parentNode.removeChild(page);
    });
  }
}());
