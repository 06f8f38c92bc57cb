// Keys and pointers of Playwright as WebDriver's actions, so that WebKit itself makes the events.

const named = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012',
  ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };
const to = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });

// Gives them to a page: `perform` sends actions to its window.
export function give_hands(delegate, perform) {
  const key = (type, { key: name }) => {
    const value = named[name] ?? name;
    if ([...value].length > 1) throw new Error(`WebDriver has no key ${name}`);
    return perform([{ type: 'key', id: 'keyboard', actions: [{ type, value }] }]);
  };
  Object.assign(delegate.rawKeyboard, {
    keydown: (progress, modifiers, name, description) => key('keyDown', description),
    sendText: (progress, text) => perform([{ type: 'key', id: 'keyboard', actions: [...text].flatMap((each) => {
      const value = each === '\n' ? named.Enter : each;
      return [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    }) }]),
    keyup: (progress, modifiers, name, description) => key('keyUp', description),
  });

  const point = (...actions) =>
    perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  Object.assign(delegate.rawMouse, {
    move: (progress, x, y) => point(to(x, y)),
    down: (progress, x, y, button) => point({ type: 'pointerDown', button: buttons[button] }),
    up: (progress, x, y, button) => point({ type: 'pointerUp', button: buttons[button] }),
  });
  // GTK's WebDriver makes a mouse of every pointer: a tap is a press there, without touch events.
  Object.assign(delegate.rawTouchscreen, {
    tap: (progress, x, y) => point(to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
  });
}
