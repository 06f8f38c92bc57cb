// The page 「这台设备」 in its states, the card of a new version, and the badge 「未保存」.
#include "tests/app/pages/golden.h"
#include "tests/family/pages/visits.h"

#include "scene/audit.h"
#include "scene/dump.h"
#include "tests/app/pages/assets.h"

#include <doctest/doctest.h>

#include <map>

namespace zhixiao {
namespace {

State at_device() {
    State state;
    state.route = DevicePage{};
    state.device.offline = OfflineState{Offline::Stored, "1a2b3c"};
    state.device.looked = DeviceLooked{};
    return state;
}

State with_things() {
    State state = at_device();
    name_child(state, "明明", {2017, 3});
    DeviceLooked looked;
    looked.family = {true, "2026-11-28"};
    looked.plans = {true, ""};
    looked.has_settings = true;
    looked.used = 1.26 * (1 << 20);
    looked.room = 2.0 * (1 << 30);
    state.device.looked = looked;
    return state;
}

std::map<std::string, State> states() {
    std::map<std::string, State> all{{"nothing", at_device()}, {"things", with_things()}};
    State state = at_device();
    state.device = {};
    all["not-looked"] = state;
    for (const Offline offline :
         {Offline::Impossible, Offline::Storing, Offline::NewVersion, Offline::Taking}) {
        state = with_things();
        state.device.offline = OfflineState{offline, "4d5e6f"};
        all["offline-" + std::to_string(static_cast<int>(offline))] = state;
    }
    for (const Installing installing :
         {Installing::Offered, Installing::Apple, Installing::Menu, Installing::Installed}) {
        state = at_device();
        state.device.looked->installing = installing;
        all["install-" + std::to_string(static_cast<int>(installing))] = state;
    }
    state = with_things();
    state.device.looked = DeviceLooked{};
    state.device.looked->is_blocked = true;
    all["blocked"] = state;
    state = with_things();
    state.device.looked->goes_after_week = true;
    state.device.looked->is_promised = true;
    all["week"] = state;
    for (int how = 1; how <= static_cast<int>(SealedFile::Failed); ++how) {
        state = with_things();
        state.device.file = {static_cast<SealedFile>(how), "知晓全部.zhixiao-all"};
        all["file-" + std::to_string(how)] = state;
    }
    state = with_things();
    DeviceFileOpened opened;
    opened.contents.family = "…";
    opened.contents.has_plans = true;
    opened.plans = {"示例县妇女发展规划（2021—2025年）"};
    state.device.opened = opened;
    all["opened"] = state;
    state = with_things();
    state.device.asks_to_delete = true;
    all["asks"] = state;
    state = at_device();
    state.device.deleted = Deleted{true, 2, true};
    all["deleted"] = state;
    return all;
}

std::string said(const std::string& name) {
    return scene::dump(view(shipped_content(), states().at(name)));
}

State ready(const std::string& address) {
    State state;
    state.route = route_of(address);
    state.device.offline = OfflineState{Offline::NewVersion, "4d5e6f"};
    return state;
}

} // namespace

TEST_CASE("device: the page passes the audit in every state and form, and names all its words") {
    for (const auto& known : states())
        for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
            INFO(known.first); // no structured binding, as clang 14 cannot capture one
            State state = known.second;
            state.form = form;
            const scene::Node page = view(shipped_content(), state);
            for (const Problem& problem : scene::audit(page))
                MESSAGE(problem.where << " " << problem.what);
            CHECK(scene::audit(page).empty());
            CHECK_FALSE(says(scene::dump(page), "⟦"));
            CHECK_FALSE(says(scene::dump(page), "{"));
        }
}

TEST_CASE("device: the page stays as it was looked at") {
    for (const std::string name :
         {"nothing", "things", "offline-3", "opened", "deleted", "blocked"})
        check_golden("device-" + name, said(name));
}

TEST_CASE("device: what is kept is named with its day, and what is not there is not named") {
    CHECK(says(said("things"), "2026 年 11 月 28 日存的"));
    CHECK(says(said("things"), "用了 1.3 MB；浏览器给的地方，约 2.0 GB。"));
    CHECK(says(said("nothing"), "你的东西，这里一样也没有存。"));
    CHECK_FALSE(says(said("nothing"), "本地规划\""));
    CHECK(says(said("deleted"), "已经删掉：家教记录、2 份规划、字号和文字版。"));
    CHECK(says(said("deleted"), "这台设备上还存着 0 项。"));
}

TEST_CASE("device: the week of Safari is explained only where it applies") {
    for (const auto& known : states())
        CHECK(says(said(known.first), "七天没有打开") == (known.first == "week"));
}

TEST_CASE("device: the rights part has nothing there, and every state says so once it has looked") {
    for (const auto& known : states())
        if (known.second.device.looked)
            CHECK(says(said(known.first), "“维权”部分什么都不存"));
}

TEST_CASE("device: a new version is told on the home and about pages only, until it is put off") {
    for (const std::string address :
         {"#/", "#/about", "#/goals", "#/more", "#/family", "#/family/check/6-12", "#/plans",
          "#/family/class", "#/family/session", "#/family/show", "#/units"}) {
        INFO(address);
        State state = ready(address);
        const bool tells = address == "#/" || address == "#/about";
        CHECK(says(scene::dump(view(shipped_content(), state)), "有新版本") == tells);
        state.device.puts_off_version = true;
        CHECK_FALSE(says(scene::dump(view(shipped_content(), state)), "有新版本"));
    }
}

TEST_CASE("device: 未保存 stands on the pages of what is not saved, never on paper or elsewhere") {
    for (const std::string address : {"#/", "#/about", "#/goals", "#/more", "#/family", "#/plans",
                                      "#/family/check/6-12", "#/family/show", "#/device"}) {
        INFO(address);
        State state;
        state.route = route_of(address);
        const auto badges = [&] {
            return times(scene::dump(view(shipped_content(), state)), "关上这一页就没有了");
        };
        state.device.looked = DeviceLooked{};
        state.device.looked->is_blocked = true;
        CHECK(badges() == 0);
        name_child(state, "明明", {2017, 3});
        const bool tells = address == "#/device" || address == "#/plans" ||
                           (address.rfind("#/family", 0) == 0 && address != "#/family/show");
        CHECK(badges() == (tells ? 1 : 0));
        state.device.looked->is_blocked = false;
        CHECK(badges() == 0);
    }
}

TEST_CASE("pages: before the sentences of the other pages are here, no page lacks one") {
    for (const std::string address :
         {"#/", "#/goals", "#/goals/women", "#/goals/women/health", "#/about", "#/nowhere",
          "#/indicator/women/maternal-mortality", "#/indicator/women/women-employed",
          "#/indicator/children/myopia-junior", "#/indicator/women/cervical-cancer-screening",
          "#/plans", "#/units", "#/more", "#/family", "#/device", "#/gallery", "#/board/women"})
        for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
            INFO(address);
            State state;
            state.route = route_of(address);
            state.form = form;
            state.comes_in_parts = true;
            CHECK_FALSE(says(scene::dump(view(first_content(), state)), "⟦"));
            state.arrivals[later_pages] = {false, "网络断了"};
            CHECK_FALSE(says(scene::dump(view(first_content(), state)), "⟦"));
        }
}

} // namespace zhixiao
