// The verdicts that pages show: judged once for a view, and their word, mark and tone.
#pragma once

#include "domain/locality.h"
#include "domain/rollup.h"
#include "scene/node.h"

#include <map>
#include <optional>
#include <string>

namespace zhixiao::pages {

// One per indicator of every pack, on the whole plan's own figures.
class Verdicts {
  public:
    Verdicts(const Catalog& catalog, int this_year);

    // `indicator` lies in a pack of the catalog.
    const Verdict& of(const Indicator& indicator) const { return verdicts_.at(&indicator); }

  private:
    std::map<const Indicator*, Verdict> verdicts_;
};

// What stands for a status. The mark and tone are those of the warning, so that what one year of
// few cases cannot show is grey; the word stays that of the status.
struct Look {
    scene::Mark mark = scene::Mark::Ring;
    scene::Tone tone = scene::Tone::None;
    std::string word;

    bool operator==(const Look&) const = default;
};

std::string status_word(const Wording& words, Status status);
Look look_of(const Wording& words, Status status, Warning warning);

// None for a target in words, which is only shown.
std::optional<Look> look_of(const Wording& words, const Verdict& verdict);
std::optional<scene::Node> pill_of(const Wording& words, const Verdict& verdict);

// Whether red or orange was taken back because chance alone explains the figure.
bool is_chance(const Verdict& verdict);

// Of a report word: the marks of the table and of the counts of a field.
Look look_of(const Wording& words, ReportWord word);

// The quantified main targets (15 and 18). One whose limit is another figure, which nobody
// publishes, counts as 无数据.
Tally tally_of(const Pack& pack, const FieldId& field, const Verdicts& verdicts);
Tally tally_of(const Pack& pack, const Verdicts& verdicts);
Tally tally_of(const Locality& locality, const Verdicts& verdicts);

// The mark of a quantified main target as counted above.
zhixiao::Mark counted_mark(const Verdict& verdict);

// The order of a list: worst first; then what cannot be told, what has no figure, and words.
bool comes_before(const Verdict& one, const Verdict& other);

// “1 项提前达标，2 项无数据”: only words that count something.
std::string counts_in_words(const Wording& words, const Tally& tally);

} // namespace zhixiao::pages
