// Builds the page of the user's own plans: opening files, their result, keeping, sheets to fill in.
#include "plan/pages/plans.h"

#include "base/text.h"
#include "common/pages/unsaved.h"
#include "plan/act/desk.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

#include <algorithm>
#include <utility>

namespace zhixiao::pages {
namespace {

Node button(std::string key, std::string name, scene::Act press,
            scene::ButtonLook look = scene::ButtonLook::Secondary) {
    return {std::move(key),
            scene::Button{.name = std::move(name), .press = std::move(press), .look = look}};
}

Node wrapped(std::string key, Nodes children) {
    return group(std::move(key), {.arrange = Arrange::Wrap, .gap = 8}, std::move(children));
}

// Returns “指标.csv、数据.csv”; of many files the first three names.
std::string names_of(const Wording& words, const std::vector<std::string>& files) {
    constexpr std::size_t named = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(named, files.size()); ++i)
        names += (i == 0 ? "" : words("years.and")) + files[i];
    if (files.size() > named)
        names += fill(words("desk.files.more"), {{"count", std::to_string(files.size())}});
    return names;
}

// Builds the card that opens files. Its first button always has the same key, so that focus stays
// on it while files are read.
Node open_card(const PlanContext& context) {
    const Wording& words = context.words;
    const Desk& desk = context.visit.desk;
    if (desk.reading) {
        const std::string share =
            fill(words("desk.reading.share"), {{"share", percent(*desk.reading)}});
        return card("open", words("desk.reading"),
                    {heading("title", 2, words("desk.reading")),
                     text("about", names_of(words, desk.files)),
                     {"share", scene::Meter{.name = share, .share = *desk.reading}},
                     caption("percent", share),
                     wrapped("actions", {button("main", words("desk.cancel"), CancelReading{})})});
    }
    const bool has_plans = !desk.plans.empty();
    const std::string title = has_plans ? words("desk.open.more") : words("desk.open");
    return card(
        "open", title,
        {heading("title", 2, title),
         text("about", has_plans ? words("desk.open.more.about") : words("desk.open.about")),
         wrapped("actions",
                 {button("main", words("desk.choose"), OpenFiles{}, scene::ButtonLook::Primary),
                  button("sample", words("desk.sample"), OpenSample{})}),
         caption("ways", words("desk.open.ways"))});
}

std::string result_title(const Wording& words, Outcome outcome) {
    switch (outcome) {
    case Outcome::Plans:
        return words("desk.read");
    case Outcome::Figures:
        return words("desk.read.figures");
    case Outcome::Nothing:
        return words("desk.nothing");
    case Outcome::Failed:
        break;
    }
    return words("desk.failed.title");
}

Nodes count_pills(const Wording& words, const Desk& desk) {
    const ProblemCounts counts = counts_of(desk);
    Nodes pills;
    if (counts.errors > 0)
        pills.push_back({"errors", scene::Pill{counts.errors_in(words), Mark::Square, Tone::Bad}});
    if (counts.warnings > 0)
        pills.push_back(
            {"warnings", scene::Pill{counts.warnings_in(words), Mark::Triangle, Tone::Slow}});
    if (pills.empty())
        pills.push_back({"clean", scene::Pill{words("desk.read.clean"), Mark::Dot, Tone::Good}});
    return pills;
}

Node result_card(const PlanContext& context, Outcome outcome) {
    const Wording& words = context.words;
    const Desk& desk = context.visit.desk;
    const std::string title = result_title(words, outcome);
    Nodes lines{heading("title", 2, title), caption("files", names_of(words, desk.files))};
    if (outcome != Outcome::Failed)
        lines.push_back(wrapped("counts", count_pills(words, desk)));
    if (outcome == Outcome::Failed)
        lines.push_back(text("about", words("desk.failed")));
    else if (outcome == Outcome::Nothing)
        lines.push_back(text("about", words("desk.nothing.about")));
    else if (counts_of(desk).errors > 0)
        lines.push_back(text("about", words("desk.read.problems")));
    return card("result", title, std::move(lines));
}

std::string kept_since(const Wording& words, const PlansKept& kept) {
    return fill(words("keep.yes"), {{"year", std::to_string(kept.year)},
                                    {"month", std::to_string(kept.month)},
                                    {"day", std::to_string(kept.day)}});
}

// Builds a button for each open plan that saves it as a file instead of keeping it on the device.
Nodes as_files(const PlanContext& context) {
    Nodes buttons;
    for (const PlanId& plan : context.visit.desk.plans)
        if (const Pack* pack = context.catalog.pack(plan))
            buttons.push_back(button("file-" + plan.value,
                                     fill(context.words("keep.file"), {{"plan", pack->plan.title}}),
                                     SavePlan{SaveAs::Plan, plan}));
    return buttons;
}

// Builds the card that says what the device remembers, or why it cannot, and what to do about it.
Node keep_card(const PlanContext& context) {
    const Wording& words = context.words;
    const PlansKept& kept = context.visit.desk.kept;
    const std::string title = words("keep.title");
    Nodes lines{heading("title", 2, title)};
    Nodes actions;
    switch (kept.keeping) {
    case Keeping::No:
        lines.push_back(text("about", words("keep.no")));
        actions = {button("main", words("keep.do"), KeepPlans{true})};
        break;
    case Keeping::Yes:
        lines.push_back(text("about", kept_since(words, kept)));
        actions = {button("main", words("keep.stop"), KeepPlans{false})};
        break;
    case Keeping::NoRoom:
    case Keeping::Blocked:
        lines.push_back(text("about", kept.keeping == Keeping::NoRoom ? words("keep.no_room")
                                                                      : words("keep.blocked")));
        actions = joined({button("main", words("keep.again"), KeepPlans{true})}, as_files(context));
        break;
    case Keeping::Previous:
        append(lines,
               {text("about", words("keep.previous")), caption("date", kept_since(words, kept))});
        actions = {button("main", words("keep.go_on"), KeepPlans{true})};
        break;
    case Keeping::Elsewhere:
    case Keeping::Newer:
        lines.push_back(text("about", kept.keeping == Keeping::Newer ? words("keep.newer")
                                                                     : words("keep.elsewhere")));
        actions = as_files(context);
        break;
    case Keeping::Spoilt:
        lines.push_back(text("about", words("keep.spoilt")));
        actions = {button("main", words("keep.delete"), KeepPlans{false})};
        break;
    }
    lines.push_back(wrapped("actions", std::move(actions)));
    return card("keep", title, std::move(lines));
}

Node templates_card(const PlanContext& context) {
    const Wording& words = context.words;
    const auto chip = [&](std::string key, const std::string& pattern, const std::string& file,
                          SaveAs as) {
        return button(std::move(key), fill(pattern, {{"file", file}}), SavePlan{as, {}},
                      scene::ButtonLook::Chip);
    };
    const std::string indicators = words("save.indicators");
    const std::string figures = words("save.figures");
    Nodes sheets{chip("indicators", words("templates.empty"), indicators, SaveAs::Indicators),
                 chip("figures", words("templates.empty"), figures, SaveAs::Figures)};
    for (const Pack& pack : context.catalog.packs())
        if (!is_opened(context.visit.desk, pack.plan.id))
            sheets.push_back(
                button("outline-" + pack.plan.id.value,
                       fill(words("templates.outline"), {{"plan", short_title(words, pack.plan)}}),
                       SavePlan{SaveAs::Indicators, pack.plan.id}, scene::ButtonLook::Chip));
    const std::string title = words("templates.title");
    return card(
        "templates", title,
        {heading("title", 2, title), text("about", words("templates.about")),
         wrapped("sheets", std::move(sheets)), caption("sample", words("templates.sample.about")),
         wrapped(
             "samples",
             {chip("indicators", words("templates.sample"), indicators, SaveAs::SampleIndicators),
              chip("figures", words("templates.sample"), figures, SaveAs::SampleFigures)})});
}

} // namespace

