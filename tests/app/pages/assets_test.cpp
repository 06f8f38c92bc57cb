// The content that ships with the app, and files beside the tests.
#include "tests/app/pages/assets.h"

#include "app/files/load.h"
#include "common/files/read_words.h"
#include "family/files/read_family.h"
#include "guide/files/read_guide.h"
#include "plan/files/read_pack.h"
#include "rights/files/read_rights.h"

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

const Content& first_content() {
    static const Checked<Content> loaded = content::load(
        {shipped_file("women.json"), shipped_file("children.json"), shipped_file("words.json")});
    return std::get<Content>(loaded);
}

Wording later_words() {
    return std::get<Wording>(content::read_words(shipped_file("later_words.json")));
}

const Content& content_before_guide() {
    static const Content with_pages = [] {
        Content content = first_content();
        content.add(later_words());
        return content;
    }();
    return with_pages;
}

const Content& shipped_content() {
    static const Content whole = [] {
        Content content = content_before_guide();
        content.add(std::get<Guide>(content::read_guide(shipped_file("guide.json"))));
        std::vector<content::File> rights;
        for (const char* name : {"hotlines", "laws", "situations", "help", "words"})
            rights.push_back(shipped_file("rights/" + std::string(name) + ".json"));
        rights.push_back(shipped_file("first_aid.json"));
        content.add(std::get<Rights>(content::load_rights(rights)));
        content.add(std::get<Family>(
            content::load_family({shipped_file("family.json"), shipped_file("family_words.json"),
                                  shipped_file("first_aid.json")})));
        return content;
    }();
    return whole;
}

Content with_plans(Content content, std::vector<NamedPack> packs) {
    content.catalog = std::get<Catalog>(content.catalog.with(std::move(packs)));
    return content;
}

const Content& content_with_sample() {
    static const Content grown = [] {
        std::vector<NamedPack> packs;
        for (const char* name : {"plan-women.json", "plan-children.json"}) {
            const std::string path = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/sample/" + name;
            packs.push_back({name, std::get<Pack>(content::read_pack({name, read_file(path)}))});
        }
        return with_plans(shipped_content(), std::move(packs));
    }();
    return grown;
}

TEST_CASE("pages: the content that ships loads") {
    CHECK(shipped_content().catalog.packs().size() == 2);
}

} // namespace zhixiao
