// Builds the wheel of all fields of a locality's plans; each slice is divided by the verdicts of
// its targets.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"

namespace zhixiao::pages {
namespace {

// Returns the slice's name for screen readers. It contains the visible label, so that voice control
// finds the slice by it (WCAG 2.5.3, Label in Name).
std::string spoken(const PlanContext& context, const Pack& pack, const Field& field,
                   const Tally& tally) {
    const Wording& words = context.words;
    std::string title = field_title(words, pack.plan, field);
    const std::string label = short_name(words, field);
    if (title.find(label) == std::string::npos)
        title = fill(words("wheel.slice.short"), {{"field", title}, {"label", label}});
    if (tally.total() == 0)
        return fill(words("wheel.slice.in_words"), {{"field", title}});
    return fill(words("wheel.slice"), {{"field", title},
                                       {"quantified", std::to_string(tally.total())},
                                       {"counts", counts_in_words(words, tally)}});
}

// Returns the targets of a field by grade, from best to worst, those not known last.
std::vector<scene::WheelSegment> segments_of(const Tally& tally) {
    std::vector<scene::WheelSegment> segments;
    for (int i = 0; i < grade_count; ++i)
        if (const int count = tally.count(static_cast<Grade>(i)))
            segments.push_back(wheel_segment(static_cast<Grade>(i), count));
    return segments;
}

} // namespace

Node wheel(const PlanContext& context, const Locality& locality, float diameter,
           const Field* selected) {
    const Wording& words = context.words;
    scene::Wheel wheel{
        .name = words("wheel.name"), .diameter = diameter, .slices = {}, .centres = {}};
    for (const Pack* each : locality.packs) {
        const Pack& pack = *each;
        for (const Field& field : pack.fields) {
            const Tally tally = tally_of(pack, field.id, context.verdicts);
            wheel.slices.push_back({.label = short_name(words, field),
                                    .name = spoken(context, pack, field, tally),
                                    .tone = tone_of(pack.plan),
                                    .to = FieldPage{pack.plan.id, field.id},
                                    .segments = segments_of(tally),
                                    .selected = &field == selected});
        }
        wheel.centres.push_back({.label = audience_of(words, pack.plan),
                                 .figure = std::to_string(counts_of(pack).quantified),
                                 .tone = tone_of(pack.plan)});
    }
    return {"wheel", std::move(wheel)};
}

Nodes wheel_and_counts(const PlanContext& context, const Locality& locality) {
    constexpr float elder_least = 400; // CSS px of the window: the wheel grows with its labels
    Nodes nodes;
    if (context.text_size == TextSize::Standard || context.width >= elder_least) {
        nodes.push_back(wheel(context, locality, context.on_phone() ? 256.F : 300.F, nullptr));
        nodes.push_back(caption("how", context.words("home.wheel")));
    }
    nodes.push_back(counts_table(context, locality));
    return nodes;
}

} // namespace zhixiao::pages
