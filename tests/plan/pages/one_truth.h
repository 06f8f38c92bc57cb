// The marks and words that views show of a status, to be compared with a table written here anew.
#pragma once

#include "tests/plan/pages/local_pages.h"

#include "plan/pages/verdicts.h"
#include "scene/dump_names.h"
#include "scene/grid.h"

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zhixiao::one_truth {

using scene::Node;

constexpr int first_year = 2021;
constexpr int last_year = 2035;

// The tone of a mark, its word in legends and counts, and the closer words of its statuses.
struct Line {
    std::string tone;
    std::string word;
    std::set<std::string> closer;
};

inline const std::map<std::string, Line>& table() {
    static const std::map<std::string, Line> lines{
        {"dot", {"good", "提前达标", {"已达标", "已完成"}}},
        {"half-dot", {"good", "预期可达标", {"向好"}}},
        {"ringed-dot", {"slow", "已达标·有回落风险", {}}},
        {"triangle", {"slow", "进度偏慢", {"有回升苗头", "上年转差"}}},
        {"box", {"none", "未完成", {}}},
        {"diamond", {"late", "明显滞后", {}}},
        {"square", {"bad", "倒退", {"达标后回落", "变差", "未达标（终期）"}}},
        {"hourglass", {"none", "待终期数据", {}}},
        {"ring", {"none", "数据不足", {"无数据", "缺基期值"}}}};
    return lines;
}

// A mark as it is painted, and the word beside it or spoken for it.
struct Seen {
    std::string mark;
    std::string tone;
    std::string word;

    bool operator==(const Seen&) const = default;
};

inline doctest::String toString(const Seen& seen) {
    return (seen.mark + " " + seen.tone + " " + seen.word).c_str();
}

inline bool agrees(const Seen& seen) {
    const auto found = table().find(seen.mark);
    return found != table().end() && found->second.tone == seen.tone &&
           (found->second.word == seen.word || found->second.closer.count(seen.word) > 0);
}

inline std::vector<const Content*> contents() {
    return {&shipped_content(), &content_with_sample()};
}

inline State at(const Route& route, int year, Form form) {
    State state;
    state.route = route;
    state.form = form;
    state.year = year;
    if (const auto* indicator = std::get_if<IndicatorPage>(&state.route))
        state.plan.area = indicator->area;
    return state;
}

inline Seen seen_of(const scene::Pill& pill) {
    return {scene::name_of(*pill.mark), scene::name_of(pill.tone), pill.text};
}

inline std::optional<scene::Pill> pill_in(const Node& node) {
    for (const scene::Pill& pill : all_of<scene::Pill>(node))
        if (pill.mark && table().count(scene::name_of(*pill.mark)) > 0 && pill.mark && !pill.dashed)
            return pill;
    return std::nullopt;
}

inline std::string texts_in(const Node& node) {
    std::string said;
    for (const scene::Text& text : all_of<scene::Text>(node))
        for (const scene::Run& run : text.runs)
            said += run.text + "\n";
    return said;
}

// Returns the first mark in `node` or below it that is not the swatch of a plan.
inline std::optional<Seen> mark_in(const Node& node) {
    for (const scene::Ornament& ornament : all_of<scene::Ornament>(node))
        if (const auto* mark = std::get_if<scene::Mark>(&ornament.shape))
            if (*mark != scene::Mark::Swatch)
                return Seen{scene::name_of(*mark), scene::name_of(ornament.tone), ""};
    return std::nullopt;
}

// Returns the word at the end of a text: “明显滞后” of “2021 年 · 目标 60% 以下 · 明显滞后”.
inline std::string last_part(const std::string& text) {
    const std::string between = " · ";
    const std::size_t at = text.rfind(between);
    return at == std::string::npos ? text : text.substr(at + between.size());
}

// Returns the mark and word expected of a verdict, as the pill of the indicator's page has them.
inline std::optional<Seen> expected_of(const Verdict& verdict, const Wording& words) {
    const std::optional<pages::Look> look = pages::look_of(words, verdict);
    if (!look)
        return std::nullopt;
    return Seen{scene::name_of(look->mark), scene::name_of(look->tone), look->word};
}

// Runs `look` for every content, plan and year.
template <class Look> void each_plan_and_year(Look look) {
    for (const Content* content : contents())
        for (int year = first_year; year <= last_year; ++year) {
            const Verdicts verdicts(content->catalog, year);
            for (const Pack& pack : content->catalog.packs()) {
                CAPTURE(year);
                CAPTURE(pack.plan.id.value);
                look(*content, pack, year, verdicts);
            }
        }
}

// Returns the links of a page to indicators of a plan, by indicator.
inline std::map<std::string, Node> links_to_indicators(const Node& page, const Pack& pack) {
    std::map<std::string, Node> found;
    each_node(page, [&](const Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        const auto to = link ? destination<IndicatorPage>(link->to) : std::nullopt;
        if (to && to->plan == pack.plan.id)
            found.emplace(to->indicator.value, node);
    });
    return found;
}

} // namespace zhixiao::one_truth
