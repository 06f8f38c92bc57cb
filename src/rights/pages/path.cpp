// Three questions that lead to situations: whom it happens to, where, and whether it is happening
// now.
#include "common/act/common_act.h"
#include "rights/pages/find.h"
#include "rights/pages/parts.h"

#include "base/text.h"
#include "rights/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

struct Choice {
    std::string value;
    std::string name;
};

struct Question {
    std::string key;
    InputId input;
    std::string title;
    std::vector<Choice> choices;
};

std::vector<Question> questions(const Wording& said) {
    return {{"affected",
             rights_affected_input,
             said("path.affected"),
             {{"myself", said("path.affected.myself")},
              {"child", said("path.affected.child")},
              {"other", said("path.affected.other")}}},
            {"setting",
             rights_setting_input,
             said("path.setting"),
             {{"home", said("path.setting.home")},
              {"work", said("path.setting.work")},
              {"school", said("path.setting.school")},
              {"online", said("path.setting.online")},
              {"village", said("path.setting.village")},
              {"outside", said("path.setting.outside")}}},
            {"now",
             rights_now_input,
             said("path.now"),
             {{"yes", said("path.now.yes")}, {"no", said("path.now.no")}}}};
}

template <class Value>
std::optional<Value> value_of(const std::string& typed,
                              const std::vector<std::pair<std::string, Value>>& values) {
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.first == typed; });
    return found == values.end() ? std::nullopt : std::optional<Value>(found->second);
}

PathAnswers answers_of(const RightsContext& context) {
    PathAnswers answers;
    answers.affected = value_of<Affected>(
        context.typed(rights_affected_input),
        {{"myself", Affected::Myself}, {"child", Affected::Child}, {"other", Affected::Other}});
    answers.setting =
        value_of<Setting>(context.typed(rights_setting_input), {{"home", Setting::Home},
                                                                {"work", Setting::Work},
                                                                {"school", Setting::School},
                                                                {"online", Setting::Online},
                                                                {"village", Setting::Village},
                                                                {"outside", Setting::Outside}});
    answers.happening_now = context.typed(rights_now_input) == "yes";
    return answers;
}

// Returns the question with its answers as chips; pressing the chosen chip takes the answer back.
Node question_of(const RightsContext& context, const Question& question) {
    const std::string chosen = context.typed(question.input);
    Nodes chips;
    for (const Choice& choice : question.choices) {
        const bool is_chosen = choice.value == chosen;
        chips.push_back(
            {choice.value,
             scene::Button{.name = choice.name,
                           .press = SetText{question.input, is_chosen ? "" : choice.value},
                           .look = scene::ButtonLook::Chip,
                           .pressed = is_chosen}});
    }
    return column(question.key, 8,
                  {heading("title", 2, question.title),
                   group("chips", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips))});
}

Node call_now(const RightsContext& context) {
    const std::string title = context.said("path.call_now");
    return card("call", title,
                {heading("title", 2, title), danger_buttons(context, {{"110"}, {"12110"}}),
                 caption("no-voice", context.rights.notes.no_voice)});
}

// Returns a card that says that no situation fits all the answers, and offers to take one back.
Node none_left(const RightsContext& context) {
    const Wording& said = context.said;
    const std::string title = said("path.none");
    Nodes ways;
    for (const Question& question : questions(said))
        if (question.key != "now" && !context.typed(question.input).empty())
            ways.push_back(
                {question.key,
                 scene::Button{.name = fill(said("path.take_back"), {{"question", question.title}}),
                               .press = SetText{question.input, ""},
                               .look = scene::ButtonLook::Secondary}});
    Nodes parts{heading("title", 2, title), text("about", said("path.none.about")),
                column("ways", 8, std::move(ways)),
                rights_link("all", {RightsPart::Situations}, said("find.to_situations"))};
    append(parts, call_rows(context, said("find.calls"), {{{"12345"}, said("find.call.12345")}}));
    return card("none", title, std::move(parts));
}

Node results(const RightsContext& context, const PathAnswers& answers) {
    const std::vector<const Situation*> found = situations_for(context.rights, answers);
    if (found.empty())
        return none_left(context);
    const std::string title =
        fill(context.said("path.results"), {{"count", std::to_string(found.size())}});
    Nodes parts{heading("title", 2, title), situation_rows("rows", title, found),
                caption("unsure", context.said("path.unsure"))};
    append(parts, call_rows(context, context.said("find.calls"),
                            {{{"12345"}, context.said("find.call.12345")}}));
    return card("results", title, std::move(parts));
}

} // namespace

Nodes rights_path(const RightsContext& context) {
    const Wording& said = context.said;
    Nodes asked{text("about", said("path.about"))};
    bool answered = false;
    for (const Question& question : questions(said)) {
        asked.push_back(question_of(context, question));
        answered = answered || !context.typed(question.input).empty();
    }
    const PathAnswers answers = answers_of(context);
    Nodes led;
    if (answers.happening_now)
        led.push_back(call_now(context));
    if (answered)
        led.push_back(results(context, answers));
    else
        led.push_back(caption("waiting", said("path.waiting")));
    return {card_columns(
        "columns", 330,
        {{card("questions", said("path.questions"), std::move(asked))}, std::move(led)})};
}

} // namespace zhixiao::pages
