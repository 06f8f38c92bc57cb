// The state of what the device remembers.
#pragma once

namespace zhixiao {

// Whether the device remembers what is open, or why it does not: NoRoom, or Blocked by the browser.
// Previous: the last generation written could not be read, and the one before it is open. Spoilt:
// neither could be read. Elsewhere: another window has written since, so this one must not write.
// Newer: a later version of the app has written, and its data are left alone.
enum class Keeping { No, Yes, NoRoom, Blocked, Spoilt, Previous, Elsewhere, Newer };

} // namespace zhixiao
