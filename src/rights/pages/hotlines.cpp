// The numbers one can call: all of them by what they are for, and each by itself.
#include "rights/pages/info_parts.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::LinkLook;

struct GroupName {
    HotlineGroup group;
    const char* name; // the ending of its key in words.json, hotlines.group.NAME
};
constexpr GroupName group_names[] = {{HotlineGroup::Support, "support"},
                                     {HotlineGroup::Health, "health"},
                                     {HotlineGroup::Law, "law"},
                                     {HotlineGroup::Work, "work"},
                                     {HotlineGroup::Report, "report"}};

template <class Fits> std::vector<Call> calls_to(const RightsContext& context, Fits fits) {
    std::vector<Call> calls;
    for (const Hotline& hotline : context.rights.hotlines)
        if (fits(hotline))
            calls.push_back({hotline.id, hotline.hours});
    return calls;
}

void add_rows(Nodes& lines, const RightsContext& context, const std::string& name,
              const std::vector<Call>& calls) {
    append(lines, call_rows(context, name, calls));
}

Node emergency_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("hotlines.emergency");
    Nodes lines;
    add_rows(lines, context, title, calls_to(context, [](const Hotline& hotline) {
                 return hotline.emergency && hotline.use == HotlineUse::Call;
             }));
    const std::string silent = rights_words("hotlines.silent");
    Nodes messages{heading("title", 3, silent), text("note", context.rights.notes.no_voice)};
    add_rows(messages, context, silent, calls_to(context, [](const Hotline& hotline) {
                 return hotline.emergency && hotline.use == HotlineUse::TextMessage;
             }));
    lines.push_back(column("silent", 8, std::move(messages)));
    return titled_card("emergency", title, std::move(lines));
}

Node local_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("hotlines.local");
    Nodes lines;
    for (const LocalLines& here : local_lines(context)) {
        Nodes rows;
        for (const LocalLine* line : here.lines)
            rows.push_back(local_line(context, std::to_string(rows.size() + 1), *line));
        const std::string key = "place-" + std::to_string(lines.size() + 1);
        lines.push_back(column(key, 4,
                               {place_heading(context, here.place),
                                list("lines", here.place.name, {}, std::move(rows))}));
    }
    if (lines.empty())
        lines.push_back(text("none", context.rights.notes.local_lines));
    else
        lines.push_back(caption("emergency", context.rights.notes.emergency));
    return titled_card("local", title, std::move(lines));
}

// Returns the number in large type, the button that calls it, and a QR code for people who have
// another phone at hand.
Node number_card(const RightsContext& context, const Hotline& hotline) {
    const Wording& rights_words = context.rights_words;
    const std::string called = call_name(context, hotline);
    return card(
        "number", hotline.name,
        {strong("number", hotline.id.value, TextStyle::Figure, Tone::Brand),
         heading("name", 2, hotline.name), call_button(context, hotline, LinkLook::Filled),
         column("scan", 4,
                {{"code", scene::Qr{.name = fill(rights_words("hotline.code"), {{"call", called}}),
                                    .text = callable(context, hotline).dial()}},
                 caption("how", rights_words("hotline.scan"))})});
}

Node about_card(const RightsContext& context, const Hotline& hotline) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{labelled("purpose", rights_words("hotline.purpose"), hotline.purpose),
                labelled("hours", rights_words("hotline.hours"), hotline.hours)};
    if (!hotline.local.empty())
        lines.push_back(labelled("local", rights_words("hotline.local"), hotline.local));
    lines.push_back(column("caveat", 4,
                           {heading("title", 3, rights_words("hotline.caveat"), TextStyle::Body),
                            text("text", hotline.caveat)}));
    if (hotline.use == HotlineUse::TextMessage)
        lines.push_back(text("no-voice", context.rights.notes.no_voice));
    append(lines, change_note(context.page, hotline.validity));
    lines.push_back(caption("emergency", context.rights.notes.emergency));
    lines.push_back(origin_line(context, hotline.origin));
    return titled_card("about", rights_words("hotline.about"), std::move(lines));
}

} // namespace

Nodes rights_hotlines(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    std::vector<Nodes> columns{
        {emergency_card(context), text("hours", context.rights.notes.hours)}};
    for (const GroupName& each : group_names) {
        const HotlineGroup group = each.group;
        const std::vector<Call> calls =
            calls_to(context, [group](const Hotline& hotline) { return hotline.group == group; });
        if (calls.empty())
            continue;
        const std::string title = rights_words("hotlines.group." + std::string(each.name));
        Nodes lines;
        add_rows(lines, context, title, calls);
        columns.push_back({titled_card(each.name, title, std::move(lines))});
    }
    columns.push_back({local_card(context)});
    return {card_columns("groups", 330, std::move(columns))};
}

Nodes rights_hotline(const RightsContext& context, const Hotline& hotline) {
    const Wording& rights_words = context.rights_words;
    Nodes facts{about_card(context, hotline)};
    // An emergency number is in every situation, so a list of them would tell nothing.
    const std::vector<const Situation*> situations =
        hotline.emergency ? std::vector<const Situation*>{}
                          : situations_calling(context.rights, hotline.id);
    if (!situations.empty()) {
        const std::string title = rights_words("hotline.situations");
        facts.push_back(titled_card("used", title, {situation_links(title, situations)}));
    }
    return {card_columns("hotline", 330, {{number_card(context, hotline)}, std::move(facts)})};
}

} // namespace zhixiao::pages
