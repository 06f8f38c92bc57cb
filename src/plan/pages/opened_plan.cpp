// Builds what was found in the files: the plans and the problems.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/plans.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zhixiao::pages {
namespace {

bool is_error(const Problem& problem) { return problem.severity == Severity::Error; }

// Returns “6 项指标，8 个数，2 个地区，2020—2024 年”.
std::string found_in(const Wording& words, const Pack& pack) {
    std::string found =
        fill(words("desk.plan"), {{"indicators", std::to_string(pack.indicators.size())},
                                  {"figures", std::to_string(pack.observations.size())}});
    if (!pack.areas.empty())
        found += fill(words("desk.plan.areas"), {{"areas", std::to_string(pack.areas.size())}});
    if (pack.observations.empty())
        return found;
    const std::vector<Figure>& figures = pack.observations.parts().rows;
    int first = figures.front().year;
    int last = first;
    for (const Figure& figure : figures) {
        first = std::min<int>(first, figure.year);
        last = std::max<int>(last, figure.year);
    }
    return found + fill(words("desk.plan.years"),
                        {{"first", std::to_string(first)}, {"last", std::to_string(last)}});
}

// Returns “带来 3 个本地电话、5 个求助地点”; empty when the plan brings none.
std::string local_help_in(const Wording& words, const Pack& pack) {
    std::string found;
    const auto add = [&](const std::string& pattern, std::size_t count) {
        if (count > 0)
            found += (found.empty() ? "" : words("years.and")) +
                     fill(pattern, {{"count", std::to_string(count)}});
    };
    add(words("desk.plan.lines"), pack.local_lines.size());
    add(words("desk.plan.points"), pack.local_points.size());
    return found.empty() ? found : fill(words("desk.plan.local_help"), {{"help", found}});
}

Node save_chips(const PlanContext& context, const PlanId& plan) {
    const Wording& words = context.words;
    const auto chip = [&](std::string key, std::string name, SaveAs as) {
        return Node{std::move(key), scene::Button{.name = std::move(name),
                                                  .press = SavePlan{as, plan},
                                                  .look = scene::ButtonLook::Chip}};
    };
    return group("files", {.arrange = Arrange::Wrap, .gap = 8},
                 {chip("verdicts", words("save.verdicts"), SaveAs::Verdicts),
                  chip("indicators", words("save.indicators"), SaveAs::Indicators),
                  chip("figures", words("save.figures"), SaveAs::Figures),
                  chip("plan", words("save.plan"), SaveAs::Plan)});
}

Node problem_row(const PlanContext& context, std::size_t at, const Problem& problem) {
    const Wording& words = context.words;
    const bool error = is_error(problem);
    const Tone tone = error ? Tone::Bad : Tone::Slow;
    Nodes lines{{"what", scene::Text{.runs = {{error ? words("desk.error") : words("desk.warning"),
                                               tone, true},
                                              {" " + problem.what}}}}};
    if (!problem.where.empty())
        lines.insert(lines.begin(), strong("where", problem.where));
    lines.push_back(
        text("fix", fill(words("desk.fix"), {{"fix", problem.fix}}), TextStyle::Body, Tone::Soft));
    return group("problem-" + std::to_string(at),
                 {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                 {ornament("mark", error ? Mark::Square : Mark::Triangle, tone, 12),
                  growing(column("lines", 2, std::move(lines)))});
}

} // namespace

std::string ProblemCounts::errors_in(const Wording& words) const {
    return fill(words("desk.errors"), {{"count", std::to_string(errors)}});
}

std::string ProblemCounts::warnings_in(const Wording& words) const {
    return fill(words("desk.warnings"), {{"count", std::to_string(warnings)}});
}

ProblemCounts counts_of(const Desk& desk) {
    const auto errors = std::count_if(desk.problems.begin(), desk.problems.end(), is_error);
    return {errors, static_cast<std::ptrdiff_t>(desk.problems.size()) - errors};
}

Node problems_card(const PlanContext& context) {
    const Wording& words = context.words;
    const std::vector<Problem>& problems = context.visit.desk.problems;
    const std::string title = words("desk.problems");
    Nodes rows;
    for (std::size_t i = 0; i < problems.size(); ++i)
        rows.push_back(problem_row(context, i, problems[i]));
    return card("problems", title,
                {heading("title", 2, title), list("list", title, {}, std::move(rows))});
}

Node opened_plan(const PlanContext& context, const Pack& pack) {
    const Wording& words = context.words;
    const PlanId& plan = pack.plan.id;
    Nodes lines{group("head", {.arrange = Arrange::Row, .gap = 8},
                      {ornament("plan", Mark::Swatch, tone_of(pack.plan), 12),
                       growing(heading("title", 2, pack.plan.title))})};
    if (pack.plan.sample)
        lines.push_back({"sample", scene::Pill{.text = words("desk.plan.sample")}});
    lines.push_back(text("found", found_in(words, pack)));
    if (std::string help = local_help_in(words, pack); !help.empty())
        lines.push_back(text("local-help", std::move(help)));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                          {link("locality", LocalityPage{plan}, words("desk.plan.locality")),
                           link("board", BoardPage{plan}, words("desk.plan.board")),
                           link("accounts", AccountsPage{plan}, words("desk.plan.accounts"))}));
    lines.push_back(strong("save", words("desk.save")));
    lines.push_back(save_chips(context, plan));
    lines.push_back(caption("save-about", words("desk.save.about")));
    lines.push_back({"remove", scene::Button{.name = words("desk.remove"),
                                             .press = RemovePlan{plan},
                                             .look = scene::ButtonLook::Secondary}});
    return card("opened-" + plan.value, pack.plan.title, std::move(lines));
}

} // namespace zhixiao::pages
