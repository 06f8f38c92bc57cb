// How someone wants the app to look, remembered on the device: large text and text mode. Nothing is
// stored for what an app begins with anyway.

export const settings_key = "zhixiao-settings";

// Null when there are none, or none that this version knows.
export function read_settings() {
  try {
    const settings = JSON.parse(localStorage.getItem(settings_key));
    return settings.version === 1 ? settings : null;
  } catch {
    return null; // the browser does not allow it
  }
}

export function keep_settings(elder, text_mode) {
  try {
    if (elder || text_mode) localStorage.setItem(settings_key, JSON.stringify({ version: 1, elder, text_mode }));
    else localStorage.removeItem(settings_key);
  } catch {
    // Then they are as at first the next time.
  }
}
