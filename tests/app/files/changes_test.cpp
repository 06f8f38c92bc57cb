// The shipped content before and after each change of law that it contains.
#include "family/model/in_force.h"
#include "rights/model/in_force.h"
#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>

#include <string>

using namespace zhixiao;

namespace {

struct Changed {
    const char* law;
    const char* number;
};
constexpr Changed changed[] = {{"social-insurance", "54"}, {"women-workers", "8"}};

const Article* only_version(const Rights& rights, const std::string& id,
                            const std::string& number) {
    const Law* law = find_law(rights, {id});
    REQUIRE(law != nullptr);
    const Article* found = nullptr;
    for (const Article& article : law->articles)
        if (article.number == number) {
            CHECK_MESSAGE(found == nullptr, id << " " << number << " comes twice on one day");
            found = &article;
        }
    REQUIRE(found != nullptr);
    return found;
}

const Service* only_service(const Rights& rights, const std::string& id) {
    const Service* found = nullptr;
    for (const Service& service : rights.services)
        if (service.id.value == id) {
            CHECK_MESSAGE(found == nullptr, id << " comes twice on one day");
            found = &service;
        }
    REQUIRE(found != nullptr);
    return found;
}

// Says whether `text` names the fund that pays from 2027-01-01 on, not before (医疗保障法).
bool names_new_fund(const std::string& text) {
    return text.find("医疗保险基金") != std::string::npos ||
           text.find("医保基金") != std::string::npos;
}

std::string all_of(const Service& service) {
    return service.what + service.who + service.where + service.national + service.local;
}

} // namespace

TEST_CASE("changes: on 2027-01-01 the health insurance fund takes over what a birth costs") {
    const Rights before = in_force(shipped_rights(), "2026-12-31");
    const Rights after = in_force(shipped_rights(), "2027-01-01");
    for (const Changed& each : changed) {
        CHECK_MESSAGE(!names_new_fund(only_version(before, each.law, each.number)->text), each.law);
        CHECK_MESSAGE(names_new_fund(only_version(after, each.law, each.number)->text), each.law);
    }
    CHECK_FALSE(names_new_fund(all_of(*only_service(before, "maternity-allowance"))));
    CHECK(names_new_fund(all_of(*only_service(after, "maternity-allowance"))));
}

TEST_CASE("changes: three months ahead the three say what will hold") {
    const Rights early = in_force(shipped_rights(), "2026-09-30");
    const Rights told = in_force(shipped_rights(), "2026-10-01");
    for (const Changed& each : changed) {
        CHECK_FALSE(only_version(early, each.law, each.number)->validity.replacement);
        const auto& replacement = only_version(told, each.law, each.number)->validity.replacement;
        REQUIRE(replacement);
        CHECK(replacement->from == "2027-01-01");
        REQUIRE(replacement->texts.size() == 1);
        CHECK(names_new_fund(replacement->texts.front()));
    }
    const auto& service = only_service(told, "maternity-allowance")->validity.replacement;
    REQUIRE(service);
    CHECK(service->from == "2027-01-01");
    CHECK_FALSE(service->texts.empty());
}

TEST_CASE("changes: on no day for ten years does a situation lose its last step, basis or call") {
    for (const char* day : {"2026-11-30", "2026-12-31", "2027-01-01", "2027-01-02", "2036-11-30"})
        for (const Situation& situation : in_force(shipped_rights(), day).situations) {
            INFO(day << " " << situation.id.value);
            CHECK_FALSE(situation.steps.empty());
            CHECK_FALSE(situation.basis.empty());
            CHECK_FALSE(situation.danger.calls.empty());
            CHECK_FALSE(situation.closed_door.empty());
        }
}
