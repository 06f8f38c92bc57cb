// How far a checklist is answered for the child chosen.
#include "family/pages/asking.h"

#include "base/text.h"

namespace zhixiao::pages {
namespace {

constexpr std::size_t seconds_an_item = 12;

std::string progress_words(const FamilyContext& context, const Asking& asking) {
    const Wording& family_words = context.family_words;
    const std::string sentence = asking.answered == 0 ? family_words("check.progress.none")
                                 : asking.left() == 0 ? family_words("check.progress.all")
                                                      : family_words("check.progress");
    return fill(sentence, {{"answered", std::to_string(asking.answered)},
                           {"left", std::to_string(asking.left())}});
}

} // namespace

Asking asking_of(const FamilyContext& context, FamilyStage stage) {
    const ChildRecord& record = context.chosen();
    Asking asking{stage, items_for(context.family, record, stage, context.today())};
    asking.open = open_check_up(record, asking.items, stage, context.today());
    asking.last = latest_check_up(record, stage);
    asking.answered = answered_of(asking.items, asking.open);
    return asking;
}

FamilyView check_of(FamilyStage stage) { return {FamilyPart::Check, stage_text(stage)}; }

FamilyView result_of(FamilyStage stage) { return {FamilyPart::Result, stage_text(stage)}; }

std::optional<FamilyStage> stage_to_ask(const FamilyContext& context) {
    const ChildRecord& record = context.chosen();
    if (record.child) {
        const std::optional<StageNow> now = stage_now(record, context.today());
        return now ? std::optional(now->stage) : std::nullopt;
    }
    const CheckUp* newest = nullptr;
    for (const CheckUp& each : record.check_ups)
        if (!each.answers.empty())
            newest = &each;
    return newest ? std::optional(newest->stage) : std::nullopt;
}

bool is_grown(const FamilyContext& context) {
    return context.chosen().child && !stage_now(context.chosen(), context.today());
}

Node asking_progress(const FamilyContext& context, const Asking& asking, std::optional<int> level) {
    const std::string words = progress_words(context, asking);
    Nodes head{growing(heading("words", level, words))};
    if (asking.left() > 0) {
        const std::size_t minutes = (asking.left() * seconds_an_item + 59) / 60;
        head.push_back(caption("minutes", fill(context.family_words("check.minutes"),
                                               {{"minutes", std::to_string(minutes)}})));
    }
    const auto count = static_cast<double>(asking.items.size());
    return column("progress", 8,
                  {baseline("head", 8, std::move(head)),
                   {"bar", scene::Meter{.name = words,
                                        .share = static_cast<double>(asking.answered) / count,
                                        .tone = Tone::Children,
                                        .steps = static_cast<int>(asking.items.size())}}});
}

Node trouble_line(const FamilyContext& context) {
    return row("trouble", 8,
               {ornament("icon", Icon::Info, Tone::Late, 20),
                growing(text("words", context.visit.trouble))});
}

Node family_entrance(std::string key, FamilyView view, Icon icon, std::string name,
                     std::string about, Surface surface) {
    return content_link(
        std::move(key), FamilyPage{std::move(view)},
        {.arrange = Arrange::Row, .surface = surface, .gap = 12},
        {ornament("icon", icon, Tone::Brand),
         growing(column("lines", 2,
                        {strong("name", std::move(name)), caption("about", std::move(about))})),
         ornament("open", Icon::Next, Tone::Soft, 20)});
}

} // namespace zhixiao::pages
