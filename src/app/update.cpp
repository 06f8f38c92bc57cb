// What a message does to the state, and what is to be done outside about it.
#include "app/update.h"

#include "app/desk.h"
#include "app/device.h"
#include "app/family.h"
#include "app/rights.h"
#include "base/match.h"
#include "base/text.h"
#include "domain/locality.h"

#include <utility>

namespace zhixiao {
namespace {

// What is told when another part of the mechanism is chosen: its name, and what it is about.
std::string told_of(const Catalog& catalog, const MechanismPage& page) {
    const Guide* guide = catalog.guide();
    if (!guide)
        return "";
    const Wording& guided = guide->words;
    const GuidePart* part = find_part(guide->parts, page.part);
    if (!part)
        part = find_part(guide->steps, page.part);
    if (part)
        return fill(guided("told"), {{"part", part->name}, {"summary", part->summary}});
    const std::string title = "title." + (page.part.empty() ? "who" : page.part);
    return guided.contains(title) ? guided(title) : "";
}

// What the family part holds for the page that is left only: the form, passphrases, what was
// deleted there.
void forget_passing(State& state) {
    close_child_form(state);
    FamilyVisit& family = state.family;
    family.deleted.reset();
    family.before_deletion = {};
    family.opened.reset();
    family.shows_passphrase = false;
    family.file = {};
    for (const InputId& input : {passphrase_input, passphrase_again_input, restoring_input})
        state.texts.erase(input);
}

Next arrive(const Catalog& catalog, State state, const Arrive& message) {
    if (state.route == message.at)
        return {std::move(state), {}};
    const auto* rights = std::get_if<RightsPage>(&message.at);
    const bool was_in_rights = std::holds_alternative<RightsPage>(state.route);
    if (rights && was_in_rights) // its address names no view
        return in_rights(catalog, std::move(state), OpenRights{rights->view});
    if (was_in_rights)
        forget_rights(state);
    if (std::holds_alternative<FamilyPage>(state.route))
        forget_passing(state);
    if (std::holds_alternative<DevicePage>(state.route))
        forget_passing(state.device, state.texts);
    state.copied.reset();
    const bool stays = std::holds_alternative<MechanismPage>(state.route);
    state.route = message.at;
    // Parts of one page: focus and scroll stay where they are.
    if (const auto* mechanism = std::get_if<MechanismPage>(&state.route); mechanism && stays)
        if (std::string told = told_of(catalog, *mechanism); !told.empty())
            return {std::move(state), {Announce{std::move(told)}}};
    const auto* indicator = std::get_if<IndicatorPage>(&state.route);
    state.area = indicator ? indicator->area : std::nullopt;
    state.texts.erase(what_if_input);
    state.texts.erase(area_search_input);
    std::vector<Effect> effects{FocusHeading{}};
    if (std::holds_alternative<DevicePage>(state.route))
        effects.push_back(AskDevice{DeviceTask::Look});
    return {std::move(state), std::move(effects)};
}

// On the pages that copy only: one may have left the rights part meanwhile, and nothing tells of
// it.
Next tell_copied(const Catalog& catalog, State state, const TextCopied& copied) {
    if (!std::holds_alternative<RightsPage>(state.route) &&
        !std::holds_alternative<FamilyPage>(state.route))
        return {std::move(state), {}};
    state.copied = copied.done;
    const char* told = copied.done ? "copy.done" : "copy.failed";
    return {std::move(state), {Announce{catalog.words()(told)}}};
}

Next choose_area(const Catalog& catalog, State state, const ChooseArea& message) {
    const auto* page = std::get_if<IndicatorPage>(&state.route);
    const Pack* pack = page ? catalog.pack(page->plan) : nullptr;
    const Area* area = pack && message.area ? find_area(*pack, *message.area) : nullptr;
    state.area = area ? message.area : std::nullopt;
    if (!pack)
        return {std::move(state), {}};
    const Wording& words = catalog.words();
    const std::string name = area ? area->name : whole_name(words, pack->plan);
    const std::string spoken = fill(words("area.announce"), {{"area", name}});
    return {std::move(state), {Announce{spoken}}};
}

} // namespace

Form form_of(float width, TextSize size) {
    const float scale = size == TextSize::Elder ? elder_scale : 1;
    if (width >= wide_from * scale)
        return Form::Wide;
    return width >= tablet_from * scale ? Form::Tablet : Form::Phone;
}

void close_child_form(State& state) {
    state.family.editing.reset();
    state.family.trouble.clear();
    for (const InputId& input : {nickname_input, birth_year_input, birth_month_input})
        state.texts.erase(input);
}

Next update(const Catalog& catalog, State state, const Message& message) {
    return std::visit(
        Match{
            [&](const Arrive& arrived) { return arrive(catalog, std::move(state), arrived); },
            [&](const Resize& size) {
                state.width = size.width;
                state.form = form_of(state.width, state.text_size);
                return Next{std::move(state), {}};
            },
            [&](const PreferTheme& preferred) {
                state.theme = preferred.theme;
                return Next{std::move(state), {}};
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
            },
            [&](const ChooseArea& chosen) {
                return choose_area(catalog, std::move(state), chosen);
            },
            [&](const SetText& typed) {
                const bool in_rights = std::holds_alternative<RightsPage>(state.route);
                if (is_of_rights(typed.input) && !in_rights) // a letter that comes after leaving
                    return Next{std::move(state), {}};
                state.texts[typed.input] = typed.text;
                return Next{std::move(state), {}};
            },
            [&](const ChooseUnits& chosen) {
                state.texts[units_from_input] = chosen.from;
                state.texts[units_to_input] = chosen.to;
                return Next{std::move(state), {}};
            },
            [&](const ShowPlain& shown) {
                state.plain = shown.on;
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
            [&](const AskForPart& asked) {
                state.arrivals.erase(asked.part);
                return Next{std::move(state), {FetchPart{asked.part}}};
            },
            [&](const PrintPage&) {
                return Next{std::move(state), {Print{}}};
            },
            [&](const OpenRights& rights) { return in_rights(catalog, std::move(state), rights); },
            [&](const LeaveFast& rights) { return in_rights(catalog, std::move(state), rights); },
            [&](const LeavingKey& rights) { return in_rights(catalog, std::move(state), rights); },
            [&](const ForgetRights& rights) {
                return in_rights(catalog, std::move(state), rights);
            },
            [&](const SetTick& rights) { return in_rights(catalog, std::move(state), rights); },
            [&](const CopyText& copy) {
                return Next{std::move(state), {WriteClipboard{copy.text}}};
            },
            [&](const TextCopied& copied) {
                return tell_copied(catalog, std::move(state), copied);
            },
            [&](const FamilyMessage& family) {
                return catalog.family() ? in_family(catalog, std::move(state), family)
                                        : Next{std::move(state), {}};
            },
            // Only web/device.mjs and pages that came later send one.
            [&](const DeviceMessage& device) {
                return in_device(catalog, std::move(state), device);
            },
            [&](const auto& at_the_desk) {
                return at_desk(catalog, std::move(state), at_the_desk);
            }},
        message);
}

} // namespace zhixiao
