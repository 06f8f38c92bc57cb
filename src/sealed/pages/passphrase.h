// What pages show about a file that a passphrase locks.
#pragma once

#include "common/pages/build.h"
#include "sealed/act/sealed_file.h"

namespace zhixiao::pages {

Node passphrase_field(std::string key, std::string name, const Context& context,
                      const InputId& input, std::string hint, bool shows);

// A tick that shows what is typed.
Node passphrase_tick(std::string name, scene::Act press, bool shows);

// A button in a line of its own.
Node pressing(std::string key, std::string name, scene::Act press, scene::ButtonLook look,
              bool enabled = true);

// How it went, with the icon for that.
Node told_line(SealedFile how, std::string words);

// A file is there to be opened, or being opened.
bool has_file(const SealedFileTold& file);

} // namespace zhixiao::pages
