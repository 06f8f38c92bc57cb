// The content that ships with the app, and files beside the tests.
#include "assets.h"

#include "content/load.h"
#include "content/read_family.h"
#include "content/read_rights.h"

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

content::File shipped_file(const std::string& name) {
    return {name, read_file(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content/" + name)};
}

} // namespace

const Catalog& first_catalog() {
    static const Checked<Catalog> loaded = content::load(
        {shipped_file("women.json"), shipped_file("children.json"), shipped_file("words.json")});
    return std::get<Catalog>(loaded);
}

Wording later_words() {
    return std::get<Wording>(content::read_words(shipped_file("later_words.json")));
}

const Catalog& catalog_before_guide() {
    static const Catalog with_pages = [] {
        Catalog catalog = first_catalog();
        catalog.add(later_words());
        return catalog;
    }();
    return with_pages;
}

const Catalog& shipped_catalog() {
    static const Catalog whole = [] {
        Catalog catalog = catalog_before_guide();
        catalog.add(std::get<Guide>(content::read_guide(shipped_file("guide.json"))));
        std::vector<content::File> rights;
        for (const char* name : {"hotlines", "laws", "situations", "help", "words"})
            rights.push_back(shipped_file("rights/" + std::string(name) + ".json"));
        rights.push_back(shipped_file("first_aid.json"));
        catalog.add(std::get<Rights>(content::load_rights(rights)));
        catalog.add(std::get<Family>(
            content::load_family({shipped_file("family.json"), shipped_file("family_words.json"),
                                  shipped_file("first_aid.json")})));
        return catalog;
    }();
    return whole;
}

const Catalog& catalog_with_sample() {
    static const Checked<Catalog> grown = [] {
        std::vector<NamedPack> packs;
        for (const char* name : {"plan-women.json", "plan-children.json"}) {
            const std::string path = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/sample/" + name;
            packs.push_back({name, std::get<Pack>(content::read_pack({name, read_file(path)}))});
        }
        return shipped_catalog().with(std::move(packs));
    }();
    return std::get<Catalog>(grown);
}

TEST_CASE("pages: the content that ships loads") { CHECK(shipped_catalog().packs().size() == 2); }

} // namespace zhixiao
