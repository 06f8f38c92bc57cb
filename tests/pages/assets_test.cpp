// The content that ships with the app, and files beside the tests.
#include "assets.h"

#include "content/load.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace zhixiao {

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_file(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

namespace {

// Files below assets/, by their own names.
Checked<Catalog> loaded_from(const std::vector<std::string>& paths) {
    const std::string folder = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/";
    std::vector<content::File> files;
    for (const std::string& path : paths)
        files.push_back({path.substr(path.rfind('/') + 1), read_file(folder + path)});
    return content::load(files);
}

} // namespace

const Catalog& shipped_catalog() {
    static const Checked<Catalog> loaded =
        loaded_from({"content/women.json", "content/children.json", "content/words.json"});
    return std::get<Catalog>(loaded);
}

const Catalog& catalog_with_sample() {
    static const Checked<Catalog> loaded =
        loaded_from({"content/women.json", "content/children.json", "sample/plan-women.json",
                     "sample/plan-children.json", "content/words.json"});
    return std::get<Catalog>(loaded);
}

TEST_CASE("pages: the content that ships loads") { CHECK(shipped_catalog().packs().size() == 2); }

} // namespace zhixiao
