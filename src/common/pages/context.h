// The state that every page reads, whatever room it belongs to.
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

// An entry of the bar (phone) or rail (wide window) of places.
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
    std::string page_name; // the name under which the page's focus and scroll are remembered
    std::vector<Tab> tabs;
    const Texts& texts; // typed and chosen on this page
    const Arrivals& arrivals;
    bool comes_in_parts = false; // true in browsers, where later_pages arrive after the start
    Form form = Form::Phone;
    float width = 0; // the window's, in CSS px
    TextSize text_size = TextSize::Standard;
    bool is_plain = false; // the page is shown as words and tables only
    Day today = {};
    // Whether the last copying worked; none once another page is shown.
    std::optional<bool> copied = {};
    // Whether the user has something open that the device cannot keep.
    bool is_unsaved = false;

    bool on_phone() const { return form == Form::Phone; }
    bool has_wheel_pane() const { return form == Form::Wide; }

    // Returns the text typed or chosen in `input`; empty when there is none.
    std::string typed(const InputId& input) const { return zhixiao::typed(texts, input); }

    // Says whether `part` has arrived. Native programs have all parts.
    bool has_part(const std::string& part) const {
        const auto arrival = arrivals.find(part);
        return !comes_in_parts || (arrival != arrivals.end() && arrival->second.is_here);
    }
    bool has_later_pages() const { return has_part(later_pages); }
};

} // namespace zhixiao::pages
