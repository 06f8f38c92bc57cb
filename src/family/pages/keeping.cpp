// The card that says whether this device remembers the answers, and what to do when that fails.
#include "family/pages/parts.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

struct CardContent {
    std::string title;
    std::vector<std::string> about;
    Nodes buttons;
};

Node keep(std::string key, std::string name, bool on, ButtonLook look = ButtonLook::Secondary) {
    return family_button(std::move(key), std::move(name), KeepFamily{on}, look);
}

// Returns the link to the view where a file can be saved; nothing on that view itself.
Nodes to_file(const FamilyContext& context) {
    const auto here = page_at<FamilyPage>(context.page.here);
    if (here && here->view.part == FamilyPart::Record)
        return {};
    return {family_link("file", {FamilyPart::Record}, context.family_words("keeping.file"),
                        scene::LinkLook::Outlined)};
}

CardContent content_while_not_kept(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    if (context.visit.wants_keeping)
        return {family_words("keeping.no"), {family_words("keeping.busy")}, {}};
    return {family_words("keeping.no"),
            {family_words("keeping.no.about"), family_words("keeping.what")},
            joined({keep("main", family_words("record.keep"), true)}, to_file(context))};
}

// Returns a failure with the buttons that try again and give up, and the link to a file instead.
CardContent content_after_failure(const FamilyContext& context, std::string title,
                                  std::string about) {
    const Wording& family_words = context.family_words;
    return {std::move(title),
            {std::move(about)},
            joined(joined({keep("main", family_words("keeping.again"), true)}, to_file(context)),
                   {keep("less", family_words("keeping.give_up"), false, ButtonLook::Chip)})};
}

// Returns the words and buttons for how the record is kept. The main button is one node in every
// state, so that the focus stays on it.
CardContent content_of(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    switch (context.visit.keeping) {
    case Keeping::No:
        break;
    case Keeping::Yes:
        return {family_words("keeping.yes"),
                {family_words("keeping.yes.about"), family_words("keeping.stop.about")},
                joined({keep("main", family_words("keeping.stop"), false)}, to_file(context))};
    case Keeping::NoRoom:
        return content_after_failure(context, family_words("keeping.no_room"),
                                     family_words("keeping.no_room.about"));
    case Keeping::Blocked:
        return content_after_failure(context, family_words("keeping.blocked"),
                                     family_words("keeping.blocked.about"));
    case Keeping::Spoilt:
        return {family_words("keeping.spoilt"),
                {family_words("keeping.spoilt.about")},
                joined({keep("main", family_words("keeping.spoilt.anew"), true),
                        keep("less", family_words("keeping.spoilt.delete"), false)},
                       to_file(context))};
    case Keeping::Previous:
        return {
            family_words("keeping.previous"),
            {family_words("keeping.previous.about")},
            joined({keep("main", family_words("keeping.previous.go_on"), true)}, to_file(context))};
    case Keeping::Newer:
        return {
            family_words("keeping.newer"), {family_words("keeping.newer.about")}, to_file(context)};
    case Keeping::Elsewhere:
        return {family_words("keeping.elsewhere"),
                {family_words("keeping.elsewhere.about")},
                to_file(context)};
    }
    return content_while_not_kept(context);
}

} // namespace

Node keeping_card(const FamilyContext& context) {
    CardContent content = content_of(context);
    const bool is_fine = context.visit.keeping == Keeping::Yes;
    Nodes lines{row(
        "head", 12,
        {ornament("icon", is_fine ? Icon::Check : Icon::Lock, is_fine ? Tone::Good : Tone::Soft),
         growing(heading("title", 2, content.title))})};
    for (std::string& about : content.about) {
        const std::string key = "about-" + std::to_string(lines.size());
        lines.push_back(lines.size() == 1 ? text(key, std::move(about))
                                          : caption(key, std::move(about)));
    }
    if (!content.buttons.empty())
        lines.push_back(
            group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(content.buttons)));
    return card("keeping", content.title, std::move(lines));
}

} // namespace zhixiao::pages
