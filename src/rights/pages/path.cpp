// Three questions that lead to situations: whom it happens to, where, and whether it is happening
// now.
#include "base/text.h"
#include "common/act/common_act.h"
#include "rights/pages/find.h"
#include "rights/pages/parts.h"
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

std::vector<Question> questions(const Wording& rights_words) {
    return {{"affected",
             rights_affected_input,
             rights_words("path.affected"),
             {{"myself", rights_words("path.affected.myself")},
              {"child", rights_words("path.affected.child")},
              {"other", rights_words("path.affected.other")}}},
            {"setting",
             rights_setting_input,
             rights_words("path.setting"),
             {{"home", rights_words("path.setting.home")},
              {"work", rights_words("path.setting.work")},
              {"school", rights_words("path.setting.school")},
              {"online", rights_words("path.setting.online")},
              {"village", rights_words("path.setting.village")},
              {"outside", rights_words("path.setting.outside")}}},
            {"now",
             rights_now_input,
             rights_words("path.now"),
             {{"yes", rights_words("path.now.yes")}, {"no", rights_words("path.now.no")}}}};
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
    const std::string title = context.rights_words("path.call_now");
    return card("call", title,
                {heading("title", 2, title), danger_buttons(context, {{"110"}, {"12110"}}),
                 caption("no-voice", context.rights.notes.no_voice)});
}

// Returns a card that says that no situation fits all the answers, and offers to take one back.
Node none_left(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("path.none");
    Nodes buttons;
    for (const Question& question : questions(rights_words))
        if (question.key != "now" && !context.typed(question.input).empty())
            buttons.push_back(
                {question.key, scene::Button{.name = fill(rights_words("path.take_back"),
                                                          {{"question", question.title}}),
                                             .press = SetText{question.input, ""},
                                             .look = scene::ButtonLook::Secondary}});
    Nodes parts{heading("title", 2, title), text("about", rights_words("path.none.about")),
                column("ways", 8, std::move(buttons)),
                rights_link("all", {RightsPart::Situations}, rights_words("find.to_situations"))};
    append(parts, call_rows(context, rights_words("find.calls"),
                            {{{"12345"}, rights_words("find.call.12345")}}));
    return card("none", title, std::move(parts));
}

Node results(const RightsContext& context, const PathAnswers& answers) {
    const std::vector<const Situation*> found = situations_for(context.rights, answers);
    if (found.empty())
        return none_left(context);
    const std::string title =
        fill(context.rights_words("path.results"), {{"count", std::to_string(found.size())}});
    Nodes parts{heading("title", 2, title), situation_rows("rows", title, found),
                caption("unsure", context.rights_words("path.unsure"))};
    append(parts, call_rows(context, context.rights_words("find.calls"),
                            {{{"12345"}, context.rights_words("find.call.12345")}}));
    return card("results", title, std::move(parts));
}

} // namespace

Nodes rights_path(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    Nodes asked{text("about", rights_words("path.about"))};
    bool answered = false;
    for (const Question& question : questions(rights_words)) {
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
        led.push_back(caption("waiting", rights_words("path.waiting")));
    return {card_columns(
        "columns", 330,
        {{card("questions", rights_words("path.questions"), std::move(asked))}, std::move(led)})};
}

} // namespace zhixiao::pages
