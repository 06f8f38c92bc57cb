// The app as it runs in a browser, with a platform and a canvas that record what they are asked.
#include "app.h"

#include "app/files/load.h"
#include "plan/files/packed.h"
#include "plan/files/read_pack.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <variant>

namespace zhixiao {
namespace {

using nlohmann::json;

std::string text_of(const std::string& path) {
    std::ifstream file(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Content shipped() {
    std::vector<content::File> files;
    for (const NamedText& text :
         shipped_texts({"content/words.json", "content/women.json", "content/children.json"}))
        files.push_back({text.name, text.text});
    return std::get<Content>(content::load(files));
}

// Returns the elements of the mirror by path, after all patches.
std::map<std::string, json> mirror_of(const MemoryPlatform& platform) {
    std::map<std::string, json> elements;
    for (const std::string& text : platform.patches) {
        const json patch = json::parse(text);
        for (const json& path : patch["remove"])
            elements.erase(path.get<std::string>());
        for (const json& element : patch["set"])
            elements[element["p"].get<std::string>()] = element;
    }
    return elements;
}

} // namespace

std::vector<NamedText> shipped_texts(const std::vector<std::string>& names) {
    std::vector<NamedText> texts;
    for (const std::string& name : names)
        texts.push_back({name.substr(name.find('/') + 1), text_of(name)});
    return texts;
}

std::string packed_sample() {
    std::vector<Pack> packs;
    for (const char* name : {"plan-women.json", "plan-children.json"})
        packs.push_back(
            std::get<Pack>(content::read_pack({name, text_of("sample/" + std::string(name))})));
    return content::packed(packs);
}

RunningApp::RunningApp(bool has_picture)
    : canvas(has_picture), loop(platform, glyphs, canvas, shipped()) {}

void RunningApp::open(int width) { loop.resized(width * 2, 1800, 2); }

void RunningApp::add_later_pages() {
    loop.came("pages", shipped_texts({"content/later_words.json"}));
}

json RunningApp::patch() const { return json::parse(platform.patches.back()); }

json RunningApp::element(const std::string& path) const {
    const std::map<std::string, json> elements = mirror_of(platform);
    const auto found = elements.find(path);
    return found == elements.end() ? json() : found->second;
}

std::string RunningApp::path_to(const std::string& address) const {
    for (const auto& [path, element] : mirror_of(platform))
        if (element.value("a", "") == address)
            return path;
    return "";
}

} // namespace zhixiao
