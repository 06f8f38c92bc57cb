// Tests of the warning board of the sample city, in every form and as words only.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/update.h"
#include "app/files/load.h"
#include "app/pages/view.h"
#include "plan/model/board.h"
#include "scene/audit.h"
#include "scene/dump.h"

#include <doctest/doctest.h>

#include <functional>

namespace zhixiao {
namespace {

constexpr int this_year = 2025; // the last year of the plan, in which something is still urgent

const Content& city() {
    static const Content content = [] {
        const std::string folder = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/";
        std::vector<content::File> files;
        for (const std::string name : {"content/women.json", "content/words.json",
                                       "sample/plan-women.json", "sample/plan-children.json"})
            files.push_back({name.substr(name.find('/') + 1), read_file(folder + name)});
        Content loaded = std::get<Content>(content::load(files));
        loaded.add(later_words());
        return loaded;
    }();
    return content;
}

State at(const std::string& address, Form form) {
    State state;
    state.route = route_of(address);
    state.form = form;
    state.year = this_year;
    return state;
}

State board(Form form) { return at("#/board/sample-women", form); }

State with(State state, const InputId& input, const std::string& value) {
    return update(city(), std::move(state), SetText{input, value}).state;
}

std::string said(const State& state) { return scene::dump(view(city(), state)); }

const scene::Node* find_node(const scene::Node& node,
                             const std::function<bool(const scene::Node&)>& is_it) {
    if (is_it(node))
        return &node;
    for (const scene::Node& child : scene::children_of(node))
        if (const scene::Node* found = find_node(child, is_it))
            return found;
    return nullptr;
}

const scene::Grid* grid_in(const scene::Node& page) {
    const scene::Node* found = find_node(
        page, [](const scene::Node& node) { return std::holds_alternative<scene::Grid>(node.is); });
    return found ? &std::get<scene::Grid>(found->is) : nullptr;
}

const scene::Table* table_in(const scene::Node& page) {
    const scene::Node* found = find_node(page, [](const scene::Node& node) {
        return std::holds_alternative<scene::Table>(node.is);
    });
    return found ? &std::get<scene::Table>(found->is) : nullptr;
}

// Returns states of every look of the page, each with a name.
std::vector<std::pair<std::string, State>> every_look() {
    std::vector<std::pair<std::string, State>> looks;
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const std::string name = "form " + std::to_string(static_cast<int>(form));
        looks.emplace_back(name, board(form));
        looks.emplace_back(name + " grid", with(board(form), board_look_input, "grid"));
        for (int kind = 0; kind < grade_count; ++kind)
            for (const char* look : {"", "grid"})
                looks.emplace_back(name + " " + look + " kind " + std::to_string(kind),
                                   with(with(board(form), board_look_input, look), board_kind_input,
                                        std::string(grade_name(static_cast<Grade>(kind)))));
        State plain = board(form);
        plain.plain = true;
        looks.emplace_back(name + " plain", plain);
        looks.emplace_back(name + " no match",
                           with(with(board(form), board_field_input, "sample-women/law"),
                                board_department_input, "water"));
        looks.emplace_back(name + " department",
                           with(board(form), board_department_input, "health"));
        looks.emplace_back(name + " national", at("#/board/women", form));
        looks.emplace_back(name + " nowhere", at("#/board/nobody", form));
    }
    return looks;
}

} // namespace

TEST_CASE("board page: every look passes the audit and has all its words") {
    for (const auto& look : every_look()) {
        INFO(look.first);
        const scene::Node page = view(city(), look.second);
        std::string faults;
        for (const Problem& problem : scene::audit(page))
            faults += problem.where + ": " + problem.what + "\n";
        CHECK(faults == "");
        const std::string words = scene::dump(page);
        CHECK_FALSE(says(words, "⟦"));
        CHECK_FALSE(says(words, "{"));
    }
}

