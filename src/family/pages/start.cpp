// The start of the family part: the child, the checklist to begin or to go on with, and links to
// the other views.
#include "family/pages/asking.h"

#include "base/text.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::LinkLook;

Node welcome(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const std::string title = saying("start.welcome");
    return card("welcome", title,
                {heading("title", 2, title), text("about", saying("start.welcome.about")),
                 caption("promise", saying("start.welcome.promise"))});
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
    return {heading("stages-title", 2, context.saying("start.stages")),
            group("stages", {.arrange = Arrange::Grid, .gap = 12, .column_min = least},
                  stage_links(context, LinkLook::Tile))};
}

// Returns links to the stages as chips, quieter than tiles, for when the stage is known already.
Node stage_chips(const FamilyContext& context) {
    const std::string title = context.saying("start.stages.other");
    return card("stages", title,
                {heading("title", 2, title), group("chips", {.arrange = Arrange::Wrap, .gap = 8},
                                                   stage_links(context, LinkLook::Chip))});
}

Node children_chips(const FamilyContext& context) {
    const FamilyVisit& visit = context.visit;
    Nodes chips;
    for (std::size_t i = 0; i < visit.record.children.size(); ++i) {
        const std::optional<Child>& child = visit.record.children[i].child;
        chips.push_back(
            {"child-" + std::to_string(i + 1),
             scene::Button{.name = child ? child->nickname : context.saying("children.nameless"),
                           .press = ChooseChild{static_cast<int>(i)},
                           .look = scene::ButtonLook::Chip,
                           .pressed = i == visit.child}});
    }
    return column("whose", 4,
                  {caption("title", context.saying("start.chosen")),
                   group("chips", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips))});
}

// Returns a sentence with the child's stage, and the month in which the next one begins.
std::string now_words(const FamilyContext& context, const StageNow& now) {
    const Wording& saying = context.saying;
    return fill(now.next ? saying("start.now") : saying("start.now.last"),
                {{"child", child_words(context)},
                 {"stage", stage_words(context, now.stage)},
                 {"month", month_words(context, now.until)},
                 {"next", now.next ? stage_words(context, *now.next) : ""}});
}

// Returns the link to follow first, and the one beside it.
Nodes ways_on(const FamilyContext& context, const Asking& asking) {
    const Wording& saying = context.saying;
    const auto way = [](std::string key, FamilyView view, std::string name, LinkLook look) {
        return family_link(std::move(key), std::move(view), std::move(name), look);
    };
    if (asking.is_complete())
        return {
            way("main", result_of(asking.stage), saying("start.result"), LinkLook::Filled),
            way("again", check_of(asking.stage), saying("start.questions"), LinkLook::Outlined)};
    if (asking.answered > 0)
        return {way("main", check_of(asking.stage), saying("start.go_on"), LinkLook::Filled),
                way("result", result_of(asking.stage), saying("start.result"), LinkLook::Outlined)};
    if (asking.last)
        return {way("main", check_of(asking.stage), saying("start.again"), LinkLook::Filled),
                way("result", result_of(asking.stage), saying("start.last.result"),
                    LinkLook::Outlined)};
    return {way("main", check_of(asking.stage), saying("start.begin"), LinkLook::Filled)};
}

Node asking_card(const FamilyContext& context, const Asking& asking) {
    const Wording& saying = context.saying;
    const std::optional<StageNow> now = stage_now(context.chosen(), context.today());
    const std::string stage = stage_words(context, asking.stage);
    const std::string title = now ? child_words(context) + " · " + stage
                                  : fill(saying("start.answered"), {{"stage", stage}});
    Nodes lines{heading("title", 2, title)};
    if (now)
        lines.push_back(text("now", now_words(context, *now)));
    if (!asking.items.empty())
        lines.push_back(asking_progress(context, asking, std::nullopt));
    if (asking.is_anew())
        lines.push_back(caption(
            "last", fill(saying("start.last"), {{"day", day_words(context, asking.last->day)}})));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8}, ways_on(context, asking)));
    if (now && now->next)
        lines.push_back(
            link("next", FamilyPage{check_of(*now->next)},
                 fill(saying("start.next"), {{"stage", stage_words(context, *now->next)}})));
    return card("asking", title, std::move(lines));
}

Node grown_card(const FamilyContext& context) {
    const std::string title =
        fill(context.saying("start.grown"), {{"child", child_words(context)}});
    return card("grown", title,
                {heading("title", 2, title), text("about", context.saying("start.grown.about"))});
}

Node add_child(const FamilyContext& context) {
    return family_entrance("add", {FamilyPart::Children}, Icon::Plus,
                           context.saying("children.add"), context.saying("start.add.about"),
                           Surface::Card);
}

Node more_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const bool is_kept = context.visit.keeping == Keeping::Yes;
    const std::string title = saying("start.more");
    return card(
        "more", title,
        {heading("title", 2, title),
         list("entrances", title, {},
              {family_entrance("first-aid", {FamilyPart::FirstAid}, Icon::Heart,
                               saying("title.first_aid"), saying("start.first_aid.about"),
                               Surface::Row),
               family_entrance("daily", {FamilyPart::Daily}, Icon::Clock, saying("title.daily"),
                               saying("start.daily.about"), Surface::Row),
               family_entrance("special", check_of(FamilyStage::Special), Icon::Hand,
                               stage_words(context, FamilyStage::Special),
                               saying("start.special.about"), Surface::Row),
               family_entrance("children", {FamilyPart::Children}, Icon::People,
                               saying("title.children"), saying("start.children.about"),
                               Surface::Row),
               family_entrance("record", {FamilyPart::Record}, Icon::Lock, saying("title.record"),
                               is_kept ? saying("start.record.kept") : saying("start.record.about"),
                               Surface::Row)})});
}

Node school_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const std::string title = saying("start.school");
    return card(
        "school", title,
        {heading("title", 2, title),
         list("entrances", title, {},
              {family_entrance("class", {FamilyPart::Class}, Icon::Chart, saying("title.class"),
                               saying("start.class.about"), Surface::Row),
               family_entrance("session", {FamilyPart::Session}, Icon::School,
                               saying("title.session"), saying("start.session.about"),
                               Surface::Row)})});
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
