// Reads guide.json, member by member as domain/guide.h names them.
#include "content/load.h"

#include "content/reader.h"

#include <string>
#include <utility>

namespace zhixiao::content {
namespace {

constexpr const char* schema_name = "zhixiao-guide/1";

// The members of a statement; the object may hold others.
Statement statement(ObjectReader& from) {
    Statement result;
    result.text = from.text("text");
    result.source.value = from.text("source");
    result.confidence = from.choice<Confidence>(
        "confidence",
        {{"medium", Confidence::Medium}, {"high", Confidence::High}, {"low", Confidence::Low}});
    return result;
}

std::vector<Statement> statements(ObjectReader& from, const char* key) {
    std::vector<Statement> result;
    from.each(key, Need::Optional, [&](ObjectReader& item) {
        result.push_back(statement(item));
        item.close();
    });
    return result;
}

enum class Layered { Yes, No };

GuidePart part(ObjectReader& from, Layered layered) {
    GuidePart result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.role = from.text("role");
    if (layered == Layered::Yes)
        result.layer = from.integer("layer");
    result.summary = from.text("summary");
    result.statements = statements(from, "statements");
    result.duties_title = from.text("duties_title", Need::Optional);
    from.each("duties", Need::Optional, [&](ObjectReader& item) {
        std::string who = item.text("who");
        result.duties.push_back({std::move(who), statement(item)});
        item.close();
    });
    from.close();
    return result;
}

GuideTie tie(ObjectReader& from) {
    GuideTie result;
    result.from = from.text("from");
    result.to = from.text("to");
    result.arrow = !from.flag("plain");
    from.close();
    return result;
}

GuidePeriod period(ObjectReader& from) {
    GuidePeriod result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.start_year = from.integer("start_year");
    result.end_year = from.integer("end_year");
    result.is_local = from.flag("local");
    from.close();
    return result;
}

GuideEvent event(ObjectReader& from) {
    GuideEvent result;
    result.year = from.integer("year");
    result.month = from.integer("month");
    result.period = from.text("period");
    result.what = statement(from);
    from.close();
    return result;
}

MetShareCase met_share(ObjectReader& from) {
    MetShareCase result;
    result.what = statement(from);
    from.each("examples", Need::Required, [&](ObjectReader& item) {
        MetShareExample example;
        example.name = item.text("name");
        example.percent = item.number("percent");
        example.decimals = item.integer("decimals");
        example.met = item.integer("met");
        example.assessable = item.integer("assessable");
        example.is_ours = item.flag("ours");
        item.close();
        result.examples.push_back(std::move(example));
    });
    from.close();
    return result;
}

Term term(ObjectReader& from) {
    Term result;
    result.id = from.text("id");
    result.name = from.text("name");
    result.also = from.texts("also", Need::Optional);
    result.text = from.text("text");
    if (from.has("see"))
        from.object("see", [&](ObjectReader& see) {
            result.see = SeeAlso{see.text("address"), see.text("name")};
            see.close();
        });
    from.close();
    return result;
}

Topic topic(ObjectReader& from) {
    Topic result;
    result.name = from.text("name");
    from.each("terms", Need::Required,
              [&](ObjectReader& item) { result.terms.push_back(term(item)); });
    from.close();
    return result;
}

Guide guide(ObjectReader& from) {
    Guide result;
    from.choice<int>("schema", {{schema_name, 1}});
    from.object("words", [&](ObjectReader& member) {
        std::map<std::string, std::string, std::less<>> words;
        for (auto& [name, sentence] : member.all_texts())
            words[name] = std::move(sentence);
        result.words = Wording(std::move(words));
    });
    const auto each = [&](const char* key, auto& list, auto read) {
        from.each(key, Need::Required, [&](ObjectReader& item) { list.push_back(read(item)); });
    };
    each("sources", result.sources, [](ObjectReader& item) {
        Source source;
        source.id.value = item.text("id");
        source.title = item.text("title");
        item.close();
        return source;
    });
    each("parts", result.parts, [](ObjectReader& item) { return part(item, Layered::Yes); });
    each("ties", result.ties, tie);
    each("steps", result.steps, [](ObjectReader& item) { return part(item, Layered::No); });
    each("periods", result.periods, period);
    each("events", result.events, event);
    result.notes = statements(from, "notes");
    each("met_shares", result.met_shares, met_share);
    each("topics", result.topics, topic);
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
