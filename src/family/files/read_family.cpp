// Reads the checklists of family education, member by member as family/model/family.h names them.
#include "family/files/read_family.h"

#include "common/files/reader.h"
#include "common/files/shared_parts.h"
#include "common/model/check_first_aid.h"
#include "common/model/wording.h"
#include "family/model/check_family.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao::content {
namespace {

constexpr const char* schema_name = "zhixiao-family/1";
constexpr const char* words_schema_name = "zhixiao-family-words/1";

template <class T> using Words = std::vector<std::pair<const char*, T>>;

// Returns the domain's names of `values`, which are C strings: a zero byte follows each.
template <class T, std::size_t N, class Name>
Words<T> words_of(const std::array<T, N>& values, Name name) {
    Words<T> words;
    for (const T value : values)
        words.push_back({name(value).data(), value});
    return words;
}

std::optional<int> integer_if_given(ObjectReader& from, const char* key) {
    return from.has(key) ? std::optional(from.integer(key)) : std::nullopt;
}

FamilyBasis basis(ObjectReader& from) {
    FamilyBasis result;
    result.title = from.text("title");
    result.article = from.text("article", Need::Optional);
    result.date = from.text("date", Need::Optional);
    return result;
}

TalkTo talk_to(ObjectReader& from) {
    TalkTo result;
    const std::vector<std::string> when = from.texts("when");
    for (std::size_t i = 0; i < when.size(); ++i) {
        const std::optional<Answer> answer = answer_named(when[i]);
        if (answer && is_counted(*answer))
            result.when.push_back(*answer);
        else
            from.problems().error(from.place("when") + "/" + std::to_string(i),
                                  "when 里不能是" + quoted(when[i]),
                                  "只能写 " + counted_answer_names() + " 之一");
    }
    result.text = from.text("text");
    result.hotlines = from.texts("hotlines", Need::Optional);
    from.close();
    return result;
}

FamilyItem item(ObjectReader& from) {
    FamilyItem result;
    result.id.value = from.text("id");
    result.dimension =
        from.choice<Dimension>("dimension", words_of(every_dimension, dimension_name));
    result.question = from.text("question");
    result.why = from.text("why");
    result.try_today = from.text("try_today");
    result.basis = from.list<basis>("basis", Need::Required);
    result.confidence = from.choice<Confidence>(
        "confidence",
        {{"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}});
    result.weight = from.integer("weight");
    result.ease = from.integer("ease");
    result.from_months = integer_if_given(from, "from_months");
    result.until_months = integer_if_given(from, "until_months");
    result.circumstance = from.chosen<Circumstance>(
        "circumstance", words_of(every_circumstance, circumstance_name), Need::Optional);
    if (from.has("talk_to"))
        from.object("talk_to", [&](ObjectReader& member) { result.talk_to = talk_to(member); });
    result.first_aid = first_aid_named(from);
    result.validity = validity(from);
    return result;
}

FamilyChecklist checklist(ObjectReader& from) {
    FamilyChecklist result;
    result.stage = from.choice<FamilyStage>("stage", words_of(every_stage, stage_name));
    result.revision = from.integer("revision");
    result.items = from.list<item>("items", Need::Required);
    return result;
}

void check_items_first_aid(const Family& family, const std::string& file, ProblemList& problems) {
    for (std::size_t i = 0; i < family.checklists.size(); ++i) {
        const std::vector<FamilyItem>& items = family.checklists[i].items;
        const std::string list = file + "#/checklists/" + std::to_string(i) + "/items/";
        for (std::size_t j = 0; j < items.size(); ++j)
            check_first_aid_named(items[j].first_aid, family.first_aid, list + std::to_string(j),
                                  problems);
    }
}

// Returns the sentences of a family words file; nothing when the file is of another schema or
// cannot be read.
std::optional<Wording> words_in(const File& file, ProblemList& problems) {
    const std::optional<Document> document = Document::parse(file, problems);
    if (!document)
        return std::nullopt;
    ObjectReader reader(document->root(), file.name + "#", problems);
    if (!reader.is_object() || !reader.chosen<bool>("schema", {{words_schema_name, true}}))
        return std::nullopt;
    Wording words = reader.sentences("words");
    reader.close();
    return words;
}

} // namespace

Checked<Family> read_family(const File& file) {
    ProblemList problems;
    const std::optional<Document> document = Document::parse(file, problems);
    if (!document)
        return problems.take();
    Family family;
    ObjectReader reader(document->root(), file.name + "#", problems);
    if (!reader.is_object() || !reader.chosen<bool>("schema", {{schema_name, true}}))
        return problems.take();
    family.checked = reader.text("checked");
    family.checklists = reader.list<checklist>("checklists", Need::Required);
    reader.close();
    if (!problems.has_errors())
        check_family(family, file.name, problems);
    if (problems.has_errors())
        return problems.take();
    return family;
}

Checked<Family> load_family(const std::vector<File>& files) {
    if (files.size() != 3)
        return std::vector<Problem>{{"family", "应当有三个文件", "重新载入", Severity::Error}};
    Checked<Family> read = read_family(files.front());
    Family* family = std::get_if<Family>(&read);
    if (!family)
        return read;
    ProblemList problems;
    if (std::optional<Wording> words = words_in(files[1], problems))
        family->words = std::move(*words);
    family->first_aid = read_first_aid(files[2], problems);
    if (!problems.has_errors())
        check_first_aid(family->first_aid, files[2].name, problems);
    check_items_first_aid(*family, files[0].name, problems);
    if (problems.has_errors())
        return problems.take();
    return read;
}

} // namespace zhixiao::content
