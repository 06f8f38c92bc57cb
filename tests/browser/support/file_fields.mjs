// Choosing files where the engine's own dialog cannot be stood in for: the page's script opens it by
// pressing a file field, and that is told to Playwright instead.
const word = 'zhixiao: a file is asked for';

function watch(told) {
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function press() {
    if (this.type !== 'file') return click.call(this);
    globalThis.chosen_field = this;
    console.debug(told);
  };
}

// `side`: Playwright's own side of the page.
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
