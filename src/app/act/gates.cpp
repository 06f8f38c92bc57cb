// Acts of the rooms whose code comes after the first paint, joined to the state.
#include "app/act/gates.h"

#include "device/act/update.h"
#include "family/act/update.h"
#include "family/files/record_text.h"

#include <utility>

namespace zhixiao {
namespace {

bool is_kept(Keeping keeping) { return keeping == Keeping::Yes || keeping == Keeping::Previous; }

Belongings belongings_of(const State& state) {
    Belongings open;
    DeviceContents& contents = open.contents;
    if (!is_blank(state.family.record))
        contents.family = text_of(state.family.record);
    contents.keeps_family = state.family.wants_keeping;
    contents.has_plans = !state.plan.desk.plans.empty();
    contents.keeps_plans = is_kept(state.plan.desk.kept.keeping);
    contents.elder = state.text_size == TextSize::Elder;
    contents.text_mode = state.text_mode;
    open.plans = state.plan.desk.plans.size();
    return open;
}

void take_in_settings(State& state, const DeviceContents& contents, std::vector<Effect>& effects) {
    state.text_size = contents.elder ? TextSize::Elder : TextSize::Standard;
    state.form = form_of(state.width, state.text_size);
    if (state.text_mode != contents.text_mode)
        effects.push_back(ShowTextMode{contents.text_mode});
    state.text_mode = contents.text_mode;
    effects.push_back(KeepSettings{state.text_size, state.text_mode});
}

// Puts the content of a file of everything in place of the user's open things, room by room.
void take_in(State& state, const TakeIn& file, std::vector<Effect>& effects) {
    const DeviceContents& contents = file.contents;
    Done<FamilyVisit> family = take_in_family(std::move(state.family), contents.family.value_or(""),
                                              contents.keeps_family);
    state.family = std::move(family.visit);
    effects.insert(effects.end(), family.effects.begin(), family.effects.end());
    if (contents.has_plans) {
        Desk& desk = state.plan.desk;
        desk = {.plans = file.plans, .kept = desk.kept};
        if (contents.keeps_plans || is_kept(desk.kept.keeping))
            effects.push_back(WriteKept{});
    }
    take_in_settings(state, contents, effects);
}

} // namespace

Next to_family(const Content& content, State state, const FamilyMessage& message) {
    const OnDay<Family>* family = content.family.on(today_of(state));
    if (!family)
        return {std::move(state), {}};
    Done<FamilyVisit> done =
        in_family(family->content, std::move(state.family), shared_of(state), message);
    state.family = std::move(done.visit);
    return {std::move(state), std::move(done.effects)};
}

Next to_device(const Content& content, State state, const DeviceMessage& message) {
    const Belongings open = needs_belongings(message) ? belongings_of(state) : Belongings{};
    DeviceDone done =
        in_device(content.words, std::move(state.device), shared_of(state), open, message);
    state.device = std::move(done.visit);
    std::vector<Effect> effects;
    if (done.takes_in)
        take_in(state, *done.takes_in, effects);
    if (done.forgets_all) {
        state.family = {};
        state.plan = {};
        state.guide = {};
        state.rights = {};
        state.units = {};
        state.gallery.clear();
    }
    effects.insert(effects.end(), done.effects.begin(), done.effects.end());
    return {std::move(state), std::move(effects)};
}

} // namespace zhixiao
