// The page for a state.
#include "app/pages/view.h"

#include "app/pages/later.h"
#include "app/pages/pages.h"
#include "app/pages/tabs.h"
#include "common/act/acts.h"
#include "common/pages/awaited.h"
#include "common/pages/frame.h"

#include <type_traits>

namespace zhixiao {
namespace {

using namespace pages;

Node shown(const AppContext& context, const HomePage&) {
    return reading_page(context, context.words("place.home"), std::nullopt, home(context));
}

Node shown(const AppContext& context, const NotFoundPage&) { return missing_page(context); }

// Returns a page whose code is not here yet, or did not come. The converter of units has no places
// beside it, as somebody may have left the rights part for it.
Node awaited_page(const AppContext& context) {
    const Wording& words = context.words;
    if (std::holds_alternative<UnitsPage>(context.state.route))
        return bare_page(context, words("units.title"), awaited(context, later_pages));
    return place(context, words("later.title"), awaited(context, later_pages));
}

// Returns the name of a page. All parts of the mechanism have one name, as they are one page, in
// which focus and scroll stay.
std::string name_of_page(const Route& route) {
    return std::holds_alternative<MechanismPage>(route) ? Place(MechanismPage{}).address
                                                        : address_of(route);
}

Context context_of(const Content& content, const State& state) {
    return {content.words,
            place_of(state.route),
            name_of_page(state.route),
            tabs_of(content.words, state.route),
            state.texts(),
            state.arrivals,
            state.comes_in_parts,
            state.form,
            state.width,
            state.text_size,
            state.is_plain(),
            today_of(state),
            state.copied};
}

} // namespace

scene::Node view(const Content& content, const State& state) {
    const Verdicts& verdicts = verdicts_of(content.catalog, state.year);
    const AppContext context{
        {context_of(content, state), content.catalog, verdicts, state.plan}, content, state};
    return std::visit(
        [&](const auto& page) {
            if constexpr (is_one_of<std::decay_t<decltype(page)>, FirstPages>)
                return shown(context, page);
            else
                return context.has_later_pages() ? later_page(context) : awaited_page(context);
        },
        state.route);
}

} // namespace zhixiao
