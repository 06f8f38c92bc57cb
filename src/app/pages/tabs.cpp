// The places of the bar or rail, and the place to which each page belongs.
#include "app/pages/tabs.h"

#include "common/act/acts.h"

#include <cstddef>

namespace zhixiao::pages {
namespace {

using scene::Icon;

// The rows of the table of routes (app/message/route.h), in their order.
enum class Section { Home, Goals, Rights, Family, About, Other };

template <class Page> constexpr Section section() {
    constexpr bool is_in[] = {is_one_of<Page, HomePages>,   is_one_of<Page, GoalsPages>,
                              is_one_of<Page, RightsPages>, is_one_of<Page, FamilyPages>,
                              is_one_of<Page, AboutPages>,  is_one_of<Page, OtherPages>};
    static_assert(is_one_of<Page, HomePages> + is_one_of<Page, GoalsPages> +
                          is_one_of<Page, RightsPages> + is_one_of<Page, FamilyPages> +
                          is_one_of<Page, AboutPages> + is_one_of<Page, OtherPages> ==
                      1,
                  "each page stands in one row");
    int row = 0;
    while (!is_in[row])
        ++row;
    return static_cast<Section>(row);
}

template <class... Pages> Section section_of(std::size_t index, const std::variant<Pages...>*) {
    static constexpr Section sections[] = {section<Pages>()...};
    return sections[index];
}

} // namespace

std::vector<Tab> tabs_of(const Wording& words, const Route& route) {
    const Section here = section_of(route.index(), static_cast<const AnyRoute*>(nullptr));
    return {{"home", HomePage{}, words("place.home"), Icon::House, here == Section::Home},
            {"goals", GoalsPage{}, words("place.goals"), Icon::Target, here == Section::Goals},
            {"rights", RightsPage{}, words("place.rights"), Icon::Shield, here == Section::Rights},
            {"family", FamilyPage{}, words("place.family"), Icon::People, here == Section::Family},
            {"about", AboutPage{}, words("place.about"), Icon::Info, here == Section::About}};
}

} // namespace zhixiao::pages
