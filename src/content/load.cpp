// Reads all files, checks all packs, and makes the catalog when there is no error.
#include "content/load.h"

#include "content/read_pack.h"
#include "content/reader.h"
#include "domain/check_pack.h"

#include <map>
#include <set>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr const char* words_file = "words.json";

template <class T> Checked<T> checked(std::optional<T> value, ProblemList& problems) {
    if (!value)
        return problems.take();
    return std::move(*value);
}

} // namespace

std::optional<Wording> read_words(const File& file, ProblemList& problems) {
    ProblemList found;
    const std::optional<Document> document = Document::parse(file, found);
    std::map<std::string, std::string, std::less<>> words;
    if (document) {
        ObjectReader reader(document->root(), file.name + "#", found);
        for (auto& [name, sentence] : reader.all_texts())
            words[name] = std::move(sentence);
    }
    const bool sound = !found.has_errors();
    problems.add(std::move(found));
    if (!sound)
        return std::nullopt;
    return Wording(std::move(words));
}

Checked<Pack> read_pack(const File& file, const Progress& progress) {
    ProblemList problems;
    return checked(read_pack(file, problems, progress), problems);
}

Checked<Wording> read_words(const File& file) {
    ProblemList problems;
    return checked(read_words(file, problems), problems);
}

Checked<Catalog> load(const std::vector<File>& files) {
    ProblemList problems;
    std::vector<NamedPack> packs;
    std::optional<Wording> words;
    std::set<std::string> names;
    for (const File& file : files) {
        if (!names.insert(file.name).second)
            problems.error(file.name, "有两个同名的文件", "只留一个，或改名");
        if (file.name == words_file)
            words = read_words(file, problems);
        else if (std::optional<Pack> pack = read_pack(file, problems, {}))
            packs.push_back({file.name, std::move(*pack)});
    }
    if (names.count(words_file) == 0)
        problems.error(words_file, "缺少文件 words.json", "补上界面文字文件");
    if (!problems.has_errors())
        return Catalog::from(std::move(packs), std::move(*words));
    // The files that could be read are checked all the same, so that all problems appear at once.
    for (const NamedPack& pack : packs)
        check_pack(pack, problems);
    check_plan_ids(packs, problems);
    return problems.take();
}

} // namespace zhixiao::content
