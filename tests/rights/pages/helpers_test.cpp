// The views of helpers: the star, the list, and one department with its role in each situation.
#include "tests/rights/pages/views.h"

#include "rights/model/rights.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace rights_views;

TEST_CASE("rights helpers: a press on a box of the star opens its department, for all on the map") {
    for (const Form form : forms) {
        const Node page = page_at({RightsPart::Helpers}, form);
        const Node* picture = scene::find(page, "main/who/column-1/star/picture");
        REQUIRE(picture);
        const auto* star = std::get_if<scene::Diagram>(&picture->is);
        REQUIRE(star);
        CHECK(star->shape == scene::DiagramShape::Star);
        CHECK(star->centre == "我");
        std::size_t row = 0;
        for (const HelpingDepartment& department : rights().departments) {
            if (!department.on_map)
                continue;
            INFO(department.id.value);
            REQUIRE(row < star->boxes.size());
            CHECK(star->boxes[row].label == department.short_name);
            const Place opens = RightsPage{{RightsPart::Helper, department.id.value}};
            scene::Placed box;
            box.node = picture;
            box.part = {static_cast<int>(row), 0};
            CHECK(scene::press_of(box) == std::optional<scene::Press>(opens));
            ++row;
        }
        CHECK(row == star->boxes.size());
        CHECK(row >= 10);
    }
}

TEST_CASE("rights helpers: all departments are listed with their duty, all kinds of places too") {
    const Node page = page_at({RightsPart::Helpers});
    const std::string said = said_in(page);
    for (const HelpingDepartment& department : rights().departments) {
        CHECK(opens(page, {RightsPart::Helper, department.id.value}));
        CHECK(says(said, department.duty));
    }
    for (const HelpPoint& point : rights().points) {
        CHECK(says(said, "heading 2 \"" + point.name + "\""));
        CHECK(says(said, point.purpose));
        CHECK(says(said, point.origin.source));
    }
}

TEST_CASE("rights helpers: a department tells whose words its duty is, and its part in each case") {
    for (const HelpingDepartment& department : rights().departments) {
        INFO(department.id.value);
        const Node page = page_at({RightsPart::Helper, department.id.value});
        const std::string said = said_in(page);
        CHECK(says(said, department.duty));
        CHECK(says(said, "出处：" + department.origin.source));
        for (const HelpPoint* point : points_of(rights(), department.id))
            CHECK(says(said, point->name));
        for (const Situation& situation : rights().situations) {
            bool has_part = false;
            for (const DepartmentRole& role : situation.departments) {
                if (role.department != department.id)
                    continue;
                has_part = true;
                CHECK(says(said, "\"" + role.role + "\""));
            }
            CHECK(opens(page, {RightsPart::Situation, situation.id.value}) == has_part);
        }
    }
}

} // namespace zhixiao
