// Chooses files where Playwright cannot stand in for the engine's own dialog: when the page's script
// presses a file field, Playwright hears of that instead.
const word = 'zhixiao: a file is asked for';

function watch(told) {
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function press() {
    if (this.type !== 'file') return click.call(this);
    globalThis.chosen_field = this;
    console.debug(told);
  };
}

// Reports presses of file fields on `page` as Playwright's file choosers. `side`: the page's object in
// Playwright's server.
export async function stand_in_for_dialogs(page, side) {
  await page.addInitScript(watch, word);
  side.delegate.updateFileChooserInterception = async () => {};
  page.on('console', async (line) => {
    if (line.text() !== word) return;
    const context = await side.mainFrame().mainContext();
    const field = await context.evaluateHandle(() => globalThis.chosen_field);
    await side._onFileChooserOpened(field.asElement());
  });
}
