// Reads all files, checks all packs, and makes the catalog when there is no error.
#include "app/files/load.h"

#include "common/files/read_words.h"
#include "common/model/wording.h"
#include "plan/files/read_pack.h"
#include "plan/model/check_pack.h"

#include <set>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr const char* words_file = "words.json";

} // namespace

Checked<Content> load(const std::vector<File>& files) {
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
    if (!problems.has_errors()) {
        Checked<Catalog> made = Catalog::from(std::move(packs));
        if (auto* faults = std::get_if<std::vector<Problem>>(&made))
            return std::move(*faults);
        return Content{std::get<Catalog>(std::move(made)), std::move(*words)};
    }
    // The files that could be read are checked all the same, so that all problems appear at once.
    for (const NamedPack& pack : packs)
        check_pack(pack, problems);
    check_plan_ids(packs, problems);
    return problems.take();
}

} // namespace zhixiao::content
