// Holds the ticks of a parent among the texts of the inputs, so that the device never keeps them.
#include "family/act/sharing.h"

#include <iterator>
#include <string_view>

namespace zhixiao {
namespace {

constexpr std::string_view shared_inputs = "family-share-";

InputId input_of(const std::string& what) { return {std::string(shared_inputs) + what}; }

// Returns the text of a tick; it names the child and the answers that were on screen with it.
std::string tick_text(const FamilyVisit& visit, const std::string& code, bool on) {
    return (on ? "yes " : "no ") + std::to_string(visit.child) + " " + code;
}

} // namespace

bool is_shared(const FamilyVisit& visit, const std::string& what, const std::string& code,
               bool otherwise) {
    const std::string typed = zhixiao::typed(visit.texts, input_of(what));
    if (typed == tick_text(visit, code, true))
        return true;
    return otherwise && typed != tick_text(visit, code, false);
}

SetText share(const FamilyVisit& visit, const std::string& what, const std::string& code, bool on) {
    return {input_of(what), tick_text(visit, code, on)};
}

void forget_shared(FamilyVisit& visit) {
    for (auto text = visit.texts.begin(); text != visit.texts.end();) {
        const bool is_one = text->first.value.rfind(shared_inputs, 0) == 0;
        text = is_one ? visit.texts.erase(text) : std::next(text);
    }
}

} // namespace zhixiao
