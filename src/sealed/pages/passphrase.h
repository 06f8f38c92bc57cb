// Pieces of the pages that save and open a file that a passphrase locks.
#pragma once

#include "common/pages/build.h"
#include "sealed/act/sealed_file.h"

namespace zhixiao::pages {

// Returns a field for a passphrase, with its text hidden unless `shows`.
Node passphrase_field(std::string key, std::string name, const Context& context,
                      const InputId& input, std::string hint, bool shows);

// Returns the tick that shows the passphrases typed; `shows`: it is set.
Node passphrase_tick(std::string name, scene::Act press, bool shows);

// Returns a button in a line of its own.
Node pressing(std::string key, std::string name, scene::Act press, scene::ButtonLook look,
              bool enabled = true);

// Returns a line with `words` about the file, and the icon for how it goes.
Node file_line(SealedFile how, std::string words);

// Says whether a file is chosen that can be opened, or is being opened.
bool has_file(const SealedFileState& file);

} // namespace zhixiao::pages
