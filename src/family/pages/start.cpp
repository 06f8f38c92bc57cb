// The start of the family part: the child, the checklist to begin or to go on with, and links to
// the other views.
#include "family/pages/asking.h"

#include "base/text.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::LinkLook;

Node welcome(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("start.welcome");
    return card("welcome", title,
                {heading("title", 2, title), text("about", family_words("start.welcome.about")),
                 caption("promise", family_words("start.welcome.promise"))});
}

Icon icon_of(FamilyStage stage) {
    switch (stage) {
    case FamilyStage::BeforeBirth:
        return Icon::Heart;
    case FamilyStage::UpTo3:
        return Icon::Baby;
    case FamilyStage::UpTo6:
        return Icon::Sprout;
    case FamilyStage::UpTo12:
        return Icon::School;
    case FamilyStage::UpTo15:
        return Icon::Book;
    case FamilyStage::UpTo18:
    case FamilyStage::Special:
        break;
    }
    return Icon::Target;
}

Nodes stage_links(const FamilyContext& context, LinkLook look) {
    Nodes links;
    for (const FamilyStage stage : every_stage)
        if (stage != FamilyStage::Special)
            links.push_back(
                family_link(stage_text(stage), check_of(stage), stage_words(context, stage), look,
                            look == LinkLook::Tile ? std::optional(icon_of(stage)) : std::nullopt));
    return links;
}

Nodes stage_tiles(const FamilyContext& context) {
    const float least = context.on_phone() ? 96.F : 150.F;
    return {heading("stages-title", 2, context.family_words("start.stages")),
            group("stages", {.arrange = Arrange::Grid, .gap = 12, .column_min = least},
                  stage_links(context, LinkLook::Tile))};
}

// Returns links to the stages as chips, quieter than tiles, for when the stage is known already.
Node stage_chips(const FamilyContext& context) {
    const std::string title = context.family_words("start.stages.other");
    return card("stages", title,
                {heading("title", 2, title), group("chips", {.arrange = Arrange::Wrap, .gap = 8},
                                                   stage_links(context, LinkLook::Chip))});
}

Node children_chips(const FamilyContext& context) {
    const FamilyVisit& visit = context.visit;
    Nodes chips;
    for (std::size_t i = 0; i < visit.record.children.size(); ++i) {
        const std::optional<Child>& child = visit.record.children[i].child;
        chips.push_back({"child-" + std::to_string(i + 1),
                         scene::Button{.name = child ? child->nickname
                                                     : context.family_words("children.nameless"),
                                       .press = ChooseChild{static_cast<int>(i)},
                                       .look = scene::ButtonLook::Chip,
                                       .pressed = i == visit.child}});
    }
    return column("whose", 4,
                  {caption("title", context.family_words("start.chosen")),
                   group("chips", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips))});
}

// Returns a sentence with the child's stage, and the month in which the next one begins.
std::string now_words(const FamilyContext& context, const StageNow& now) {
    const Wording& family_words = context.family_words;
    return fill(now.next ? family_words("start.now") : family_words("start.now.last"),
                {{"child", child_words(context)},
                 {"stage", stage_words(context, now.stage)},
                 {"month", month_words(context, now.until)},
                 {"next", now.next ? stage_words(context, *now.next) : ""}});
}

// Returns the link to follow first, and the one beside it.
Nodes main_links(const FamilyContext& context, const Asking& asking) {
    const Wording& family_words = context.family_words;
    const auto link_to = [](std::string key, FamilyView view, std::string name, LinkLook look) {
        return family_link(std::move(key), std::move(view), std::move(name), look);
    };
    if (asking.is_complete())
        return {link_to("main", result_of(asking.stage), family_words("start.result"),
                        LinkLook::Filled),
                link_to("again", check_of(asking.stage), family_words("start.questions"),
                        LinkLook::Outlined)};
    if (asking.answered > 0)
        return {
            link_to("main", check_of(asking.stage), family_words("start.go_on"), LinkLook::Filled),
            link_to("result", result_of(asking.stage), family_words("start.result"),
                    LinkLook::Outlined)};
    if (asking.last)
        return {
            link_to("main", check_of(asking.stage), family_words("start.again"), LinkLook::Filled),
            link_to("result", result_of(asking.stage), family_words("start.last.result"),
                    LinkLook::Outlined)};
    return {link_to("main", check_of(asking.stage), family_words("start.begin"), LinkLook::Filled)};
}

