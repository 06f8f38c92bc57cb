// Chooses the reader of each later part.
#include "app/files/later.h"

#include "common/files/read_words.h"
#include "family/files/read_family.h"
#include "guide/files/read_guide.h"
#include "rights/files/read_rights.h"

#include <utility>

namespace zhixiao::content {
namespace {

template <class Part> std::vector<Problem> taken_in(Content& content, Checked<Part> read) {
    if (auto* problems = std::get_if<std::vector<Problem>>(&read))
        return std::move(*problems);
    content.add(std::get<Part>(std::move(read)));
    return {};
}

} // namespace

std::vector<Problem> add_later(Content& content, const std::string& part,
                               const std::vector<File>& files) {
    if (part == "pages")
        return taken_in(content, read_words(files.front()));
    if (part == "guide")
        return taken_in(content, read_guide(files.front()));
    if (part == "rights")
        return taken_in(content, load_rights(files));
    if (part == "family")
        return taken_in(content, load_family(files));
    return {{part, "没有叫这个名字的部分", "重新载入", Severity::Error}};
}

} // namespace zhixiao::content
