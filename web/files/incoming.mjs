// Files that come in: chosen in a dialog, dropped anywhere, or pasted outside a text field.

// Options of the file dialog, by what is asked for. The encrypted files have no `accept`, because
// phones do not let people choose a file whose extension they do not know.
const wanted = {
  plans: { accept: ".csv,.tsv,.txt,.json,text/*,application/json,application/vnd.ms-excel", multiple: true },
  family: { accept: "", multiple: false },
  results: { accept: ".txt,text/plain", multiple: true },
  device: { accept: "", multiple: false },
};

// The app's own encrypted files, by who takes them: pattern of the name, and page to show.
const own = { family: [/\.zhixiao$/i, "#/family/record"], device: [/\.zhixiao-all$/i, "#/device"] };

export class Incoming {
  // `desk`, `family` and `device` are called with a task and its values; `go(address)` resolves
  // once that page is shown.
  constructor(desk, family, device, go) {
    this.go = go;
    this.takers = {
      plans: (files) => desk("read", files),
      family: ([file]) => family("choose", file),
      results: (files) => family("results", files),
      device: ([file]) => device("choose", file),
    };
  }

  // Opens the file dialog. Must be called during the press itself, because browsers open the dialog
  // only upon a user activation (HTML standard).
  ask(what) {
    const chosen = Object.assign(document.getElementById("files"), wanted[what]);
    chosen.onchange = () => {
      this.take(what, [...chosen.files]);
      chosen.value = ""; // so that the same file, corrected, can be chosen again
    };
    chosen.click();
  }

  // Hands `files` to who takes them. One of the app's own encrypted files is recognised wherever it
  // was dropped or chosen, and is then the only file taken.
  async take(what, files) {
    for (const [taker, [is_named, page]] of Object.entries(own)) {
      const file = !own[what] && files.find(({ name }) => is_named.test(name));
      if (!file) continue;
      await this.go(page);
      return this.takers[taker]([file]);
    }
    if (files.length > 0) this.takers[what](files);
  }

  watch() {
    const has_files = (event) => event.dataTransfer?.types.includes("Files");
    const show = (on) => document.documentElement.classList.toggle("dropping", on);
    window.addEventListener("dragover", (event) => {
      if (!has_files(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      show(true);
    });
    window.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) show(false);
    });
    window.addEventListener("drop", (event) => {
      show(false);
      if (!has_files(event)) return;
      event.preventDefault();
      this.take("plans", [...event.dataTransfer.files]);
    });
    window.addEventListener("paste", ({ target, clipboardData }) => {
      if (target.closest?.("input, textarea")) return;
      const text = clipboardData.getData("text/plain");
      if (clipboardData.files.length > 0) this.take("plans", [...clipboardData.files]);
      else if (/^\s*\{|^([^\n]*[,;\t]){2}[^\n]*\n/.test(text)) this.take("plans", [new File([text], "粘贴的表格")]);
    });
  }
}