TEST_CASE("board page: it names its place, year and size, and says that it is made up") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const std::string page = said(board(form));
        CHECK(says(page, "\"示例市 · 2024 年 · 8 个区 × 44 项指标\""));
        CHECK(says(page, "pill \"示例数据\""));
        CHECK(says(page, "\"预警板\""));
    }
}

TEST_CASE("board page: the whole city is the first row, apart, and the areas follow") {
    const scene::Node page = view(city(), board(Form::Wide));
    const scene::Grid* grid = grid_in(page);
    REQUIRE(grid);
    CHECK(grid->pinned == 1);
    CHECK(grid->source->rows() == 9);
    CHECK(grid->source->columns() == 44);
    CHECK(grid->source->row(0) == scene::GridHead{"全市", std::nullopt, true});
    CHECK(grid->source->row(1).text == "示例一区");
    CHECK(grid->source->column(0).bar == scene::Tone::Women);
    CHECK(grid->source->column(43).bar == scene::Tone::Children);
}

TEST_CASE("board page: a cell says area, indicator, figure and status, and leads to its page") {
    const scene::Node page = view(city(), board(Form::Wide));
    const scene::GridSource& source = *grid_in(page)->source;
    for (std::size_t column = 0; column < source.columns(); ++column)
        if (source.column(column).text == "孕产妇死亡率") {
            // One death among 2,100 births: chance alone explains it.
            CHECK(source.cell(3, column).text == "1例");
            CHECK(source.cell(3, column).tone == scene::Tone::None);
            CHECK(source.cell(3, column).ground == scene::GridCell::Ground::Outline);
            CHECK(says(source.spoken(3, column), "示例三区，孕产妇死亡率，1例，47.6/10万，"));
            CHECK(source.place(3, column) ==
                  Place(IndicatorPage{PlanId{"sample-women"}, IndicatorId{"maternal-mortality"},
                                      AreaId{"district-3"}}));
            return;
        }
    FAIL("no such column");
}

TEST_CASE("board page: only late and bad cells are filled") {
    const scene::Node page = view(city(), board(Form::Wide));
    const scene::GridSource& source = *grid_in(page)->source;
    for (std::size_t row = 0; row < source.rows(); ++row)
        for (std::size_t column = 0; column < source.columns(); ++column) {
            const scene::GridCell cell = source.cell(row, column);
            const bool is_urgent = cell.tone == scene::Tone::Late || cell.tone == scene::Tone::Bad;
            CHECK((cell.ground == scene::GridCell::Ground::Solid) == is_urgent);
        }
}

TEST_CASE("board page: the counts in words are those of the chips") {
    const std::string page = said(board(Form::Wide));
    const auto view =
        board_of(city().catalog, *city().catalog.pack(PlanId{"sample-women"}), this_year, {});
    int all = 0;
    for (const int count : view->counts)
        all += count;
    CHECK(says(page, "共 " + std::to_string(all) + " 格：倒退 " +
                         std::to_string(view->count(Grade::Bad)) + "，"));
    CHECK(says(page,
               "\"倒退\" not pressed square bad count " + std::to_string(view->count(Grade::Bad))));
    CHECK(all == 8 * 43); // one of the 44 targets is in words
}

TEST_CASE("board page: rows and list have the same order, and the page names it") {
    const State state = with(board(Form::Wide), board_areas_input, "worst");
    const scene::Node page = view(city(), state);
    const scene::GridSource& source = *grid_in(page)->source;
    const std::string said_there = scene::dump(page);
    CHECK(says(said_there, "地区：倒退多的在前"));
    CHECK(says(said_there, "先按倒退、明显滞后排；同一级里，倒退多的地区在前"));
    // The first cell of the list belongs to the first area.
    const auto first = said_there.find("worst: list");
    const auto title = said_there.find(source.row(1).text + " · ", first);
    CHECK(said_there.find(" · ", first) == title + source.row(1).text.size());
}

TEST_CASE("board page: in the year after the plan the awaited final figures are named") {
    State state = board(Form::Wide);
    state.year = this_year + 1;
    const std::string page = said(state);
    CHECK(says(page, "\"待终期数据\" not pressed hourglass none count "));
    CHECK(says(page, "“待终期数据”是目标年过了，最后的数还没公布。"));
}

