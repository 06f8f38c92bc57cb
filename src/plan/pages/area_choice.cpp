// Builds the choice of the area whose figures are shown: chips for few areas, a search among many.
#include "plan/pages/indicator_cards.h"

#include "base/text.h"
#include "plan/pages/figures.h"

#include <algorithm>
#include <cstddef>

namespace zhixiao::pages {
namespace {

constexpr std::size_t most_chips = 24;
constexpr std::size_t most_found = 12;

struct AreaFigure {
    const Area* area = nullptr;
    std::optional<double> latest; // none: shown, but without figures
};

// Returns the areas with figures of `indicator`, in the order of the pack; `shown` is among them
// even without figures.
std::vector<AreaFigure> areas_with_figures(const Pack& pack, const Indicator& indicator,
                                           const Area* shown) {
    std::vector<AreaFigure> all(pack.areas.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto places = pack.observations.of(indicator.id, pack.areas[i].id);
        if (!places.empty())
            all[i] = {&pack.areas[i], pack.observations.row(places.back()).value};
    }
    if (shown)
        all[static_cast<std::size_t>(shown - pack.areas.data())].area = shown;
    std::erase_if(all, [](const AreaFigure& figure) { return !figure.area; });
    return all;
}

// Says whether chips show figures. Not if there are many in large type: each would take a line.
bool has_figures(const PlanContext& context, std::size_t areas) {
    constexpr std::size_t few = 4;
    return areas <= few || context.text_size == TextSize::Standard;
}

Node chip(const PlanContext& context, const Pack& pack, const Indicator& indicator,
          const AreaFigure& figure, const Area* shown) {
    const Wording& words = context.words;
    std::string name = area_name(words, pack.plan, figure.area);
    if (figure.latest)
        name = fill(
            words("indicator.chip"),
            {{"area", name},
             {"value", figure_of(indicator, *figure.latest, decimals_of(pack, indicator.id))}});
    const auto area = figure.area ? std::optional(figure.area->id) : std::nullopt;
    return {figure.area ? "area-" + figure.area->id.value : "whole",
            scene::Button{.name = std::move(name),
                          .press = ChooseArea{area},
                          .look = scene::ButtonLook::Chip,
                          .pressed = figure.area == shown}};
}

// Returns `shown`, then the areas whose names contain `typed`; at most most_found in all.
std::vector<AreaFigure> found_by(const std::string& typed, const std::vector<AreaFigure>& all,
                                 const Area* shown) {
    std::vector<AreaFigure> found;
    for (const AreaFigure& each : all)
        if (each.area == shown)
            found.push_back(each);
    for (const AreaFigure& each : all)
        if (each.area != shown && found.size() < most_found && !typed.empty() &&
            each.area->name.find(typed) != std::string::npos)
            found.push_back(each);
    return found;
}

} // namespace

std::optional<Node> area_choice(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, const Area* shown) {
    std::vector<AreaFigure> areas = areas_with_figures(pack, indicator, shown);
    if (areas.empty())
        return std::nullopt;
    const Wording& words = context.words;
    Nodes parts;
    if (areas.size() > most_chips) {
        const std::string name = context.typed(area_search_input);
        parts.push_back({"search", scene::TextField{words("areas.search"), name, area_search_input,
                                                    words("areas.search.hint")}});
        const std::size_t count = areas.size();
        areas = found_by(name, areas, shown);
        const bool is_known = name.empty() || areas.size() > (shown ? 1U : 0U);
        parts.push_back(caption(
            "count", is_known ? fill(words("areas.count"), {{"count", std::to_string(count)}})
                              : words("areas.unknown")));
    }
    if (!has_figures(context, areas.size()))
        for (AreaFigure& each : areas)
            each.latest.reset();
    Nodes chips{chip(context, pack, indicator, {}, shown)};
    for (const AreaFigure& each : areas)
        chips.push_back(chip(context, pack, indicator, each, shown));
    parts.push_back(group("areas", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips)));
    return column("area-choice", 8, std::move(parts));
}

} // namespace zhixiao::pages
