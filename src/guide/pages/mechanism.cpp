// Builds how plans are put into practice: who does what, the year, the years, and 达标率 explained.
#include "guide/pages/mechanism.h"

#include "base/enumerators.h"
#include "base/text.h"
#include "common/pages/dated.h"
#include "guide/act/routes.h"
#include "guide/pages/guide.h"
#include "plan/pages/goals.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

enum class Section { Who, Cycle, Years, MetShare };

// The slugs of the sections in addresses and in the names of their sentences, by Section.
constexpr const char* slugs[] = {"who", "cycle", "years", "met-share"};
static_assert(has_row_for_each<Section>(slugs));
constexpr Section sections[] = {Section::Who, Section::Cycle, Section::Years, Section::MetShare};
static_assert(has_row_for_each<Section>(sections));

std::string slug_of(Section section) { return slugs[static_cast<std::size_t>(section)]; }

Place place_of(Section section) {
    return section == Section::Who ? MechanismPage{} : MechanismPage{slug_of(section)};
}

struct Chosen {
    Section section = Section::Who;
    const GuidePart* part = nullptr; // null: the whole section
};

std::optional<Chosen> chosen_of(const Guide& guide, const std::string& name) {
    if (name.empty())
        return Chosen{};
    for (const Section section : sections)
        if (slug_of(section) == name)
            return Chosen{section, nullptr};
    if (const GuidePart* part = find_part(guide.parts, name))
        return Chosen{Section::Who, part};
    if (const GuidePart* step = find_part(guide.steps, name))
        return Chosen{Section::Cycle, step};
    return std::nullopt;
}

Node section_links(const Guide& guide, Section shown) {
    const Wording& guided = guide.words;
    Nodes links;
    for (const Section section : sections)
        links.push_back(
            {slug_of(section), scene::Link{.to = place_of(section),
                                           .name = guided("section." + slug_of(section)),
                                           .look = scene::LinkLook::Section,
                                           .current = section == shown,
                                           .box = {},
                                           .children = {}}});
    return list("sections", guided("sections"), {.arrange = Arrange::Grid, .column_min = 60},
                std::move(links));
}

scene::DiagramBox box_of(const GuidePart& part, const GuidePart* chosen) {
    return {.label = part.name,
            .about = part.role,
            .to = MechanismPage{part.id},
            .layer = part.layer,
            .selected = &part == chosen};
}

Node who_diagram(const Guide& guide, const GuidePart* chosen) {
    const Wording& guided = guide.words;
    scene::Diagram diagram{.name = guided("title.who"), .boxes = {}};
    for (const GuidePart& part : guide.parts) {
        const std::size_t here = diagram.boxes.size();
        const auto tie = [&](const std::vector<std::string>& others, bool arrow) {
            for (const std::string& other : others)
                diagram.ties.push_back(
                    {here,
                     static_cast<std::size_t>(find_part(guide.parts, other) - guide.parts.data()),
                     arrow});
        };
        tie(part.leads_to, true);
        tie(part.joins, false);
        diagram.boxes.push_back(box_of(part, chosen));
    }
    return {"diagram", std::move(diagram)};
}

Node cycle_diagram(const Guide& guide, const GuidePart* chosen) {
    const Wording& guided = guide.words;
    scene::Diagram diagram{.name = guided("title.cycle"),
                           .shape = scene::DiagramShape::Ring,
                           .boxes = {},
                           .centre = guided("cycle.centre"),
                           .centre_tone = Tone::Soft};
    for (const GuidePart& step : guide.steps)
        diagram.boxes.push_back(box_of(step, chosen));
    return {"diagram", std::move(diagram)};
}

Node picture_card(const Guide& guide, Section section, Node picture) {
    const Wording& guided = guide.words;
    const std::string title = guided("title." + slug_of(section));
    return card("picture", title,
                {heading("title", 2, title), text("about", guided("about." + slug_of(section))),
                 std::move(picture), caption("how", guided("how." + slug_of(section)))});
}

