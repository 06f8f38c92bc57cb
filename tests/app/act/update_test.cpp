// What each message does to the state, and which effects it has outside.
#include "app/act/update.h"

#include "app/files/load.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

// Returns content of one plan with one indicator that has figures for one area.
const Content& small_content() {
    static const Checked<Content> loaded = content::load(
        {{"women.json", R"({
            "schema": "zhixiao-pack/1",
            "plan": {"id": "women", "title": "纲要", "audience": "women", "level": "national",
                     "start_year": 2021, "end_year": 2030, "issuer": "国务院", "source": "文件"},
            "departments": [{"id": "health", "name": "卫生健康部门"}],
            "areas": [{"id": "rural", "name": "农村"}],
            "fields": [{"id": "health", "name": "健康"}],
            "goals": [],
            "indicators": [{"id": "rate", "field": "health", "name": "率", "unit": "%",
                            "target": {"type": "at_least", "value": 90},
                            "base_year": 2020, "target_year": 2030, "departments": ["health"],
                            "level": "main_target", "source": "文件"}],
            "observations": [{"indicator": "rate", "area": "rural", "year": 2021, "value": 80,
                              "source": "报告"}]})"},
         {"words.json", R"({"area.whole": "全国", "area.announce": "现在看{area}"})"}});
    const auto* problems = std::get_if<std::vector<Problem>>(&loaded);
    if (problems)
        for (const Problem& problem : *problems)
            MESSAGE(problem.where << " " << problem.what);
    return std::get<Content>(loaded);
}

Next after(const State& state, const Message& message) {
    return update(small_content(), state, message);
}

const IndicatorPage rate_page{PlanId{"women"}, IndicatorId{"rate"}};

} // namespace

TEST_CASE("update: arriving at another page shows it and moves the focus to its heading") {
    State expected;
    expected.route = AboutPage{};
    CHECK(after(State{}, Arrive{AboutPage{}}) == Next{expected, {FocusHeading{}}});
}

TEST_CASE("update: arriving where one already is changes nothing and moves no focus") {
    CHECK(after(State{}, Arrive{HomePage{}}) == Next{State{}, {}});
}

TEST_CASE("update: an area is forgotten with the page it was chosen on") {
    State state;
    state.route = rate_page;
    state.plan.area = AreaId{"rural"};
    CHECK(after(state, Arrive{HomePage{}}).state.plan.area == std::nullopt);
}

TEST_CASE("update: a speed tried out is forgotten with its page, and only then") {
    State state;
    state.route = rate_page;
    state = after(state, SetText{what_if_input, "0.5"}).state;
    CHECK(after(state, Arrive{rate_page}).state.plan.texts == state.plan.texts);
    CHECK(after(state, ChooseArea{std::nullopt}).state.plan.texts == state.plan.texts);
    CHECK(after(state, Arrive{AboutPage{}}).state.plan.texts.empty());
}

TEST_CASE("update: choosing an area shows it and says so") {
    State state;
    state.route = rate_page;
    const Next next = after(state, ChooseArea{AreaId{"rural"}});
    CHECK(next.state.plan.area == AreaId{"rural"});
    CHECK(next.effects == std::vector<Effect>{Announce{"现在看农村"}});
    const Next whole = after(next.state, ChooseArea{std::nullopt});
    CHECK(whole.state.plan.area == std::nullopt);
    CHECK(whole.effects == std::vector<Effect>{Announce{"现在看全国"}});
}

TEST_CASE("update: an area that the plan does not have stands for the whole plan") {
    State state;
    state.route = rate_page;
    CHECK(after(state, ChooseArea{AreaId{"moon"}}).state.plan.area == std::nullopt);
}

TEST_CASE("update: content that came late is noted, and why it did not come") {
    State expected;
    expected.arrivals["guide"] = {true, ""};
    CHECK(after(State{}, PartCame{"guide"}) == Next{expected, {}});
    expected.arrivals["guide"] = {false, "404"};
    CHECK(after(State{}, PartCame{"guide", "404"}) == Next{expected, {}});
}

TEST_CASE("update: asking again for content awaits it anew and fetches it") {
    State failed;
    failed.arrivals["guide"] = {false, "404"};
    CHECK(after(failed, AskForPart{"guide"}) == Next{State{}, {FetchPart{"guide"}}});
}

