// QR codes: which modules are dark.
#pragma once

#include "scene/placed.h"

#include <string>

namespace zhixiao::draw {

// Returns the QR code of `text` with medium error correction; without modules if the text is too
// long.
scene::QrModules qr_modules(const std::string& text);

} // namespace zhixiao::draw
