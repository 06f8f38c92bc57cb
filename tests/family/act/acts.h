// The family part for its tests: the shipped content, a day, and states and effects after acts.
#pragma once

#include "app/act/update.h"
#include "app/files/load.h"
#include "family/act/update.h"
#include "family/files/read_family.h"
#include "family/files/record_text.h"
#include "tests/app/files/files.h"
#include "tests/family/model/records.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao {

inline const Content& whole_content() {
    static const Content whole = [] {
        Checked<Content> loaded = content::load({{"words.json", "{}"}});
        Content with_family = std::get<Content>(std::move(loaded));
        with_family.add(std::get<Family>(content::load_family(
            {file_at("assets/content/family.json"), file_at("assets/content/family_words.json"),
             file_at("assets/content/first_aid.json")})));
        return with_family;
    }();
    return whole;
}

inline const Family& family() { return *whole_content().family.all(); }
inline std::string said(const std::string& name) { return family().words(name); }

inline const Day today{2026, 11, 28};
inline const std::string stage = "6-12";

inline const FamilyChecklist& checklist() { return *find_checklist(family(), FamilyStage::UpTo12); }
inline FamilyItemId item(std::size_t place) { return checklist().items.at(place).id; }

inline State at_family(FamilyView view = {}) {
    State state;
    state.route = FamilyPage{std::move(view)};
    state.year = today.year;
    state.month = today.month;
    state.day = today.day;
    return state;
}

inline Next done(const State& state, const FamilyMessage& act) {
    return update(whole_content(), state, act);
}
inline State after(const State& state, const FamilyMessage& act) { return done(state, act).state; }
inline State typing(State state, const InputId& input, const std::string& text) {
    return update(whole_content(), std::move(state), SetText{input, text}).state;
}

inline State answered(State state, std::size_t place, const std::string& answer) {
    return after(std::move(state), SetAnswer{stage, item(place), answer});
}

// Returns the first effect of this kind; none when there is none.
template <class Kind> std::optional<Kind> effect_of(const Next& next) {
    for (const Effect& effect : next.effects)
        if (const auto* found = std::get_if<Kind>(&effect))
            return *found;
    return std::nullopt;
}
inline std::string spoken(const Next& next) {
    const std::optional<Announce> told = effect_of<Announce>(next);
    return told ? told->text : "";
}

// Returns a state with the form open for a new child or one of the record, filled in.
inline State with_form(State state, int child, const std::string& nickname, int year, int month) {
    state = after(state, EditChild{child});
    state = typing(std::move(state), nickname_input, nickname);
    state = typing(std::move(state), birth_year_input, std::to_string(year));
    return typing(std::move(state), birth_month_input, std::to_string(month));
}
inline State with_child(const State& state, const std::string& nickname, int year, int month) {
    const int behind = static_cast<int>(state.family.record.children.size());
    return after(with_form(state, behind, nickname, year, month), SaveChild{});
}
inline State with_two_children() {
    return with_child(with_child(at_family(), "小雨", 2019, 6), "豆豆", 2023, 1);
}
inline State kept(State state) {
    return after(after(std::move(state), KeepFamily{true}), FamilyKept{Keeping::Yes});
}

} // namespace zhixiao
