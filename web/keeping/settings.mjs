// How someone wants the app to look, kept on the device: large text and text mode. Nothing is
// stored for the look that the app starts with.

export const settings_key = "zhixiao-settings";

// Returns the settings, or null if there are none that this version knows.
export function read_settings() {
  try {
    const settings = JSON.parse(localStorage.getItem(settings_key));
    return settings.version === 1 ? settings : null;
  } catch {
    return null; // there are none, or the browser forbids it
  }
}

export function keep_settings(elder, text_mode) {
  try {
    if (elder || text_mode) localStorage.setItem(settings_key, JSON.stringify({ version: 1, elder, text_mode }));
    else localStorage.removeItem(settings_key);
  } catch {
    // The browser forbids it: the next visit starts with the app's own look.
  }
}