TEST_CASE("board page: the worst have links to their figure and to their notice") {
    for (const Form form : {Form::Phone, Form::Wide}) {
        const std::string page = said(board(form));
        CHECK(says(page, "\"最需要督办\""));
        CHECK(says(page, "-> #/indicator/sample-"));
        CHECK(says(page, "-> #/notice/sample-"));
        CHECK(says(page, " 格\""));
    }
}

TEST_CASE("board page: a phone shows the list first and the grid when asked") {
    CHECK_FALSE(grid_in(view(city(), board(Form::Phone))));
    CHECK(grid_in(view(city(), with(board(Form::Phone), board_look_input, "grid"))));
    CHECK(grid_in(view(city(), board(Form::Wide))));
}

TEST_CASE("board page: cells of the chosen grade stay as they are, others turn faint") {
    const State state = with(board(Form::Wide), board_kind_input, "regressing");
    const scene::Node page = view(city(), state);
    const scene::GridSource& source = *grid_in(page)->source;
    const scene::Node whole = view(city(), board(Form::Wide));
    CHECK(source.columns() > 0);
    CHECK(source.columns() < grid_in(whole)->source->columns());
    for (std::size_t row = 1; row < source.rows(); ++row)
        for (std::size_t column = 0; column < source.columns(); ++column) {
            const scene::GridCell cell = source.cell(row, column);
            CHECK((cell.tone == scene::Tone::Bad || cell.ground == scene::GridCell::Ground::Faint ||
                   !cell.mark));
        }
    CHECK(says(scene::dump(page), "\"倒退\" pressed"));
}

TEST_CASE("board page: choices stay while someone goes to a cell and comes back") {
    State state = with(board(Form::Wide), board_department_input, "health");
    const std::string before = said(state);
    state = update(city(), state, Arrive{route_of("#/indicator/sample-women/maternal-mortality")})
                .state;
    state = update(city(), state, Arrive{route_of("#/board/sample-women")}).state;
    CHECK(said(state) == before);
    CHECK(says(before, "\"卫生健康局的全部督办单\" -> #/notices/sample-women/health"));
}

TEST_CASE("board page: an unknown department or field counts as none") {
    const State state =
        with(with(board(Form::Wide), board_department_input, "<b>"), board_field_input, "x/y");
    CHECK(says(said(state), "8 个区 × 44 项指标"));
}

TEST_CASE("board page: the grid keeps its data until something else is chosen") {
    const State state = board(Form::Wide);
    const scene::Node page = view(city(), state);
    const scene::Node again = view(city(), state);
    CHECK(*grid_in(page) == *grid_in(again));
    const scene::Node other = view(city(), with(state, board_kind_input, "regressing"));
    CHECK_FALSE(*grid_in(page) == *grid_in(other));
}

TEST_CASE("board page: as words only, the worst cells are a table of at most 200 rows") {
    for (const bool printed : {true, false}) {
        State state = board(Form::Wide);
        state.plain = printed;
        state.text_mode = !printed;
        const scene::Node page = view(city(), state);
        CHECK_FALSE(grid_in(page));
        const scene::Table* table = table_in(page);
        REQUIRE(table);
        const auto view =
            board_of(city().catalog, *city().catalog.pack(PlanId{"sample-women"}), this_year, {});
        CHECK(table->rows.size() == view->worst.size() + 1);
        CHECK(table->rows.size() <= worst_spots + 1);
        CHECK(says(scene::dump(page), "共 " + std::to_string(view->urgent) + " 格，最差的在前。"));
    }
}

TEST_CASE("board page: a plan of the nation has no board, and says why") {
    const std::string page = said(at("#/board/women", Form::Phone));
    CHECK(says(page, "全国的目标不分地区"));
    CHECK(says(page, "-> #/goals"));
}

} // namespace zhixiao
