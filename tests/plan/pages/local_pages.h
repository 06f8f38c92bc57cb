// Pages of the nation and, beside it, of the openly made-up 示例市 of assets/sample, for tests.
#pragma once

#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/state.h"
#include "app/pages/view.h"
#include "scene/dump.h"

#include <string>
#include <vector>

namespace zhixiao::local_pages {

using scene::Node;

inline const std::vector<Form> forms{Form::Phone, Form::Tablet, Form::Wide};

// The last year of the plan, in which speeds are still asked for.
constexpr int this_year = 2025;

inline State at(const std::string& address, Form form = Form::Phone,
                TextSize size = TextSize::Standard) {
    State state;
    state.route = route_of(address);
    state.form = form;
    state.text_size = size;
    state.year = this_year;
    state.month = 3;
    state.day = 8;
    if (const auto* indicator = std::get_if<IndicatorPage>(&state.route))
        state.plan.area = indicator->area;
    return state;
}

inline Node page_at(const std::string& address, Form form = Form::Phone) {
    return view(content_with_sample(), at(address, form));
}

inline std::string said_at(const std::string& address, Form form = Form::Phone) {
    return scene::dump(page_at(address, form));
}

// Says whether `page` has a link to `route`, in tables too.
inline bool leads_to(const Node& page, const Route& route) {
    for (const scene::Link& link : all_of<scene::Link>(page))
        if (link.to == Place(route))
            return true;
    for (const scene::Table& table : all_of<scene::Table>(page))
        for (const auto& row : table.rows)
            for (const scene::Cell& cell : row)
                if (cell.to == Place(route))
                    return true;
    return false;
}

inline bool is_sample(const Pack& pack) { return pack.plan.sample; }

inline bool has_page(const Node& page) { return !says(scene::dump(page), "没有这一页"); }

} // namespace zhixiao::local_pages
