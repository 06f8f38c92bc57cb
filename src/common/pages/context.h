// What every page reads, whichever room it is of.
#pragma once

#include "base/address.h"
#include "base/appearance.h"
#include "base/calendar.h"
#include "common/act/arrivals.h"
#include "common/act/texts.h"
#include "common/model/wording.h"
#include "scene/look.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::pages {

// A place of the bar or rail.
struct Tab {
    std::string key;
    Place to;
    std::string name;
    scene::Icon icon;
    bool is_current = false;
};

struct Context {
    const Wording& words;
    Place here;            // the page that is shown
    std::string page_name; // under which the page's focus and scroll are remembered
    std::vector<Tab> tabs;
    const Texts& texts; // typed and chosen on this page
    const Arrivals& arrivals;
    bool comes_in_parts = false; // without later_pages until they arrive
    Form form = Form::Phone;
    float width = 0; // of the window, in CSS px
    TextSize text_size = TextSize::Standard;
    bool is_plain = false; // words and tables only
    Day today = {};
    std::optional<bool> copied = {}; // how the last copying went; none: since then moved on
    // Whether something of the user's is open that the device does not remember because it cannot.
    bool is_unsaved = false;

    bool on_phone() const { return form == Form::Phone; }
    bool has_wheel_pane() const { return form == Form::Wide; }

    // Returns what is typed or chosen; empty: nothing.
    std::string typed(const InputId& input) const { return zhixiao::typed(texts, input); }

    // Says whether a part is here. Natively all are.
    bool has_part(const std::string& part) const {
        const auto arrival = arrivals.find(part);
        return !comes_in_parts || (arrival != arrivals.end() && arrival->second.is_here);
    }
    bool has_later_pages() const { return has_part(later_pages); }
};

} // namespace zhixiao::pages
