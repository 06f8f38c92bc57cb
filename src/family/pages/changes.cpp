// Changes since last time, and the last times in a table.
#include "family/pages/result_parts.h"

#include "base/text.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

// Adds a line with the dimensions whose change `fits`, after the words `how`; adds nothing when
// there are none.
void add_changed(Nodes& lines, const FamilyContext& context, const FamilyChange& change,
                 const std::string& how, bool (*fits)(const DimensionChange&)) {
    std::string names;
    for (const DimensionChange& each : change.dimensions)
        if (fits(each))
            names += (names.empty() ? "" : context.family_words("result.names_and")) +
                     dimension_words(context, each.dimension);
    if (names.empty())
        return;
    const std::string key = "line-" + std::to_string(lines.size() + 1);
    lines.push_back({key, scene::Text{.runs = {{how, Tone::Ink, true}, {names}}}});
}

Node change_card(const FamilyContext& context, const LatestAnswers& latest, const CheckUp& before) {
    const Wording& family_words = context.family_words;
    const FamilyChange change = change_between(latest.items, before, *latest.check_up);
    const std::string title =
        fill(family_words("result.change"), {{"day", day_words(context, before.day)}});
    Nodes lines;
    add_changed(lines, context, change, family_words("result.better"),
                [](const DimensionChange& each) { return each.after > each.before; });
    add_changed(lines, context, change, family_words("result.same"),
                [](const DimensionChange& each) { return each.after == each.before; });
    const std::size_t so_far = lines.size();
    add_changed(lines, context, change, family_words("result.less"),
                [](const DimensionChange& each) { return each.after < each.before; });
    const bool is_less = lines.size() > so_far;
    Nodes parts{heading("title", 2, title),
                caption("about", fill(family_words("result.change.about"),
                                      {{"day", day_words(context, latest.check_up->day)}}))};
    if (lines.empty())
        parts.push_back(text("none", family_words("result.change.none")));
    else
        parts.push_back(list("lines", title, {.gap = 8}, std::move(lines)));
    if (is_less)
        parts.push_back(caption("less", family_words("result.less.about")));
    return card("change", title, std::move(parts));
}

// Returns the newest check-up and those before it, the newest last, as many as there is room for.
std::vector<const CheckUp*> times_shown(const FamilyContext& context, const CheckUp& latest) {
    constexpr std::size_t most = 5;
    constexpr std::size_t most_large = 3; // in large type on a phone
    const bool is_large = context.on_phone() && context.page.text_size == TextSize::Elder;
    std::vector<const CheckUp*> times;
    for (const CheckUp* each = &latest; each && times.size() < (is_large ? most_large : most);
         each = check_up_before(context.chosen(), *each))
        times.push_back(each);
    std::reverse(times.begin(), times.end());
    return times;
}

// Returns “6 月 20 日”, which breaks after the month only, with the year before it unless it is
// today's.
std::string short_day(const FamilyContext& context, Day day) {
    const Wording& family_words = context.family_words;
    const std::string sentence = day.year == context.today().year
                                     ? family_words("result.times.day")
                                     : family_words("result.times.day_of_year");
    return fill(sentence, {{"year", std::to_string(day.year)},
                           {"month", std::to_string(day.month)},
                           {"day", std::to_string(day.day)}});
}

// Returns “3 / 4”: the answers 是 among the answers 是, 有时 and 还没有.
std::string yes_of(const FamilyContext& context, const AnswerCounts& counts) {
    const int all = answers_given(counts);
    if (all == 0)
        return context.family_words("result.times.none");
    return fill(context.family_words("result.times.yes"),
                {{"yes", std::to_string(counts.yes)}, {"answered", std::to_string(all)}});
}

Node times_card(const FamilyContext& context, const FamilyItems& items,
                const std::vector<const CheckUp*>& times) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("result.times");
    std::vector<std::vector<scene::Cell>> rows{{head_cell(family_words("result.times.dimension"))}};
    std::vector<std::vector<DimensionScore>> scores;
    for (const CheckUp* each : times) {
        rows.front().push_back(head_cell(short_day(context, each->day), scene::Align::Center));
        scores.push_back(dimension_scores(items, each->answers));
    }
    // All scores are of the same items, so each time has the same dimensions.
    for (std::size_t place = 0; place < scores.front().size(); ++place) {
        scene::Cell name = head_cell(dimension_words(context, scores.front()[place].dimension));
        name.tone = Tone::Ink;
        rows.push_back({std::move(name)});
        for (const std::vector<DimensionScore>& time : scores)
            rows.back().push_back({.text = yes_of(context, time[place].counts),
                                   .align = scene::Align::Center,
                                   .strong = &time == &scores.back()});
    }
    // On a phone these widths keep the names whole and break every date.
    std::vector<float> widths;
    if (context.on_phone()) {
        widths.assign(rows.front().size(), 2.0F);
        widths.front() = 3.6F;
    }
    return card(
        "times", title,
        {heading("title", 2, title),
         {"table",
          scene::Table{.name = title, .widths = std::move(widths), .rows = std::move(rows)}},
         caption("about", family_words("result.times.about"))});
}

} // namespace

Nodes family_changes(const FamilyContext& context, const LatestAnswers& latest) {
    const CheckUp* before = check_up_before(context.chosen(), *latest.check_up);
    if (!before)
        return {};
    Nodes cards{change_card(context, latest, *before)};
    const std::vector<const CheckUp*> times = times_shown(context, *latest.check_up);
    if (times.size() > 2)
        cards.push_back(times_card(context, latest.items, times));
    return cards;
}

} // namespace zhixiao::pages
