// The wheel of all fields of all plans, and the same counts as a table.
#include "pages/pages.h"

#include "base/text.h"
#include "pages/figures.h"

namespace zhixiao::pages {
namespace {

std::string spoken(const Wording& words, const Plan& plan, const Field& field,
                   const Counts& counts) {
    const std::string title = field_title(words, plan, field);
    if (counts.quantified == 0)
        return fill(words("wheel.slice.in_words"), {{"field", title}});
    return fill(words("wheel.slice"), {{"field", title},
                                       {"quantified", std::to_string(counts.quantified)},
                                       {"published", std::to_string(counts.published)}});
}

std::vector<scene::WheelPart> parts_of(const Plan& plan, const Counts& counts) {
    std::vector<scene::WheelPart> parts;
    if (counts.published > 0)
        parts.push_back({Mark::Dot, tone_of(plan), true, counts.published});
    if (counts.quantified > counts.published)
        parts.push_back({Mark::Ring, Tone::None, false, counts.quantified - counts.published});
    return parts;
}

scene::Cell header(std::string words, std::optional<Mark> mark = std::nullopt,
                   Tone tone = Tone::Soft) {
    return {.text = std::move(words),
            .header = true,
            .align = scene::Align::End,
            .tone = Tone::Soft,
            .mark = mark,
            .mark_tone = tone};
}

scene::Cell number(int value) {
    return {.text = std::to_string(value),
            .align = scene::Align::End,
            .tone = value == 0 ? Tone::Soft : Tone::Ink,
            .strong = true};
}

} // namespace

Node wheel(const Context& context, float diameter, const Field* selected) {
    const Wording& words = context.words;
    scene::Wheel wheel{
        .name = words("wheel.name"), .diameter = diameter, .slices = {}, .centres = {}};
    for (const Pack& pack : context.catalog.packs()) {
        for (const Field& field : pack.fields) {
            const Counts counts = counts_of(pack, field.id);
            wheel.slices.push_back({.label = short_name(words, field),
                                    .name = spoken(words, pack.plan, field, counts),
                                    .tone = tone_of(pack.plan),
                                    .to = FieldPage{pack.plan.id, field.id},
                                    .parts = parts_of(pack.plan, counts),
                                    .selected = &field == selected});
        }
        wheel.centres.push_back({.label = audience_of(words, pack.plan),
                                 .figure = std::to_string(counts_of(pack).quantified),
                                 .tone = tone_of(pack.plan)});
    }
    return {"wheel", std::move(wheel)};
}

Node counts_table(const Context& context) {
    const Wording& words = context.words;
    scene::Cell corner = header(words("counts.plan"));
    corner.align = scene::Align::Start;
    scene::Table table{.name = words("counts.name"), .widths = {}, .rows = {}};
    table.rows.push_back({corner, header(words("counts.quantified")),
                          header(words("counts.table.published"), Mark::Dot),
                          header(words("counts.table.unpublished"), Mark::Ring)});
    for (const Pack& pack : context.catalog.packs()) {
        const Counts counts = counts_of(pack);
        table.rows.push_back({{.text = audience_of(words, pack.plan),
                               .header = true,
                               .mark = Mark::Swatch,
                               .mark_tone = tone_of(pack.plan)},
                              number(counts.quantified),
                              number(counts.published),
                              number(counts.quantified - counts.published)});
    }
    return {"counts", std::move(table)};
}

Nodes wheel_and_counts(const Context& context) {
    constexpr float elder_least = 400; // of the window: the wheel grows with its labels
    Nodes nodes;
    if (context.state.text_size == TextSize::Standard || context.state.width >= elder_least) {
        nodes.push_back(wheel(context, context.on_phone() ? 256.F : 300.F, nullptr));
        nodes.push_back(caption("how", context.words("home.wheel")));
    }
    nodes.push_back(counts_table(context));
    return nodes;
}

} // namespace zhixiao::pages
