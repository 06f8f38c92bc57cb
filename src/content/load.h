// Reads content files (docs/pack-format.md) into checked values; files are texts, already read.
#pragma once

#include "base/checked.h"
#include "domain/catalog.h"

#include <functional>
#include <string>
#include <vector>

namespace zhixiao::content {

struct File {
    std::string name; // as problems show it: "women.json"
    std::string text;
};

// Told now and then while a file is read, how much of it is: 0 to 1. May be empty.
using Progress = std::function<void(double share)>;

// One plan pack by its shape: schema, kinds of members, no unknown keys. What its values mean is
// checked by check_pack and Catalog::from.
Checked<Pack> read_pack(const File& file, const Progress& progress = {});

// words.json: one object, name → sentence.
Checked<Wording> read_words(const File& file);

// guide.json: how the plans are put into practice, and the glossary. It comes after the rest, so
// that nothing waits for it, and is checked by itself.
Checked<Guide> read_guide(const File& file);

// The file "words.json" holds the sentences, every other one is a pack. Either a catalog that is
// right throughout, or the problems of all files at once, in the order of the files.
Checked<Catalog> load(const std::vector<File>& files);

} // namespace zhixiao::content
