// Reads hotlines and laws, and the lists that other rights files share with them.
#include "rights/files/parts.h"

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
    result.group = from.chosen<HotlineGroup>("group",
                                             {{"support", HotlineGroup::Support},
                                              {"health", HotlineGroup::Health},
                                              {"law", HotlineGroup::Law},
                                              {"work", HotlineGroup::Work},
                                              {"report", HotlineGroup::Report}},
                                             Need::Optional);
    result.front = from.flag("front");
    result.validity = validity(from);
    result.origin = origin(from);
    return result;
}

Article article(ObjectReader& from) {
    Article result;
    result.number = from.text("number");
    result.text = from.text("text");
    result.advice = from.text("advice", Need::Optional);
    result.confidence = from.chosen<Confidence>("confidence", confidences, Need::Optional);
    result.validity = validity(from);
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
    result.articles = from.list<article>("articles", Need::Required);
    result.origin = origin(from);
    return result;
}

} // namespace

std::vector<Call> calls(ObjectReader& from, const char* key) {
    return from.list(key, Need::Required, [](ObjectReader& item) {
        HotlineId hotline_id{item.text("hotline")};
        return Call{std::move(hotline_id), item.text("why")};
    });
}

std::vector<Citation> citations(ObjectReader& from, const char* key, Need text) {
    return from.list(key, Need::Optional, [text](ObjectReader& item) {
        Citation citation;
        citation.law.value = item.text("law");
        citation.articles = item.texts("articles", Need::Optional);
        citation.text = item.text("text", text);
        citation.advice = item.text("advice", Need::Optional);
        citation.validity = validity(item);
        return citation;
    });
}

std::vector<Passage> passages(ObjectReader& from, const char* key) {
    return from.list(key, Need::Required, [](ObjectReader& item) {
        Passage passage;
        passage.title = item.text("title");
        passage.text = item.text("text");
        passage.law = citations(item, "law", Need::Optional);
        passage.validity = validity(item);
        return passage;
    });
}

void read_hotlines(ObjectReader& from, Rights& rights) {
    rights.hotlines = from.list<hotline>("hotlines", Need::Required);
}

void read_laws(ObjectReader& from, Rights& rights) {
    rights.laws = from.list<law>("laws", Need::Required);
}

} // namespace zhixiao::content
