// Builds the frame of the pages of the guide.
#include "guide/pages/pages.h"

#include "base/text.h"
#include "common/act/arrivals.h"
#include "common/act/doors.h"
#include "common/pages/awaited.h"
#include "common/pages/frame.h"
#include "guide/pages/glossary.h"
#include "guide/pages/guide.h"
#include "guide/pages/mechanism.h"

namespace zhixiao::pages {
namespace {

// Builds a page of the guide. On a phone it is an inner page with a link back to the goals. The
// window gets the name of `part`, the section, participant or step shown; empty: the title alone.
Node guide_page(const PlanContext& context, const std::string& title, const std::string& part,
                Nodes children) {
    const std::string window =
        part.empty() ? title
                     : fill(context.words("window.part"), {{"part", part}, {"page", title}});
    if (context.on_phone()) {
        const TopBar bar{goals_door(), context.words("goals.title"), title, std::nullopt};
        return reading_page(context, window, bar, std::move(children));
    }
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, window, std::nullopt, std::move(children));
}

} // namespace

Node mechanism_page(const PlanContext& context, const Guide* guide, const MechanismPage& route) {
    if (guide && !has_part(*guide, route.part))
        return missing_page(context);
    return guide_page(
        context, context.words("mechanism.title"), guide ? part_name(*guide, route.part) : "",
        guide ? mechanism(context, *guide, route.part) : awaited(context, guide_part));
}

Node glossary_page(const PlanContext& context, const Guide* guide) {
    return guide_page(context, context.words("glossary.title"), "",
                      guide ? glossary(context, *guide) : awaited(context, guide_part));
}

} // namespace zhixiao::pages
