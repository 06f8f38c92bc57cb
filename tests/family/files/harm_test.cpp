// Statements that would do harm if a checklist made them or left them out, tested for every month
// of age.
#include "tests/family/files/family.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

const FamilyItem& item_called(const std::string& id) {
    static const FamilyItem none;
    const FamilyItem* found = find_item(shipped_family(), {id});
    REQUIRE_MESSAGE(found, id);
    return found ? *found : none;
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string all_of(const FamilyItem& item) {
    return item.question + item.why + item.try_today + (item.talk_to ? item.talk_to->text : "");
}

FamilyItems asked_at(int months) {
    const FamilyStage stage = months < 36    ? FamilyStage::UpTo3
                              : months < 72  ? FamilyStage::UpTo6
                              : months < 144 ? FamilyStage::UpTo12
                              : months < 180 ? FamilyStage::UpTo15
                                             : FamilyStage::UpTo18;
    const FamilyChecklist* list = find_checklist(shipped_family(), stage);
    REQUIRE(list);
    return list ? items_at(*list, months) : FamilyItems{};
}

bool is_asked(int months, const std::string& id) {
    const FamilyItems items = asked_at(months);
    return std::any_of(items.begin(), items.end(),
                       [&](const FamilyItem* item) { return item->id.value == id; });
}

bool names(const FamilyItem& item, const std::string& first_aid) {
    return std::count(item.first_aid.begin(), item.first_aid.end(), FirstAidId{first_aid}) > 0;
}

bool is_named_at(int months, const std::string& first_aid) {
    const FamilyItems items = asked_at(months);
    return std::any_of(items.begin(), items.end(),
                       [&](const FamilyItem* item) { return names(*item, first_aid); });
}

} // namespace

TEST_CASE("family harm: a child in a car sits behind, in a seat of its own, and on nobody's lap") {
    const FamilyItem& seat = item_called("car-seat");
    CHECK(says(seat.question, "后排的安全座椅"));
    CHECK(says(seat.why, "哪个座位都不抱在腿上"));
    CHECK(says(item_called("road-3-6").question, "后排的安全座椅"));
    CHECK(says(item_called("booster-seat").question, "坐后排、垫增高垫"));
    for (const FamilyChecklist& list : shipped_family().checklists)
        for (const FamilyItem& item : list.items)
            CHECK_FALSE_MESSAGE(says(all_of(item), "抱在前排"), item.id.value);
}

TEST_CASE("family harm: below three years no time before a screen is called fine") {
    for (int months = 0; months < 36; ++months)
        for (const FamilyItem* item : asked_at(months))
            for (const char* part : {"基本不看", "分钟以内", "小时以内"})
                CHECK_FALSE_MESSAGE(says(item->question, part), item->id.value);
    CHECK(is_asked(0, "no-screen-under-3"));
    CHECK(is_asked(35, "no-screen-under-3"));
    CHECK(says(item_called("no-screen-under-3").why, "3 岁以前不接触"));
}

TEST_CASE("family harm: at every age from 12 to 16 the electric bicycle waits, and only then") {
    for (int months = 144; months < 216; ++months) {
        CAPTURE(months);
        const bool waits =
            is_asked(months, "no-electric-bike") || is_asked(months, "electric-bike-at-15");
        CHECK(waits == (months < 192));
        CHECK(is_asked(months, "helmet-no-car") == (months >= 192));
    }
    for (const char* id : {"no-electric-bike", "electric-bike-at-15", "helmet-no-car"})
        CHECK_MESSAGE(says(all_of(item_called(id)), "16 岁"), id);
}

TEST_CASE("family harm: a child of fifteen has one hour online, and two from sixteen on") {
    for (int months = 144; months < 216; ++months) {
        CAPTURE(months);
        std::string asked;
        for (const FamilyItem* item : asked_at(months))
            if (item->dimension == Dimension::Network)
                asked += item->question;
        CHECK(says(asked, "1 小时以内") == (months < 192));
        CHECK(says(asked, "2 小时以内") == (months >= 192));
    }
}

TEST_CASE("family harm: a baby sleeps on its back, in a bed with nothing soft in it") {
    for (int months = 0; months < 36; ++months)
        CHECK(is_asked(months, "sleep-on-back") == (months < 12));
    const FamilyItem& sleep = item_called("sleep-on-back");
    CHECK(says(sleep.question, "仰着睡、睡自己的小床"));
    CHECK(says(sleep.why, "不放枕头和软玩具"));
    CHECK(says(sleep.why, "不和大人盖同一床被"));
    CHECK(sleep.weight == 3);
}

TEST_CASE("family harm: at eight nobody is asked what holds below eight, and before it everybody") {
    for (int months = 72; months < 144; ++months)
        CHECK(is_asked(months, "under-8-not-alone") == (months < 96));
}

TEST_CASE("family harm: from 13 to 18 the vaccine is asked after, and nobody is told it is late") {
    for (int months = 144; months < 216; ++months)
        CHECK((is_asked(months, "hpv-vaccine") || is_asked(months, "hpv-15-18")) ==
              (months >= 156));
    CHECK(says(item_called("hpv-15-18").why, "问接种单位"));
    for (const char* part : {"过期", "来不及", "太晚"})
        CHECK_FALSE(says(all_of(item_called("hpv-15-18")), part));
}

TEST_CASE("family harm: how to help in an emergency stands in one place only, and is named here") {
    for (const FamilyChecklist& list : shipped_family().checklists)
        for (const FamilyItem& item : list.items)
            for (const char* part : {"拍背", "压胸", "腹部", "海姆立克", "凉水", "冷水", "催吐",
                                     "牙膏", "按压", "侧卧", "塞东西", "流动"})
                CHECK_FALSE_MESSAGE(says(all_of(item), part), item.id.value << " " << part);
}

TEST_CASE("family harm: first aid for every age of a child, that for babies below one year") {
    for (int months = 0; months < 216; ++months) {
        CAPTURE(months);
        CHECK(is_named_at(months, "choking"));
        CHECK(is_named_at(months, "burns"));
        CHECK((months >= 12 || is_named_at(months, "choking-infant")));
        CHECK((months >= 144 || is_named_at(months, "poisoning")));
        CHECK((months >= 144 || is_named_at(months, "button-battery")));
        CHECK((months >= 72 || is_named_at(months, "febrile-seizure")));
        for (const FamilyItem* item : asked_at(months))
            if (months < 12 && names(*item, "choking"))
                CHECK_MESSAGE(names(*item, "choking-infant"), item->id.value);
    }
}

TEST_CASE("family harm: the danger signs of a pregnancy are all named, with what to do") {
    const FamilyItem& signs = item_called("danger-signs");
    for (const char* sign : {"出血", "破水", "头痛", "眼前发花", "胎动明显变少", "肚子痛"})
        CHECK_MESSAGE(says(signs.why, sign), sign);
    REQUIRE(signs.talk_to);
    CHECK(says(signs.talk_to->text, "现在就去医院"));
    CHECK(signs.talk_to->hotlines == std::vector<std::string>{"120"});
}

TEST_CASE("family harm: small foods, water, windows and small things are asked after in time") {
    CHECK(is_asked(0, "small-foods"));
    CHECK(is_asked(35, "small-foods"));
    for (const char* id : {"small-foods-3-6", "water-and-windows", "small-objects"}) {
        CHECK_MESSAGE(is_asked(36, id), id);
        CHECK_MESSAGE(is_asked(71, id), id);
    }
    CHECK(is_asked(72, "drowning-and-fire"));
}