std::string plans_about(const PlanContext& context) {
    const Desk& desk = context.visit.desk;
    if (desk.kept.keeping == Keeping::Spoilt)
        return context.words("plans.entrance.spoilt");
    if (desk.kept.keeping == Keeping::Previous)
        return context.words("plans.entrance.previous");
    if (desk.plans.empty())
        return context.words("plans.entrance.about");
    return fill(context.words("plans.entrance.open"),
                {{"count", std::to_string(desk.plans.size())}});
}

Node plans_entrance(const PlanContext& context) {
    return content_link(
        "plans", PlansPage{}, {.arrange = Arrange::Row, .surface = Surface::Card, .gap = 12},
        {group("tile", {.surface = Surface::Tint, .pad_x = 10, .pad_y = 10},
               {ornament("icon", Icon::Table, Tone::Brand)}),
         growing(column("lines", 2,
                        {strong("name", context.words("plans.entrance"), TextStyle::Heading),
                         caption("about", plans_about(context))})),
         ornament("next", Icon::Next, Tone::Soft)});
}

Nodes plans(const PlanContext& context) {
    const Desk& desk = context.visit.desk;
    Nodes found;
    for (const PlanId& plan : desk.plans)
        if (const Pack* pack = context.catalog.pack(plan))
            found.push_back(opened_plan(context, *pack));
    Nodes first;
    if (desk.outcome)
        first.push_back(result_card(context, *desk.outcome));
    // On a phone the plans found come before their problems, whose list may be long.
    if (context.on_phone() && !desk.reading)
        first = joined(std::move(first), std::exchange(found, {}));
    if (!desk.problems.empty())
        first.push_back(problems_card(context));
    first.push_back(open_card(context));
    if (!desk.plans.empty() || desk.kept.keeping != Keeping::No)
        found.push_back(keep_card(context));
    found.push_back(templates_card(context));
    return joined(unsaved_badge(context),
                  {card_columns("cards", 330, {std::move(first), std::move(found)})});
}

} // namespace zhixiao::pages
