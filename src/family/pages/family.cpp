// The frame of the family part: its bar with the link back, and the choice of the view.
#include "family/pages/family.h"

#include "base/enumerators.h"
#include "base/text.h"
#include "common/pages/awaited.h"
#include "common/pages/first_aid.h"
#include "common/pages/frame.h"
#include "common/pages/unsaved.h"
#include "family/act/update.h"
#include "family/pages/parts.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

// Returns the view that the link back leads to.
FamilyView parent_of(const FamilyView& view) {
    switch (view.part) {
    case FamilyPart::Result:
        return {FamilyPart::Check, view.stage};
    case FamilyPart::Sheet:
    case FamilyPart::Code:
        return {FamilyPart::Result, view.stage};
    case FamilyPart::Summary:
        return {FamilyPart::Session};
    case FamilyPart::Handout:
        return {FamilyPart::Summary};
    default:
        return {};
    }
}

// Returns the nodes of the view; empty when its stage is unknown. No std::visit and no table of
// functions here, for the reason given in app/pages/later.h.
Nodes view_of(const FamilyContext& context, const FamilyView& view) {
    const std::optional<FamilyStage> stage = stage_named(view.stage);
    switch (view.part) {
    case FamilyPart::Start:
        return family_start(context);
    case FamilyPart::Check:
        return stage ? family_check(context, *stage) : Nodes{};
    case FamilyPart::Result:
        return stage ? family_result(context, *stage) : Nodes{};
    case FamilyPart::Sheet:
        return stage ? family_sheet(context, *stage) : Nodes{};
    case FamilyPart::Code:
        return stage ? family_code(context, *stage) : Nodes{};
    case FamilyPart::Children:
        return family_children(context);
    case FamilyPart::Record:
        return family_record(context);
    case FamilyPart::Daily:
        return family_daily(context);
    case FamilyPart::Class:
        return family_class(context);
    case FamilyPart::Session:
        return family_session(context);
    case FamilyPart::Summary:
        return family_summary(context);
    case FamilyPart::Handout:
        return family_handout(context);
    case FamilyPart::FirstAid:
        return {first_aid_cards(context.page, context.family.first_aid)};
    case FamilyPart::Show: // takes the whole window
        break;
    }
    return {};
}

// Says whether the sheets of a view have a heading of their own on paper.
bool has_sheets(FamilyPart part) {
    return part == FamilyPart::Sheet || part == FamilyPart::Class || part == FamilyPart::Summary ||
           part == FamilyPart::Handout;
}

// Returns the head of a wide page, where the link back stands beside the heading.
Node wide_head(const Context& context, const TopBar& bar, FamilyPart part) {
    Node head = row(
        "head", 8,
        {{"back", scene::Link{.to = bar.parent,
                              .name = fill(context.words("back.to"), {{"place", bar.parent_name}}),
                              .look = scene::LinkLook::IconOnly,
                              .icon = Icon::Back,
                              .box = {},
                              .children = {}}},
         growing(heading("title", 1, bar.title, TextStyle::Title))});
    if (!has_sheets(part))
        return head;
    return {"top", scene::Group{scene::GroupRole::Tools, context.words("top"), {}, {head}}};
}

std::string title_key(FamilyPart part) {
    constexpr const char* names[] = {"start",    "check",   "result",  "sheet",    "code",
                                     "children", "record",  "daily",   "class",    "session",
                                     "show",     "summary", "handout", "first_aid"};
    static_assert(has_row_for_each<FamilyPart>(names));
    return names[static_cast<std::size_t>(part)];
}

// Returns the title of the window, with the stage where a view has one.
std::string window_title(const FamilyContext& context, const FamilyView& view) {
    const std::string title = family_title(context, view);
    const std::optional<FamilyStage> stage = stage_named(view.stage);
    if (!stage)
        return title;
    return fill(context.page.words("window.part"),
                {{"part", stage_words(context, *stage)}, {"page", title}});
}

} // namespace

std::string family_title(const FamilyContext& context, const FamilyView& view) {
    return context.family_words("title." + title_key(view.part));
}

Node family_page(const Context& context, const FamilyPage& route, const OnDay<Family>* family,
                 const FamilyVisit& visit, const std::vector<Callable>& hotlines) {
    if (!family)
        return place(context, context.words("place.family"), awaited(context, family_part));
    const FamilyContext inside{context, family->content, family->content.words, visit, hotlines};
    if (route.view.part == FamilyPart::Show)
        return family_show(inside);
    Nodes children = view_of(inside, route.view);
    if (children.empty())
        return missing_page(context);
    children = joined(unsaved_badge(context), std::move(children));
    const std::string title = family_title(inside, route.view);
    if (route.view.part == FamilyPart::Start)
        return place(context, title, std::move(children));
    const FamilyView parent = parent_of(route.view);
    const TopBar bar{FamilyPage{parent}, family_title(inside, parent), title, std::nullopt};
    const std::string window = window_title(inside, route.view);
    if (context.on_phone())
        return reading_page(context, window, bar, std::move(children));
    children.insert(children.begin(), wide_head(context, bar, route.view.part));
    return reading_page(context, window, std::nullopt, std::move(children));
}

} // namespace zhixiao::pages
