// Files that come in: asked for, dropped anywhere, pasted where nothing is being typed.

// For what files are asked. Phones do not let one choose a file whose ending they do not know, so for
// the record of the family part it may be any.
const wanted = {
  plans: { accept: ".csv,.tsv,.txt,.json,text/*,application/json,application/vnd.ms-excel", multiple: true },
  family: { accept: "", multiple: false },
  results: { accept: ".txt,text/plain", multiple: true },
  device: { accept: "", multiple: false },
};

// The app's own encrypted files, and the page that takes each.
const own = { family: [/\.zhixiao$/i, "#/family/record"], device: [/\.zhixiao-all$/i, "#/device"] };

export class Incoming {
  // `desk`, `family` and `device` are given tasks; `go(address)` is done once that page is shown.
  constructor(desk, family, device, go) {
    this.go = go;
    this.takers = {
      plans: (files) => desk("read", files),
      family: ([file]) => family("choose", file),
      results: (files) => family("results", files),
      device: ([file]) => device("choose", file),
    };
  }

  // In the press itself, as browsers open the dialog for that only.
  ask(what) {
    const chosen = Object.assign(document.getElementById("files"), wanted[what]);
    chosen.onchange = () => {
      this.take(what, [...chosen.files]);
      chosen.value = ""; // the same file may be chosen again, mended
    };
    chosen.click();
  }

  // One of the app's own files is that wherever it came, and then the only one taken.
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
