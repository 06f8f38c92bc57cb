// The results of a class put together: fields to bring them in, problems with some, a note about
// equal ones, and the buttons that print and forget them.
#include "family/pages/class.h"

#include "base/text.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

std::string counted(const std::string& sentence, std::size_t count) {
    return fill(sentence, {{"count", std::to_string(count)}});
}

Node about_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    return titled_section("about", saying("class.about.title"),
                          {text("about", saying("class.about")),
                           list("privacy", saying("class.local"), {},
                                {icon_line("local", Icon::Lock, saying("class.local"),
                                           saying("class.local.about"))})});
}

Node text_field(const FamilyContext& context, std::string key, const InputId& input,
                std::string name, std::string hint, int lines) {
    return {std::move(key), scene::TextField{.name = std::move(name),
                                             .value = context.typed(input),
                                             .input = input,
                                             .hint = std::move(hint),
                                             .lines = lines}};
}

Node add_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    return titled_section("add", saying("class.add.title"),
                          {text_field(context, "codes", class_input, saying("class.codes"),
                                      saying("class.codes.hint"), 4),
                           caption("code", saying("class.code")),
                           group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                                 {family_button("take", saying("class.add"), AddClassResults{},
                                                scene::ButtonLook::Primary, Icon::Plus),
                                  family_button("files", saying("class.files"), ChooseResultFiles{},
                                                scene::ButtonLook::Secondary, Icon::Document)}),
                           caption("file", saying("class.files.about"))});
}

Node problem_lines(const Problem& problem, std::size_t place) {
    return column(
        std::to_string(place), 2,
        {strong("where", problem.where), text("what", problem.what), caption("fix", problem.fix)});
}

Node problems_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const std::vector<Problem>& problems = context.visit.the_class.problems;
    constexpr std::size_t most = 10;
    const std::string title = counted(saying("class.problems"), problems.size());
    Nodes lines;
    for (const Problem& problem : problems)
        if (lines.size() < most)
            lines.push_back(problem_lines(problem, lines.size() + 1));
    Nodes parts{list("list", title, {.gap = 12}, std::move(lines))};
    if (problems.size() > most)
        parts.push_back(
            caption("more", counted(saying("class.problems.more"), problems.size() - most)));
    return titled_section("problems", title, std::move(parts));
}

// Returns a section with the number of results and of equal ones.
Node taken_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const FamilyClass& the_class = context.visit.the_class;
    const std::size_t all = the_class.results.size();
    const std::size_t equal = equal_codes(the_class);
    Nodes lines;
    if (the_class.added > 0)
        lines.push_back(text(
            "added", counted(saying("class.added"), static_cast<std::size_t>(the_class.added))));
    if (equal > 0) {
        lines.push_back(text("equal", counted(saying("class.equal"), equal)));
        lines.push_back({"once", scene::Button{.name = saying("class.equal.once"),
                                               .press = CountEqualOnce{!the_class.equal_once},
                                               .look = scene::ButtonLook::Tick,
                                               .pressed = the_class.equal_once}});
    }
    lines.push_back(text_field(context, "name", class_name_input, saying("class.name"),
                               saying("class.name.hint"), 1));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                          {print_button(saying("class.print")),
                           family_button("forget", saying("class.forget"), ForgetClass{},
                                         scene::ButtonLook::Secondary, Icon::Trash)}));
    return titled_section("taken", counted(saying("class.taken"), all), std::move(lines));
}

Node empty_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const std::string title = saying("class.empty");
    return titled_section(
        "empty", title,
        {list("list", title, {},
              {icon_line("dimensions", Icon::Chart, saying("class.empty.dimensions"), ""),
               icon_line("often", Icon::Sprout, saying("class.empty.often"), ""),
               icon_line("small", Icon::People, saying("class.empty.small"), ""),
               icon_line("print", Icon::Printer, saying("class.empty.print"), "")})});
}

} // namespace

Nodes family_class(const FamilyContext& context) {
    const FamilyClass& the_class = context.visit.the_class;
    const bool is_empty = the_class.results.empty();
    Nodes intake;
    if (is_empty)
        intake.push_back(about_card(context));
    else
        intake.push_back(taken_card(context));
    if (!the_class.problems.empty())
        intake.push_back(problems_card(context));
    intake.push_back(add_card(context));
    if (!is_empty)
        intake.push_back(about_card(context));
    Nodes shown;
    if (is_empty)
        shown.push_back(empty_card(context));
    else
        shown = class_sheets(context);
    return {card_columns("class", 330,
                         {{off_paper("intake", context.saying("class.tools"), std::move(intake))},
                          std::move(shown)})};
}

} // namespace zhixiao::pages
