// Tests of the names of articles and the spelling of their numbers.
#include "rights/model/law.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("law: an article is named by its number in Chinese") {
    CHECK(article_name("2") == "第二条");
    CHECK(article_name("10") == "第十条");
    CHECK(article_name("12") == "第十二条");
    CHECK(article_name("20") == "第二十条");
    CHECK(article_name("110") == "第一百一十条");
    CHECK(article_name("103") == "第一百零三条");
    CHECK(article_name("1001") == "第一千零一条");
    CHECK(article_name("1010") == "第一千零一十条");
    CHECK(article_name("1194") == "第一千一百九十四条");
    CHECK(article_name("236-1") == "第二百三十六条之一");
    CHECK(articles_name({"2", "260-1"}) == "第二条、第二百六十条之一");
    CHECK(articles_name({}) == "");
}

TEST_CASE("law: the number of an article is digits, with a hyphen for one put in between") {
    for (const char* good : {"1", "97", "1260", "236-1"})
        CHECK_MESSAGE(is_article_number(good), good);
    for (const char* bad : {"", "0", "01", "-1", "1-", "1-0", "1-1-1", "12345", "二", "1.5", " 1"})
        CHECK_MESSAGE(!is_article_number(bad), bad);
}

TEST_CASE("law: an article is as sure as its law unless it says otherwise") {
    Law law;
    law.origin.confidence = Confidence::High;
    law.articles = {{"1", "甲", std::nullopt}, {"2", "乙", Confidence::Medium}};
    CHECK(confidence_of(law, *find_article(law, "1")) == Confidence::High);
    CHECK(confidence_of(law, *find_article(law, "2")) == Confidence::Medium);
    CHECK(find_article(law, "3") == nullptr);
}
