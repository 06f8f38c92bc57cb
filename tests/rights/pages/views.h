// Views of the rights part, as the tests of help, numbers and laws open them.
#pragma once

#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/state.h"
#include "app/pages/view.h"
#include "rights/model/in_force.h"
#include "scene/dump.h"
#include "scene/find.h"

#include <string>
#include <vector>

namespace zhixiao::rights_views {

using scene::Node;

inline const std::vector<Form> forms{Form::Phone, Form::Tablet, Form::Wide};

// Returns the shipped content as it holds on the day of a state that was told no day.
inline const Rights& rights() {
    static const Rights shown = shipped_content().rights.on(today_of(State{}))->content;
    return shown;
}

inline State at(const RightsView& view, Form form = Form::Phone) {
    State state;
    state.route = RightsPage{view};
    state.form = form;
    return state;
}

inline Node page_at(const RightsView& view, Form form = Form::Phone) {
    return zhixiao::view(shipped_content(), at(view, form));
}

// Returns the dump of the view itself, without the frame around it.
inline std::string said_in(const Node& page) {
    const Node* main = scene::find(page, "main");
    return main ? scene::dump(*main) : "";
}

inline std::string said_at(const RightsView& view, Form form = Form::Phone) {
    return said_in(page_at(view, form));
}

inline bool opens(const Node& page, const RightsView& view) {
    for (const scene::Link& link : all_of<scene::Link>(page))
        if (link.dial.empty() && link.to == Place(RightsPage{view}))
            return true;
    return false;
}

inline const std::vector<std::string> stages{"before-birth", "pregnancy", "childhood",
                                             "work",         "hardship",  "old-age"};

// Returns every view of help, numbers and laws.
inline std::vector<RightsView> every_view() {
    std::vector<RightsView> views{{RightsPart::Hotlines}, {RightsPart::Laws},
                                  {RightsPart::Order},    {RightsPart::Reporting},
                                  {RightsPart::Helpers},  {RightsPart::Services}};
    for (const Hotline& hotline : rights().hotlines)
        views.push_back({RightsPart::Hotline, hotline.id.value});
    for (const Law& law : rights().laws)
        views.push_back({RightsPart::Law, law.id.value});
    for (const HelpingDepartment& department : rights().departments)
        views.push_back({RightsPart::Helper, department.id.value});
    for (const std::string& stage : stages)
        views.push_back({RightsPart::Services, stage});
    return views;
}

} // namespace zhixiao::rights_views
