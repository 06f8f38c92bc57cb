// Judges all indicators of the catalog, and turns verdicts into words, marks and tones.
#include "plan/pages/verdicts.h"

#include "base/enumerators.h"
#include "base/text.h"
#include "plan/model/lookup.h"

#include <array>
#include <cstddef>

namespace zhixiao::pages {
namespace {

using scene::Mark;
using scene::Tone;

struct Shape {
    Mark mark;
    Tone tone;
    bool is_filled; // on the wheel: in the full tone; false: in its faint one
};

// The shapes by Grade. They differ from each other even without their colours.
constexpr Shape shapes[] = {
    {Mark::Dot, Tone::Good, true},       {Mark::HalfDot, Tone::Good, false},
    {Mark::RingedDot, Tone::Slow, true}, {Mark::Triangle, Tone::Slow, true},
    {Mark::Box, Tone::None, false},      {Mark::Diamond, Tone::Late, true},
    {Mark::Square, Tone::Bad, true},     {Mark::Hourglass, Tone::None, false},
    {Mark::Ring, Tone::None, false},
};
static_assert(has_row_for_each<Grade>(shapes));

const Shape& shape_of(Grade grade) { return shapes[static_cast<std::size_t>(grade)]; }

Look look(const Wording& words, Grade grade, std::string_view word) {
    const Shape& shape = shape_of(grade);
    return {shape.mark, shape.tone, words("status." + std::string(word))};
}

} // namespace

Verdicts::Verdicts(const Catalog& catalog, int this_year) {
    for (const Pack& pack : catalog.packs())
        for (const Indicator& indicator : pack.indicators) {
            const auto points = points_of(pack.observations, indicator.id, std::nullopt);
            verdicts_.emplace(&indicator, judge(indicator, points, this_year));
        }
}

Look look_of(const Wording& words, Grade grade) { return look(words, grade, grade_name(grade)); }

Look look_of(const Wording& words, Status status, Grade grade) {
    return look(words, grade,
                grade == Grade::AwaitingFinal ? grade_name(grade)
                                              : status_name(worded_status(status, grade)));
}

std::optional<Look> look_of(const Wording& words, const Verdict& verdict) {
    if (!verdict.grade)
        return std::nullopt;
    return look_of(words, *shown_status(verdict), *verdict.grade);
}

std::optional<scene::Node> pill_of(const Wording& words, const Verdict& verdict) {
    std::optional<Look> look = look_of(words, verdict);
    if (!look)
        return std::nullopt;
    return scene::Node{"status", scene::Pill{std::move(look->word), look->mark, look->tone}};
}

bool is_chance(const Verdict& verdict) {
    const std::optional<Status> status = shown_status(verdict);
    return verdict.grade == Grade::Unknown && grade_of(*status) != Grade::Unknown;
}

scene::WheelSegment wheel_segment(Grade grade, int count) {
    const Shape& shape = shape_of(grade);
    return {shape.mark, shape.tone, shape.is_filled, count};
}

namespace {

// Returns the mark to count. A target whose limit is another figure has no verdict and counts as
// 数据不足.
zhixiao::Mark counted_mark(const Verdict& verdict) {
    zhixiao::Mark mark = mark_of(verdict);
    if (!mark.grade)
        mark.grade = Grade::Unknown;
    return mark;
}

void add_targets(Tally& tally, const Pack& pack, const FieldId* field, const Verdicts& verdicts) {
    for (const Indicator* indicator : quantified_main_targets(pack))
        if (!field || indicator->field == *field)
            tally.add(counted_mark(verdicts.of(*indicator)));
}

} // namespace

Tally tally_of(const Pack& pack, const FieldId& field, const Verdicts& verdicts) {
    Tally tally;
    add_targets(tally, pack, &field, verdicts);
    return tally;
}

Tally tally_of(const Pack& pack, const Verdicts& verdicts) {
    Tally tally;
    add_targets(tally, pack, nullptr, verdicts);
    return tally;
}

Tally tally_of(const Locality& locality, const Verdicts& verdicts) {
    Tally tally;
    for (const Pack* pack : locality.packs)
        add_targets(tally, *pack, nullptr, verdicts);
    return tally;
}

std::string counts_in_words(const Wording& words, const Tally& tally) {
    std::string all;
    for (int i = 0; i < grade_count; ++i) {
        const auto grade = static_cast<Grade>(i);
        if (tally.count(grade) == 0)
            continue;
        all += (all.empty() ? "" : words("counts.and")) +
               fill(words("counts.of_word"), {{"count", std::to_string(tally.count(grade))},
                                              {"word", look_of(words, grade).word}});
    }
    return all;
}

} // namespace zhixiao::pages
