// Reads hotlines and laws, and what the other rights files share with them.
#include "content/rights_parts.h"

#include <utility>

namespace zhixiao::content {
namespace {

const std::vector<std::pair<const char*, Confidence>> confidences = {
    {"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}};

Hotline hotline(ObjectReader& from) {
    Hotline result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.short_name = from.text("short_name");
    result.purpose = from.text("purpose");
    result.hours = from.text("hours");
    result.caveat = from.text("caveat");
    result.local = from.text("local", Need::Optional);
    result.use = from.choice<HotlineUse>(
        "use", {{"call", HotlineUse::Call}, {"text_message", HotlineUse::TextMessage}},
        Need::Optional);
    result.emergency = from.flag("emergency");
    result.front = from.flag("front");
    result.origin = origin(from);
    from.close();
    return result;
}

Article article(ObjectReader& from) {
    Article result;
    result.number = from.text("number");
    result.text = from.text("text");
    result.confidence = from.chosen<Confidence>("confidence", confidences, Need::Optional);
    from.close();
    return result;
}

Law law(ObjectReader& from) {
    Law result;
    result.id.value = from.text("id");
    result.title = from.text("title");
    result.short_name = from.text("short_name");
    result.kind = from.choice<LawKind>("kind", {{"law", LawKind::Law},
                                                {"regulation", LawKind::Regulation},
                                                {"interpretation", LawKind::Interpretation},
                                                {"document", LawKind::Document}});
    result.version = from.text("version", Need::Optional);
    result.in_force = from.text("in_force", Need::Optional);
    result.about = from.text("about");
    from.each("articles", Need::Required,
              [&](ObjectReader& item) { result.articles.push_back(article(item)); });
    result.origin = origin(from);
    from.close();
    return result;
}

} // namespace

Origin origin(ObjectReader& from) {
    Origin result;
    result.source = from.text("source");
    result.checked = from.text("checked");
    result.confidence = from.choice<Confidence>("confidence", confidences);
    return result;
}

std::vector<Call> calls(ObjectReader& from, const char* key) {
    std::vector<Call> result;
    from.each(key, Need::Required, [&](ObjectReader& item) {
        HotlineId hotline_id{item.text("hotline")};
        result.push_back({std::move(hotline_id), item.text("why")});
        item.close();
    });
    return result;
}

std::vector<Citation> citations(ObjectReader& from, const char* key, Need text) {
    std::vector<Citation> result;
    from.each(key, Need::Optional, [&](ObjectReader& item) {
        Citation citation;
        citation.law.value = item.text("law");
        citation.articles = item.texts("articles", Need::Optional);
        citation.text = item.text("text", text);
        result.push_back(std::move(citation));
        item.close();
    });
    return result;
}

std::vector<Passage> passages(ObjectReader& from, const char* key) {
    std::vector<Passage> result;
    from.each(key, Need::Required, [&](ObjectReader& item) {
        Passage passage;
        passage.title = item.text("title");
        passage.text = item.text("text");
        passage.law = citations(item, "law", Need::Optional);
        result.push_back(std::move(passage));
        item.close();
    });
    return result;
}

void read_hotlines(ObjectReader& from, Rights& rights) {
    from.each("hotlines", Need::Required,
              [&](ObjectReader& item) { rights.hotlines.push_back(hotline(item)); });
}

void read_laws(ObjectReader& from, Rights& rights) {
    from.each("laws", Need::Required,
              [&](ObjectReader& item) { rights.laws.push_back(law(item)); });
}

} // namespace zhixiao::content
