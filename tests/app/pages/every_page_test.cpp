// What holds of every page of the table of routes, in every form.
#include "tests/app/message/every_page.h"
#include "tests/plan/pages/local_pages.h"

#include "scene/audit.h"

#include <doctest/doctest.h>

#include <type_traits>

namespace zhixiao {
namespace {

using namespace local_pages;

// Returns the keys of the places of the bar or rail that are marked as the current one.
std::string current_places(const Node& page) {
    std::string keys;
    each_node(page, [&](const Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        if (link && link->look == scene::LinkLook::Tab && link->current)
            keys += node.key;
    });
    return keys;
}

std::string faults_of(const Node& page) {
    std::string faults;
    for (const Problem& problem : scene::audit(page))
        faults += problem.where + ": " + problem.what + "\n";
    return faults;
}

} // namespace

TEST_CASE("every page: each page of the table is shown in every form, and only an unknown one is "
          "missing") {
    for_each_page([](const auto& sample) {
        using Page = std::decay_t<decltype(sample.page)>;
        for (const Form form : forms) {
            INFO(address_of(sample.page));
            const Node page = page_at(address_of(sample.page), form);
            CHECK(has_page(page) == !std::is_same_v<Page, NotFoundPage>);
            CHECK_FALSE(says(scene::dump(page), "⟦"));
            CHECK(faults_of(page) == "");
        }
    });
}

TEST_CASE("every page: the bar or rail marks the place under which the page stands, and no other") {
    for_each_page([](const auto& sample) {
        for (const Form form : forms) {
            INFO(address_of(sample.page));
            CHECK(current_places(page_at(address_of(sample.page), form)) == sample.place);
        }
    });
}

} // namespace zhixiao
