// How the device remembers what is open.
#pragma once

namespace zhixiao {

// Whether the device remembers it; if not, why: no room, not allowed, or it cannot be read any
// more. Previous: what was written last could not be read, and what was written before is open.
// Spoilt: neither could be read. Elsewhere: another window has written since, and this one must
// not. Newer: a later version of the app has written, and that is left alone.
enum class Keeping { No, Yes, NoRoom, Blocked, Spoilt, Previous, Elsewhere, Newer };

} // namespace zhixiao
