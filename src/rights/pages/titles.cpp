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
    const Wording& said = context.said;
    const Hotline* hotline = find_hotline(rights, {view.item});
    switch (view.part) {
    case RightsPart::Start:
        return said("title.start");
    case RightsPart::Watched:
        return said("title.watched");
    case RightsPart::Situations:
        return said("title.situations");
    case RightsPart::Path:
        return said("title.path");
    case RightsPart::Situation:
        return name_of(find_situation(rights, {view.item}), &Situation::name);
    case RightsPart::Evidence: // printed too, so it says nothing of what happened
        return find_situation(rights, {view.item}) ? said("title.evidence") : "";
    case RightsPart::Hotlines:
        return said("title.hotlines");
    case RightsPart::Hotline:
        return hotline ? hotline->id.value : "";
    case RightsPart::Laws:
        return said("title.laws");
    case RightsPart::Law:
        return name_of(find_law(rights, {view.item}), &Law::short_name);
    case RightsPart::Order:
        return said("title.order");
    case RightsPart::Reporting:
        return said("title.reporting");
    case RightsPart::Helpers:
        return said("title.helpers");
    case RightsPart::Helper:
        return name_of(find_helper(rights, {view.item}), &HelpingDepartment::name);
    case RightsPart::Services:
        return said("title.services");
    case RightsPart::FirstAid:
        return context.page.words("first_aid.title");
    }
    return {};
}

} // namespace zhixiao::pages
