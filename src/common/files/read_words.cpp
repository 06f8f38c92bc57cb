// Reads the sentences of the app.
#include "common/files/read_words.h"

#include "common/files/checked_value.h"
#include "common/files/reader.h"

#include <map>
#include <utility>

namespace zhixiao::content {

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

Checked<Wording> read_words(const File& file) {
    ProblemList problems;
    return checked(read_words(file, problems), problems);
}

} // namespace zhixiao::content
