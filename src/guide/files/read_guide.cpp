// Reads guide.json, member by member as guide/model/guide.h names them.
#include "guide/files/read_guide.h"

#include "common/files/reader.h"

#include <optional>
#include <string>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr const char* schema_name = "zhixiao-guide/1";

int integer_if_given(ObjectReader& from, const char* key) {
    return from.has(key) ? from.integer(key) : 0;
}

Confidence confidence(ObjectReader& from) {
    return from.choice<Confidence>(
        "confidence",
        {{"medium", Confidence::Medium}, {"high", Confidence::High}, {"low", Confidence::Low}});
}

Statement statement(ObjectReader& from) {
    Statement result;
    result.who = from.text("who", Need::Optional);
    result.text = from.text("text");
    result.source = from.text("source");
    result.confidence = confidence(from);
    result.year = integer_if_given(from, "year");
    result.month = integer_if_given(from, "month");
    result.period = from.text("period", Need::Optional);
    return result;
}

GuidePart part(ObjectReader& from) {
    GuidePart result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.role = from.text("role");
    result.layer = integer_if_given(from, "layer");
    result.summary = from.text("summary");
    result.statements = from.list<statement>("statements", Need::Required);
    result.duties_title = from.text("duties_title", Need::Optional);
    result.duties = from.list<statement>("duties", Need::Optional);
    result.leads_to = from.texts("leads_to", Need::Optional);
    result.joins = from.texts("joins", Need::Optional);
    return result;
}

GuidePeriod period(ObjectReader& from) {
    GuidePeriod result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.start_year = from.integer("start_year");
    result.end_year = from.integer("end_year");
    result.is_local = from.flag("local");
    return result;
}

MetShareExample met_share(ObjectReader& from) {
    MetShareExample result;
    result.of = from.integer("case");
    result.name = from.text("name");
    result.percent = from.number("percent");
    result.decimals = from.integer("decimals");
    result.met = from.integer("met");
    result.assessable = from.integer("assessable");
    result.is_ours = from.flag("ours");
    return result;
}

Term term(ObjectReader& from) {
    Term result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.also = from.texts("also", Need::Optional);
    result.text = from.text("text");
    result.address = from.text("address", Need::Optional);
    result.see = from.text("see", Need::Optional);
    result.source = from.text("source", Need::Optional);
    if (!result.source.empty())
        result.confidence = confidence(from);
    return result;
}

Topic topic(ObjectReader& from) {
    Topic result;
    result.name = from.text("name");
    result.terms = from.list<term>("terms", Need::Required);
    return result;
}

Guide guide(ObjectReader& from) {
    Guide result;
    from.choice<int>("schema", {{schema_name, 1}});
    result.checked = from.text("checked");
    result.words = from.sentences("words");
    result.sources = from.sentences("sources");
    result.parts = from.list<part>("parts", Need::Required);
    result.steps = from.list<part>("steps", Need::Required);
    result.periods = from.list<period>("periods", Need::Required);
    result.events = from.list<statement>("events", Need::Required);
    result.notes = from.list<statement>("notes", Need::Required);
    result.cases = from.list<statement>("cases", Need::Required);
    result.met_shares = from.list<met_share>("met_shares", Need::Required);
    result.topics = from.list<topic>("topics", Need::Required);
    from.close();
    return result;
}

} // namespace

Checked<Guide> read_guide(const File& file) {
    ProblemList problems;
    Guide result;
    if (const std::optional<Document> document = Document::parse(file, problems)) {
        ObjectReader reader(document->root(), file.name + "#", problems);
        result = guide(reader);
    }
    if (!problems.has_errors())
        check_guide(result, file.name, problems);
    if (problems.has_errors())
        return problems.take();
    return result;
}

} // namespace zhixiao::content
