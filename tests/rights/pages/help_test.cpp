// The views of help, numbers and laws, made from the shipped content: what each must say.
#include "tests/app/pages/golden.h"
#include "tests/rights/pages/views.h"

#include "rights/model/rights.h"
#include "scene/audit.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace rights_views;

namespace {

std::string form_name(Form form) {
    return form == Form::Phone ? "phone" : form == Form::Tablet ? "tablet" : "wide";
}

std::string name_of(const RightsView& view) {
    return std::to_string(static_cast<int>(view.part)) + " " + view.item;
}

} // namespace

TEST_CASE("rights help: every view of every form passes the audit") {
    for (const RightsView& view : every_view())
        for (const Form form : forms) {
            INFO(name_of(view) << " " << form_name(form));
            std::string faults;
            for (const Problem& problem : scene::audit(page_at(view, form)))
                faults += problem.where + ": " + problem.what + "\n";
            CHECK(faults == "");
        }
}

TEST_CASE("rights help: no view shows a sentence that words.json does not have") {
    for (const RightsView& view : every_view())
        for (const Form form : forms) {
            INFO(name_of(view) << " " << form_name(form));
            const std::string said = said_at(view, form);
            CHECK(said != "");
            CHECK_FALSE(says(said, "⟦"));
            CHECK_FALSE(says(said, "{"));
        }
}

TEST_CASE("rights help: numbers and the protection order stay as they were looked at") {
    for (const auto& [name, part] : {std::pair{"rights-hotlines", RightsPart::Hotlines},
                                     std::pair{"rights-order", RightsPart::Order}})
        check_golden(name, said_at({part}, Form::Phone), said_at({part}, Form::Wide));
}

TEST_CASE("rights help: reporting shows its nine signs, who must, to whom, and what follows") {
    const Reporting& reporting = rights().reporting;
    REQUIRE(reporting.signs.size() == 9);
    const Node page = page_at({RightsPart::Reporting});
    const std::string said = said_in(page);
    for (std::size_t i = 0; i < reporting.signs.size(); ++i) {
        CHECK(says(said, "number: text \"" + std::to_string(i + 1) + "\""));
        CHECK(says(said, "\"" + reporting.signs[i] + "\""));
    }
    for (const auto* passages : {&reporting.who, &reporting.after})
        for (const Passage& passage : *passages) {
            CHECK(says(said, "heading 3 \"" + passage.title + "\""));
            CHECK(says(said, passage.text));
        }
    for (const Call& call : reporting.calls)
        CHECK(says(said, "-> tel:" + call.hotline.value));
    CHECK(says(said, reporting.others));
    for (const Citation& citation : reporting.basis)
        CHECK(opens(page, {RightsPart::Law, citation.law.value}));
}

TEST_CASE("rights help: each service stands under its stage, with blanks left blank") {
    const LifeStage values[] = {LifeStage::BeforeBirth, LifeStage::Pregnancy, LifeStage::Childhood,
                                LifeStage::Work,        LifeStage::Hardship,  LifeStage::OldAge};
    const Wording& words = rights().words;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const std::string said = said_at({RightsPart::Services, stages[i]});
        std::size_t national = 0;
        std::size_t local = 0;
        for (const Service* service : services_at(rights(), values[i])) {
            INFO(service->id.value);
            for (const std::string& told :
                 {service->name, service->what, service->who, service->where, service->national,
                  service->local, service->rests_on, service->origin.checked})
                CHECK(says(said, told));
            national += !service->national.empty();
            local += !service->local.empty();
        }
        CHECK(times(said, "\"" + words("services.national") + "\"") == national);
        CHECK(times(said, "\"" + words("services.local") + "\"") == local);
        CHECK(times(said, " current") == 1);
    }
}

TEST_CASE("rights help: a stage of life leads to all others; one that is none leads to the start") {
    const Node page = page_at({RightsPart::Services});
    for (const std::string& stage : stages)
        CHECK(opens(page, {RightsPart::Services, stage}));
    CHECK(said_at({RightsPart::Services}) == said_at({RightsPart::Services, stages.front()}));
    CHECK(said_at({RightsPart::Services, "second-childhood"}) == said_at({}));
}

} // namespace zhixiao
