// QR codes: which modules are dark.
#pragma once

#include "scene/placed.h"

#include <string>

namespace zhixiao::draw {

// The code of a text, with medium correction. A gate (pages/later.h): only later pages show codes,
// so the first load leaves the encoder out.
[[gnu::used, gnu::noinline]] scene::QrModules qr_modules(const std::string& text);

} // namespace zhixiao::draw
