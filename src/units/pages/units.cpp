// Builds a converter of units, where people land who leave the room `rights` fast. It is meant to
// be used, and nothing on it speaks of what was shown before.
#include "units/pages/units.h"

#include "base/text.h"
#include "common/act/common_act.h"
#include "common/act/doors.h"
#include "common/pages/frame.h"
#include "units/act/message.h"
#include "units/model/units.h"

#include <optional>

namespace zhixiao::pages {
namespace {

struct Converting {
    const UnitKind& kind;
    const Unit& from;
    const Unit& to;
    std::string typed;
    std::optional<double> amount; // none: the text typed is no number
};

std::optional<std::string> typed_in(const UnitsVisit& visit, const InputId& input) {
    const Texts& texts = visit.texts;
    const auto typed = texts.find(input);
    return typed == texts.end() ? std::nullopt : std::optional(typed->second);
}

Converting converting(const UnitsVisit& visit) {
    const UnitKind& kind = unit_kind(typed_in(visit, units_kind_input).value_or(""));
    const std::string from = typed_in(visit, units_from_input).value_or("");
    const std::string to = typed_in(visit, units_to_input).value_or("");
    const std::string typed = typed_in(visit, units_amount_input).value_or("1");
    return {kind, unit_of(kind, from, kind.from), unit_of(kind, to, kind.to), typed,
            typed_amount(typed)};
}

std::string name_of(const Wording& words, const Unit& unit) {
    return words("unit." + std::string(unit.id));
}

Node kind_chips(const Context& context, const Converting& now) {
    Nodes chips;
    for (const UnitKind& kind : unit_kinds()) {
        const std::string id(kind.id);
        chips.push_back({"kind-" + id, scene::Button{.name = context.words("units.kind." + id),
                                                     .press = SetText{units_kind_input, id},
                                                     .look = scene::ButtonLook::Chip,
                                                     .pressed = kind.id == now.kind.id}});
    }
    return group("kinds", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips));
}

Node unit_choice(const Wording& words, const std::string& key, const std::string& name,
                 const InputId& input, const UnitKind& kind, const Unit& chosen) {
    std::vector<scene::SelectOption> options;
    for (const Unit& unit : kind.units)
        options.push_back({std::string(unit.id), name_of(words, unit)});
    return column(
        key, 4,
        {caption("name", name),
         {"unit", scene::Select{name, std::string(chosen.id), std::move(options), input}}});
}

Node result_line(const Wording& words, const Converting& now) {
    if (!now.amount)
        return text("wrong", words("units.wrong"));
    return strong("result",
                  fill(words("units.result"),
                       {{"amount", format_amount(*now.amount)},
                        {"from", name_of(words, now.from)},
                        {"result", format_amount(convert(*now.amount, now.from, now.to))},
                        {"to", name_of(words, now.to)}}),
                  TextStyle::Title);
}

Node converter_card(const Context& context, const Converting& now) {
    const Wording& words = context.words;
    Node amount{"amount", scene::TextField{words("units.amount"), now.typed, units_amount_input,
                                           words("units.amount.hint")}};
    Node swap{"swap",
              scene::Button{.name = words("units.swap"),
                            .press = ChooseUnits{std::string(now.to.id), std::string(now.from.id)},
                            .look = scene::ButtonLook::Secondary,
                            .icon = Icon::Swap}};
    Node units = group(
        "units", {.arrange = Arrange::Wrap, .gap = 16},
        {unit_choice(words, "from", words("units.from"), units_from_input, now.kind, now.from),
         unit_choice(words, "to", words("units.to"), units_to_input, now.kind, now.to)});
    return card("converter", words("units.title"),
                {kind_chips(context, now), std::move(amount), std::move(units), std::move(swap),
                 result_line(words, now)});
}

// Builds a card with the amount in every unit of the kind.
Node all_card(const Context& context, const Converting& now) {
    const Wording& words = context.words;
    const std::string title = words("units.all");
    std::vector<std::vector<scene::Cell>> rows{
        {{.text = words("units.unit"), .header = true},
         {.text = words("units.amount"), .header = true, .align = scene::Align::End}}};
    for (const Unit& unit : now.kind.units)
        rows.push_back({{.text = name_of(words, unit), .header = true},
                        {.text = format_amount(convert(*now.amount, now.from, unit)),
                         .align = scene::Align::End,
                         .strong = unit.id == now.to.id}});
    return card("all", title,
                {heading("title", 2, title),
                 {"table", scene::Table{.name = title, .widths = {}, .rows = std::move(rows)}}});
}

} // namespace

Node units_page(const Context& context, const UnitsVisit& visit) {
    const Wording& words = context.words;
    const Converting now = converting(visit);
    std::vector<Nodes> columns{{converter_card(context, now)}};
    if (now.amount)
        columns.push_back({all_card(context, now)});
    return bare_page(context, words("units.title"),
                     {card_columns("cards", 330, std::move(columns)),
                      link("home", home_door(), words("place.home"))});
}

} // namespace zhixiao::pages
