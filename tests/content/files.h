// Files of the repository, as the tests of content read them.
#pragma once

#include "content/load.h"

#include <fstream>
#include <iterator>
#include <string>

namespace zhixiao {

// The file at `path` below the repository's root, named without its folders.
inline content::File file_at(const std::string& path) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/" + path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return {path.substr(path.rfind('/') + 1), text};
}

// The shipped plan, empty when it does not read.
inline Pack shipped(const std::string& name) {
    const Checked<Pack> pack = content::read_pack(file_at("assets/content/" + name + ".json"));
    const Pack* found = std::get_if<Pack>(&pack);
    return found ? *found : Pack{};
}

} // namespace zhixiao
