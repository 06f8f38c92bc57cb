// Runs before everything else: leads a browser that cannot run the app to the page of text, and
// starts fetching the core in all others. Written in ES5, so that any browser can parse it; the
// build puts it into a function.

// Array.prototype.at is the newest feature that the scripts need, so a browser that has it has the
// rest (`target` in tools/bundle/scripts.mjs).
var fits = typeof WebAssembly === "object" && "at" in [];
// zhixiao.html holds the page of text itself, and shows it until the styles are switched here. It
// needs DecompressionStream as well, because it holds its files gzipped.
var text = document.getElementById("text-style");
if (!text) {
  if (!fits) location.replace("text.html");
  else fetch_core(document.getElementById("first").dataset.core);
} else if (fits && "DecompressionStream" in window) {
  text.media = "not all";
  document.getElementById("app-style").media = "all";
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("text").remove();
  });
}

// Starts to fetch the core. <link rel="preload"> would not do: WebKit does not hand the preloaded
// file to fetch(), and downloads it a second time.
function fetch_core(address) {
  window.core_coming = fetch(address);
  window.core_coming["catch"](function () {}); // web/assets.mjs handles the error
}
