// Ticks of the home–school sheet: they are in memory only, and belong to the result that they were
// set on.
#include "family/act/sharing.h"
#include "tests/family/act/acts.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

const std::string code = "ZX1-3";

State ticked(const State& state, bool on = true) {
    return update(whole_content(), state, share(state.family, "sleep-6-12", code, on)).state;
}

bool has_tick(const State& state, bool otherwise = false) {
    return is_shared(state.family, "sleep-6-12", code, otherwise);
}

} // namespace

TEST_CASE("family sharing: a tick holds until it is taken off, and so does none") {
    const State state = at_family();
    CHECK_FALSE(has_tick(state));
    CHECK(has_tick(state, true));
    CHECK(has_tick(ticked(state)));
    CHECK_FALSE(has_tick(ticked(state, false), true));
    CHECK_FALSE(has_tick(ticked(ticked(state), false)));
    CHECK_FALSE(is_shared(ticked(state).family, shared_code, code, false));
}

TEST_CASE("family sharing: a tick is of one result of one child") {
    State state = ticked(at_family());
    CHECK_FALSE(is_shared(state.family, "sleep-6-12", "ZX1-4", false));
    CHECK(is_shared(ticked(state, false).family, "sleep-6-12", "ZX1-4", true));
    state.family.child = 1;
    CHECK_FALSE(has_tick(state));
}

TEST_CASE("family sharing: nothing of it is kept, saved or told") {
    const State state = after(answered(at_family(), 0, "yes"), KeepFamily{true});
    const Next next = update(whole_content(), state, share(state.family, "sleep-6-12", code, true));
    CHECK(next.effects.empty());
    CHECK(text_of(next.state.family.record) == text_of(state.family.record));
}

TEST_CASE("family sharing: another answer and deleting take all ticks off") {
    const State state = ticked(answered(at_family(), 0, "yes"));
    CHECK(state.family.texts.size() == 1);
    CHECK(answered(state, 0, "not_yet").family.texts.empty());
    CHECK(after(state, DeleteFamily{}).family.texts.empty());
    const State typed = typing(state, class_name_input, "三年级二班");
    CHECK(answered(typed, 0, "not_yet").family.texts.size() == 1); // other texts stay
}

} // namespace zhixiao
