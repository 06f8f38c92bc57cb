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

// Returns the look of a whole grade, for legends and counts.
Look look_of(const Wording& words, Grade grade);
// Returns the look of one verdict, whose word may be closer than its grade's: “达标后回落” counts
// as 倒退.
Look look_of(const Wording& words, Status status, Grade grade);

// Return the look of a verdict, and its pill; none for a target in words, which has no verdict.
std::optional<Look> look_of(const Wording& words, const Verdict& verdict);
std::optional<scene::Node> pill_of(const Wording& words, const Verdict& verdict);

// Says whether red or orange was withdrawn because chance alone explains the figure.
bool is_chance(const Verdict& verdict);

// Returns the segment of a wheel's slice for `count` targets of a grade.
scene::WheelSegment wheel_segment(Grade grade, int count);

// Return the counts of the quantified main targets (15 and 18 in the outlines). A target whose
// limit is another figure, which nobody publishes, counts as 数据不足.
Tally tally_of(const Pack& pack, const FieldId& field, const Verdicts& verdicts);
Tally tally_of(const Pack& pack, const Verdicts& verdicts);
Tally tally_of(const Locality& locality, const Verdicts& verdicts);

// Returns “1 项提前达标，2 项数据不足”, without grades that count nothing.
std::string counts_in_words(const Wording& words, const Tally& tally);

} // namespace zhixiao::pages
