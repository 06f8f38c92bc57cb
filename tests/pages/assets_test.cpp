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

const Catalog& shipped_catalog() {
    static const Checked<Catalog> loaded = [] {
        const std::string folder = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content/";
        std::vector<content::File> files;
        for (const std::string name : {"women.json", "children.json", "words.json"})
            files.push_back({name, read_file(folder + name)});
        return content::load(files);
    }();
    return std::get<Catalog>(loaded);
}

TEST_CASE("pages: the content that ships loads") { CHECK(shipped_catalog().packs().size() == 2); }

} // namespace zhixiao
