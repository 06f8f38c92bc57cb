// Builds the notes that follow from today's date.
#include "common/pages/dated.h"

#include "base/text.h"
#include "common/model/freshness.h"

#include <utility>

namespace zhixiao::pages {
namespace {

// Returns “1 年 6 个月” for 18 months.
std::string age_words(const Wording& words, int months) {
    const std::string years = std::to_string(months / 12);
    const std::string rest = std::to_string(months % 12);
    if (months < 12)
        return fill(words("dated.months"), {{"months", rest}});
    if (months % 12 == 0)
        return fill(words("dated.years"), {{"years", years}});
    return fill(words("dated.years_months"), {{"years", years}, {"months", rest}});
}

std::string stale_sentence(const Wording& words, Aged aged) {
    if (aged == Aged::Figures)
        return words("dated.stale.figures");
    return aged == Aged::Page ? words("dated.stale.page") : words("dated.stale");
}

} // namespace

Nodes change_note(const Context& context, const Validity& validity) {
    if (!validity.replacement)
        return {};
    const Wording& words = context.words;
    const Replacement& next = *validity.replacement;
    const std::string sentence = next.from.empty() ? words("dated.until") : words("dated.then");
    Nodes lines{strong("when", fill(sentence, {{"until", validity.until}, {"from", next.from}}),
                       TextStyle::Caption)};
    for (const std::string& line : next.texts)
        lines.push_back(text("new-" + std::to_string(lines.size()), line));
    return {group("change", {.surface = Surface::Tint, .gap = 2, .pad_x = 12, .pad_y = 8},
                  std::move(lines))};
}

Nodes stale_note(const Context& context, const std::string& checked, Aged aged) {
    if (!is_stale(checked, context.today))
        return {};
    return {text("stale", dated(context, stale_sentence(context.words, aged), checked))};
}

Node with_stale_note(const Context& context, Node source, const std::string& checked, Aged aged) {
    Nodes note = stale_note(context, checked, aged);
    if (note.empty())
        return source;
    std::string key = source.key;
    return column(std::move(key), 4, joined({std::move(source)}, std::move(note)));
}

std::string dated(const Context& context, const std::string& sentence, const std::string& checked) {
    const int months = months_since(checked, context.today);
    return fill(sentence, {{"checked", checked}, {"age", age_words(context.words, months)}});
}

std::string plans_checked(const Context& context) { return context.words("plans.checked"); }

} // namespace zhixiao::pages
