// Keeps what a parent has ticked to share among the texts of the inputs, so that it is never kept.
#include "app/family_sharing.h"

#include <iterator>
#include <string_view>

namespace zhixiao {
namespace {

constexpr std::string_view shared_inputs = "family-share-";

InputId input_of(const std::string& what) { return {std::string(shared_inputs) + what}; }

// Names the child and the answers that were seen with the tick.
std::string said(const State& state, const std::string& code, bool on) {
    return (on ? "yes " : "no ") + std::to_string(state.family.child) + " " + code;
}

} // namespace

bool is_shared(const State& state, const std::string& what, const std::string& code,
               bool otherwise) {
    const std::string typed = state.typed(input_of(what));
    if (typed == said(state, code, true))
        return true;
    return otherwise && typed != said(state, code, false);
}

SetText share(const State& state, const std::string& what, const std::string& code, bool on) {
    return {input_of(what), said(state, code, on)};
}

void forget_shared(State& state) {
    for (auto text = state.texts.begin(); text != state.texts.end();) {
        const bool is_one = text->first.value.rfind(shared_inputs, 0) == 0;
        text = is_one ? state.texts.erase(text) : std::next(text);
    }
}

} // namespace zhixiao
