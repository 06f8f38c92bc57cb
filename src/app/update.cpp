// What a message does to the state, and what is to be done outside about it.
#include "app/update.h"

#include "app/desk.h"
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

Next arrive(const Catalog& catalog, State state, const Arrive& message) {
    if (state.route == message.at)
        return {std::move(state), {}};
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
    return {std::move(state), {FocusHeading{}}};
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

Next update(const Catalog& catalog, State state, const Message& message) {
    return std::visit(
        Match{[&](const Arrive& arrived) { return arrive(catalog, std::move(state), arrived); },
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
                  return Next{std::move(state), {}};
              },
              [&](const ChooseTextMode& chosen) {
                  state.text_mode = chosen.on;
                  return Next{std::move(state), {ShowTextMode{chosen.on}}};
              },
              [&](const ChooseArea& chosen) {
                  return choose_area(catalog, std::move(state), chosen);
              },
              [&](const SetText& typed) {
                  state.texts[typed.input] = typed.text;
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
              [&](const auto& at_the_desk) {
                  return at_desk(catalog, std::move(state), at_the_desk);
              }},
        message);
}

} // namespace zhixiao
