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
    const Wording& family_words = context.family_words;
    return titled_section("about", family_words("class.about.title"),
                          {text("about", family_words("class.about")),
                           list("privacy", family_words("class.local"), {},
                                {icon_line("local", Icon::Lock, family_words("class.local"),
                                           family_words("class.local.about"))})});
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
    const Wording& family_words = context.family_words;
    return titled_section(
        "add", family_words("class.add.title"),
        {text_field(context, "codes", class_input, family_words("class.codes"),
                    family_words("class.codes.hint"), 4),
         caption("code", family_words("class.code")),
         group("ways", {.arrange = Arrange::Wrap, .gap = 8},
               {family_button("take", family_words("class.add"), AddClassResults{},
                              scene::ButtonLook::Primary, Icon::Plus),
                family_button("files", family_words("class.files"), ChooseResultFiles{},
                              scene::ButtonLook::Secondary, Icon::Document)}),
         caption("file", family_words("class.files.about"))});
}

Node problem_lines(const Problem& problem, std::size_t place) {
    return column(
        std::to_string(place), 2,
        {strong("where", problem.where), text("what", problem.what), caption("fix", problem.fix)});
}

Node problems_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::vector<Problem>& problems = context.visit.the_class.problems;
    constexpr std::size_t most = 10;
    const std::string title = counted(family_words("class.problems"), problems.size());
    Nodes lines;
    for (const Problem& problem : problems)
        if (lines.size() < most)
            lines.push_back(problem_lines(problem, lines.size() + 1));
    Nodes parts{list("list", title, {.gap = 12}, std::move(lines))};
    if (problems.size() > most)
        parts.push_back(
            caption("more", counted(family_words("class.problems.more"), problems.size() - most)));
    return titled_section("problems", title, std::move(parts));
}

// Returns a section with the number of results and of equal ones.
Node taken_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const FamilyClass& the_class = context.visit.the_class;
    const std::size_t all = the_class.results.size();
    const std::size_t equal = equal_codes(the_class);
    Nodes lines;
    if (the_class.added > 0)
        lines.push_back(text("added", counted(family_words("class.added"),
                                              static_cast<std::size_t>(the_class.added))));
    if (equal > 0) {
        lines.push_back(text("equal", counted(family_words("class.equal"), equal)));
        lines.push_back({"once", scene::Button{.name = family_words("class.equal.once"),
                                               .press = CountEqualOnce{!the_class.equal_once},
                                               .look = scene::ButtonLook::Tick,
                                               .pressed = the_class.equal_once}});
    }
    lines.push_back(text_field(context, "name", class_name_input, family_words("class.name"),
                               family_words("class.name.hint"), 1));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                          {print_button(family_words("class.print")),
                           family_button("forget", family_words("class.forget"), ForgetClass{},
                                         scene::ButtonLook::Secondary, Icon::Trash)}));
    return titled_section("taken", counted(family_words("class.taken"), all), std::move(lines));
}

Node empty_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("class.empty");
    return titled_section(
        "empty", title,
        {list("list", title, {},
              {icon_line("dimensions", Icon::Chart, family_words("class.empty.dimensions"), ""),
               icon_line("often", Icon::Sprout, family_words("class.empty.often"), ""),
               icon_line("small", Icon::People, family_words("class.empty.small"), ""),
               icon_line("print", Icon::Printer, family_words("class.empty.print"), "")})});
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
    return {
        card_columns("class", 330,
                     {{off_paper("intake", context.family_words("class.tools"), std::move(intake))},
                      std::move(shown)})};
}

} // namespace zhixiao::pages
