// Finds what is wrong with pictures for people who cannot see them.
#pragma once

#include "base/checked.h"
#include "scene/node.h"

#include <string>
#include <vector>

namespace zhixiao::scene {

// Collects problems, all of them errors.
struct Complaints {
    std::vector<Problem> list;

    void complain(const std::string& where, std::string what, std::string fix) {
        list.push_back({where, std::move(what), std::move(fix), Severity::Error});
    }

    void need_name(const std::string& where, const std::string& name) {
        if (name.empty())
            complain(where, "the name is empty", "say what it is for people who cannot see it");
    }
};

// These add to `found` what is wrong with a picture; `where` is the path of its node.
void check(const Wheel& wheel, const std::string& where, Complaints& found);
void check(const Track& track, const std::string& where, Complaints& found);
void check(const Meter& meter, const std::string& where, Complaints& found);
void check(const Chart& chart, const std::string& where, Complaints& found);
void check(const Diagram& diagram, const std::string& where, Complaints& found);
void check(const Timeline& timeline, const std::string& where, Complaints& found);
void check(const Radar& radar, const std::string& where, Complaints& found);

} // namespace zhixiao::scene