Node asking_card(const FamilyContext& context, const Asking& asking) {
    const Wording& family_words = context.family_words;
    const std::optional<StageNow> now = stage_now(context.chosen(), context.today());
    const std::string stage = stage_words(context, asking.stage);
    const std::string title = now ? child_words(context) + " · " + stage
                                  : fill(family_words("start.answered"), {{"stage", stage}});
    Nodes lines{heading("title", 2, title)};
    if (now)
        lines.push_back(text("now", now_words(context, *now)));
    if (!asking.items.empty())
        lines.push_back(asking_progress(context, asking, std::nullopt));
    if (asking.is_anew())
        lines.push_back(caption("last", fill(family_words("start.last"),
                                             {{"day", day_words(context, asking.last->day)}})));
    lines.push_back(
        group("ways", {.arrange = Arrange::Wrap, .gap = 8}, main_links(context, asking)));
    if (now && now->next)
        lines.push_back(
            link("next", FamilyPage{check_of(*now->next)},
                 fill(family_words("start.next"), {{"stage", stage_words(context, *now->next)}})));
    return card("asking", title, std::move(lines));
}

Node grown_card(const FamilyContext& context) {
    const std::string title =
        fill(context.family_words("start.grown"), {{"child", child_words(context)}});
    return card(
        "grown", title,
        {heading("title", 2, title), text("about", context.family_words("start.grown.about"))});
}

Node add_child(const FamilyContext& context) {
    return family_entrance("add", {FamilyPart::Children}, Icon::Plus,
                           context.family_words("children.add"),
                           context.family_words("start.add.about"), Surface::Card);
}

Node more_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const bool is_kept = context.visit.keeping == Keeping::Yes;
    const std::string title = family_words("start.more");
    return card(
        "more", title,
        {heading("title", 2, title),
         list("entrances", title, {},
              {family_entrance("first-aid", {FamilyPart::FirstAid}, Icon::Heart,
                               family_words("title.first_aid"),
                               family_words("start.first_aid.about"), Surface::Row),
               family_entrance("daily", {FamilyPart::Daily}, Icon::Clock,
                               family_words("title.daily"), family_words("start.daily.about"),
                               Surface::Row),
               family_entrance("special", check_of(FamilyStage::Special), Icon::Hand,
                               stage_words(context, FamilyStage::Special),
                               family_words("start.special.about"), Surface::Row),
               family_entrance("children", {FamilyPart::Children}, Icon::People,
                               family_words("title.children"), family_words("start.children.about"),
                               Surface::Row),
               family_entrance(
                   "record", {FamilyPart::Record}, Icon::Lock, family_words("title.record"),
                   is_kept ? family_words("start.record.kept") : family_words("start.record.about"),
                   Surface::Row)})});
}

Node school_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("start.school");
    return card("school", title,
                {heading("title", 2, title),
                 list("entrances", title, {},
                      {family_entrance("class", {FamilyPart::Class}, Icon::Chart,
                                       family_words("title.class"),
                                       family_words("start.class.about"), Surface::Row),
                       family_entrance("session", {FamilyPart::Session}, Icon::School,
                                       family_words("title.session"),
                                       family_words("start.session.about"), Surface::Row)})});
}

// Says whether keeping has a trouble that the page must show.
bool has_trouble(Keeping keeping) { return keeping != Keeping::No && keeping != Keeping::Yes; }

} // namespace

Nodes family_start(const FamilyContext& context) {
    const FamilyVisit& visit = context.visit;
    Nodes first;
    if (has_trouble(visit.keeping))
        first.push_back(keeping_card(context));
    if (visit.record.children.size() > 1)
        first.push_back(children_chips(context));
    const std::optional<FamilyStage> stage = stage_to_ask(context);
    if (stage)
        first.push_back(asking_card(context, asking_of(context, *stage)));
    else if (is_grown(context))
        first.push_back(grown_card(context));
    else
        first.push_back(welcome(context));
    if (context.chosen().child) {
        first.push_back(stage_chips(context));
    } else {
        append(first, stage_tiles(context));
        first.push_back(add_child(context));
    }
    return {card_columns("columns", 330,
                         {std::move(first), {more_card(context), school_card(context)}})};
}

} // namespace zhixiao::pages
