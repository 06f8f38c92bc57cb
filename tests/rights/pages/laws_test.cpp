// The law shelf: every law and article is shown, and a search narrows it.
#include "tests/rights/pages/views.h"

#include "rights/model/search.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace rights_views;

namespace {

Node shelf_for(const std::string& typed, Form form = Form::Phone) {
    State state = at({RightsPart::Laws}, form);
    state.rights.texts[rights_laws_input] = typed;
    return zhixiao::view(shipped_content(), state);
}

} // namespace

TEST_CASE("rights laws: the shelf leads to every law, by what it binds") {
    for (const std::string typed : {"", "  "}) {
        const Node page = shelf_for(typed);
        const std::string said = said_in(page);
        for (const Law& law : rights().laws) {
            INFO(law.id.value);
            CHECK(opens(page, {RightsPart::Law, law.id.value}));
            CHECK((law.in_force.empty() || says(said, law.in_force + " 起施行")));
        }
        for (const char* kind : {"law", "regulation", "interpretation", "document"})
            CHECK(says(said, rights().words("laws.binds." + std::string(kind))));
    }
}

TEST_CASE(
    "rights laws: a law shows every article by its name, in our words, and until when checked") {
    for (const Law& law : rights().laws) {
        INFO(law.id.value);
        const std::string said = said_at({RightsPart::Law, law.id.value});
        for (const Article& article : law.articles) {
            CHECK(says(said, "heading 3 \"" + article_name(article.number) + "\""));
            CHECK(says(said, "\"" + article.text + "\""));
        }
        CHECK(says(said, "heading 2 \"《" + law.title + "》\""));
        CHECK(says(said, law.version));
        CHECK(says(said, law.about));
        CHECK(says(said, "核对至 " + law.origin.checked));
        CHECK(says(said, law.in_force.empty() ? rights().words("laws.no_date")
                                              : law.in_force + " 起施行"));
    }
}

TEST_CASE("rights laws: an article less sure than its law is marked, and no other") {
    const std::string mark = rights().words("law.medium");
    for (const Law& law : rights().laws) {
        std::size_t less_sure = 0;
        for (const Article& article : law.articles)
            less_sure += confidence_of(law, article) != law.origin.confidence;
        INFO(law.id.value);
        CHECK(times(said_at({RightsPart::Law, law.id.value}), mark) == less_sure);
    }
}

TEST_CASE("rights laws: a law leads to the situations that cite it") {
    const Node page = page_at({RightsPart::Law, "anti-domestic-violence"});
    CHECK(opens(page, {RightsPart::Situation, "domestic-violence"}));
    CHECK_FALSE(opens(page, {RightsPart::Situation, "refunds"}));
}

TEST_CASE("rights laws: a search shows the laws found, with the articles that say it") {
    for (const Form form : forms) {
        const Node page = shelf_for("告诫书", form);
        const std::string said = said_in(page);
        const std::vector<LawHit> hits = find_laws(rights(), "告诫书");
        REQUIRE_FALSE(hits.empty());
        REQUIRE(hits.size() < rights().laws.size());
        std::size_t shown = 0;
        for (const Law& law : rights().laws)
            shown += opens(page, {RightsPart::Law, law.id.value});
        CHECK(shown == hits.size());
        for (const LawHit& hit : hits)
            for (const Article* article : hit.articles)
                CHECK(says(said, article_name(article->number) + " " + article->text));
    }
}

TEST_CASE("rights laws: a search for nothing that is there says so, with what was typed") {
    const std::string said = said_in(shelf_for("火星"));
    CHECK(says(said, "没有找到“火星”"));
    CHECK_FALSE(says(said, "-> rights law "));
}

} // namespace zhixiao
