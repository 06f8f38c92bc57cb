// 服务与待遇 by stage of life: each service, for whom, where to ask, and how it differs by place.
#include "rights/pages/info_parts.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "rights/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

struct Stage {
    LifeStage stage;
    const char* item; // the item of the view, which keys of words.json end with too
};
constexpr Stage stages[] = {
    {LifeStage::BeforeBirth, "before-birth"}, {LifeStage::Pregnancy, "pregnancy"},
    {LifeStage::Childhood, "childhood"},      {LifeStage::Work, "work"},
    {LifeStage::Hardship, "hardship"},        {LifeStage::OldAge, "old-age"}};

std::string stage_name(const Wording& rights_words, const Stage& stage) {
    return rights_words("services.stage." + std::string(stage.item));
}

Node stage_links(const RightsContext& context, const Stage& shown) {
    const Wording& rights_words = context.rights_words;
    Nodes links;
    for (const Stage& stage : stages)
        links.push_back(
            {stage.item, scene::Link{.to = RightsPage{{RightsPart::Services, stage.item}},
                                     .name = stage_name(rights_words, stage),
                                     .look = scene::LinkLook::Chip,
                                     .current = &stage == &shown,
                                     .box = {},
                                     .children = {}}});
    return list("stages", rights_words("services.stages"), {.arrange = Arrange::Wrap, .gap = 8},
                std::move(links));
}

// Adds `value` under its label; adds nothing when it is empty, as no text stands in for unknown
// facts.
void add_labelled(Nodes& lines, std::string key, const std::string& label,
                  const std::string& value) {
    if (!value.empty())
        lines.push_back(labelled(std::move(key), label, value));
}

Node service_card(const RightsContext& context, const Service& service) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{text("what", service.what)};
    add_labelled(lines, "who", rights_words("services.who"), service.who);
    add_labelled(lines, "where", rights_words("services.where"), service.where);
    add_labelled(lines, "national", rights_words("services.national"), service.national);
    add_labelled(lines, "local", rights_words("services.local"), service.local);
    append(lines, change_note(context.page, service.validity));
    append(lines, law_links(context, service.basis));
    if (!service.rests_on.empty())
        lines.push_back(caption(
            "rests-on", fill(rights_words("services.rests_on"), {{"source", service.rests_on}})));
    lines.push_back(origin_line(context, service.origin));
    return titled_card("service-" + service.id.value, service.name, std::move(lines));
}

} // namespace

Nodes rights_services(const RightsContext& context, const std::string& stage) {
    const Wording& rights_words = context.rights_words;
    const Stage* shown = stage.empty()
                             ? std::begin(stages)
                             : std::find_if(std::begin(stages), std::end(stages),
                                            [&](const Stage& each) { return each.item == stage; });
    if (shown == std::end(stages))
        return {};
    std::vector<Nodes> cards;
    for (const Service* service : services_at(context.rights, shown->stage))
        cards.push_back({service_card(context, *service)});
    return {text("about", rights_words("services.about")), stage_links(context, *shown),
            card_columns("services", 330, std::move(cards))};
}

} // namespace zhixiao::pages