// Builds the list of duties. If all are from one source, it is named once, at the end.
Nodes duties(const PlanContext& context, const Guide& guide, const GuidePart& part) {
    const std::string first = stated_by(context, guide, part.duties.front());
    const bool is_one =
        std::all_of(part.duties.begin(), part.duties.end(), [&](const Statement& duty) {
            return stated_by(context, guide, duty) == first;
        });
    Nodes parts{heading("duties-title", 3, part.duties_title),
                statements_list(context, guide, "duties", part.duties_title, part.duties,
                                is_one ? Sourced::Beside : Sourced::Each)};
    if (is_one)
        parts.push_back(caption("duties-source", first));
    return parts;
}

// Builds the card about the participant or step chosen. `after` is the step that follows a step;
// null for a participant.
Node part_card(const PlanContext& context, const Guide& guide, const GuidePart& part,
               const GuidePart* after) {
    const Wording& guided = guide.words;
    Nodes lines{row("head", 8,
                    {growing(heading("title", 2, part.name)),
                     {"role", scene::Pill{.text = part.role, .tone = Tone::Brand}}}),
                text("summary", part.summary)};
    if (!part.statements.empty())
        lines.push_back(statements_list(context, guide, "statements", part.name, part.statements));
    if (!part.duties.empty())
        append(lines, duties(context, guide, part));
    if (after)
        lines.push_back(
            link("next", MechanismPage{after->id}, fill(guided("next"), {{"step", after->name}})));
    return card("part", part.name, std::move(lines));
}

const GuidePart* after(const std::vector<GuidePart>& steps, const GuidePart& step) {
    const auto at = static_cast<std::size_t>(&step - steps.data());
    return &steps[(at + 1) % steps.size()];
}

// Builds the picture, with the card about the participant or step chosen beside or beneath it.
Node picture_and_part(const PlanContext& context, const Guide& guide, const Chosen& chosen) {
    const bool is_cycle = chosen.section == Section::Cycle;
    const Wording& guided = guide.words;
    Nodes about;
    if (chosen.part)
        about.push_back(part_card(context, guide, *chosen.part,
                                  is_cycle ? after(guide.steps, *chosen.part) : nullptr));
    else if (!context.on_phone())
        about.push_back(card("choose", guided("choose"),
                             {heading("title", 2, guided("choose")),
                              text("about", guided("choose." + slug_of(chosen.section)))}));
    Node picture = is_cycle ? cycle_diagram(guide, chosen.part) : who_diagram(guide, chosen.part);
    std::vector<Nodes> columns{{picture_card(guide, chosen.section, std::move(picture))}};
    if (!about.empty())
        columns.push_back(std::move(about));
    return card_columns("cards", 330, std::move(columns));
}

} // namespace

bool has_part(const Guide& guide, const std::string& part) {
    return chosen_of(guide, part).has_value();
}

std::string part_name(const Guide& guide, const std::string& part) {
    const std::optional<Chosen> chosen = chosen_of(guide, part);
    if (part.empty() || !chosen)
        return "";
    return chosen->part ? chosen->part->name : guide.words("title." + slug_of(chosen->section));
}

Nodes mechanism(const PlanContext& context, const Guide& guide, const std::string& part) {
    const Wording& guided = guide.words;
    const Chosen chosen = chosen_of(guide, part).value_or(Chosen{});
    Node body = chosen.section == Section::Years      ? years(context, guide)
                : chosen.section == Section::MetShare ? met_share(context, guide)
                                                      : picture_and_part(context, guide, chosen);
    return joined(joined({section_links(guide, chosen.section)},
                         stale_note(context, guide.checked, Aged::Page)),
                  {std::move(body), link("glossary", GlossaryPage{}, guided("to_glossary"))});
}

} // namespace zhixiao::pages
