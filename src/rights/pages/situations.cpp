// All situations, with the search among them.
#include "base/text.h"
#include "rights/pages/find.h"
#include "rights/pages/parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

// Returns a card with the situations that happen mostly to children, or with all others: by the
// first entry of `affected`, so that each situation stands in one card only.
Node situations_of(const RightsContext& context, std::string key, const std::string& title,
                   bool of_children) {
    std::vector<const Situation*> situations;
    for (const Situation& situation : context.rights.situations) {
        const bool child =
            !situation.affected.empty() && situation.affected.front() == Affected::Child;
        if (child == of_children)
            situations.push_back(&situation);
    }
    return card(std::move(key), title,
                {heading("title", 2, title), situation_rows("rows", title, situations)});
}

} // namespace

Nodes rights_situations(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string count = std::to_string(context.rights.situations.size());
    return search(
        context,
        {caption("about", fill(rights_words("situations.about"), {{"count", count}})),
         rights_link("path", {RightsPart::Path}, rights_words("start.to_path")),
         card_columns(
             "columns", 330,
             {{situations_of(context, "myself", rights_words("situations.myself"), false)},
              {situations_of(context, "child", rights_words("situations.child"), true)}})});
}

} // namespace zhixiao::pages
