// Judges all indicators of the catalog, and says verdicts in words, marks and tones.
#include "pages/verdicts.h"

#include "base/text.h"

#include <array>
#include <cstddef>

namespace zhixiao::pages {
namespace {

using scene::Tone;

// Met and yet to be met share green; their marks tell them apart.
scene::Mark green_mark(Status status) {
    return report_word(status) == ReportWord::MetEarly ? scene::Mark::Dot : scene::Mark::HalfDot;
}

} // namespace

Verdicts::Verdicts(const Catalog& catalog, int this_year) {
    for (const Pack& pack : catalog.packs())
        for (const Indicator& indicator : pack.indicators) {
            const auto points = points_of(pack.observations, indicator.id, std::nullopt);
            verdicts_.emplace(&indicator, judge(indicator, points, this_year));
        }
}

std::string status_word(const Wording& words, Status status) {
    return words("status." + std::string(status_name(status)));
}

Look look_of(const Wording& words, Status status, Warning warning) {
    std::string word = status_word(words, status);
    switch (warning) {
    case Warning::Green:
        return {green_mark(status), Tone::Good, std::move(word)};
    case Warning::Yellow:
        return {scene::Mark::Triangle, Tone::Slow, std::move(word)};
    case Warning::Orange:
        return {scene::Mark::Diamond, Tone::Late, std::move(word)};
    case Warning::Red:
        return {scene::Mark::Square, Tone::Bad, std::move(word)};
    case Warning::Grey:
        break;
    }
    return {scene::Mark::Ring, Tone::None, std::move(word)};
}

std::optional<Look> look_of(const Wording& words, const Verdict& verdict) {
    const std::optional<Status> status = shown_status(verdict);
    if (!status || !verdict.warning)
        return std::nullopt;
    return look_of(words, *status, *verdict.warning);
}

std::optional<scene::Node> pill_of(const Wording& words, const Verdict& verdict) {
    std::optional<Look> look = look_of(words, verdict);
    if (!look)
        return std::nullopt;
    return scene::Node{"status", scene::Pill{std::move(look->word), look->mark, look->tone}};
}

bool is_chance(const Verdict& verdict) {
    const std::optional<Status> status = shown_status(verdict);
    return status && verdict.warning == Warning::Grey && plain_warning(*status) != Warning::Grey;
}

Look look_of(const Wording& words, ReportWord word) {
    std::string said = words("report." + std::string(report_word_name(word)));
    switch (word) {
    case ReportWord::MetEarly:
        return {scene::Mark::Dot, Tone::Good, std::move(said)};
    case ReportWord::Expected:
        return {scene::Mark::HalfDot, Tone::Good, std::move(said)};
    case ReportWord::Unmet:
        return {scene::Mark::Diamond, Tone::Late, std::move(said)};
    case ReportWord::NoData:
        break;
    }
    return {scene::Mark::Ring, Tone::None, std::move(said)};
}

zhixiao::Mark counted_mark(const Verdict& verdict) {
    zhixiao::Mark mark = mark_of(verdict);
    if (!mark.status) {
        mark.status = Status::NoData;
        mark.warning = Warning::Grey;
    }
    return mark;
}

namespace {

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

bool comes_before(const Verdict& one, const Verdict& other) {
    const auto rank = [](const Verdict& verdict) {
        if (!verdict.warning)
            return 3;
        if (verdict.warning != Warning::Grey)
            return 0;
        return verdict.latest ? 1 : 2;
    };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    return is_worse(mark_of(one), mark_of(other));
}

std::string counts_in_words(const Wording& words, const Tally& tally) {
    std::string all;
    for (int i = 0; i < report_word_count; ++i) {
        const auto word = static_cast<ReportWord>(i);
        if (tally.count(word) == 0)
            continue;
        all += (all.empty() ? "" : words("counts.and")) +
               fill(words("counts.of_word"), {{"count", std::to_string(tally.count(word))},
                                              {"word", look_of(words, word).word}});
    }
    return all;
}

} // namespace zhixiao::pages
