// What a message does to the state, and which effects it has outside.
#include "app/act/update.h"

#include "app/act/gates.h"
#include "base/match.h"
#include "base/text.h"
#include "common/model/wording.h"
#include "device/act/update.h"
#include "family/act/passing.h"
#include "family/act/update.h"
#include "plan/act/desk.h"
#include "rights/act/update.h"

#include <utility>

namespace zhixiao {
namespace {

// Returns the announcement when another part of the mechanism is chosen: its name and summary.
std::string announcement_of(const Content& content, const MechanismPage& page) {
    if (!content.guide)
        return "";
    const Guide* guide = &*content.guide;
    const Wording& guided = guide->words;
    const GuidePart* part = find_part(guide->parts, page.part);
    if (!part)
        part = find_part(guide->steps, page.part);
    if (part)
        return fill(guided("told"), {{"part", part->name}, {"summary", part->summary}});
    const std::string title = "title." + (page.part.empty() ? "who" : page.part);
    return guided.contains(title) ? guided(title) : "";
}

// Goes to a page of the app, which may be the page that is shown.
void go(State& state, const Place& place) {
    state.route = route_of(place);
    state.copied.reset();
}

Next to_rights(const Content& content, State state, const RightsMessage& message) {
    const Shared shared = shared_of(state);
    Done<RightsVisit> done = in_rights(content.words, std::move(state.rights), shared, message);
    state.rights = std::move(done.visit);
    if (done.go)
        go(state, *done.go);
    return {std::move(state), std::move(done.effects)};
}

Next to_plans(const Content& content, State state, const PlanMessage& message) {
    const Shared shared = shared_of(state);
    Done<PlanVisit> done =
        in_plans(content.catalog, content.words, std::move(state.plan), shared, message);
    state.plan = std::move(done.visit);
    return {std::move(state), std::move(done.effects)};
}

// Forgets the state that rooms hold only for the page that is left.
void leave(State& state) {
    if (std::holds_alternative<RightsPage>(state.route))
        state.rights = {};
    if (std::holds_alternative<FamilyPage>(state.route))
        forget_passing(state.family);
    if (std::holds_alternative<DevicePage>(state.route))
        forget_passing(state.device);
    state.plan.texts.erase(what_if_input);
    state.plan.texts.erase(area_search_input);
}

Next arrive(const Content& content, State state, const Arrive& message) {
    if (state.route == message.at)
        return {std::move(state), {}};
    const auto* rights = std::get_if<RightsPage>(&message.at);
    if (rights && std::holds_alternative<RightsPage>(state.route)) // its address names no view
        return to_rights(content, std::move(state), OpenRights{rights->view});
    const bool stays = std::holds_alternative<MechanismPage>(state.route) &&
                       std::holds_alternative<MechanismPage>(message.at);
    if (!stays)
        leave(state);
    state.copied.reset();
    state.route = message.at;
    // Parts of the mechanism are one page, so focus and scroll stay where they are.
    if (stays)
        if (std::string announcement =
                announcement_of(content, std::get<MechanismPage>(state.route));
            !announcement.empty())
            return {std::move(state), {Announce{std::move(announcement)}}};
    const auto* indicator = std::get_if<IndicatorPage>(&state.route);
    state.plan.area = indicator ? indicator->area : std::nullopt;
    std::vector<Effect> effects{FocusHeading{}};
    if (std::holds_alternative<DevicePage>(state.route))
        effects.push_back(AskDevice{DeviceTask::Look});
    return {std::move(state), std::move(effects)};
}

// Announces how copying went, on the pages of rooms that copy only: the rights part may have been
// left meanwhile, and then nothing may tell that something was copied there.
Next tell_copied(const Content& content, State state, const TextCopied& copied) {
    if (!std::holds_alternative<RightsPage>(state.route) &&
        !std::holds_alternative<FamilyPage>(state.route))
        return {std::move(state), {}};
    state.copied = copied.done;
    const char* sentence = copied.done ? "copy.done" : "copy.failed";
    return {std::move(state), {Announce{content.words(sentence)}}};
}

Next in_common(State state, const CommonMessage& message) {
    return std::visit(Match{[&](const SetText& typed) {
                                state.set_text(typed.input, typed.text);
                                return Next{std::move(state), {}};
                            },
                            [&](const CopyText& copy) {
                                return Next{std::move(state), {WriteClipboard{copy.text}}};
                            },
                            [&](const PrintPage&) {
                                return Next{std::move(state), {Print{}}};
                            },
                            [&](const AskForPart& asked) {
                                state.arrivals.erase(asked.part);
                                return Next{std::move(state), {FetchPart{asked.part}}};
                            },
                            [&](const ChooseTextSize& chosen) {
                                state.text_size = chosen.size;
                                state.form = form_of(state.width, state.text_size);
                                const KeepSettings settings{state.text_size, state.text_mode};
                                return Next{std::move(state), {settings}};
                            },
                            [&](const ChooseTextMode& chosen) {
                                state.text_mode = chosen.on;
                                const KeepSettings settings{state.text_size, state.text_mode};
                                return Next{std::move(state), {ShowTextMode{chosen.on}, settings}};
                            }},
                      message.act());
}

} // namespace

Next update(const Content& content, State state, const Message& message) {
    return std::visit(
        Match{[&](const Arrive& arrived) { return arrive(content, std::move(state), arrived); },
              [&](const Resize& size) {
                  state.width = size.width;
                  state.form = form_of(state.width, state.text_size);
                  return Next{std::move(state), {}};
              },
              [&](const PreferTheme& preferred) {
                  state.theme = preferred.theme;
                  return Next{std::move(state), {}};
              },
              [&](const DayChanged& today) {
                  state.year = today.year;
                  state.month = today.month;
                  state.day = today.day;
                  state.hour = today.hour;
                  return Next{std::move(state), {}};
              },
              [&](const PartCame& came) {
                  state.arrivals[came.part] = {came.fault.empty(), came.fault};
                  return Next{std::move(state), {}};
              },
              [&](const ShowPlain& shown) {
                  state.plain = shown.on;
                  return Next{std::move(state), {}};
              },
              [&](const TextCopied& copied) {
                  return tell_copied(content, std::move(state), copied);
              },
              [&](const CommonMessage& common) { return in_common(std::move(state), common); },
              [&](const PlanMessage& plan) { return to_plans(content, std::move(state), plan); },
              [&](const RightsMessage& rights) {
                  return to_rights(content, std::move(state), rights);
              },
              [&](const UnitsMessage& chosen) {
                  state.units.texts[units_from_input] = chosen.from;
                  state.units.texts[units_to_input] = chosen.to;
                  return Next{std::move(state), {}};
              },
              [&](const FamilyMessage& family) {
                  return content.family.all() ? to_family(content, std::move(state), family)
                                              : Next{std::move(state), {}};
              },
              [&](const DeviceMessage& device) {
                  return to_device(content, std::move(state), device);
              }},
        message);
}

} // namespace zhixiao
