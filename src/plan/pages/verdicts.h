// The verdicts that pages show, with their word, mark and tone.
#pragma once

#include "plan/model/locality.h"
#include "plan/model/rollup.h"
#include "plan/model/verdicts.h"
#include "scene/node.h"

#include <optional>
#include <string>

namespace zhixiao::pages {

// What stands for a verdict: mark and tone are those of its grade, the word is of that grade as
// well.
struct Look {
    scene::Mark mark = scene::Mark::Ring;
    scene::Tone tone = scene::Tone::None;
    std::string word;

    bool operator==(const Look&) const = default;
};

// Of all verdicts of a grade: in legends and counts.
Look look_of(const Wording& words, Grade grade);
// Of one verdict, whose word may be a closer one: “达标后回落” of what counts as 倒退.
Look look_of(const Wording& words, Status status, Grade grade);

// None for a target in words, which is only shown.
std::optional<Look> look_of(const Wording& words, const Verdict& verdict);
std::optional<scene::Node> pill_of(const Wording& words, const Verdict& verdict);

// Whether red or orange was taken back because chance alone explains the figure.
bool is_chance(const Verdict& verdict);

// The segment of a wheel's slice for `count` targets of a grade.
scene::WheelSegment wheel_segment(Grade grade, int count);

// The quantified main targets (15 and 18). One whose limit is another figure, which nobody
// publishes, counts as 无数据.
Tally tally_of(const Pack& pack, const FieldId& field, const Verdicts& verdicts);
Tally tally_of(const Pack& pack, const Verdicts& verdicts);
Tally tally_of(const Locality& locality, const Verdicts& verdicts);

// “1 项提前达标，2 项数据不足”: only words that count something.
std::string counts_in_words(const Wording& words, const Tally& tally);

} // namespace zhixiao::pages