TEST_CASE("update: choosing another part of the mechanism tells it and leaves the focus alone") {
    Content content = small_content();
    Guide guide;
    guide.words = Wording(std::map<std::string, std::string, std::less<>>{
        {"told", "{part}：{summary}"}, {"title.years", "时间表"}});
    guide.parts.resize(1);
    guide.parts[0].id = "committee";
    guide.parts[0].name = "妇儿工委";
    guide.parts[0].summary = "牵头。";
    content.add(guide);
    State state;
    state.route = MechanismPage{};
    const auto told = [&](const Route& to) { return update(content, state, Arrive{to}).effects; };
    CHECK(told(MechanismPage{"committee"}) == std::vector<Effect>{Announce{"妇儿工委：牵头。"}});
    CHECK(told(MechanismPage{"years"}) == std::vector<Effect>{Announce{"时间表"}});
    CHECK(told(MechanismPage{"nobody"}) == std::vector<Effect>{FocusHeading{}});
    CHECK(told(GlossaryPage{}) == std::vector<Effect>{FocusHeading{}});
    state.route = GlossaryPage{};
    CHECK(told(MechanismPage{"committee"}) == std::vector<Effect>{FocusHeading{}});
}

TEST_CASE("update: the form follows the width of the window") {
    CHECK(after(State{}, Resize{412, 915}).state.form == Form::Phone);
    CHECK(after(State{}, Resize{899, 600}).state.form == Form::Phone);
    CHECK(after(State{}, Resize{900, 600}).state.form == Form::Tablet);
    CHECK(after(State{}, Resize{1199, 800}).state.form == Form::Tablet);
    CHECK(after(State{}, Resize{1280, 800}).state.form == Form::Wide);
}

TEST_CASE("update: larger text needs a larger window for the same form") {
    const State wide = after(State{}, Resize{1280, 800}).state;
    const State elder = after(wide, ChooseTextSize{TextSize::Elder}).state;
    CHECK(elder.text_size == TextSize::Elder);
    CHECK(elder.form == Form::Tablet);
    CHECK(after(elder, ChooseTextSize{TextSize::Standard}).state == wide);
    CHECK(after(elder, Resize{1000, 800}).state.form == Form::Phone);
}

TEST_CASE("update: text mode is kept and asked for outside") {
    const Next next = after(State{}, ChooseTextMode{true});
    CHECK(next.state.text_mode);
    CHECK(next.effects ==
          std::vector<Effect>{ShowTextMode{true}, KeepSettings{TextSize::Standard, true}});
}

TEST_CASE("update: how the app is to look is remembered with every choice, and nothing else is") {
    State state = after(State{}, ChooseTextMode{true}).state;
    const Next elder = after(state, ChooseTextSize{TextSize::Elder});
    CHECK(elder.effects == std::vector<Effect>{KeepSettings{TextSize::Elder, true}});
    CHECK(after(elder.state, PreferTheme{Theme::Dark}).effects.empty());
    CHECK(after(elder.state, SetText{InputId{"rights-search"}, "a"}).effects.empty());
}

TEST_CASE("update: typed text, theme and date are kept without any effect") {
    State gallery;
    gallery.route = GalleryPage{};
    State expected = gallery;
    expected.gallery[InputId{"gallery"}] = "知晓";
    CHECK(after(gallery, SetText{InputId{"gallery"}, "知晓"}) == Next{expected, {}});
    expected = {};
    expected.theme = Theme::Dark;
    CHECK(after(State{}, PreferTheme{Theme::Dark}) == Next{expected, {}});
    expected = {};
    expected.year = 2027;
    expected.month = 3;
    expected.day = 8;
    expected.hour = 20;
    CHECK(after(State{}, DayChanged{2027, 3, 8, 20}) == Next{expected, {}});
}

TEST_CASE("update: the text of an input that the page does not have is dropped") {
    for (const char* input : {"rights-search", "family-nickname", "device-passphrase", "glossary",
                              "units-amount", "gallery", "what-if", "board-kind", "else"}) {
        INFO(std::string(input));
        const std::string name = input;
        const bool is_of_plans = name == "what-if" || name == "board-kind";
        CHECK((after(State{}, SetText{InputId{input}, "a"}).state == State{}) == !is_of_plans);
    }
}

TEST_CASE("update: printing is asked for outside and changes no state") {
    CHECK(after(State{}, PrintPage{}) == Next{State{}, {Print{}}});
}

TEST_CASE("update: the name typed to find an area is forgotten with the page") {
    State state;
    state.route = rate_page;
    state = after(state, SetText{area_search_input, "东"}).state;
    CHECK(after(state, ChooseArea{AreaId{"rural"}}).state.plan.texts == state.plan.texts);
    CHECK(after(state, Arrive{AboutPage{}}).state.plan.texts.empty());
}

} // namespace zhixiao
