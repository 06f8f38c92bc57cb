// The titles of the views of the rights part.
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

template <class Item> std::string name_of(const Item* item, std::string Item::*name) {
    return item ? item->*name : "";
}

} // namespace

std::string rights_title(const RightsContext& context, const RightsView& view) {
    const Rights& rights = context.rights;
    const Wording& rights_words = context.rights_words;
    const Hotline* hotline = find_hotline(rights, {view.item});
    switch (view.part) {
    case RightsPart::Start:
        return rights_words("title.start");
    case RightsPart::Watched:
        return rights_words("title.watched");
    case RightsPart::Situations:
        return rights_words("title.situations");
    case RightsPart::Path:
        return rights_words("title.path");
    case RightsPart::Situation:
        return name_of(find_situation(rights, {view.item}), &Situation::name);
    case RightsPart::Evidence: // printed too, so it says nothing of what happened
        return find_situation(rights, {view.item}) ? rights_words("title.evidence") : "";
    case RightsPart::Hotlines:
        return rights_words("title.hotlines");
    case RightsPart::Hotline:
        return hotline ? hotline->id.value : "";
    case RightsPart::Laws:
        return rights_words("title.laws");
    case RightsPart::Law:
        return name_of(find_law(rights, {view.item}), &Law::short_name);
    case RightsPart::Order:
        return rights_words("title.order");
    case RightsPart::Reporting:
        return rights_words("title.reporting");
    case RightsPart::Helpers:
        return rights_words("title.helpers");
    case RightsPart::Helper:
        return name_of(find_helper(rights, {view.item}), &HelpingDepartment::name);
    case RightsPart::Services:
        return rights_words("title.services");
    case RightsPart::FirstAid:
        return context.page.words("first_aid.title");
    }
    return {};
}

} // namespace zhixiao::pages
