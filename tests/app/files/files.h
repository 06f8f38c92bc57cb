// Files of the repository for the tests of content.
#pragma once

#include "app/files/load.h"
#include "plan/files/read_pack.h"

#include <fstream>
#include <iterator>
#include <string>

namespace zhixiao {

// Returns the file at `path` below the repository's root, named without its folders.
inline content::File file_at(const std::string& path) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/" + path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return {path.substr(path.rfind('/') + 1), text};
}

// Returns the shipped plan `name`; an empty one when it cannot be read.
inline Pack shipped(const std::string& name) {
    const Checked<Pack> pack = content::read_pack(file_at("assets/content/" + name + ".json"));
    const Pack* found = std::get_if<Pack>(&pack);
    return found ? *found : Pack{};
}

} // namespace zhixiao
