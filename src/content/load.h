// Reads content files (docs/pack-format.md) into checked values. The caller has already read the
// bytes.
#pragma once

#include "base/checked.h"
#include "domain/catalog.h"

#include <functional>
#include <string>
#include <vector>

namespace zhixiao::content {

struct File {
    std::string name; // the name shown in problems: "women.json"
    std::string text;
};

// Called now and then with the share of the file that is read, 0 to 1. May be empty.
using Progress = std::function<void(double share)>;

// Reads a plan pack and checks its shape: schema, kinds of members, no unknown keys. check_pack and
// Catalog::from check what its values mean.
Checked<Pack> read_pack(const File& file, const Progress& progress = {});

// Reads words.json: one object, name → sentence.
Checked<Wording> read_words(const File& file);

// Reads and checks guide.json: how the plans are put into practice, and the glossary. It is
// separate from `load` because it arrives after the first paint.
Checked<Guide> read_guide(const File& file);

// Reads "words.json" (the sentences) and every other file as a pack. Returns a catalog without any
// fault, or the problems of all files in the order of the files.
Checked<Catalog> load(const std::vector<File>& files);

} // namespace zhixiao::content
